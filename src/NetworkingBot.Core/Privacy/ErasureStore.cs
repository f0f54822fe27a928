using System.Runtime.CompilerServices;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Privacy;

/// <summary>That somebody was erased, or a whole organisation (<paramref name="Person"/> is null).</summary>
public sealed record Erasure(OrgId Org, PersonId? Person, Instant At);

/// <summary>
/// Who was erased and when: ids only. It is no part of a backup, and restoring one leaves it as it is, so that what is brought back from
/// before an erasure is erased again.
/// </summary>
public sealed class ErasureStore(ITableStore store, RowFaults faults)
{
    /// <summary>Longer than anybody keeps backups.</summary>
    public static readonly Duration Kept = Duration.FromDays(400);

    /// <summary>The same erasure again is one erasure, at its last time.</summary>
    public Task AddAsync(Erasure erasure, CancellationToken cancellation) =>
        store.UpsertAsync(Table.Erasures, StoredJson.Row(Keys.Erasure(erasure.Org, erasure.Person), erasure), cancellation);

    /// <summary>
    /// All of the store that can be read, in no particular order. The others are noted, and stay: whoever makes a list of these says which
    /// are missing in it.
    /// </summary>
    public async IAsyncEnumerable<Erasure> AllAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        string? next = null;
        do
        {
            var page = await store.ScanAsync(Table.Erasures, next, 1000, cancellation);
            foreach (var erasure in page.Rows.Readable(faults, row => StoredJson.Read<Erasure>(row)))
            {
                yield return erasure;
            }

            next = page.Next;
        }
        while (next is not null);
    }

    /// <summary>Forgets those that no backup needs any more.</summary>
    public async Task SweepAsync(Instant now, CancellationToken cancellation)
    {
        foreach (var old in await AllAsync(cancellation).Where(erasure => erasure.At + Kept < now).ToListAsync(cancellation))
        {
            await store.DeleteAsync(Table.Erasures, Keys.Erasure(old.Org, old.Person), expected: null, cancellation);
        }
    }
}
