using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace NetworkingBot.Host.Tests.Health;

public sealed class HealthTests
{
    [Fact]
    public async Task A_host_whose_store_answers_is_live_and_ready()
    {
        await using var bot = await RunningBot.StartAsync();

        Assert.Equal("Healthy", await bot.Http.GetStringAsync("/health/live", TestContext.Current.CancellationToken));
        Assert.Equal("Healthy", await bot.Http.GetStringAsync("/health/ready", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_host_whose_store_reads_and_does_not_write_is_not_ready()
    {
        await using var bot = await RunningBot.StartAsync();
        await using var other = new SqliteConnection($"Data Source={bot.StoreFile};Pooling=False");
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await ExecuteAsync(other, "BEGIN IMMEDIATE");

        var locked = await bot.Http.GetAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken);
        await ExecuteAsync(other, "ROLLBACK");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, locked.StatusCode);
        Assert.Equal("Healthy", await bot.Http.GetStringAsync("/health/ready", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Rows_that_cannot_be_read_are_counted()
    {
        await using var bot = await RunningBot.StartAsync();
        await using (var other = new SqliteConnection($"Data Source={bot.StoreFile};Pooling=False"))
        {
            await other.OpenAsync(TestContext.Current.CancellationToken);
            await ExecuteAsync(other, """UPDATE Rows SET Content = '{"Schema":1,"Json":"{' WHERE TableName = 'People' AND RowKey = 'marta'""");
        }

        var marta = await bot.Http.GetAsync(new Uri("/chat/acme/marta", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, marta.StatusCode);
        Assert.Contains(
            "try again later",
            await marta.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("try again later", await bot.SayAsync(RunningBot.Ana, "who should I meet?"), StringComparison.Ordinal);

        await Testing.Patience.UntilAsync(
            async () => await bot.Http.GetStringAsync("/health", TestContext.Current.CancellationToken)
                == """{"status":"Healthy","silos":1,"unreadableRows":1}""",
            "the one row is counted, and the host is a member of the cluster",
            TestContext.Current.CancellationToken
        );
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_host_whose_store_does_not_answer_is_live_and_not_ready()
    {
        await using var refusing = await FakeServer.StartAsync(503, "{}");
        await using var bot = Host.CommandLine.ServeCommand.Build(
            0,
            "--environment=Production",
            $"--Storage:Azure:ConnectionString={Testing.Azurite.ConnectionStringOf(new Uri(refusing.Address, Testing.Azurite.Account))}",
            "--Storage:Azure:Retries=0"
        );
        await bot.StartAsync(TestContext.Current.CancellationToken);
        using var http = new HttpClient { BaseAddress = new Uri(bot.Urls.Single()) };

        var live = await http.GetAsync(new Uri("/health/live", UriKind.Relative), TestContext.Current.CancellationToken);
        var ready = await http.GetAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (live.StatusCode, ready.StatusCode));
        Assert.Equal(0, bot.Services.GetRequiredService<Cluster.ClusterView>().Silos);
    }
}
