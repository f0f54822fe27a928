using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Outbox;

/// <summary>
/// Which messages are being sent, and which were: the rows lie beside the receipts of deliveries and are forgotten with them. Whoever
/// claims a message first sends it. A claim that is not completed within <see cref="Lease"/> passes on, together with the doubt whether its
/// message arrived.
/// </summary>
public sealed class SendMarkers(ITableStore store, IClock clock)
{
    /// <summary>Longer than a message takes from its claim to the platform's answer.</summary>
    public static readonly Duration Lease = ReceiptStore.Lease;

    private const string Claimant = "outbox";

    /// <summary>The same for a message each time that it is tried.</summary>
    internal static string IdOf(DueMessage message) => $"{message.To}|{message.Id}";

    internal async Task<Claimed> ClaimAsync(DueMessage message, CancellationToken cancellation)
    {
        var (key, now) = (KeyOf(message), clock.GetCurrentInstant());
        if (await store.InsertAsync(Table.Receipts, StoredJson.Row(key, new Marker(now, Done: false)), cancellation) is { } first)
        {
            return new Claimed.ByMe(key, first, MaybeSentAt: null);
        }

        if (await store.GetAsync(Table.Receipts, key, cancellation) is not { } row)
        {
            return new Claimed.ByOther(now);
        }

        var there = StoredJson.Read<Marker>(row);
        return there.Done ? new Claimed.ForGood()
            : there.At + Lease > now ? new Claimed.ByOther(there.At + Lease)
            : await store.ReplaceAsync(Table.Receipts, StoredJson.Row(key, there with { At = now }), row.Version, cancellation) is { } taken
                ? new Claimed.ByMe(key, taken, there.Begun)
                : new Claimed.ByOther(now + Lease);
    }

    /// <summary>From here on the platform may have the message. Null when the claim was lost meanwhile: then it must not be sent.</summary>
    internal async Task<Claimed.ByMe?> BeginAsync(Claimed.ByMe claim, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var marker = new Marker(now, Done: false) { Begun = claim.MaybeSentAt ?? now };
        return await store.ReplaceAsync(Table.Receipts, StoredJson.Row(claim.Key, marker), claim.Version, cancellation) is { } version
            ? claim with { Version = version, MaybeSentAt = marker.Begun }
            : null;
    }

    internal Task CompleteAsync(Claimed.ByMe claim, CancellationToken cancellation) =>
        store.UpsertAsync(Table.Receipts, StoredJson.Row(claim.Key, new Marker(clock.GetCurrentInstant(), Done: true)), cancellation);

    /// <summary>Gives the claim back; the doubt, if there is one, stays.</summary>
    internal Task ReleaseAsync(Claimed.ByMe claim, CancellationToken cancellation) =>
        claim.MaybeSentAt is { } begun
            ? store.ReplaceAsync(
                Table.Receipts,
                StoredJson.Row(claim.Key, new Marker(clock.GetCurrentInstant() - Lease, Done: false) { Begun = begun }),
                claim.Version,
                cancellation
            )
        : store.DeleteAsync(Table.Receipts, claim.Key, claim.Version, cancellation);

    /// <summary>Whether it is the key of a marker, which lies beside the receipts.</summary>
    internal static bool IsMarker(Key key) => Keys.IsReceiptOf(key, Claimant);

    /// <summary>Reads a marker, whatever it holds.</summary>
    internal static object Check(StoredRow row) => StoredJson.Read<Marker>(row);

    private static Key KeyOf(DueMessage message) => Keys.Receipt(Claimant, message.Org.Value, IdOf(message));

    /// <param name="At">When it was claimed, begun or done.</param>
    private sealed record Marker(Instant At, bool Done)
    {
        /// <summary>When the first attempt began whose end is not known; null: none.</summary>
        public Instant? Begun { get; init; }
    }
}

/// <summary>Who has a message in hand.</summary>
internal abstract record Claimed
{
    /// <param name="MaybeSentAt">When an earlier attempt began of which nobody knows the end; null: there was none.</param>
    public sealed record ByMe(Key Key, RowVersion Version, Instant? MaybeSentAt) : Claimed;

    public sealed record ByOther(Instant Until) : Claimed;

    /// <summary>It was sent.</summary>
    public sealed record ForGood : Claimed;
}
