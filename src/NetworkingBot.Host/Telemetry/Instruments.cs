using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace NetworkingBot.Host.Telemetry;

/// <summary>
/// What the host measures of the bot; commands and sending are measured where they are done. Dimensions are names of channels, tables and
/// outcomes: nothing that tells of a person.
/// </summary>
internal sealed class Instruments : IDisposable
{
    public const string Name = "NetworkingBot";

    private readonly Meter _meter = new(Name);

    public Instruments()
    {
        StoreCalls = _meter.CreateHistogram<double>(
            "networkingbot.store.duration",
            "s",
            "Operations on the store, by operation, table and outcome"
        );
        Deliveries = _meter.CreateCounter<long>(
            "networkingbot.deliveries",
            "{message}",
            "Messages that the bot started, by channel and what the platform answered: sent, throttled, unreachable, failed"
        );
        UnreadableRows = _meter.CreateCounter<long>(
            "networkingbot.store.unreadable",
            "{row}",
            "Rows that could not be read, each once since the start, by table"
        );
    }

    /// <summary>Each row once since the start.</summary>
    public Counter<long> UnreadableRows { get; }

    public ActivitySource Activities { get; } = new(Name);

    public Histogram<double> StoreCalls { get; }

    public Counter<long> Deliveries { get; }

    public void Dispose()
    {
        Activities.Dispose();
        _meter.Dispose();
    }
}
