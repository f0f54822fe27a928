using NetworkingBot.Core.Conversation;
using NodaTime;

namespace NetworkingBot.Core.Contacts;

/// <summary>“met @Luis yesterday about Azure costs”.</summary>
public sealed record LogEncounter(string Words) : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("[i] (met|met with|saw|called|phoned|messaged|wrote to|talked to|talked with|spoke to|spoke with|chatted with|had coffee with|had lunch with|caught up with|had a call with) {rest}", slots => new LogEncounter(slots["rest"])),
        Wording.En("yesterday i (met|met with|saw|called|wrote to|talked to|spoke to|spoke with|had coffee with|had lunch with) {rest}", slots => new LogEncounter("yesterday " + slots["rest"])),
        Wording.En("today i (met|met with|saw|called|wrote to|talked to|spoke to|spoke with|had coffee with|had lunch with) {rest}", slots => new LogEncounter(slots["rest"])),
        Wording.Es("(vi a|he visto a|quede con|he quedado con|hable con|he hablado con|llame a|he llamado a|escribi a|he escrito a|comi con|he comido con|me reuni con|me he reunido con|tome un cafe con|tome cafe con|me tome un cafe con|charle con|estuve con|he estado con) {rest}", slots => new LogEncounter(slots["rest"])),
        Wording.Es("ayer (vi a|quede con|hable con|llame a|escribi a|comi con|me reuni con|tome un cafe con|tome cafe con|me tome un cafe con|charle con|estuve con) {rest}", slots => new LogEncounter("ayer " + slots["rest"])),
        Wording.Es("hoy (vi a|quede con|hable con|llame a|escribi a|comi con|me reuni con|tome un cafe con|tome cafe con|me tome un cafe con|charle con|estuve con|he hablado con|he visto a) {rest}", slots => new LogEncounter(slots["rest"])),
    ];
}

public sealed class LogEncounterHandler(ContactBook book) : IHandler<LogEncounter>
{
    public async Task<Reply> HandleAsync(LogEncounter command, TurnContext turn, CancellationToken cancellation)
    {
        if (EncounterWords.Read(command.Words, turn.Today) is not { } told)
        {
            return Reply.Say(turn.Lang, ContactPhrases.In(turn.Lang).NameUnclear(AddedWords.MaxName));
        }

        WereInTouch Told(BookEntry entry) => new(entry.Contact.Id, told.On, told.Kind, told.About);
        return await WhichContact.ThenAsync(
            await book.FindAsync(told.Who, turn, cancellation), told.Who, turn, Told, entry => WereInTouchHandler.LogAsync(book, entry, Told(entry), turn, cancellation));
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

    internal static async Task<Reply> LogAsync(ContactBook book, BookEntry entry, WereInTouch told, TurnContext turn, CancellationToken cancellation)
    {
        var on = told.On > turn.Today ? turn.Today : told.On;
        var at = Instant.Min(on.At(new LocalTime(12, 0)).InZoneLeniently(turn.Me.Zone).ToInstant(), turn.Now);
        var encounter = new Encounter(on, told.Kind, told.About is { Length: > Encounter.MaxLength } longer ? longer[..Encounter.MaxLength] : told.About);
        var kept = await ContactChange.MakeAsync(book, entry, contact => contact.Encounters.Contains(encounter) ? contact : contact.Met(encounter, at), turn, cancellation);
        var phrases = ContactPhrases.In(turn.Lang);
        var note = phrases.Logged(entry.Name, Period.DaysBetween(on, turn.Today));
        return await OpenContactHandler.OpenAsync(book, kept, turn, cancellation, note);
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
        return Reply.Say(turn.Lang, ContactPhrases.In(turn.Lang).LaterThen(entry.Name, Language.Dates.Long(turn.Lang, command.Until))) with { ReplacesCard = true };
    }
}
