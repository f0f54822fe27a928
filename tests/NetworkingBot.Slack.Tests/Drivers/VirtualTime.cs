using System.Diagnostics;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Slack.Tests.Drivers;

/// <summary>Time that passes when it is told to: whoever waits for it wakes then.</summary>
internal sealed class VirtualTime(Instant start) : TimeProvider, IClock
{
    private readonly Lock _lock = new();
    private readonly List<Alarm> _alarms = [];
    private Instant _now = start;

    /// <summary>How many wait.</summary>
    public int Waiting
    {
        get
        {
            lock (_lock)
            {
                return _alarms.Count;
            }
        }
    }

    public Instant GetCurrentInstant()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    public override DateTimeOffset GetUtcNow() => GetCurrentInstant().ToDateTimeOffset();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        alarm.Change(dueTime, period);
        return alarm;
    }

    public void Pass(Duration duration)
    {
        List<Alarm> due;
        lock (_lock)
        {
            _now += duration;
            due = _alarms.FindAll(alarm => alarm.Due <= _now);
            _alarms.RemoveAll(due.Contains);
        }

        due.ForEach(alarm => alarm.Ring());
    }

    /// <summary>Passes in steps of half a second, as fast as whoever wakes can do their work, until something has happened.</summary>
    public async Task PassUntilAsync(Func<bool> happened)
    {
        for (var started = Stopwatch.GetTimestamp(); !happened(); await Task.Delay(10))
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < Patience.Limit, "It does not happen.");
            Pass(Duration.FromMilliseconds(500));
        }
    }

    /// <summary>Rings once: nothing here repeats.</summary>
    private sealed class Alarm(VirtualTime time, Action ring) : ITimer
    {
        public Instant Due { get; private set; }

        public Action Ring => ring;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._lock)
            {
                time._alarms.Remove(this);
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    Due = time._now + Duration.FromTimeSpan(dueTime);
                    time._alarms.Add(this);
                }
            }

            return true;
        }

        public void Dispose()
        {
            lock (time._lock)
            {
                time._alarms.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
