using System.Globalization;
using NetworkingBot.Host.Composition;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Cluster.Tests;

/// <summary>The bot as it is run, which ends without a word, or stands still for a while.</summary>
public sealed class ProcessTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task When_the_process_that_keeps_house_is_killed_another_one_does_and_until_it_is_missed_the_store_is_not_free()
    {
        await using var azurite = await Azurite.StartAsync();
        var sole = new SoleUseOfTables(new Members(Replica.TableOf(azurite.Endpoint)), SystemClock.Instance);
        Assert.NotNull(await sole.BeginAsync(Cancellation));
        using var bot = BotProcess.Serve(azurite);
        await Patience.UntilAsync(async () => await sole.BeginAsync(Cancellation) is null, "the bot is seen", Cancellation);
        var other = await Replica.StartAsync(azurite.Endpoint);
        await other.SeesAsync(2);
        Assert.Equal(0, other.Tally.Begun);

        bot.Kill();

        await Patience.UntilAsync(() => other.Tally.Begun > 0, "the other one keeps house", Cancellation);
        await other.SeesAsync(1);

        Assert.Null(await sole.BeginAsync(Cancellation));
        await other.DisposeAsync();
        Assert.NotNull(await sole.BeginAsync(Cancellation));
    }

    [Fact]
    public async Task A_process_that_stood_still_and_was_given_up_ends_with_an_error()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Processes are stopped and continued with kill.");
        await using var azurite = await Azurite.StartAsync();
        await using var other = await Replica.StartAsync(azurite.Endpoint);
        await other.SeesAsync(1);
        using var bot = BotProcess.Serve(azurite);
        await other.SeesAsync(2);

        await bot.SignalAsync("STOP");
        await other.SeesAsync(1);
        await bot.SignalAsync("CONT");

        Assert.Equal(Host.CommandLine.ExitCode.DeclaredDead, await bot.ExitCodeAsync());
        Assert.Contains("The cluster goes on without this process", bot.Said, StringComparison.Ordinal);
        Assert.Equal(1, other.View.Silos);
    }

    [Fact]
    public async Task A_file_is_served_by_one_process_until_that_ends_however_it_does()
    {
        var folder = Directory.CreateTempSubdirectory("cluster-");
        var file = Path.Combine(folder.FullName, "bot.db");
        using (var bot = BotProcess.Serve(file))
        {
            await bot.ReadyAsync();
            using var second = BotProcess.Serve(file);

            Assert.Equal(Host.CommandLine.ExitCode.Refused, await second.ExitCodeAsync());
            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"A bot serves {file} already"), second.Said,
                StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", second.Said, StringComparison.Ordinal);
            Assert.Null(await new SoleUseOfFile(file).BeginAsync(Cancellation));

            bot.Kill();
            _ = await bot.ExitCodeAsync();
        }

        using (var meanwhile = await new SoleUseOfFile(file).BeginAsync(Cancellation))
        {
            Assert.NotNull(meanwhile);
            using var third = BotProcess.Serve(file);
            Assert.Equal(Host.CommandLine.ExitCode.Refused, await third.ExitCodeAsync());
        }

        folder.Delete(recursive: true);
    }
}
