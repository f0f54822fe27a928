using NetworkingBot.Core.Language;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Nudges;

/// <summary>
/// The hours of peace that somebody asks for: “from 18:00 to 8:00”, “after 6pm”, “before 9 or after six”, “only between 9 and 5”. What is
/// null was not said.
/// </summary>
internal sealed record QuietWish(LocalTime? From, LocalTime? To)
{
    private static readonly HashSet<string> _after = ["after", "from", "later", "past", "despues", "desde", "partir"];
    private static readonly HashSet<string> _before = ["before", "earlier", "antes"];
    private static readonly HashSet<string> _only = ["only", "just", "solo", "solamente", "unicamente"];

    /// <summary>Null when the words say no such hours.</summary>
    public static QuietWish? Read(string words)
    {
        var said = PlainWords.Read(words).Select(word => word.Text).ToList();
        var only = said.Exists(_only.Contains);
        var wish = (ClockWords.In(words), said.FindIndex(_after.Contains), said.FindIndex(_before.Contains)) switch
        {
            ([var one, var other], >= 0 and var after, >= 0 and var before) => after < before ? Around(one, other) : Around(other, one),
            ([var from, var to], _, _) => only ? Around(from, to) : new QuietWish(from, to),
            ([var from], >= 0, < 0) => Around(from, before: null),
            ([var to], < 0, >= 0) => Around(after: null, to),
            _ => null,
        };
        return wish?.From == wish?.To ? null : wish;

        QuietWish Around(LocalTime? after, LocalTime? before) =>
            only ? new QuietWish(Evening(before, after?.Hour ?? 8), after) : new QuietWish(Evening(after, before?.Hour ?? 12), before);
    }

    /// <summary>
    /// Beside what was wished before: “after 18:00” leaves the morning as it is. Where there is none, the night ends with the day's nudge,
    /// at nine at the latest, or begins at midnight.
    /// </summary>
    public QuietHours Beside(WritingTimes times)
    {
        var nudge = LocalTime.Min(times.NudgeAt ?? WritingTimes.UsualHour, WritingTimes.UsualHour);
        return new QuietHours(From ?? times.Quiet?.From ?? LocalTime.Midnight, To ?? times.Quiet?.To ?? nudge);
    }

    /// <summary>“After six” means the evening, and so does “five” at the end of a day that begins at nine.</summary>
    private static LocalTime? Evening(LocalTime? from, int earlier) =>
        from is { Hour: > 0 and < 12 } early && early.Hour < earlier ? early.PlusHours(12) : from;
}
