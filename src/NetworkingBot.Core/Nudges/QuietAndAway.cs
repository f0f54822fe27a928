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

    public static IReadOnlyList<Sense> Senses =>
    [
        new("ask which hours", () => new SetQuietHours("?")),
        new("only", rest => Of($"only {rest}")),
        new("hours", Of),
        new("none", () => new SetQuietHours("off")),
    ];

    internal static bool IsOff(string words) => _off.Contains(PlainWords.Fold(words.Trim()));

    private static SetQuietHours? Of(string rest) => IsOff(rest) || QuietWish.Read(rest) is not null ? new SetQuietHours(rest) : null;
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
    public static IReadOnlyList<Sense> Senses =>
    [
        new("from and to", (from, to) => new SetAway(from, to)),
        new("until", to => new SetAway("today", to)),
        new("ill", () => new SetAway("today", "today")),
        new("day", OnOne),
        new("back", () => new SetAway(From: null, To: null)),
    ];

    private static SetAway? OnOne(string day) =>
        AwayWords.Read(day, new LocalDate(2000, 1, 1), DateOrder.DayFirst) is null ? null : new SetAway(day, day);
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
