using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NodaTime;

namespace NetworkingBot.Core.Contacts.Encounters;

/// <summary>“met @Luis yesterday about Azure costs”. <paramref name="Kind"/>: what the verb says of it.</summary>
public sealed record LogEncounter(string Words, EncounterKind Kind = EncounterKind.Unsaid) : Command
{
    public static IReadOnlyList<Sense> Senses =>
    [
        .. InKind("in touch", EncounterKind.Unsaid),
        .. InKind("in person", EncounterKind.InPerson),
        .. InKind("online", EncounterKind.Online),
        new("both in touch", Met),
        new("both in person", SatTogether),
    ];

    private static IEnumerable<Sense> InKind(string named, EncounterKind kind) =>
    [
        new(named, rest => BeginsWithSomebody(rest) ? new LogEncounter(rest, kind) : null),
        new($"{named} on a day", (day, rest) => DateWords.IsPast(day) ? new LogEncounter($"{day} {rest}", kind) : null),
    ];

    private static LogEncounter Met(string who, string? rest = null) => new($"{who} {rest}");

    private static LogEncounter SatTogether(string who, string? rest = null) => new($"{who} {rest}", EncounterKind.InPerson);

    private static bool BeginsWithSomebody(string words) =>
        PlainWords.Read(words) is not [{ Text: "and" or "but" or "it" or "y" or "pero" }, ..];
}

public sealed class LogEncounterHandler(ContactBook book) : IHandler<LogEncounter>
{
    public async Task<Reply> HandleAsync(LogEncounter command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = ContactPhrases.In(turn.Lang);
        if (EncounterWords.Read(command.Words, turn.Today, turn.DateOrder) is not { } told)
        {
            return Reply.Say(turn.Lang, phrases.NameUnclear(AddedWords.MaxName));
        }

        if (told.IsDayUnclear)
        {
            return Reply.Say(turn.Lang, phrases.WhichDay);
        }

        if (told.On > turn.Today)
        {
            return Reply.Say(turn.Lang, phrases.StillAhead(Dates.Long(turn.Lang, told.On)));
        }

        WereInTouch Told(BookEntry entry) =>
            new(entry.Contact.Id, told.On, told.Kind == EncounterKind.Unsaid ? command.Kind : told.Kind, told.About);
        return await WhichContact.ThenAsync(
            await book.FindAsync(told.Who, turn, cancellation),
            told.Who,
            turn,
            Told,
            entry => WereInTouchHandler.LogAsync(book, entry, Told(entry), turn, cancellation),
            Newcomer.KeptWithIt
        );
    }
}

/// <summary>That the owner was in touch with somebody on a day, by id.</summary>
public sealed record WereInTouch(string Id, LocalDate On, EncounterKind Kind, string? About) : Command;

public sealed class WereInTouchHandler(ContactBook book) : IHandler<WereInTouch>
{
    public async Task<Reply> HandleAsync(WereInTouch command, TurnContext turn, CancellationToken cancellation) =>
        await book.GetAsync(command.Id, turn, cancellation) is { } entry
            ? await LogAsync(book, entry, command, turn, cancellation) with { ReplacesCard = true }
            : WhichContact.Gone(turn);

    internal static async Task<Reply> LogAsync(
        ContactBook book,
        BookEntry entry,
        WereInTouch told,
        TurnContext turn,
        CancellationToken cancellation
    )
    {
        var on = told.On > turn.Today ? turn.Today : told.On;
        var at = Instant.Min(on.At(new LocalTime(12, 0)).InZoneLeniently(turn.Me.Zone).ToInstant(), turn.Now);
        var encounter = new Encounter(
            on,
            told.Kind,
            told.About is { Length: > Encounter.MaxLength } longer ? longer[..Encounter.MaxLength] : told.About
        );
        var (kept, changed) = await ContactChange.MakeAsync(
            book,
            entry,
            contact => contact.Encounters.Contains(encounter) ? contact : contact.Met(encounter, at),
            turn,
            cancellation
        );
        var phrases = ContactPhrases.In(turn.Lang);
        var note = phrases.Logged(entry.Name, Period.DaysBetween(on, turn.Today));
        return await OpenContactHandler.OpenAsync(book, kept, turn, cancellation, note) with { Changed = changed };
    }
}

/// <summary>“Later”: not to be brought up before a day.</summary>
public sealed record LeaveAlone(string Id, LocalDate Until) : Command;

public sealed class LeaveAloneHandler(ContactBook book) : IHandler<LeaveAlone>
{
    public async Task<Reply> HandleAsync(LeaveAlone command, TurnContext turn, CancellationToken cancellation)
    {
        if (await book.GetAsync(command.Id, turn, cancellation) is not { IsKept: true } entry)
        {
            return WhichContact.Gone(turn);
        }

        await ContactChange.MakeAsync(book, entry, contact => contact with { QuietUntil = command.Until }, turn, cancellation);
        return Reply.Say(turn.Lang, ContactPhrases.In(turn.Lang).LaterThen(entry.Name, Dates.Long(turn.Lang, command.Until))) with
        {
            ReplacesCard = true,
        };
    }
}
