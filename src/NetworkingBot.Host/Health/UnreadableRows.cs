using NetworkingBot.Core;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Host.Health;

/// <summary>What a request needs and cannot be read is there, and no fault of the request: it may be asked again later.</summary>
internal static class UnreadableRows
{
    private const string TryLater = "Something that this needs cannot be read just now. Nothing is lost: please try again later.\n"
        + "Ahora mismo no se puede leer algo que hace falta para esto. No se ha perdido nada: inténtalo de nuevo más tarde.\n";

    public static IApplicationBuilder UseUnreadableRows(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        try
        {
            await next(http);
        }
        catch (UnreadableRowException fault) when (!http.Response.HasStarted)
        {
            http.RequestServices.GetRequiredService<CoreServices>().RowFaults.Note(fault);
            http.Response.Clear();
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            http.Response.ContentType = "text/plain; charset=utf-8";
            await http.Response.WriteAsync(TryLater);
        }
    });
}
