using NetworkingBot.Core.Storage;

namespace NetworkingBot.Host.Health;

/// <summary>Tables and keys only.</summary>
internal static partial class Log
{
    [LoggerMessage(
        6101,
        LogLevel.Error,
        "A row of {Table} cannot be read: partition {Partition}, row {Row}, schema {Schema} ({Fault}). It is left as it is; doctor names "
            + "every such row"
    )]
    public static partial void RowUnreadable(ILogger logger, Table table, string partition, string row, long schema, string fault);
}
