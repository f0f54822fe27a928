using Microsoft.Extensions.DependencyInjection;
using NetworkingBot.Cluster.Housekeeping;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.Storage;
using NetworkingBot.Testing;

namespace NetworkingBot.Host.Tests.Schedule;

public class RosterTests
{
    [Fact]
    public async Task Every_platform_is_asked()
    {
        await using var bot = await RunningBot.StartAsync(
            "--Slack:SigningSecret=not-a-secret-at-all", "--Slack:BotToken=xoxb-none", "--Slack:ApiUrl=http://127.0.0.1:1/");

        var asked = bot.App.Services.GetServices<IRosterReading>().Select(roster => roster.GetType().Namespace);

        Assert.Equal(["NetworkingBot.Slack", "NetworkingBot.Teams"], asked.Order());
    }

    [Fact]
    public async Task The_members_of_teams_are_read_again_once_a_day_by_one_replica()
    {
        await using var bot = await RunningBot.StartAsync();
        var store = bot.App.Services.GetRequiredService<ITableStore>();
        var receipts = bot.App.Services.GetRequiredService<ReceiptStore>();
        var today = ReadRosters.DayOf(bot.Core.Clock.GetCurrentInstant());

        var receipt = Keys.Receipt(ReadRosters.Claimant, ReadRosters.Claimant, today);

        await Patience.UntilAsync(IsReadAsync, "the members were read", TestContext.Current.CancellationToken);

        Assert.Equal(Claim.Done, await ClaimAsync());

        // Whoever claims what nobody claimed yet would take it from the job.
        async Task<bool> IsReadAsync() =>
            await store.GetAsync(Table.Receipts, receipt, TestContext.Current.CancellationToken) is not null
            && await ClaimAsync() == Claim.Done;

        Task<Claim> ClaimAsync() =>
            receipts.ClaimAsync(ReadRosters.Claimant, ReadRosters.Claimant, today, TestContext.Current.CancellationToken);
    }
}
