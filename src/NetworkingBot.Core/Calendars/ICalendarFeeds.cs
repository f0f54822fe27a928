using NodaTime;

namespace NetworkingBot.Core.Calendars;

/// <summary>Reads from a published calendar when somebody is busy, and nothing else. Nothing of it is kept.</summary>
public interface ICalendarFeeds
{
    /// <param name="address">As the person pasted it; hostile until it was checked.</param>
    /// <param name="when">Bounded on both sides, a year at most.</param>
    /// <param name="zone">Where the person is: whole days, and times that name no zone, are meant there.</param>
    /// <param name="cancellation">Ends the reading.</param>
    Task<FeedReading> ReadAsync(Uri address, Interval when, DateTimeZone zone, CancellationToken cancellation);
}

/// <summary>What came of reading a calendar.</summary>
public abstract record FeedReading
{
    /// <summary>In order of their start; they may overlap.</summary>
    public sealed record Read(IReadOnlyList<BusySpan> Busy) : FeedReading;

    public sealed record Refused(FeedRefusal Why) : FeedReading;
}

/// <summary>Why a calendar was not read.</summary>
public enum FeedRefusal
{
    /// <summary>The address, or one that it leads on to, is not https, or lies in a network that the bot may not reach.</summary>
    NotAllowed,

    /// <summary>Nobody answered, or with a fault.</summary>
    NotReached,

    /// <summary>It answered that there is nothing, or nothing for us.</summary>
    NotShared,

    /// <summary>It did not end in time.</summary>
    TooSlow,

    /// <summary>Too many bytes, entries or recurrences.</summary>
    TooMuch,

    /// <summary>What came is no calendar.</summary>
    NotACalendar,
}

/// <summary>How the bot comes to people's calendars.</summary>
/// <param name="Secrets">Protects the addresses, each of which opens a calendar.</param>
public sealed record CalendarAccess(ICalendarFeeds Feeds, ISecrets Secrets);
