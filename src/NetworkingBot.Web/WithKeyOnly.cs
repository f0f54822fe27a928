using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NetworkingBot.Web;

/// <summary>
/// Lets in the browser that opened the printed address; afterwards the key is in its cookie and no longer in the address.
/// </summary>
internal sealed class WithKeyOnly(PageKey key, ILogger<WithKeyOnly> logger) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (HttpMethods.IsGet(http.Request.Method) && key.IsIn(http.Request.Query))
        {
            key.Keep(http);
            return ValueTask.FromResult<object?>(new SeeOther(http.Request.Path.ToUriComponent()));
        }

        if (key.IsIn(http.Request.Cookies, http.Request.Host.Port))
        {
            return next(context);
        }

        logger.RequestRefused("it does not have the key of this start");
        return ValueTask.FromResult<object?>(
            ProblemPage.Of(http.Request, StatusCodes.Status403Forbidden, PagePhrases.Of(BrowserLanguage.Of(http.Request)).NoKey)
        );
    }
}
