using NetworkingBot.Core.Due;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Outbox;

/// <summary>
/// Which messages are on their way, and which arrived: the rows lie beside the receipts of deliveries and are forgotten with them. Whoever
/// writes <i>begun</i> sends, and then writes <i>done</i>. A <i>begun</i> that is left standing is a doubt whether its message arrived. No
/// time of one process is compared with another's: what is measured is measured here, by a clock that does not jump.
/// </summary>
/// <param name="time">A clock that does not jump.</param>
public sealed class SendMarkers(ITableStore store, IClock clock, TimeProvider time)
{
    /// <summary>
    /// Whoever comes to call the platform later than this after it began stood still meanwhile, and others may have gone on without it.
    /// </summary>
    public static readonly Duration MaxHold = Duration.FromSeconds(10);

    /// <summary>
    /// How long the <i>begun</i> of another process has to stand unchanged, seen from here, before it is a doubt: longer than
    /// <see cref="MaxHold"/> and a platform's answer together, and than a version which claimed messages held its claims.
    /// </summary>
    public static readonly Duration Patience = Duration.FromSeconds(45);

    private const string Claimant = "outbox";

    private readonly MarkerMemory _memory = new(time);

    /// <summary>The same for a message each time that it is tried.</summary>
    internal static string IdOf(DueMessage message) => $"{message.To}|{message.Id}";

    /// <summary>Changes nothing in the store. What may be sent is in hand from here on, until <see cref="LetGo"/>.</summary>
    internal async Task<Marked> LookAsync(DueMessage message, CancellationToken cancellation)
    {
        var key = KeyOf(message);
        if (!_memory.Take(key))
        {
            return new Marked.Elsewhere(MaxHold);
        }

        try
        {
            var marked = await ReadAsync(key, cancellation);
            if (marked is not Marked.Sendable)
            {
                _memory.LetGo(key);
            }

            return marked;
        }
        catch
        {
            _memory.LetGo(key);
            throw;
        }
    }

    /// <summary>
    /// From here on the platform may have the message. Null when somebody else began meanwhile: then it must not be sent.
    /// </summary>
    internal async Task<Begun?> BeginAsync(Marked.Sendable message, CancellationToken cancellation)
    {
        var (at, now) = (time.GetTimestamp(), clock.GetCurrentInstant());
        var row = StoredJson.Row(message.Key, new Marker(now, Done: false) { Begun = message.MaybeSentAt ?? now });
        var version = message.Version is { } there
            ? await store.ReplaceAsync(Table.Receipts, row, there, cancellation)
            : await store.InsertAsync(Table.Receipts, row, cancellation);
        if (version is null)
        {
            return null;
        }

        _memory.Remember(message.Key, version.Value);
        return new Begun(message.Key, version.Value, at);
    }

    /// <summary>Asked right before the platform is called. False: this process stood still, and must not send what it began.</summary>
    internal bool MayCall(Begun begun) => time.GetElapsedTime(begun.At) <= MaxHold.ToTimeSpan();

    internal async Task CompleteAsync(Marked.Sendable message, CancellationToken cancellation)
    {
        await store.UpsertAsync(
            Table.Receipts, StoredJson.Row(message.Key, new Marker(clock.GetCurrentInstant(), Done: true)), cancellation);
        _memory.Forget(message.Key);
    }

    /// <summary>
    /// It is certain that what was begun did not send. What was in doubt before is so still; and where somebody else began meanwhile, this
    /// changes nothing.
    /// </summary>
    internal async Task TakeBackAsync(Marked.Sendable message, Begun begun, CancellationToken cancellation)
    {
        if (message.MaybeSentAt is not { } since)
        {
            _ = await store.DeleteAsync(Table.Receipts, begun.Key, begun.Version, cancellation);
            _memory.Forget(begun.Key);
            return;
        }

        var row = StoredJson.Row(begun.Key, new Marker(clock.GetCurrentInstant(), Done: false) { Begun = since });
        if (await store.ReplaceAsync(Table.Receipts, row, begun.Version, cancellation) is { } version)
        {
            _memory.Remember(begun.Key, version);
        }
    }

    /// <summary>The attempt has ended, whatever came of it.</summary>
    internal void LetGo(DueMessage message) => _memory.LetGo(KeyOf(message));

    private async Task<Marked> ReadAsync(Key key, CancellationToken cancellation)
    {
        if (await store.GetAsync(Table.Receipts, key, cancellation) is not { } row)
        {
            return new Marked.Sendable(key, Version: null, MaybeSentAt: null);
        }

        var there = StoredJson.Read<Marker>(row);
        return there.Done ? new Marked.Done()
            : _memory.StillFor(key, row.Version, Patience) is { } wait ? new Marked.Elsewhere(wait)
            : new Marked.Sendable(key, row.Version, there.Begun);
    }

    /// <summary>Whether it is the key of a marker, which lies beside the receipts.</summary>
    internal static bool IsMarker(Key key) => Keys.IsReceiptOf(key, Claimant);

    /// <summary>Reads a marker, whatever it holds.</summary>
    internal static object Check(StoredRow row) => StoredJson.Read<Marker>(row);

    private static Key KeyOf(DueMessage message) => Keys.Receipt(Claimant, message.Org.Value, IdOf(message));

    /// <param name="At">When it was written.</param>
    private sealed record Marker(Instant At, bool Done)
    {
        /// <summary>
        /// When the first attempt began whose end is not known. Null: none; where it is not done either, a version wrote it that claimed
        /// messages first, and had not begun.
        /// </summary>
        public Instant? Begun { get; init; }
    }
}

/// <summary>How a message stands before it is tried.</summary>
internal abstract record Marked
{
    /// <param name="Version">Of the row that is there; null: none is.</param>
    /// <param name="MaybeSentAt">When an earlier attempt began of which nobody knows the end; null: there was none.</param>
    public sealed record Sendable(Key Key, RowVersion? Version, Instant? MaybeSentAt) : Marked;

    /// <summary>Somebody else may be sending it.</summary>
    public sealed record Elsewhere(Duration LookAgainIn) : Marked;

    /// <summary>It was sent.</summary>
    public sealed record Done : Marked;
}

/// <summary>An attempt that wrote down that it sends.</summary>
/// <param name="At">When it set about writing that, by the clock that does not jump.</param>
internal sealed record Begun(Key Key, RowVersion Version, long At);
