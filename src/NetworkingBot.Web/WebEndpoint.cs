using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Web;

/// <summary>Answers the requests of the page. It works with forms alone; the script asks for JSON and gets what changed.</summary>
internal sealed class WebEndpoint(TurnHandler handler, LocalDirectory directory, Transcripts transcripts, IHostApplicationLifetime lifetime)
{
    private const int MaxShown = 60;
    private const int MaxOffered = 8;

    public async Task<IResult> ChooseAsync(HttpRequest request, CancellationToken cancellation)
    {
        var organisations = await directory.Organisations(cancellation);
        var asked = new OrgId(request.Query["org"].ToString());
        var org =
            organisations.Any(organisation => organisation.Id == asked) ? asked
            : organisations is [var first, ..] ? first.Id
            : (OrgId?)null;
        var searched = request.Query["q"].ToString().Trim();
        var found = org is { } chosen ? PeopleSearch.Find(await directory.People(chosen, cancellation), searched) : [];
        var shown = new FoundPeople(org, searched, [.. found.Take(MaxShown)], found.Count);
        return Pages.Result(Pages.Choose(PagePhrases.Of(BrowserLanguage.Of(request)), organisations, shown));
    }

    public Task<IResult> ShowAsync(string org, string person, HttpRequest request, CancellationToken cancellation) =>
        AsAsync(org, person, request, (me, lang) =>
        {
            var phrases = PagePhrases.Of(lang);
            return Task.FromResult(Pages.Result(Pages.Chat(phrases, me, TranscriptOf(me).All(), handler.OutboundIn(phrases))));
        }, cancellation);

    /// <summary>Takes what somebody typed, clicked or filled in.</summary>
    public Task<IResult> TakeAsync(string org, string person, HttpRequest request, CancellationToken cancellation) =>
        AsAsync(org, person, request, async (me, lang) =>
        {
            var phrases = PagePhrases.Of(lang);
            return await SentForm.ReadAsync(request, cancellation) switch
            {
                { Refused: { } status } => ProblemPage.Of(
                    request,
                    status,
                    status == StatusCodes.Status413PayloadTooLarge ? phrases.TooLarge : phrases.NotAForm
                ),
                { Form: { } form } when Inbound.Read(form) is { } inbound => Changed(
                    me,
                    request,
                    handler.OutboundIn(phrases),
                    await handler.TakeAsync(me, lang, inbound)
                ),
                _ => ProblemPage.Of(request, StatusCodes.Status400BadRequest, phrases.NotAForm),
            };
        }, cancellation);

    /// <summary>Takes a file that somebody chose or dropped.</summary>
    public Task<IResult> TakeFileAsync(string org, string person, HttpRequest request, CancellationToken cancellation) =>
        AsAsync(org, person, request, async (me, lang) =>
        {
            var phrases = PagePhrases.Of(lang);
            return await SentFile.ReadAsync(request, cancellation) is { } file
                ? Changed(me, request, handler.OutboundIn(phrases),
                    await handler.TakeAsync(me, lang, new Inbound.ForBot(new Received(file), null)))
                : ProblemPage.Of(request, StatusCodes.Status400BadRequest, phrases.NotAForm);
        }, cancellation);

    /// <summary>What changes in a conversation after the version that the page knows, as server-sent events.</summary>
    public Task<IResult> FollowAsync(string org, string person, HttpRequest request, CancellationToken cancellation) =>
        AsAsync(org, person, request, (me, lang) =>
        {
            var known = request.Headers["Last-Event-ID"].FirstOrDefault() ?? request.Query["after"].FirstOrDefault();
            var changes = ChangesAsync(
                TranscriptOf(me),
                long.TryParse(known, CultureInfo.InvariantCulture, out var version) ? version : 0,
                handler.OutboundIn(PagePhrases.Of(lang)),
                cancellation
            );
            return Task.FromResult<IResult>(TypedResults.ServerSentEvents(changes));
        }, cancellation);

    /// <summary>Colleagues who joined and match what was typed into a person field.</summary>
    public Task<IResult> OfferPeopleAsync(string org, string person, HttpRequest request, CancellationToken cancellation) =>
        AsAsync(org, person, request, async (me, _) =>
        {
            var joined = (await directory.People(me.Org, cancellation)).Where(other => other.Joined);
            return Results.Json(OfferedPerson.From([.. PeopleSearch.Find(joined, request.Query["q"].ToString()).Take(MaxOffered)]));
        }, cancellation);

    public static IResult ShowAsset(string name, HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-cache";
        return Assets.Find(name) ?? NobodyHere(http.Request);
    }

    private async Task<IResult> AsAsync(
        string org, string person, HttpRequest request, Func<LocalPerson, Lang, Task<IResult>> answer, CancellationToken cancellation) =>
        IsId(org) && IsId(person) && await directory.Find(new OrgId(org), new PersonId(person), cancellation) is { } me
            ? await answer(me, me.Lang ?? BrowserLanguage.Of(request))
            : NobodyHere(request);

    /// <summary>Ids of the bot's own are no longer; what is typed into the address may be anything.</summary>
    private static bool IsId(string typed) => typed.Length is > 0 and <= 64;

    private Transcript TranscriptOf(LocalPerson me) => transcripts.Of(WebChannel.AddressOf(me.Org, me.Id));

    /// <summary>The script applies the changes; without it the browser shows the page again, at the last of them.</summary>
    private static IResult Changed(LocalPerson me, HttpRequest request, Outbound outbound, IReadOnlyList<Entry> changed) =>
        ProblemPage.WantsJson(request) ? Results.Json(changed.Select(outbound.Wire)) : new SeeOther($"{Paths.Chat(me)}#m{changed[^1].Id}");

    private async IAsyncEnumerable<SseItem<Change?>> ChangesAsync(
        Transcript transcript, long after, Outbound outbound, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation, lifetime.ApplicationStopping);
        yield return new SseItem<Change?>(null, "open");
        await foreach (var entry in transcript.FollowAsync(after, ending.Token))
        {
            yield return new SseItem<Change?>(outbound.Wire(entry), "change") { EventId = $"{entry.Version}" };
        }
    }

    private static IResult NobodyHere(HttpRequest request) =>
        ProblemPage.Of(request, StatusCodes.Status404NotFound, PagePhrases.Of(BrowserLanguage.Of(request)).NobodyHere);
}
