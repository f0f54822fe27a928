using Microsoft.AspNetCore.DataProtection;
using NetworkingBot.Core;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Programme;
using NetworkingBot.Host.Settings;
using NetworkingBot.Web;

namespace NetworkingBot.Host.Pages;

/// <summary>The programme's numbers as a page, behind a link that says for whom it is, is protected by the bot's keys and works for a short while.</summary>
internal sealed class ProgrammePage(IDataProtectionProvider protection, ProgrammeSettings settings)
{
    public const string Path = "/programme";

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("programme page").ToTimeLimitedDataProtector();

    public Uri? LinkFor(OrgId org, Lang lang) => settings.PublicUrl is { } bot
        ? new Uri(bot, $"{Path}?key={_protector.Protect($"{lang}|{org.Value}", TimeSpan.FromMinutes(settings.LinkMinutes))}")
        : null;

    public async Task<IResult> ShowAsync(HttpContext http, CoreServices core, CancellationToken cancellation)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (Opened(http.Request.Query["key"].ToString()) is not var (lang, org))
        {
            var (english, spanish) = (ProgrammePhrases.In(Lang.English), ProgrammePhrases.In(Lang.Spanish));
            return PlainPage.Result(http.Response, "en", english.Title, HtmlNode.Of($"<p>{english.LinkIsOld}</p><p lang=\"es\">{spanish.LinkIsOld}</p>"), StatusCodes.Status403Forbidden);
        }

        var now = core.Clock.GetCurrentInstant();
        var counts = ProgrammeCounts.Of([.. (await core.Views.GetAsync(org, now, cancellation)).People], now);
        var waiting = await core.Reports.AllAsync(org, cancellation).CountAsync(report => report.Verdict == Verdict.Waiting, cancellation);
        var phrases = ProgrammePhrases.In(lang);
        var groups = HtmlNode.If(!counts.Groups.IsEmpty, $"<h2>{phrases.ByDepartment}</h2>{Table(phrases.Groups(counts))}");
        return PlainPage.Result(http.Response, lang == Lang.Spanish ? "es" : "en", phrases.Title, HtmlNode.Of($"{Table(phrases.Totals(counts, waiting))}{groups}<p>{phrases.OnlyGroups}</p>"));
    }

    private (Lang Lang, OrgId Org)? Opened(string key)
    {
        try
        {
            return _protector.Unprotect(key).Split('|', 2) is [var lang, var org] ? (Enum.Parse<Lang>(lang), new OrgId(org)) : null;
        }
        catch (Exception forged) when (forged is System.Security.Cryptography.CryptographicException or FormatException)
        {
            return null;
        }
    }

    private static HtmlNode Table(IReadOnlyList<Fact> facts) =>
        HtmlNode.Of($"<table>{facts.Select(fact => HtmlNode.Of($"<tr><th scope=\"row\">{fact.Label}</th><td>{fact.Value}</td></tr>"))}</table>");
}
