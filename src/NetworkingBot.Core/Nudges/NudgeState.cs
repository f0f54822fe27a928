using System.Collections.Immutable;
using NetworkingBot.Core.Indexing;
using NodaTime;

namespace NetworkingBot.Core.Nudges;

/// <summary>How often somebody is nudged at most.</summary>
public enum NudgePace
{
    Daily,
    Weekly,

    /// <summary>One more message says that there will be none.</summary>
    Ending,

    Ended,
}

/// <summary>What the bot learnt of how somebody takes their nudges, and what it showed.</summary>
public sealed record NudgeState
{
    /// <summary>This many in a row without an answer slow it down by one step.</summary>
    public const int Ignored = 3;

    /// <summary>Whoever travels across the date line meets no two nudges nearer than this.</summary>
    public static readonly Duration MinGap = Duration.FromHours(12);

    public NudgePace Pace { get; init; }

    /// <summary>Sent in a row and not answered.</summary>
    public int Unanswered { get; init; }

    public Instant? SentAt { get; init; }

    /// <summary>The day of it where the person was.</summary>
    public LocalDate? SentOn { get; init; }

    /// <summary>The items of the last message that are still open, by key.</summary>
    public ImmutableArray<string> Open { get; init; } = [];

    /// <summary>Items that are not to come again before a day, by key.</summary>
    public ImmutableSortedDictionary<string, LocalDate> Resting { get; init; } = ImmutableSortedDictionary<string, LocalDate>.Empty;

    /// <summary>With the pace that follows from being ignored.</summary>
    public NudgeState Settled() => (Unanswered >= Ignored, Pace) switch
    {
        (true, NudgePace.Daily) => this with { Pace = NudgePace.Weekly, Unanswered = 0 },
        (true, NudgePace.Weekly) => this with { Pace = NudgePace.Ending, Unanswered = 0 },
        _ => this,
    };

    /// <summary>Whether one more may be sent on a day: at most one a day, or one a week.</summary>
    public bool AllowsOn(LocalDate day, Instant now) => AllowsReminderOn(day, now)
        && (Pace == NudgePace.Daily || SentOn is not { } before || IsoWeek.Of(before) != IsoWeek.Of(day));

    /// <summary>Whether what the person asked to be reminded of may be sent on a day: at most one message a day.</summary>
    public bool AllowsReminderOn(LocalDate day, Instant now) => Pace != NudgePace.Ended
        && SentOn != day
        && (SentAt is not { } last || now - last >= MinGap);

    public NudgeState Sent(LocalDate day, Instant now, IEnumerable<NudgeItem> items)
    {
        var shown = Shown(day, items);
        return Pace == NudgePace.Ending
            ? shown with { Pace = NudgePace.Ended, SentAt = now, SentOn = day }
            : shown with { Unanswered = Unanswered + 1, SentAt = now, SentOn = day };
    }

    /// <summary>What was shown rests a while, so that no two days are alike.</summary>
    public NudgeState Shown(LocalDate day, IEnumerable<NudgeItem> items)
    {
        var all = items.ToList();
        return this with
        {
            Open = [.. all.Select(item => item.Key)],
            Resting = Resting
                .RemoveRange(Resting.Where(rest => rest.Value <= day).Select(rest => rest.Key))
                .SetItems(all.Select(item => KeyValuePair.Create(item.Key, day.PlusDays(item.Kind.Rest())))),
        };
    }

    /// <summary>One item is settled until a day.</summary>
    public NudgeState Answered(string key, LocalDate until) =>
        Answered() with
        {
            Open = Open.Remove(key),
            Resting = Resting.SetItem(key, until),
        };

    /// <summary>The person wants one item, also when they settled one like it lately.</summary>
    public NudgeState Asked(string key) => Answered() with { Resting = Resting.Remove(key) };

    public NudgeState Answered() => this with { Unanswered = 0 };

    public bool Rests(string key, LocalDate day) => Resting.TryGetValue(key, out var until) && until > day;
}
