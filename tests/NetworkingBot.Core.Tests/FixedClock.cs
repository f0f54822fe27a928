using NodaTime;

namespace NetworkingBot.Core.Tests;

/// <summary>A clock that stands still until it is told to go on.</summary>
internal sealed class FixedClock(Instant now) : IClock
{
    public Instant Now { get; set; } = now;

    public Instant GetCurrentInstant() => Now;
}
