using System.Runtime.InteropServices;
using NodaTime;

namespace NetworkingBot.Core.Calendars;

/// <summary>
/// A stretch of time that is taken, from <paramref name="Start"/> to before <paramref name="End"/>: all that is ever read of an entry of a
/// calendar.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BusySpan(Instant Start, Instant End, BusyKind Kind)
{
    /// <summary>Spans that only touch do not overlap.</summary>
    public bool Overlaps(Instant start, Instant end) => Start < end && start < End;
}

public enum BusyKind
{
    Busy,

    /// <summary>Not settled: it gives way where no other time is free.</summary>
    Tentative,
}
