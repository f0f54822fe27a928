using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NetworkingBot.Http;

namespace NetworkingBot.Web;

/// <summary>Keeps the page to the machine it runs on: anybody may be anybody there, so nobody else may get in.</summary>
internal sealed class LoopbackOnly(ILogger<LoopbackOnly> logger) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        PageHeaders.Set(http.Response.Headers);
        if (LocalRequest.Fault(http) is not { } fault)
        {
            return next(context);
        }

        logger.RequestRefused(fault);
        var phrases = PagePhrases.Of(BrowserLanguage.Of(http.Request));
        return ValueTask.FromResult<object?>(ProblemPage.Of(
            http.Request, StatusCodes.Status403Forbidden, fault == LocalRequest.OtherSite ? phrases.OtherSite : phrases.OnlyHere));
    }
}
