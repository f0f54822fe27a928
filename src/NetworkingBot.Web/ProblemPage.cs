using Microsoft.AspNetCore.Http;

namespace NetworkingBot.Web;

/// <summary>Why a request got nothing, as <see cref="Text"/> for the script that asks for JSON.</summary>
internal sealed record Problem(string Text);

/// <summary>A no with its reason: JSON for the script, otherwise a page.</summary>
internal static class ProblemPage
{
    public static IResult Of(HttpRequest request, int status, string text) => WantsJson(request)
        ? Results.Json(new Problem(text), statusCode: status)
        : Pages.Result(Pages.Refused(PagePhrases.Of(BrowserLanguage.Of(request)), text), status);

    public static bool WantsJson(HttpRequest request) => request.GetTypedHeaders().Accept.Any(type => type.MediaType == "application/json");
}
