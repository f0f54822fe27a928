using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Outbox;

/// <summary>
/// How many replicas run. Each writes down now and then that it does; the rows lie beside the receipts and are forgotten with them.
/// </summary>
/// <param name="me">Tells this replica from all others.</param>
public sealed class Replicas(ITableStore store, IClock clock, string me)
{
    /// <summary>How often to count.</summary>
    public static readonly Duration Every = Duration.FromMinutes(1);

    /// <summary>Whoever was not seen for this long is gone.</summary>
    private static readonly Duration _gone = Every * 2.5;

    /// <summary>This one and the others, 1 or more.</summary>
    public async Task<int> CountAsync(CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        await store.UpsertAsync(Table.Receipts, StoredJson.Row(Keys.Replica(me), new Seen(now)), cancellation);
        return await store
            .ReadAsync(Table.Receipts, Keys.Replicas, RowRange.All, cancellation)
            .CountAsync(row => StoredJson.Read<Seen>(row).At > now - _gone, cancellation);
    }

    /// <summary>Whether any replica runs on a store, or did until shortly before.</summary>
    public static ValueTask<bool> AnyAsync(ITableStore store, Instant now, CancellationToken cancellation) =>
        store
            .ReadAsync(Table.Receipts, Keys.Replicas, RowRange.All, cancellation)
            .AnyAsync(row => StoredJson.Read<Seen>(row).At > now - _gone, cancellation);

    private sealed record Seen(Instant At);
}
