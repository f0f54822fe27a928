using System.Globalization;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Nudges;

/// <summary>“quiet 18:00–08:00”: hours in which nothing is sent.</summary>
public sealed record SetQuietHours(string Words) : Command
{
    private static readonly HashSet<string> _off = ["off", "no", "none", "nunca", "fuera", "ninguna", "desactivar"];

    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("(quiet|quiet hours|be quiet|do not disturb|silence) [from|between] {rest}", slots => IsMeant(slots["rest"]) ? new SetQuietHours(slots["rest"]) : null),
        Wording.Es("(silencio|horas de silencio|en silencio|no molestar|no me molestes) [de|desde|entre] {rest}", slots => IsMeant(slots["rest"]) ? new SetQuietHours(slots["rest"]) : null),
    ];

    internal static bool IsOff(string words) => _off.Contains(PlainWords.Fold(words.Trim()));

    private static bool IsMeant(string words) => IsOff(words) || ClockWords.In(words).Count == 2;
}

public sealed class SetQuietHoursHandler(WritingTimesChange change) : IHandler<SetQuietHours>
{
    public Task<Reply> HandleAsync(SetQuietHours command, TurnContext turn, CancellationToken cancellation)
    {
        QuietHours? quiet = ClockWords.In(command.Words) is [var from, var to] && from != to ? new QuietHours(from, to) : null;
        return quiet is null && !SetQuietHours.IsOff(command.Words)
            ? Task.FromResult(Reply.Say(turn.Lang, NudgePhrases.In(turn.Lang).QuietUnclear))
            : change.MakeAsync(times => times with { Quiet = quiet }, state => state.Answered(), turn, cancellation);
    }
}

/// <summary>“away from 24 December to 7 January”: days on which nothing is sent; the last one is the last away.</summary>
public sealed record SetAway(string From, string To) : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("[i am|im|i will be|ill be] (away|off|on holiday|on vacation|on leave) [from] {from} (to|until|till|through) {to}", slots => new SetAway(slots["from"], slots["to"])),
        Wording.Es("[estoy|estare] (fuera|ausente|de vacaciones|vacaciones) (del|de|desde) {from} (al|a|hasta) [el] {to}", slots => new SetAway(slots["from"], slots["to"])),
    ];
}

public sealed class SetAwayHandler(WritingTimesChange change) : IHandler<SetAway>
{
    public Task<Reply> HandleAsync(SetAway command, TurnContext turn, CancellationToken cancellation) =>
        FirstDay(command, turn) is { } from && DateWords.Future(command.To, from, turn.DateOrder) is { } last
            ? change.MakeAsync(times => times with { Away = new Absence(from, last.PlusDays(1)) }, state => state.Answered(), turn, cancellation)
            : Task.FromResult(Reply.Say(turn.Lang, NudgePhrases.In(turn.Lang).AwayUnclear));

    /// <summary>“From 1 to 10 December”: a bare day is one of the month of the last day.</summary>
    private static LocalDate? FirstDay(SetAway command, TurnContext turn) =>
        DateWords.Future(command.From, turn.Today, turn.DateOrder)
        ?? (DateWords.Future(command.To, turn.Today, turn.DateOrder) is { } last && int.TryParse(command.From, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day > 0 && day <= last.Day
            ? new LocalDate(last.Year, last.Month, day)
            : null);
}
