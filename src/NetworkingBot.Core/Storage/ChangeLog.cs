using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using NodaTime;

namespace NetworkingBot.Core.Storage;

/// <summary>Something of an organisation that other replicas hold in memory and must read again.</summary>
/// <param name="At">When it was recorded, by the clock of the replica that did; what it tells of was stored before.</param>
public sealed record Change(string Kind, string Id, Instant At)
{
    /// <summary>Tells the same change recorded again, at the same instant, from the first; null until it is read.</summary>
    [JsonIgnore]
    public RowVersion? Version { get; init; }
}

/// <summary>What changed, in order of time, so that indexes in memory follow without a rebuild.</summary>
public sealed class ChangeLog(ITableStore store, IClock clock, RowFaults faults)
{
    /// <summary>The id of a change that concerns everything of its kind.</summary>
    public const string Everything = "*";

    /// <summary>
    /// Beyond so many at once, everything of the kind is read again; one commit takes as many, and what tells of the last.
    /// </summary>
    public const int MaxNamed = 99;

    /// <summary>
    /// How long changes can be read. Whoever holds something in memory and did not look for so long, less a day, reads all of it anew.
    /// </summary>
    public static readonly Duration Kept = Duration.FromDays(7);

    private long _recorded;

    /// <summary>
    /// How many changes were recorded here, by this process: a look at the log that is older than the last of them is out of date.
    /// </summary>
    public long Recorded => Interlocked.Read(ref _recorded);

    public Task RecordAsync(OrgId org, string kind, string id, CancellationToken cancellation) =>
        CommitAsync(org, [new Change(kind, id, clock.GetCurrentInstant())], cancellation);

    /// <summary>
    /// Records what changed at once: each one by its id, or <see cref="Everything"/> where they are more than <see cref="MaxNamed"/>.
    /// </summary>
    public async Task RecordAllAsync(OrgId org, string kind, IEnumerable<PersonId> changed, CancellationToken cancellation)
    {
        var at = clock.GetCurrentInstant();
        List<Change> all = [.. changed.Distinct().Select(id => new Change(kind, id.Value, at)).Take(MaxNamed + 1)];
        if (all.Count > MaxNamed)
        {
            all = [new Change(kind, Everything, at)];
        }

        if (all.Count > 0)
        {
            await CommitAsync(org, all, cancellation);
        }
    }

    /// <summary>Stands for everything that was recorded: as long as it is the same, nothing was. Null: nothing was ever recorded.</summary>
    public async Task<RowVersion?> LastAsync(OrgId org, CancellationToken cancellation) =>
        (await store.GetAsync(Table.Changes, Keys.LastChange(org), cancellation))?.Version;

    /// <summary>
    /// Changes at or after an instant. Replicas' clocks differ: ask from a little before the last one seen, and apply them twice without
    /// harm.
    /// </summary>
    public async IAsyncEnumerable<Change> SinceAsync(OrgId org, Instant since, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var range = new RowRange(Keys.ChangeRow(since), null);
        await foreach (var row in store.ReadAsync(Table.Changes, Keys.Changes(org), range, cancellation))
        {
            yield return Told(row) with { Version = row.Version };
        }
    }

    /// <summary>
    /// What cannot be read is told by its key. Where that does not say what changed, everything may have; one that does not even say when
    /// comes after all others, each time.
    /// </summary>
    private Change Told(StoredRow row)
    {
        try
        {
            return StoredJson.Read<Change>(row);
        }
        catch (UnreadableRowException fault)
        {
            faults.Note(fault);
            return Keys.ChangeOf(row.Key) is not var (at, what) ? new Change(Everything, Everything, Instant.MaxValue)
                : what.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash ? new Change(what[..dash], what[(dash + 1)..], at)
                : new Change(Everything, Everything, at);
        }
    }

    /// <summary>With what tells that there is something new, at once: a look at that costs one row, however much changed lately.</summary>
    private async Task CommitAsync(OrgId org, IReadOnlyList<Change> changes, CancellationToken cancellation)
    {
        _ = await store.CommitAsync(
            Table.Changes,
            [
                .. changes.Select(change => new Write.Upsert(RowOf(org, change))),
                new Write.Upsert(StoredJson.Row(Keys.LastChange(org), changes[^1])),
            ],
            cancellation);
        Interlocked.Increment(ref _recorded);
    }

    private static Row RowOf(OrgId org, Change change) => StoredJson.Row(Keys.Change(org, change.At, $"{change.Kind}-{change.Id}"), change);
}
