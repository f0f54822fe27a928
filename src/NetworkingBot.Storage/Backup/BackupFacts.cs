using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Storage.Backup;

/// <summary>What a backup says of itself.</summary>
/// <param name="MadeAt">When it was begun: what was written after that may be in it or not.</param>
/// <param name="Rows">How many, by table.</param>
public sealed record BackupFacts(Instant MadeAt, IReadOnlyDictionary<Table, long> Rows)
{
    /// <summary>Of no use after the time for which they are kept, or, like the erasures, to be known apart from any backup.</summary>
    public static IReadOnlySet<Table> LeftOut { get; } = new HashSet<Table> { Table.Changes, Table.Receipts, Table.Erasures };

    public long Total => Rows.Values.Sum();
}
