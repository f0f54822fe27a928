using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Conversation;

/// <summary>
/// What a platform delivered already, so that a repeated delivery changes nothing. Whoever claims an id first does the work and then says
/// so; one who crashed in between loses the claim after <see cref="Lease"/>, so that the next delivery of it is not lost.
/// </summary>
public sealed class ReceiptStore(ITableStore store, IClock clock)
{
    /// <summary>Longer than any request takes, and shorter than the gap to a platform's last retry.</summary>
    public static readonly Duration Lease = Duration.FromSeconds(45);

    /// <summary>How long a receipt is of use: platforms give up after an hour at most.</summary>
    public static readonly Duration Kept = Duration.FromDays(2);

    /// <param name="id">The platform's own id of the delivery: the same each time it is repeated.</param>
    public async Task<Claim> ClaimAsync(string channel, string workspace, string id, CancellationToken cancellation)
    {
        var row = StoredJson.Row(Keys.Receipt(channel, workspace, id), new Receipt(clock.GetCurrentInstant(), Done: false));
        if (await store.InsertAsync(Table.Receipts, row, cancellation) is not null)
        {
            return Claim.Granted;
        }

        return await store.GetAsync(Table.Receipts, row.Key, cancellation) is not { } there ? Claim.Underway
            : StoredJson.Read<Receipt>(there) is { Done: true } ? Claim.Done
            : StoredJson.Read<Receipt>(there).At + Lease > clock.GetCurrentInstant() ? Claim.Underway
            : await store.ReplaceAsync(Table.Receipts, row, there.Version, cancellation) is null ? Claim.Underway
            : Claim.Granted;
    }

    /// <summary>The work of a granted claim is committed.</summary>
    public Task CompleteAsync(string channel, string workspace, string id, CancellationToken cancellation) =>
        store.UpsertAsync(
            Table.Receipts,
            StoredJson.Row(Keys.Receipt(channel, workspace, id), new Receipt(clock.GetCurrentInstant(), Done: true)),
            cancellation
        );

    /// <summary>The work of a granted claim failed: the next delivery may try again at once.</summary>
    public Task ReleaseAsync(string channel, string workspace, string id, CancellationToken cancellation) =>
        store.DeleteAsync(Table.Receipts, Keys.Receipt(channel, workspace, id), expected: null, cancellation);

    /// <summary>Forgets what no platform will deliver again. Upkeep: once a day is enough.</summary>
    public async Task SweepAsync(CancellationToken cancellation)
    {
        var before = clock.GetCurrentInstant() - Kept;
        string? next = null;
        do
        {
            var page = await store.ScanAsync(Table.Receipts, next, 1000, cancellation);
            foreach (var old in page.Rows.Where(row => AgeOf(row) is not { } at || at < before))
            {
                await store.DeleteAsync(Table.Receipts, old.Key, old.Version, cancellation);
            }

            next = page.Next;
        }
        while (next is not null);
    }

    /// <summary>Null: it cannot be read. A receipt is of no more use then.</summary>
    private static Instant? AgeOf(StoredRow row)
    {
        try
        {
            return StoredJson.Read<Receipt>(row).At;
        }
        catch (UnreadableRowException)
        {
            return null;
        }
    }

    /// <summary>Reads a receipt, whatever it holds.</summary>
    internal static object Check(StoredRow row) => StoredJson.Read<Receipt>(row);

    private sealed record Receipt(Instant At, bool Done);
}

/// <summary>What became of claiming a delivery.</summary>
public enum Claim
{
    /// <summary>Do the work, then complete or release it.</summary>
    Granted,

    /// <summary>Somebody is at it now: ask for it to be delivered again later.</summary>
    Underway,

    /// <summary>It is done already: acknowledge and do nothing.</summary>
    Done,
}
