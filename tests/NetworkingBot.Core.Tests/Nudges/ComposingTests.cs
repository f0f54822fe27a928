using NetworkingBot.Core.Due;
using NetworkingBot.Core.Nudges;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Tests.Conversations;
using NetworkingBot.Storage;
using NetworkingBot.Testing;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Core.Tests.Nudges;

/// <summary>What somebody is to be told is decided without a trace: a message that never goes out changed nothing.</summary>
public sealed class ComposingTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Composing_everybodys_nudge_writes_nothing()
    {
        using var rows = new WrittenRows(SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = null }));
        using var company = await SmallCompany.OpenAsync(rows, Cancellation);
        IMessageWriter writer = new NudgeWriter(company.Services.NudgeStore, company.Services.NudgeAgenda);
        company.Clock.Now += Duration.FromHours(2);
        var today = company.Clock.Now.InUtc().Date;
        rows.TakeNew();

        var written = 0;
        foreach (var person in await company.Services.People.ReadableAsync(SmallCompany.Org, Cancellation))
        {
            var due = new DueMessage("nudge", SmallCompany.Org, person.Id, company.Clock.Now, NudgePlan.Kind,
                LocalDatePattern.Iso.Format(today));
            written += await writer.WriteAsync(due, person, company.Clock.Now, Cancellation) is Writing.Ready ? 1 : 0;
        }

        Assert.InRange(written, 8, 14);
        Assert.Empty(rows.TakeNew());
    }
}
