using NetworkingBot.Core;
using NetworkingBot.Host.Settings;
using NetworkingBot.Web;

namespace NetworkingBot.Host.Pages;

/// <summary>The pages that the channels' manifests point to.</summary>
internal static class PolicyEndpoints
{
    public const string Privacy = "/privacy";
    public const string Terms = "/terms";

    public static IEndpointRouteBuilder MapPolicies(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(
            Privacy,
            (HttpRequest request, ProgrammeSettings settings, CoreServices core) =>
                Show(
                    request,
                    Privacy,
                    settings,
                    phrases => phrases.PrivacyTitle,
                    phrases => (company, contact) => phrases.Privacy(company, contact, core.Settings.Privacy)
                )
        );
        routes.MapGet(
            Terms,
            (HttpRequest request, ProgrammeSettings settings) =>
                Show(request, Terms, settings, phrases => phrases.TermsTitle, phrases => phrases.Terms)
        );
        return routes;
    }

    private static IResult Show(
        HttpRequest request,
        string path,
        ProgrammeSettings settings,
        Func<PolicyPhrases, string> title,
        Func<PolicyPhrases, Func<string, string, IReadOnlyList<Passage>>> passages
    )
    {
        var lang = LangOf(request);
        var phrases = PolicyPhrases.In(lang);
        var other = lang == Lang.English ? "es" : "en";
        var text = passages(phrases)(settings.Company ?? phrases.YourCompany, settings.Contact ?? phrases.WhoeverInstalledIt)
            .Select(passage =>
                HtmlNode.Of($"<h2>{passage.Heading}</h2>{passage.Paragraphs.Select(paragraph => HtmlNode.Of($"<p>{paragraph}</p>"))}")
            );
        return PlainPage.Result(
            request.HttpContext.Response,
            phrases.LanguageTag,
            title(phrases),
            HtmlNode.Of($"{text}<p><a href=\"{path}?lang={other}\" lang=\"{other}\">{phrases.OtherLanguage}</a></p>")
        );
    }

    /// <summary>What the address asks for, otherwise what the browser prefers.</summary>
    private static Lang LangOf(HttpRequest request) => request.Query["lang"].ToString() switch
    {
        "es" => Lang.Spanish,
        "en" => Lang.English,
        _ => BrowserLanguage.Of(request),
    };
}
