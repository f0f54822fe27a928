namespace NetworkingBot.Slack.Tests.Drivers;

/// <summary>
/// A Slack that waits for an answer as long as it takes: for what is answered, not how soon. On a busy machine three seconds are over
/// before the first line is compiled.
/// </summary>
internal sealed class PatientTime : TimeProvider
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime == TurnGuard.Bound ? TimeSpan.FromMinutes(2) : dueTime, period);
}
