using NetworkingBot.Core;
using NetworkingBot.Host.Telemetry;

namespace NetworkingBot.Host.Health;

/// <summary>Logs and counts each row that could not be read, once.</summary>
internal sealed class RowFaultWatch(CoreServices core, Instruments instruments, ILogger<RowFaultWatch> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var fault in core.RowFaults.AllAsync(stoppingToken))
            {
                instruments.UnreadableRows.Add(1, new KeyValuePair<string, object?>("table", fault.Table.ToString()));
                Log.RowUnreadable(
                    logger,
                    fault.Table,
                    fault.Key.Partition.Value,
                    fault.ToldRow,
                    fault.Schema,
                    fault.InnerException?.GetType().Name ?? "NewerSchema"
                );
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }
}
