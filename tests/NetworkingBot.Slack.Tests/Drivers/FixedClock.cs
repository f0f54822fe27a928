using NodaTime;

namespace NetworkingBot.Slack.Tests.Drivers;

/// <summary>A clock that stands, until it is moved.</summary>
internal sealed class FixedClock(Instant now) : IClock
{
    public Instant Now { get; set; } = now;

    public Instant GetCurrentInstant() => Now;
}
