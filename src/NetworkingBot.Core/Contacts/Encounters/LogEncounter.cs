using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NodaTime;

namespace NetworkingBot.Core.Contacts.Encounters;

/// <summary>“met @Luis yesterday about Azure costs”. <paramref name="Kind"/>: what the verb says of it.</summary>
public sealed record LogEncounter(string Words, EncounterKind Kind = EncounterKind.Unsaid) : Command
{
    private static readonly (EncounterKind Kind, string English, string Spanish)[] _together =
    [
        (
            EncounterKind.Unsaid,
            "met|talked|spoke|chatted|caught up",
            "hablamos|hemos hablado|quedamos|hemos quedado|nos vimos|nos hemos visto|nos reunimos|charlamos"
        ),
        (
            EncounterKind.InPerson,
            "had coffee|had a coffee|had lunch|had dinner|had breakfast",
            "comimos|hemos comido|tomamos cafe|tomamos un cafe|hemos tomado un cafe|cenamos|desayunamos"
        ),
    ];

    public static IEnumerable<Wording> Wordings =>
    [
        .. InEnglish(
            EncounterKind.Unsaid,
            "met|met with|met up with|saw|talked to|talked with|spoke to|spoke with|chatted with|caught up with|ran into|bumped into|had a "
                + "meeting with|was in touch with"
        ),
        .. InEnglish(
            EncounterKind.InPerson,
            "had coffee with|had a coffee with|had lunch with|had dinner with|had breakfast with|had a beer with|visited"
        ),
        .. InEnglish(
            EncounterKind.Online,
            "called|phoned|rang|messaged|texted|emailed|mailed|wrote to|had a call with|had a video call with"
        ),
        .. InSpanish(
            EncounterKind.Unsaid,
            "vi a|he visto a|quede con|he quedado con|hable con|he hablado con|me reuni con|me he reunido con|charle con|he charlado "
                + "con|estuve con|he estado con|me encontre con|me he encontrado con|coincidi con|he coincidido con|conoci a|he conocido a"
        ),
        .. InSpanish(
            EncounterKind.InPerson,
            "comi con|he comido con|cene con|desayune con|tome un cafe con|tome cafe con|he tomado cafe con|he tomado un cafe con|me tome "
                + "un cafe con|me he tomado un cafe con|visite a"
        ),
        .. _together.SelectMany(one =>
            new[]
            {
                Wording.En($"{{who}} and i ({one.English})", slots => Together(slots, one.Kind)),
                Wording.En($"{{who}} and i ({one.English}) {{rest}}", slots => Together(slots, one.Kind)),
            }
        ),
        .. _together.SelectMany(one =>
            new[]
            {
                Wording.Es($"{{who}} y yo ({one.Spanish})", slots => Together(slots, one.Kind)),
                Wording.Es($"{{who}} y yo ({one.Spanish}) {{rest}}", slots => Together(slots, one.Kind)),
            }
        ),
        .. InSpanish(
            EncounterKind.Online,
            "llame a|he llamado a|llame por telefono a|escribi a|he escrito a|mande un correo a|mande un mensaje a|hice una videollamada "
                + "con|tuve una llamada con"
        ),
    ];

    private static IEnumerable<Wording> InEnglish(EncounterKind kind, string verbs) => Ways(Wording.En, "[i|we]", verbs, kind);

    private static IEnumerable<Wording> InSpanish(EncounterKind kind, string verbs) => Ways(Wording.Es, "[le|yo]", verbs, kind);

    /// <summary>With the day before the verb, after it, or within: «quedé ayer con Ana».</summary>
    private static IEnumerable<Wording> Ways(
        Func<string, Func<Slots, Command?>, Wording> wording,
        string subject,
        string verbs,
        EncounterKind kind
    ) =>
    [
        wording(
            $"{subject} ({verbs}) {{rest}}",
            slots =>
                PlainWords.Read(slots["rest"]) is [{ Text: "and" or "but" or "it" or "y" or "pero" }, ..]
                    ? null
                    : new LogEncounter(slots["rest"], kind)
        ),
        wording($"{{day}} {subject} ({verbs}) {{rest}}", slots => OnDay(slots, kind)),
        .. verbs
            .Split('|')
            .Where(verb => verb.Contains(' ', StringComparison.Ordinal))
            .GroupBy(verb => verb[(verb.LastIndexOf(' ') + 1)..], verb => verb[..verb.LastIndexOf(' ')], StringComparer.Ordinal)
            .Select(preposition =>
                wording($"{subject} ({string.Join('|', preposition)}) {{day}} {preposition.Key} {{rest}}", slots => OnDay(slots, kind))
            ),
    ];

    /// <summary>“Luis and I had lunch yesterday”.</summary>
    private static LogEncounter Together(Slots slots, EncounterKind kind) => new($"{slots["who"]} {slots.Find("rest")}", kind);

    private static LogEncounter? OnDay(Slots slots, EncounterKind kind) =>
        DateWords.IsPast(slots["day"]) ? new LogEncounter($"{slots["day"]} {slots["rest"]}", kind) : null;
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
            entry => WereInTouchHandler.LogAsync(book, entry, Told(entry), turn, cancellation)
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
