using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Matching.Slates;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Suggestions;

/// <summary>“Not now”: hides somebody for a while. Private.</summary>
public sealed record NotNow(PersonId? Person, string? Words) : Command
{
    public static IReadOnlyList<Sense> Senses =>
    [
        new("somebody", who => new NotNow(Person: null, who)),
        new("one of them", who => new NotNow(Person: null, $"the {who}")),
        new("this one", () => new NotNow(Person: null, Words: "")),
    ];
}

public sealed class NotNowHandler(Slates slates, SlateStore store) : IHandler<NotNow>
{
    /// <summary>Long enough to be a rest, short enough for things to change.</summary>
    private static readonly Period _rest = Period.FromWeeks(8);

    public Task<Reply> HandleAsync(NotNow command, TurnContext turn, CancellationToken cancellation)
    {
        var day = turn.Today + _rest;
        var until = day.AtStartOfDayInZone(turn.Me.Zone).ToInstant();
        return Hiding.HideAsync(
            slates,
            store,
            command.Person,
            command.Words,
            id => new NotNow(id, Words: null),
            until,
            turn,
            (phrases, name) => phrases.HiddenForNow(name, Dates.Long(turn.Lang, day)),
            cancellation
        );
    }
}

/// <summary>“Never suggest”: keeps two people apart, both ways. Private.</summary>
public sealed record NeverSuggest(PersonId? Person, string? Words) : Command
{
    public static IReadOnlyList<Sense> Senses => [new("", who => new NeverSuggest(Person: null, who))];
}

public sealed class NeverSuggestHandler(Slates slates, SlateStore store) : IHandler<NeverSuggest>
{
    public Task<Reply> HandleAsync(NeverSuggest command, TurnContext turn, CancellationToken cancellation) =>
        Hiding.HideAsync(
            slates,
            store,
            command.Person,
            command.Words,
            id => new NeverSuggest(id, Words: null),
            until: null,
            turn,
            (phrases, name) => phrases.HiddenForGood(name),
            cancellation
        );
}

/// <summary>Takes “not now” or “never” back.</summary>
public sealed record ShowAgain(PersonId Person) : Command;

public sealed class ShowAgainHandler(Slates slates, SlateStore store) : IHandler<ShowAgain>
{
    public async Task<Reply> HandleAsync(ShowAgain command, TurnContext turn, CancellationToken cancellation)
    {
        await store.ShowAgainAsync(turn.Org, turn.Me.Id, command.Person, cancellation);
        var view = await slates.OpenAsync(turn, cancellation);
        var name = view.Organisation.Find(command.Person) is { } person && person.IsVisibleAt(turn.Now) ? person.Name : null;
        var phrases = SuggestionPhrases.In(turn.Lang);
        var note = new Card(new Paragraph(name is null ? phrases.NotThereAnyMore : phrases.ShownAgain(name), Tone.Strong));
        return (
            view.History.Of(Slates.WeekOf(turn)) is { } slate
                ? SlateCard.For(slate, view.History, view.Organisation, turn, note)
                : Reply.Of(turn.Lang, note)
        ) with
        { ReplacesCard = true };
    }
}

/// <summary>The one way in which somebody is hidden.</summary>
internal static class Hiding
{
    public static async Task<Reply> HideAsync(
        Slates slates,
        SlateStore store,
        PersonId? id,
        string? words,
        Func<PersonId, Command> chosen,
        Instant? until,
        TurnContext turn,
        Func<SuggestionPhrases, string, string> said,
        CancellationToken cancellation
    )
    {
        var before = await slates.OpenAsync(turn, cancellation);
        var slate = before.History.Of(Slates.WeekOf(turn));
        id = Pointing.Meant(id, words, turn);
        // Who says “never” twice is right both times.
        var fitting = until is null ? Pointing.AmongHiddenToo(before, id, words, turn) : Pointing.Among(before, id, words, turn);
        IReadOnlyList<PersonId> meant = Pointing.Find(slate, id, words, before.Organisation) is { } shown
            ? [shown.Person]
            : [.. fitting.Select(person => person.Id)];
        if (meant is not [var whom])
        {
            return fitting.Count > 0 ? WhichOne.Of(fitting, chosen, turn.Lang) : Unclear.Nobody(slate, words, turn);
        }

        await store.HideAsync(turn.Org, turn.Me.Id, whom, until, cancellation);
        var preference = new Preference(whom, Own: true, until);
        var history = before.History with { Preferences = before.History.Preferences.Add(preference) };
        var phrases = SuggestionPhrases.In(turn.Lang);
        var note = new Card(
            new Paragraph(said(phrases, before.Organisation.Find(whom)?.Name ?? ""), Tone.Strong),
            new Buttons([new CommandButton(phrases.Undo, new ShowAgain(whom))]));
        return (slate is null ? Reply.Of(turn.Lang, note) : SlateCard.For(slate, history, before.Organisation, turn, note)) with
        { ReplacesCard = true, Changed = new Changed(new ShowAgain(whom)) };
    }
}
