using Microsoft.AspNetCore.Mvc;
using NetworkingBot.Core;
using NetworkingBot.Core.Administration;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Privacy;
using NetworkingBot.Web;

namespace NetworkingBot.Host.Pages;

internal static class ProgrammeEndpoints
{
    public static IEndpointRouteBuilder MapProgramme(this IEndpointRouteBuilder routes)
    {
        var page = routes.ServiceProvider.GetRequiredService<ProgrammePage>();
        var size = new RequestSizeLimitAttribute(ProgrammePage.MaxBodyBytes);
        routes.MapGet(ProgrammePage.Path, page.ShowAsync);
        routes.MapPost(ProgrammePage.EnterPath, page.EnterAsync).WithMetadata(size);
        routes.MapPost(ProgrammePage.Path, page.SwitchAsync).WithMetadata(size);
        return routes;
    }
}

/// <summary>The programme's numbers as a page, for an administrator who came by a link of <see cref="ProgrammeLinks"/>.</summary>
internal sealed class ProgrammePage(ProgrammeLinks links)
{
    public const string Path = "/programme";

    /// <summary>Where the button of a link leads.</summary>
    public const string EnterPath = Path + "/enter";

    /// <summary>Bytes: the key of a link and a word.</summary>
    public const int MaxBodyBytes = 16 * 1024;

    private const string Stop = "stop";

    /// <summary>With the key of a link: a button, and nothing is used up yet. Otherwise the numbers, for who has entered.</summary>
    public async Task<IResult> ShowAsync(HttpContext http, CoreServices core, CancellationToken cancellation)
    {
        if (http.Request.Query.TryGetValue("key", out var link))
        {
            return links.Look(link.ToString()) is { } key && await AdministratorAsync(key, core, cancellation) is not null
                ? Page(http.Response, key.Lang, ProgrammePhrases.In(key.Lang).Title, Door(link.ToString(), ProgrammePhrases.In(key.Lang)))
                : Closed(http.Response);
        }

        return links.Visitor(http.Request) is { } visit && await AdministratorAsync(visit, core, cancellation) is { } me
            ? await NumbersAsync(http.Response, me, visit.Lang, core, cancellation)
            : Closed(http.Response);
    }

    /// <summary>Uses a link up and opens the page.</summary>
    public async Task<IResult> EnterAsync(HttpContext http, CoreServices core, CancellationToken cancellation) =>
        links.IsOwn(http.Request)
            && links.Look((await SentAsync(http.Request, cancellation)).Key) is { } key
            && await AdministratorAsync(key, core, cancellation) is not null
            && await links.EnterAsync(http, key, cancellation)
                ? Onward(http)
                : Closed(http.Response);

    /// <summary>Stops everything, or starts it again, as the page's button says.</summary>
    public async Task<IResult> SwitchAsync(HttpContext http, CoreServices core, CancellationToken cancellation)
    {
        var does = (await SentAsync(http.Request, cancellation)).Does;
        if (!links.IsOwn(http.Request) || links.Visitor(http.Request) is not { } visit
            || await AdministratorAsync(visit, core, cancellation) is not { } me)
        {
            return Closed(http.Response);
        }

        var now = core.Clock.GetCurrentInstant();
        await core.Audit.AddAsync(
            me.Org,
            new AuditEntry(now, does == Stop ? AuditAct.Stopped : AuditAct.Started, me.Id, About: null),
            cancellation
        );
        await (
            does == Stop
                ? core.Standstills.StopAsync(me.Org, new Standstill(now, me.Id), cancellation)
                : core.Standstills.StartAsync(me.Org, cancellation)
        );
        return Onward(http);
    }

    private static async Task<IResult> NumbersAsync(HttpResponse response, Person me, Lang lang, CoreServices core,
        CancellationToken cancellation)
    {
        var now = core.Clock.GetCurrentInstant();
        var view = await core.OrganisationCache.GetAsync(me.Org, now, cancellation);
        var counts = await core.ProgrammeWeeks.ThisWeekAsync(me.Org, view.People, now, cancellation);
        var waiting = await core.Reports.AllAsync(me.Org, cancellation)
            .CountAsync(report => report.Verdict == Verdict.Waiting, cancellation);
        var phrases = ProgrammePhrases.In(lang);
        var groups = HtmlNode.If(!counts.Groups.IsEmpty,
            $"<h2>{phrases.ByDepartment}</h2>{Table(phrases.Columns, phrases.Groups(counts))}");
        var totals = Table([], [.. phrases.Totals(counts, waiting, view.Learned)
            .Select(fact => (fact.Label, (IReadOnlyList<string>)[fact.Value]))]);
        var body = HtmlNode.Of($"{totals}{groups}<p>{phrases.WhatIsCounted(counts)}</p>{Switch(view.Standstill, phrases)}");
        return Page(response, lang, phrases.Title, body);
    }

    private static IResult Onward(HttpContext http)
    {
        http.Response.Headers.Location = Path;
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
        catch (Exception unreadable) when (unreadable is InvalidDataException or IOException)
        {
            return ("", "");
        }
    }

    /// <summary>Whoever is none any more finds everything closed.</summary>
    private static async Task<Person?> AdministratorAsync(ProgrammeLinks.Key key, CoreServices core, CancellationToken cancellation) =>
        await core.People.GetAsync(new OrgId(key.Org), new PersonId(key.Person), cancellation) is { } me
            && core.Settings.ProgrammeAccess.Admits(me) ? me : null;

    private static IResult Closed(HttpResponse response)
    {
        var (english, spanish) = (ProgrammePhrases.In(Lang.English), ProgrammePhrases.In(Lang.Spanish));
        return Page(
            response,
            Lang.English,
            english.Title,
            HtmlNode.Of($"<p>{english.LinkIsOld}</p><p lang=\"es\">{spanish.LinkIsOld}</p>"),
            StatusCodes.Status403Forbidden
        );
    }

    private static IResult Page(HttpResponse response, Lang lang, string title, HtmlNode body, int status = StatusCodes.Status200OK)
    {
        response.Headers.CacheControl = "no-store";
        return PlainPage.Result(response, lang == Lang.Spanish ? "es" : "en", title, body, status);
    }

    private static HtmlNode Door(string link, ProgrammePhrases phrases) =>
        HtmlNode.Of($"<form method=\"post\" action=\"{EnterPath}\"><input type=\"hidden\" name=\"key\" value=\"{link}\" "
            + $"/><button>{phrases.ShowTheNumbers}</button></form>");

    private static HtmlNode Switch(Standstill? standstill, ProgrammePhrases phrases)
    {
        var (said, does, label) = standstill is null
            ? (phrases.ConfirmStop, Stop, phrases.Stop)
            : (phrases.Stopped, "start", phrases.Start);
        return HtmlNode.Of(
            $"<form method=\"post\" action=\"{Path}\"><p>{said}</p><button name=\"do\" value=\"{does}\">{label}</button></form>");
    }

    private static HtmlNode Table(IReadOnlyList<string> columns, IReadOnlyList<(string Label, IReadOnlyList<string> Values)> rows)
    {
        var head = HtmlNode.If(
            columns.Count > 0,
            $"<thead><tr><td></td>{columns.Select(column => HtmlNode.Of($"<th scope=\"col\">{column}</th>"))}</tr></thead>"
        );
        return HtmlNode.Of($"<table>{head}{rows.Select(Row)}</table>");
    }

    private static HtmlNode Row((string Label, IReadOnlyList<string> Values) row) => HtmlNode.Of(
        $"<tr><th scope=\"row\">{row.Label}</th>{row.Values.Select(value => HtmlNode.Of($"<td>{value}</td>"))}</tr>");
}
