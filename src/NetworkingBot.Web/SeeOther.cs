using Microsoft.AspNetCore.Http;

namespace NetworkingBot.Web;

/// <summary>Sends the browser on with a GET, so that a reload does not send a form twice.</summary>
internal sealed class SeeOther(string location) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = location;
        return Task.CompletedTask;
    }
}
