using System.Runtime.CompilerServices;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Privacy;

/// <summary>What was done to somebody's data, or to everybody's.</summary>
public enum AuditAct
{
    /// <summary>Their data were taken out.</summary>
    Exported,

    Erased,

    /// <summary>Two accounts became one person.</summary>
    Linked,

    /// <summary>A link was undone.</summary>
    Unlinked,

    /// <summary>Somebody at the command line asked the bot in their name.</summary>
    AskedAs,

    /// <summary>An administrator looked at what was reported.</summary>
    ReportsRead,

    /// <summary>An administrator upheld or dismissed a report.</summary>
    ReportDecided,

    Stopped,

    Started,

    LearningReset,

    Restored,

    /// <summary>A message to them that had not gone out was sent again.</summary>
    MessageSentAgain,

    /// <summary>A message to them that had not gone out was given up for good.</summary>
    MessageLetGo,

    /// <summary>An administrator looked at what had not gone out, and for whom.</summary>
    DeadLettersRead,

    /// <summary>A token was made with which a directory reads people and writes them in.</summary>
    TokenMade,

    TokenRevoked,

    /// <summary>A staff directory was brought in from a file.</summary>
    DirectoryImported,

    /// <summary>Who knows whom was brought in from a file.</summary>
    TiesImported,

    /// <summary>Everything was written into a file, for whoever has its pass phrase.</summary>
    BackedUp,
}

/// <summary>One act on somebody's data. Ids only, and the reason in the words of whoever acted.</summary>
/// <param name="By">Who acted; null: whoever runs the bot, at the command line.</param>
/// <param name="About">Whose data; null: everybody's.</param>
/// <param name="Reason">At most <see cref="MaxReason"/> characters; null: none was asked for.</param>
public sealed record AuditEntry(Instant At, AuditAct Act, PersonId? By, PersonId? About, string? Reason = null)
{
    public const int MaxReason = 200;
}

/// <summary>
/// Who did what to whose data, by month. Entries are added and never changed; they go after the period that the settings name.
/// </summary>
/// <param name="store">Where they are.</param>
/// <param name="faults">Takes note of what cannot be read; null: nobody wants to know.</param>
public sealed class AuditLog(ITableStore store, RowFaults? faults = null) : IPersonalRecords
{
    /// <summary>A month more than the longest period that can be set.</summary>
    private const int MostMonths = 25;

    /// <summary>For how long acts are shown; what is older goes.</summary>
    public Duration Kept { get; init; } = PrivacySettings.Default.Record;

    /// <summary>The same act told twice is one.</summary>
    public Task AddAsync(OrgId org, AuditEntry entry, CancellationToken cancellation) =>
        store.InsertAsync(Table.Audit,
            StoredJson.Row(Keys.AuditEntry(org, entry.At, $"{entry.Act}-{entry.By?.Value}", entry.About), entry), cancellation);

    /// <summary>Acts since an instant, the latest first; those that cannot be read are noted and left out.</summary>
    public IAsyncEnumerable<AuditEntry> SinceAsync(OrgId org, Instant since, Instant now, CancellationToken cancellation) =>
        RowsAsync(org, since, now, cancellation)
            .ReadableAsync(faults ?? new RowFaults(), Read)
            .Where(entry => entry.At >= since);

    private async IAsyncEnumerable<StoredRow> RowsAsync(
        OrgId org,
        Instant since,
        Instant now,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        for (var month = MonthOf(now); month >= MonthOf(since); month = month.PlusMonths(-1))
        {
            await foreach (var row in store.ReadAsync(Table.Audit, Keys.AuditMonth(org, month), RowRange.All, cancellation))
            {
                yield return row;
            }
        }
    }

    /// <summary>
    /// What was done to a person's data by anybody, and not their own acts upon others. That somebody reported them, or that it was decided
    /// on, is not theirs to see.
    /// </summary>
    /// <exception cref="UnreadableRowException">One that may be about them cannot be read.</exception>
    public IAsyncEnumerable<AuditEntry> AboutAsync(Person person, Instant since, Instant now, CancellationToken cancellation) =>
        RowsAsync(person.Org, since, now, cancellation)
            .Where(row => Keys.IsAuditEntryAbout(row.Key, person.Id))
            .Select(Read)
            .Where(entry => entry.At >= since)
            .Where(entry => entry.About == person.Id && entry.Act is not (AuditAct.ReportsRead or AuditAct.ReportDecided));

    /// <summary>Forgets what is older than the period; what cannot be read goes with its month.</summary>
    public async Task SweepAsync(OrgId org, Instant before, CancellationToken cancellation)
    {
        // The period may have been longer until now.
        for (var month = MonthOf(before); month >= MonthOf(before).PlusMonths(-MostMonths); month = month.PlusMonths(-1))
        {
            foreach (
                var row in await store
                    .ReadAsync(Table.Audit, Keys.AuditMonth(org, month), RowRange.All, cancellation)
                    .Where(row => month < MonthOf(before) || IsOlder(row, before))
                    .ToListAsync(cancellation)
            )
            {
                await store.DeleteAsync(Table.Audit, row.Key, expected: null, cancellation);
            }
        }
    }

    public IAsyncEnumerable<PersonalRecord> ExportAsync(Person person, Instant now, CancellationToken cancellation) =>
        AboutAsync(person, now - Kept, now, cancellation)
            .Select((entry, number) => new PersonalRecord("act on my data", $"{number + 1}", StoredJson.Write(entry with { By = null })));

    /// <summary>What was done to their data stays on record for its period, without the reason: that may name them.</summary>
    public async Task EraseAsync(Person person, Instant now, CancellationToken cancellation)
    {
        foreach (var row in await RowsAsync(person.Org, now - Kept, now, cancellation).ToListAsync(cancellation))
        {
            if (ReadableRows.TryRead(row, faults ?? new RowFaults(), Read, out var entry) && entry.Reason is not null
                && (entry.About == person.Id || entry.By == person.Id))
            {
                await store.UpsertAsync(Table.Audit, StoredJson.Row(row.Key, entry with { Reason = null }), cancellation);
            }
        }
    }

    private bool IsOlder(StoredRow row, Instant before) =>
        ReadableRows.TryRead(row, faults ?? new RowFaults(), Read, out var entry) && entry.At < before;

    private static AuditEntry Read(StoredRow row) => StoredJson.Read<AuditEntry>(row);

    private static YearMonth MonthOf(Instant at) => at.InUtc().Date.ToYearMonth();
}
