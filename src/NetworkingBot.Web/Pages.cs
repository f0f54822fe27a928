using Microsoft.AspNetCore.Http;

namespace NetworkingBot.Web;

/// <summary>Whole pages.</summary>
internal static class Pages
{
    public static IResult Result(HtmlNode page, int status = StatusCodes.Status200OK) =>
        Results.Content(page.ToString(), "text/html; charset=utf-8", statusCode: status);

    /// <summary>Choosing whom to speak as: the organisation, a search, and those who were found.</summary>
    public static HtmlNode Choose(PagePhrases phrases, IReadOnlyList<LocalOrganisation> organisations, FoundPeople found)
    {
        var options = organisations.Select(organisation => HtmlNode.Of($"""
            <option value="{organisation.Id.Value}"{Chosen(organisation)}>{organisation.Name}</option>
            """));
        var organisationField = HtmlNode.If(organisations.Count > 1, $"""
            <div class="field"><label for="org">{phrases.Organisation}</label><select id="org" name="org">{options}</select></div>
            """);
        return Whole(phrases, phrases.ChooseTitle, "choose.js", HtmlNode.Of($"""
            <main class="choose">
            <img src="{Paths.Asset("icon.svg")}" alt="" width="48" height="48" />
            <h1>{phrases.ChooseTitle}</h1>
            <p class="intro">{phrases.ChooseIntro}</p>
            <form method="get" action="{Paths.Choose}" role="search" class="search">{organisationField}<div
                class="field"><label for="q">{phrases.Search}</label><input type="search" id="q" name="q" value="{found.Searched}"
                autocomplete="off" maxlength="100" aria-describedby="q-hint" /><p
                class="hint" id="q-hint">{phrases.SearchHint}</p></div><button class="primary">{phrases.SearchButton}</button></form>
            <section id="found" aria-label="{phrases.Colleagues}">{Found(phrases, organisations.Count, found)}</section>
            </main>
            """));

        HtmlNode Chosen(LocalOrganisation organisation) => HtmlNode.If(organisation.Id == found.Org, $" selected=\"\"");
    }

    /// <summary>A conversation, with what was said so far.</summary>
    public static HtmlNode Chat(PagePhrases phrases, LocalPerson person, IReadOnlyList<Entry> entries, Outbound outbound)
    {
        var version = entries.Count > 0 ? entries.Max(entry => entry.Version) : 0;
        var hidden = HtmlNode.If(entries.Count > 0, $" hidden=\"\"");
        var openers = phrases.Openers.Select(opener => HtmlNode.Of($"<button name=\"say\" value=\"{opener}\">{opener}</button>"));
        return Whole(phrases, $"{person.Name} · {phrases.Bot}", "chat.js", HtmlNode.Of($"""
            <a class="skip" href="#say">{phrases.SkipToMessage}</a>
            <header><div class="bar"><img src="{Paths.Asset("icon.svg")}" alt="" width="36" height="36" /><div
                class="who"><h1>{phrases.Bot}</h1><p>{phrases.SpeakingAs} <strong>{person.Name}</strong></p></div><a
                class="button" href="{Paths.ChooseIn(person.Org)}">{phrases.Change}</a></div></header>
            <main>
            <section class="welcome" id="welcome"{hidden}><h2>{phrases.EmptyTitle}</h2><p>{phrases.EmptyIntro}</p><form
                method="post" class="buttons">{openers}</form></section>
            <div id="log" role="log" aria-label="{phrases.Conversation}" data-events="{Paths.Events(person)}"
                data-people="{Paths.People(person)}" data-version="{version}">{entries.Select(outbound.Draw)}</div>
            <p id="status" role="status" data-waiting="{phrases.Waiting}"
                data-reconnecting="{phrases.Reconnecting}" data-not-sent="{phrases.NotSent}"></p>
            </main>
            <footer><form method="post" id="composer"><label for="say" class="aside">{phrases.Message}</label><textarea
                id="say" name="say" rows="1" required="" placeholder="{phrases.Message}"
                aria-describedby="say-hint" autofocus=""></textarea><button class="primary">{phrases.Send}</button><p
                class="hint" id="say-hint">{phrases.EnterSends}</p></form><form
                method="post" action="{Paths.File(person)}" enctype="multipart/form-data" id="attach"><label
                for="file">{phrases.SendAFile}</label><input
                type="file" id="file" name="file" required=""
                accept=".vcf,.csv,.txt,text/vcard,text/csv" /><button>{phrases.Upload}</button></form></footer>
            """));
    }

    public static HtmlNode Refused(PagePhrases phrases, string text) => Whole(phrases, phrases.Bot, null, HtmlNode.Of($"""
        <main class="choose"><h1>{phrases.Bot}</h1><p class="intro">{text}</p><p><a
            class="button" href="{Paths.Choose}">{phrases.BackToChoice}</a></p></main>
        """));

    private static HtmlNode Found(PagePhrases phrases, int organisations, FoundPeople found)
    {
        if (found.People.Count == 0)
        {
            var said = found.Searched.Length > 0 && organisations > 0 ? phrases.NothingFound(found.Searched) : phrases.NobodyYet;
            return HtmlNode.Of($"<p role=\"status\">{said}</p>");
        }

        var people = found.People.Select(person => HtmlNode.Of($"""
            <li><a href="{Paths.Chat(person)}">{Initials.Draw(person.Name)}<span class="who"><span
                class="name">{person.Name}</span> <span class="quiet">{person.Detail}</span>{Outside(phrases, person)}</span></a></li>
            """));
        return HtmlNode.Of($"<p role=\"status\">{phrases.Found(found.People.Count, found.All)}</p><ul class=\"people\">{people}</ul>");
    }

    private static HtmlNode Outside(PagePhrases phrases, LocalPerson person) =>
        HtmlNode.If(!person.Joined, $" <span class=\"tag\">{phrases.NotJoined}</span>");

    private static HtmlNode Whole(PagePhrases phrases, string title, string? script, HtmlNode body) => HtmlNode.Of($"""
        <!DOCTYPE html>
        <html lang="{phrases.LanguageTag}">
        <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="icon" type="image/svg+xml" href="{Paths.Asset("icon.svg")}" />
        <link rel="stylesheet" href="{Paths.Asset("page.css")}" />
        {HtmlNode.If(script is not null, $"<script type=\"module\" src=\"{Paths.Asset(script ?? "")}\"></script>")}
        </head>
        <body>
        {body}
        </body>
        </html>
        """);
}
