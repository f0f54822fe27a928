using NodaTime;

namespace NetworkingBot.Slack.Tests.Drivers;

/// <summary>Time that runs as usual, and can be moved on by days.</summary>
internal sealed class MovedTime : TimeProvider, IClock
{
    private TimeSpan _moved;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _moved;

    public Instant GetCurrentInstant() => Instant.FromDateTimeOffset(GetUtcNow());

    public void MoveTo(Instant instant) => _moved += (instant - GetCurrentInstant()).ToTimeSpan();
}
