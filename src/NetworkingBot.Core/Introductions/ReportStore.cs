using System.Security.Cryptography;
using System.Text;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Introductions;

/// <summary>That somebody was bothered by a request. Until an administrator dismisses it, it counts.</summary>
/// <param name="Id">Under which administrators see it: it does not tell who wrote. Null: made of the rest, for the first version kept
/// none.</param>
public sealed record Report(string? Id, PersonId About, PersonId By, string Introduction, ReportReason Reason, Instant At)
{
    /// <summary>The kind of the messages that tell administrators of a report, with its id.</summary>
    public const string NoticeKind = "report";

    private const int IdLength = 24;

    public string Id { get; init; } = Id
        ?? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{About}\n{By}\n{Introduction}")))[..IdLength];

    public Verdict Verdict { get; init; }
}

/// <summary>What was wrong with a request.</summary>
public enum ReportReason
{
    Pushy,
    Rude,
    Selling,
    Other,
}

/// <summary>What an administrator made of a report.</summary>
public enum Verdict
{
    /// <summary>Nobody has looked yet.</summary>
    Waiting,

    /// <summary>It stands.</summary>
    Upheld,

    /// <summary>There was nothing wrong: it does not count any more.</summary>
    Dismissed,
}

/// <summary>Reports of an organisation: one by each person about each other.</summary>
public sealed class ReportStore(ITableStore store, DueStore due, RowFaults faults) : IPersonalRecords
{
    /// <summary>Also tells the administrators. The second report of the same two people changes nothing.</summary>
    public async Task AddAsync(OrgId org, Report report, IEnumerable<PersonId> administrators, CancellationToken cancellation)
    {
        await due.AddAsync(
            administrators.Select(person => new DueMessage($"report-{report.Id}", org, person, report.At, Report.NoticeKind, report.Id)),
            cancellation
        );
        _ = await store.InsertAsync(Table.Audit, RowOf(org, report), cancellation);
    }

    /// <summary>How many people reported somebody, without those whose report was dismissed.</summary>
    public async Task<int> CountAsync(OrgId org, PersonId about, CancellationToken cancellation) =>
        await ReadAsync(org, Keys.ReportsAbout(about), cancellation)
            .CountAsync(report => report.Verdict != Verdict.Dismissed, cancellation);

    /// <summary>For administrators: all reports, by whom they are about.</summary>
    public IAsyncEnumerable<Report> AllAsync(OrgId org, CancellationToken cancellation) => ReadAsync(org, RowRange.All, cancellation);

    public ValueTask<Report?> FindAsync(OrgId org, string id, CancellationToken cancellation) =>
        AllAsync(org, cancellation).FirstOrDefaultAsync(report => report.Id == id, cancellation);

    /// <summary>The last word of an administrator counts.</summary>
    public Task ReviewAsync(OrgId org, Report report, Verdict verdict, CancellationToken cancellation) =>
        store.UpsertAsync(Table.Audit, RowOf(org, report with { Verdict = verdict }), cancellation);

    /// <summary>What the person reported of others, never what others reported of them.</summary>
    public IAsyncEnumerable<PersonalRecord> ExportAsync(Person person, Instant now, CancellationToken cancellation) =>
        AllAsync(person.Org, cancellation)
        .Where(report => report.By == person.Id)
        .Select(report => new PersonalRecord("report", report.Id, StoredJson.Write(report with { Verdict = Verdict.Waiting })));

    /// <summary>
    /// Nothing: a report protects whomever its subject writes to next, also when who wrote it or who it is about has left.
    /// </summary>
    public Task EraseAsync(Person person, Instant now, CancellationToken cancellation) => Task.CompletedTask;

    private static Row RowOf(OrgId org, Report report) => StoredJson.Row(Keys.Report(org, report.About, report.By), report);

    private IAsyncEnumerable<Report> ReadAsync(OrgId org, RowRange range, CancellationToken cancellation) =>
        store.ReadAsync(Table.Audit, Keys.Reports(org), range, cancellation).ReadableAsync(faults, row => StoredJson.Read<Report>(row));
}
