using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Introductions;

/// <summary>That somebody was bothered by a request. An administrator looks at it; until it is dismissed it counts.</summary>
public sealed record Report(PersonId About, PersonId By, string Introduction, Instant At)
{
    public Instant? DismissedAt { get; init; }
}

/// <summary>Reports of an organisation: one by each person about each other.</summary>
public sealed class ReportStore(ITableStore store)
{
    public Task AddAsync(OrgId org, Report report, CancellationToken cancellation) =>
        store.InsertAsync(Table.Audit, StoredJson.Row(Keys.Report(org, report.About, report.By), report), cancellation);

    /// <summary>How many people reported somebody, without those whose report was dismissed.</summary>
    public async Task<int> CountAsync(OrgId org, PersonId about, CancellationToken cancellation) =>
        await ReadAsync(org, Keys.ReportsAbout(about), cancellation).CountAsync(report => report.DismissedAt is null, cancellation);

    /// <summary>For administrators: all reports, by whom they are about.</summary>
    public IAsyncEnumerable<Report> AllAsync(OrgId org, CancellationToken cancellation) => ReadAsync(org, RowRange.All, cancellation);

    /// <summary>An administrator looked and found nothing wrong.</summary>
    public Task DismissAsync(OrgId org, Report report, Instant now, CancellationToken cancellation) =>
        store.UpsertAsync(Table.Audit, StoredJson.Row(Keys.Report(org, report.About, report.By), report with { DismissedAt = now }), cancellation);

    private IAsyncEnumerable<Report> ReadAsync(OrgId org, RowRange range, CancellationToken cancellation) =>
        store.ReadAsync(Table.Audit, Keys.Reports(org), range, cancellation).Select(StoredJson.Read<Report>);
}
