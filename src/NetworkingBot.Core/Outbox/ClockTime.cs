using NodaTime;

namespace NetworkingBot.Core.Outbox;

/// <summary>Time that passes as a clock says: for one process, whose clock is the only one there is.</summary>
public sealed class ClockTime(IClock clock) : TimeProvider
{
    public override long TimestampFrequency => NodaConstants.TicksPerSecond;

    public override long GetTimestamp() => clock.GetCurrentInstant().ToUnixTimeTicks();
}
