using System.Globalization;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Nudges;

/// <summary>“quiet 18:00–08:00”, “don't write to me after six”: hours in which nothing is sent.</summary>
public sealed record SetQuietHours(string Words) : Command
{
    private static readonly HashSet<string> _off = ["off", "no", "none", "nunca", "fuera", "ninguna", "desactivar"];

    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En($"(quiet|quiet hours|be quiet|do not disturb|silence|not|{NotWriting.En}) {{rest}}", slots => Of(slots["rest"])),
        Wording.En(
            $"{NotWriting.En} (at night|in the evening|in the evenings|in the morning|in the mornings|outside [of] [my] "
                + $"(working|office|work) hours|outside [of] work|after work|while i am working)",
            _ => new SetQuietHours("?")
        ),
        Wording.En(
            "only [write|message|contact|nudge|ping] [to] [me] (during|in|within) [my] (working|office|work|business) hours",
            _ => new SetQuietHours("?")
        ),
        Wording.En(
            "(write|message|contact|nudge|ping) [to] me only (during|in|within) [my] (working|office|work|business) hours",
            _ => new SetQuietHours("?")
        ),
        Wording.En("[only] [write|message|contact|nudge|ping] [to] [me] only {rest}", slots => Of($"only {slots["rest"]}")),
        Wording.En("only (write|message|contact|nudge|ping) [to] me {rest}", slots => Of($"only {slots["rest"]}")),
        Wording.En($"{{rest}} {NotWriting.En}", slots => Of(slots["rest"])),
        Wording.En("no quiet hours", _ => new SetQuietHours("off")),
        Wording.Es($"(silencio|horas de silencio|en silencio|no molestar|{NotWriting.Es}) {{rest}}", slots => Of(slots["rest"])),
        Wording.Es(
            $"{NotWriting.Es} (por la noche|por las noches|de noche|por la tarde|por las tardes|por la manana|por las mananas|fuera de "
                + $"[mi] (horario|horario laboral|horario de trabajo|horas de trabajo)|fuera del (horario|trabajo|horario laboral))",
            _ => new SetQuietHours("?")
        ),
        Wording.Es(
            "[escribeme|avisame] (solo|solamente|unicamente) [escribeme|avisame] (en|durante) [mi|el|mis|las] (horario laboral|horario de "
                + "trabajo|horario|horas de trabajo|horas laborables)",
            _ => new SetQuietHours("?")
        ),
        Wording.Es("[escribeme|avisame|mandame avisos] (solo|solamente|unicamente) {rest}", slots => Of($"solo {slots["rest"]}")),
        Wording.Es(
            "(solo|solamente|unicamente) (escribeme|avisame|mandame avisos|puedes escribirme|me escribas|me avises) {rest}",
            slots => Of($"solo {slots["rest"]}")
        ),
        Wording.Es($"{{rest}} (silencio|{NotWriting.Es})", slots => Of(slots["rest"])),
        Wording.Es("sin (silencio|horas de silencio)", _ => new SetQuietHours("no")),
    ];

    internal static bool IsOff(string words) => _off.Contains(PlainWords.Fold(words.Trim()));

    private static SetQuietHours? Of(string words) => IsOff(words) || QuietWish.Read(words) is not null ? new SetQuietHours(words) : null;
}

public sealed class SetQuietHoursHandler(WritingTimesChange change) : IHandler<SetQuietHours>
{
    public Task<Reply> HandleAsync(SetQuietHours command, TurnContext turn, CancellationToken cancellation)
    {
        var wish = QuietWish.Read(command.Words);
        return wish is null && !SetQuietHours.IsOff(command.Words)
            ? Task.FromResult(Reply.Say(turn.Lang, NudgePhrases.In(turn.Lang).QuietUnclear))
            : change.MakeAsync(times => times with { Quiet = wish?.Beside(times) }, state => state.Answered(), turn, cancellation);
    }
}

/// <summary>
/// “away from 24 December to 7 January”, “away next week”: days on which nothing is sent; the last one is the last away. Both null: not
/// away.
/// </summary>
public sealed record SetAway(string? From, string? To) : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En(
            "[i am|im|i will be|ill be] (away|off|out|out of office|on holiday|on holidays|on vacation|on leave) [from] {from} "
                + "(to|until|till|through) {to}",
            slots => new SetAway(slots["from"], slots["to"])
        ),
        Wording.En(
            "[i am|im|i will be|ill be] (away|off|out|out of office|on holiday|on holidays|on vacation|on leave) (to|until|till|through) "
                + "{to}",
            slots => new SetAway("today", slots["to"])
        ),
        Wording.En(
            "[i am|im|i will be|ill be] (away|off|out|out of office|on holiday|on holidays|on vacation|on leave) [on] {day}",
            slots => OnOne(slots)
        ),
        Wording.En("{day} (i am|im|ill be|i will be) (away|off|out|out of office|on holiday|on vacation)", OnOne),
        Wording.En(
            "[i am|im|i feel] (sick|ill|off sick|not well|unwell|not feeling well) [today|at the moment]",
            _ => new SetAway("today", "today")
        ),
        Wording.En(
            "(not away|not away any more|away off|no longer away|cancel (away|my absence|my holiday|my vacation))",
            _ => new SetAway(From: null, To: null)
        ),
        Wording.Es(
            "[estoy|estare] (fuera|ausente|de vacaciones|vacaciones) (del|de|desde) [el] {from} (al|a|hasta) [el] {to}",
            slots => new SetAway(slots["from"], slots["to"])
        ),
        Wording.Es("[estoy|estare] (fuera|ausente|de vacaciones|vacaciones) hasta {to}", slots => new SetAway("hoy", slots["to"])),
        Wording.Es("[estoy|estare] (fuera|ausente|de vacaciones|vacaciones) {day}", slots => OnOne(slots)),
        Wording.Es("[hoy] (estoy|me encuentro) (enfermo|enferma|malo|mala|pachucho|pachucha) [hoy]", _ => new SetAway("hoy", "hoy")),
        Wording.Es("{day} (no (trabajo|estoy|voy a trabajar|estare|vengo)|estoy fuera|estare fuera|estoy de vacaciones|libro)", OnOne),
        Wording.Es(
            "(ya no estoy fuera|no estoy fuera|no estare fuera|anula (mi ausencia|mis vacaciones))",
            _ => new SetAway(From: null, To: null)
        ),
    ];

    private static SetAway? OnOne(Slots slots) =>
        AwayWords.Read(slots["day"], new LocalDate(2000, 1, 1), DateOrder.DayFirst) is null
            ? null
            : new SetAway(slots["day"], slots["day"]);
}

public sealed class SetAwayHandler(WritingTimesChange change) : IHandler<SetAway>
{
    public Task<Reply> HandleAsync(SetAway command, TurnContext turn, CancellationToken cancellation)
    {
        if (command is { From: null, To: null })
        {
            return change.MakeAsync(times => times with { Away = null }, state => state.Answered(), turn, cancellation);
        }

        return Read(command, turn) is { } away
            ? change.MakeAsync(times => times with { Away = away }, state => state.Answered(), turn, cancellation)
            : Task.FromResult(Reply.Say(turn.Lang, NudgePhrases.In(turn.Lang).AwayUnclear));
    }

    private static Absence? Read(SetAway command, TurnContext turn) =>
        command.From == command.To ? AwayWords.Read(command.From ?? "", turn.Today, turn.DateOrder)
        : FirstDay(command, turn) is { } from && DateWords.Future(command.To ?? "", from, turn.DateOrder) is { } last
            ? new Absence(from, last.PlusDays(1))
        : null;

    /// <summary>“From 1 to 10 December”: a bare day is one of the month of the last day.</summary>
    private static LocalDate? FirstDay(SetAway command, TurnContext turn) =>
        DateWords.Future(command.From ?? "", turn.Today, turn.DateOrder)
        ?? (
            DateWords.Future(command.To ?? "", turn.Today, turn.DateOrder) is { } last
            && int.TryParse(command.From, NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && day > 0
            && day <= last.Day
            ? new LocalDate(last.Year, last.Month, day)
            : null);
}

/// <summary>An absence told in one: “tomorrow”, “next week”, “la semana que viene”, “two weeks”.</summary>
internal static class AwayWords
{
    public static Absence? Read(string words, LocalDate today, DateOrder order) =>
        string.Join(' ', PlainWords.Read(words).Select(word => word.Text)) switch
        {
            "this week" or "esta semana" => new Absence(today, today.Next(IsoDayOfWeek.Monday)),
            "next week" or "la semana que viene" or "la proxima semana" => new Absence(
                today.Next(IsoDayOfWeek.Monday),
                today.Next(IsoDayOfWeek.Monday).PlusWeeks(1)
            ),
            var said when DateWords.Span(Bare(said)) is { } span => new Absence(today, today + span),
            _ => DateWords.Future(words, today, order) is { } day ? new Absence(day, day.PlusDays(1)) : null,
        };

    private static string Bare(string said) =>
        said.StartsWith("for ", StringComparison.Ordinal) ? said[4..]
        : said.StartsWith("durante ", StringComparison.Ordinal) ? said[8..]
        : said;
}
