using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Storage;
using NetworkingBot.Storage;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Core.Tests.Conversations;

/// <summary>Whoever sends more than anybody types is asked to wait; nobody else is.</summary>
public sealed class TurnLimitsTests
{
    private static readonly Instant _start = Instant.FromUtc(2026, 11, 23, 8, 0);

    [Theory]
    [InlineData(Lang.English, "tom", "nina", "help", "Please give me a minute and say it again then", "What you can say")]
    [InlineData(Lang.Spanish, "luis", "lucia", "ayuda", "Dame un minuto, por favor, y dímelo otra vez", "Qué puedes decirme")]
    public async Task A_person_who_sends_too_much_is_asked_to_wait_and_others_are_answered(
        Lang lang,
        string who,
        string other,
        string help,
        string wait,
        string answer
    )
    {
        using var company = await SmallCompany.OpenAsync(TestContext.Current.CancellationToken);
        var core = new ConversationCore(company.Services);
        for (var turn = 0; turn < new TurnLimitSettings().PersonPerMinute; turn++)
        {
            Assert.DoesNotContain(wait, await AskAsync(core, who, help, lang), StringComparison.Ordinal);
        }

        Assert.Contains(wait, await AskAsync(core, who, help, lang), StringComparison.Ordinal);
        Assert.Contains(answer, await AskAsync(core, other, help, lang), StringComparison.Ordinal);

        company.Clock.AdvanceMinutes(1);
        Assert.Contains(answer, await AskAsync(core, who, help, lang), StringComparison.Ordinal);
    }

    /// <summary>What they sent is neither read nor kept.</summary>
    [Fact]
    public async Task What_is_too_much_reaches_no_store()
    {
        using var memory = (IDisposable)SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = null });
        var store = new CountingTableStore((ITableStore)memory);
        using var company = await SmallCompany.OpenAsync(store, TestContext.Current.CancellationToken);
        var core = new ConversationCore(new CoreServices(
            store, company.Clock, () => "id", new CoreSettings { TurnLimits = new TurnLimitSettings { PersonPerMinute = 1 } }));
        await AskAsync(core, "tom", "help", Lang.English);
        var before = store.Counted.Requests;

        var answer = await AskAsync(core, "tom", "add Sam Stone", Lang.English);

        Assert.Contains("give me a minute", answer, StringComparison.Ordinal);
        Assert.Equal(before, store.Counted.Requests);
    }

    [Fact]
    public void A_workspace_has_a_limit_of_its_own()
    {
        var limits = new TurnLimits(new TurnLimitSettings { PersonPerMinute = 10, WorkspacePerMinute = 20 });

        var taken = Enumerable.Range(0, 100).Count(i => limits.TryTake(new Address("local", "acme", $"p{i}"), _start));

        Assert.Equal(20, taken);
        Assert.True(limits.TryTake(new Address("local", "other", "p1"), _start));
    }

    [Fact]
    public void In_an_hour_nobody_takes_more_than_an_hour_and_a_minute_hold_whatever_the_clock_does()
    {
        var (limits, random, now, taken) = (new TurnLimits(new TurnLimitSettings { PersonPerMinute = 10 }), new Random(3), _start, 0);
        while (now < _start + Duration.FromHours(1))
        {
            now += Duration.FromMilliseconds(random.Next(0, 500));
            // Every now and then the clock is set back by a second.
            var at = random.Next(50) == 0 ? now - Duration.FromSeconds(1) : now;
            taken += limits.TryTake(new Address("local", "acme", "p"), at) ? 1 : 0;
        }

        Assert.InRange(taken, 590, 10 + 600);
    }

    private static async Task<string> AskAsync(ConversationCore core, string who, string said, Lang lang) =>
        (await core.TakeAsync(
            new Turn(new Caller(new Address("local", SmallCompany.Org.Value, who), who) { Lang = lang }, new Said(said)),
            TestContext.Current.CancellationToken)).Text;
}
