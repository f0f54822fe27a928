using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.Storage;
using NetworkingBot.Core.Tests.Conversations;
using NetworkingBot.Storage;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Core.Tests.Suggestions;

public class RequestsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Asking_whom_to_meet_costs_seven_requests_the_first_time_in_a_week_and_five_from_then_on()
    {
        using var inner = (IDisposable)SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = null });
        var store = new CountingTableStore((ITableStore)inner);
        using var company = await SmallCompany.OpenAsync(store, Cancellation);
        foreach (var who in new[] { "nina", "omar" })
        {
            await company.Services.Identities.SaveAsync(AddressOf(who), new Identity(SmallCompany.Org, new PersonId(who)), Cancellation);
        }

        var core = new ConversationCore(company.Services);
        await AskAsync("nina");

        company.Clock.Now += Duration.FromMinutes(10);
        var first = await CountedAsync(() => AskAsync("omar"));
        company.Clock.Now += Duration.FromMinutes(10);
        var again = await CountedAsync(() => AskAsync("omar"));

        // One of them reads the names of the person's own contacts, which words may mean.
        Assert.Equal((7, 5), (first, again));

        async Task AskAsync(string who)
        {
            var reply = await core.TakeAsync(
                new Turn(new Caller(AddressOf(who), who), new Said("who should I meet this week?")),
                Cancellation
            );
            Assert.Contains("worth meeting this week", reply.Text, StringComparison.Ordinal);
        }

        async Task<long> CountedAsync(Func<Task> ask)
        {
            var before = store.Counted.Requests;
            await ask();
            return store.Counted.Requests - before;
        }
    }

    private static Address AddressOf(string who) => new("slack", "T1", who);
}
