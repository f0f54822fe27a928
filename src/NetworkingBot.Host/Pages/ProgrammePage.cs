using Microsoft.AspNetCore.DataProtection;
using NetworkingBot.Core.Administration;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Privacy;
using NetworkingBot.Core;
using NetworkingBot.Host.Settings;
using NetworkingBot.Web;
using System.Security.Cryptography;
using System.Text.Json;

namespace NetworkingBot.Host.Pages;

/// <summary>The programme's numbers as a page, behind a link that says for whom it is, is protected by the bot's keys and works for a short while.</summary>
internal sealed class ProgrammePage(IDataProtectionProvider protection, ProgrammeSettings settings) : IProgrammeLinks
{
    public const string Path = "/programme";

    /// <summary>Bytes: the key of a link and a word.</summary>
    public const int MaxBodyBytes = 16 * 1024;

    private const string Stop = "stop";

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("programme page").ToTimeLimitedDataProtector();

    /// <summary>For one administrator: whoever is none any more by then finds it closed.</summary>
    public Uri? LinkFor(Person administrator, Lang lang) => settings.PublicUrl is { } bot
        ? new Uri(bot, $"{Path}?key={_protector.Protect(JsonSerializer.Serialize(new Key(lang, administrator.Org.Value, administrator.Id.Value)), TimeSpan.FromMinutes(settings.LinkMinutes))}")
        : null;

    public async Task<IResult> ShowAsync(HttpContext http, CoreServices core, CancellationToken cancellation)
    {
        var key = http.Request.Query["key"].ToString();
        if (await AdministratorAsync(key, core, cancellation) is not var (lang, me))
        {
            return Closed(http.Response);
        }

        var now = core.Clock.GetCurrentInstant();
        var view = await core.OrganisationCache.GetAsync(me.Org, now, cancellation);
        var counts = await core.ProgrammeWeeks.ThisWeekAsync(me.Org, view.People, now, cancellation);
        var waiting = await core.Reports.AllAsync(me.Org, cancellation).CountAsync(report => report.Verdict == Verdict.Waiting, cancellation);
        var phrases = ProgrammePhrases.In(lang);
        var groups = HtmlNode.If(!counts.Groups.IsEmpty, $"<h2>{phrases.ByDepartment}</h2>{Table(phrases.Columns, phrases.Groups(counts))}");
        var body = HtmlNode.Of($"{Table([], [.. phrases.Totals(counts, waiting, view.Learned).Select(fact => (fact.Label, (IReadOnlyList<string>)[fact.Value]))])}{groups}<p>{phrases.OnlyGroups}</p>{Switch(view.Standstill, key, phrases)}");
        return Page(http.Response, lang, phrases.Title, body);
    }

    /// <summary>Stops everything, or starts it again, as the page's button says.</summary>
    public async Task<IResult> SwitchAsync(HttpContext http, CoreServices core, CancellationToken cancellation)
    {
        var (key, does) = await SentAsync(http.Request, cancellation);
        if (await AdministratorAsync(key, core, cancellation) is not var (_, me))
        {
            return Closed(http.Response);
        }

        var now = core.Clock.GetCurrentInstant();
        await core.Audit.AddAsync(me.Org, new AuditEntry(now, does == Stop ? AuditAct.Stopped : AuditAct.Started, me.Id, About: null), cancellation);
        await (does == Stop ? core.Standstills.StopAsync(me.Org, new Standstill(now, me.Id), cancellation) : core.Standstills.StartAsync(me.Org, cancellation));
        http.Response.Headers.Location = $"{Path}?key={key}";
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    /// <summary>Empty where it cannot be read or is too large: then the page is closed.</summary>
    private static async Task<(string Key, string Does)> SentAsync(HttpRequest request, CancellationToken cancellation)
    {
        try
        {
            var form = request.HasFormContentType ? await request.ReadFormAsync(cancellation) : FormCollection.Empty;
            return (form["key"].ToString(), form["do"].ToString());
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or BadHttpRequestException)
        {
            return ("", "");
        }
    }

    private async Task<(Lang Lang, Person Me)?> AdministratorAsync(string text, CoreServices core, CancellationToken cancellation) =>
        Opened(text) is { } key && await core.People.GetAsync(new OrgId(key.Org), new PersonId(key.Person), cancellation) is { } me && core.Settings.ProgrammeAccess.Admits(me)
            ? (key.Lang, me)
            : null;

    private Key? Opened(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<Key>(_protector.Unprotect(text));
        }
        catch (Exception forged) when (forged is CryptographicException or FormatException or JsonException)
        {
            return null;
        }
    }

    private static IResult Closed(HttpResponse response)
    {
        var (english, spanish) = (ProgrammePhrases.In(Lang.English), ProgrammePhrases.In(Lang.Spanish));
        return Page(response, Lang.English, english.Title, HtmlNode.Of($"<p>{english.LinkIsOld}</p><p lang=\"es\">{spanish.LinkIsOld}</p>"), StatusCodes.Status403Forbidden);
    }

    private static IResult Page(HttpResponse response, Lang lang, string title, HtmlNode body, int status = StatusCodes.Status200OK)
    {
        response.Headers.CacheControl = "no-store";
        return PlainPage.Result(response, lang == Lang.Spanish ? "es" : "en", title, body, status);
    }

    private static HtmlNode Switch(Standstill? standstill, string key, ProgrammePhrases phrases)
    {
        var (said, does, label) = standstill is null ? (phrases.ConfirmStop, Stop, phrases.Stop) : (phrases.Stopped, "start", phrases.Start);
        return HtmlNode.Of($"<form method=\"post\" action=\"{Path}\"><p>{said}</p><input type=\"hidden\" name=\"key\" value=\"{key}\" /><button name=\"do\" value=\"{does}\">{label}</button></form>");
    }

    private static HtmlNode Table(IReadOnlyList<string> columns, IReadOnlyList<(string Label, IReadOnlyList<string> Values)> rows)
    {
        var head = HtmlNode.If(columns.Count > 0, $"<thead><tr><td></td>{columns.Select(column => HtmlNode.Of($"<th scope=\"col\">{column}</th>"))}</tr></thead>");
        return HtmlNode.Of($"<table>{head}{rows.Select(row => HtmlNode.Of($"<tr><th scope=\"row\">{row.Label}</th>{row.Values.Select(value => HtmlNode.Of($"<td>{value}</td>"))}</tr>"))}</table>");
    }

    private sealed record Key(Lang Lang, string Org, string Person);
}
