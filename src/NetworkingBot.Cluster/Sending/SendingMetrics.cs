using System.Diagnostics.Metrics;
using NetworkingBot.Core.Outbox;
using NodaTime;

namespace NetworkingBot.Cluster.Sending;

/// <summary>What came of sweeps. Dimensions are kinds of messages: nothing that tells of a person.</summary>
internal static class SendingMetrics
{
    /// <summary>The bot's own, under which its measurements are collected.</summary>
    private static readonly Meter _meter = new("NetworkingBot");

    private static readonly Histogram<double> _queueAge =
        _meter.CreateHistogram<double>("networkingbot.queue.age", "s", "How long after its time a message went out, by kind");

    private static readonly Counter<long> _deadLetters = _meter.CreateCounter<long>(
        "networkingbot.dead_letters",
        "{message}",
        "Messages that failed to the end and are kept for an administrator, by kind"
    );

    /// <param name="at">When it was begun.</param>
    public static void Count(Sweep sweep, Instant at)
    {
        foreach (var message in sweep.Sent)
        {
            _queueAge.Record((at - message.DueAt).TotalSeconds, new KeyValuePair<string, object?>("kind", message.Kind));
        }

        foreach (var message in sweep.GivenUp)
        {
            _deadLetters.Add(1, new KeyValuePair<string, object?>("kind", message.Kind));
        }
    }
}
