using Microsoft.Extensions.DependencyInjection;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Host.Schedule;
using NodaTime.Text;

namespace NetworkingBot.Host.Tests.Schedule;

public class RosterJobTests
{
    [Fact]
    public async Task The_members_of_teams_are_read_again_once_a_day_by_one_replica()
    {
        await using var bot = await RunningBot.StartAsync();
        var receipts = bot.App.Services.GetRequiredService<ReceiptStore>();
        var today = $"roster-{LocalDatePattern.Iso.Format(bot.Core.Clock.GetCurrentInstant().InUtc().Date)}";

        Claim claim;
        do
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            claim = await receipts.ClaimAsync(RosterJob.Host, RosterJob.Host, today, TestContext.Current.CancellationToken);
            if (claim == Claim.Granted)
            {
                await receipts.ReleaseAsync(RosterJob.Host, RosterJob.Host, today, TestContext.Current.CancellationToken);
            }
        }
        while (claim != Claim.Done);

        Assert.Equal(Claim.Done, await receipts.ClaimAsync(RosterJob.Host, RosterJob.Host, today, TestContext.Current.CancellationToken));
    }
}
