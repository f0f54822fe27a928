namespace NetworkingBot.Calendars;

/// <summary>How much of a calendar is read at most.</summary>
internal sealed record FeedLimits
{
    /// <summary>Of one calendar, as it comes over the wire.</summary>
    public int MaxBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>From the first request to the last busy time.</summary>
    public TimeSpan Within { get; init; } = TimeSpan.FromSeconds(6);

    public int MaxRedirects { get; init; } = 4;

    public int MaxEntries { get; init; } = 20_000;

    /// <summary>Dates that entries add or leave out one by one, in all of a calendar.</summary>
    public int MaxDates { get; init; } = 20_000;

    /// <summary>Days and hours that rules are followed through, in all of a calendar.</summary>
    public long MaxSteps { get; init; } = 2_000_000;

    /// <summary>Busy spans in the time that is asked for.</summary>
    public int MaxSpans { get; init; } = 20_000;
}
