using System.Text.RegularExpressions;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Privacy;
using NetworkingBot.Core.Storage;
using NetworkingBot.Core.Tests.Conversations;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Core.Tests.Privacy;

/// <summary>
/// How long what is kept, as docs/operators.md says it for every table: who adds a table says there when its rows go, and a period that
/// stands there is kept.
/// </summary>
public sealed partial class RetentionDocsTests
{
    /// <summary>Of each table whose rows go by themselves: after how long, and the words of the docs for it.</summary>
    private static readonly Dictionary<Table, (Duration Kept, string Words)> _periods = new()
    {
        [Table.People] = (Duration.FromDays(30), "`LeaverDays` (30) after their last account"),
        [Table.Introductions] = (Duration.FromDays(30), "the words `WordsDays` (30) after the request is over"),
        [Table.Slates] = (Duration.FromDays(7 * 52), "weeks after `SuggestionWeeks` (52)"),
        [Table.Imports] = (Duration.FromDays(1), "a day after it was sent or taken in"),
        [Table.Dialogues] = (Duration.FromDays(1), "a day after the last word"),
        [Table.DeadLetters] = (Duration.FromDays(30), "30 days after that"),
        [Table.Audit] = (Duration.FromDays(365), "acts after `RecordDays` (365)"),
        [Table.Erasures] = (Duration.FromDays(400), "after 400 days"),
        [Table.Receipts] = (Duration.FromDays(2), "after two days"),
        [Table.Changes] = (Duration.FromDays(7), "after a week"),
    };

    /// <summary>Of the others: the words for what else makes rows go. That erasing does is held by <see cref="ErasingTests"/>.</summary>
    private static readonly Dictionary<Table, string> _otherwise = new()
    {
        [Table.Contacts] = "when they are erased",
        [Table.Ties] = "when they are erased",
        [Table.Nudges] = "when they are erased",
        [Table.Calendars] = "when it is disconnected",
        [Table.Identities] = "with the person",
        [Table.PersonIntroductions] = "with who wrote them",
        [Table.Learning] = "ids after the weeks of a window",
        [Table.Due] = "when they are sent, or with whom they are for",
        [Table.Provisioned] = "when the person is erased",
        [Table.AccessTokens] = "when they are revoked",
        [Table.Installations] = "nothing of people",
        [Table.ProtectionKeys] = "nothing of people",
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<Table> Tables => [.. Enum.GetValues<Table>()];

    /// <summary>The words of requests, whose period begins when they are over, are looked at by <see cref="RetentionTests"/>.</summary>
    public static TheoryData<Table> Swept => [.. _periods.Keys.Where(table => table != Table.Introductions)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_table_has_one_line_that_says_when_its_rows_go(Table table)
    {
        var line = Assert.Single(Lines(), line => Name().Matches(line.Split('|')[1]).Any(name => name.Groups["name"].Value == $"{table}"));

        Assert.True(_periods.ContainsKey(table) != _otherwise.ContainsKey(table), $"Say here when rows of {table} go.");
        Assert.Contains(
            _periods.TryGetValue(table, out var period) ? period.Words : _otherwise[table], line, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Swept))]
    public async Task What_is_older_than_its_period_by_a_day_is_gone_and_what_is_not_so_old_is_there(Table table)
    {
        using var company = await SmallCompany.OpenAsync(Cancellation);
        var now = company.Clock.Now;
        // Suggestions go by whole weeks.
        var longer = table == Table.Slates ? 7 : 1;
        var shorter = table == Table.Slates ? Duration.FromDays(7) : Duration.FromHours(1);
        await KeepAsync(company, table, "ZEBRAOLD", now - _periods[table].Kept - Duration.FromDays(longer));
        await KeepAsync(company, table, "ZEBRANEW", now - _periods[table].Kept + shorter);

        await new ReceiptStore(company.Store, company.Clock).SweepAsync(Cancellation);
        await company.Services.Retention.RunAsync(now, Cancellation);

        var kept = await ErasingTests.EverythingAsync(company.Store);
        Assert.Contains("ZEBRANEW", kept, StringComparison.Ordinal);
        // That somebody was erased stays, by id.
        Assert.DoesNotContain(table == Table.People ? "\"ZEBRAOLD\"" : "ZEBRAOLD", kept, StringComparison.Ordinal);
    }

    /// <summary>A row as it was written at a time, with a mark in its key or in its value.</summary>
    private static Task KeepAsync(SmallCompany company, Table table, string mark, Instant at)
    {
        var (org, store, somebody) = (SmallCompany.Org, company.Store, new PersonId("tom"));
        return table switch
        {
            Table.People => new PersonStore(store, company.Clock).AddAsync(
                new Person(org, new PersonId("p" + mark), mark) { GoneAt = at }, at, Cancellation),
            Table.Slates => WriteAsync(
                store, table, Keys.Slate(org, new PersonId(mark), IsoWeek.Of(at.InUtc().Date).ToString()), at),
            Table.Imports => WriteAsync(store, table, Keys.Import(org, somebody, mark), at),
            Table.Dialogues => WriteAsync(store, table, Keys.Dialogue(org, somebody, "slack", mark), at),
            Table.DeadLetters => WriteAsync(store, table, Keys.DeadLetter(org, mark), at),
            Table.Changes => WriteAsync(store, table, Keys.Change(org, at, mark), at),
            Table.Receipts => WriteAsync(store, table, Keys.Receipt("slack", "T1", mark), at),
            Table.Audit => company.Services.Audit.AddAsync(
                org, new AuditEntry(at, AuditAct.AskedAs, By: null, somebody, mark), Cancellation),
            Table.Erasures => new ErasureStore(store, new RowFaults()).AddAsync(new Erasure(org, new PersonId(mark), at), Cancellation),
            _ => throw new ArgumentOutOfRangeException(nameof(table), $"Write here a row of {table} that has a time."),
        };
    }

    private static Task WriteAsync(ITableStore store, Table table, Key key, Instant at) =>
        store.UpsertAsync(table, StoredJson.Row(key, new { At = at }), Cancellation);

    private static IEnumerable<string> Lines() => File
        .ReadAllText(RepositoryRoot.Combine("docs", "operators.md"))
        .Split("### How long what is kept")[1]
        .Split("\n## ")[0]
        .Split('\n')
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal));

    [GeneratedRegex("`(?<name>[A-Za-z]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Name();
}
