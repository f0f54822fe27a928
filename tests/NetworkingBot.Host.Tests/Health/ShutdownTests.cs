using System.Diagnostics;
using System.Net;
using NetworkingBot.Core;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NetworkingBot.Storage;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Host.Tests.Health;

public sealed class ShutdownTests
{
    private const int Workers = 8;

    [Fact]
    public async Task A_host_that_is_asked_to_stop_under_load_finishes_every_turn_that_it_took_and_leaves_no_lease()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "SIGTERM is sent with kill.");
        var folder = Directory.CreateTempSubdirectory("stop");
        var file = Path.Combine(folder.FullName, "bot.db");
        await FillAsync(file);
        using var host = Start(file);
        var said = new List<string>();
        var address = await AddressAsync(host, said);
        var rest = host.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var answered = 0;
        var underWay = new TaskCompletionSource();
        var workers = Enumerable.Range(0, Workers).Select(_ => AskUntilClosedAsync(address, () =>
        {
            if (Interlocked.Increment(ref answered) == 3 * Workers)
            {
                underWay.SetResult();
            }
        })).ToList();

        await underWay.Task.WaitAsync(TestContext.Current.CancellationToken);
        using (var kill = Process.Start("kill", ["-TERM", $"{host.Id}"]))
        {
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var answers = (await Task.WhenAll(workers)).SelectMany(all => all).ToList();
        await host.WaitForExitAsync(TestContext.Current.CancellationToken);
        var leases = await LeasesAsync(file);
        folder.Delete(recursive: true);

        Assert.Empty(leases);
        Assert.Equal(0, host.ExitCode);
        Assert.All(answers, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.DoesNotContain("fail:", await rest, StringComparison.Ordinal);
    }

    private static async Task FillAsync(string file)
    {
        var store = SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = file });
        var core = new CoreServices(store, SystemClock.Instance, () => "id");
        await core.Organisations.SaveAsync(new Organisation(RunningBot.Org, "Acme"), CancellationToken.None);
        var now = SystemClock.Instance.GetCurrentInstant();
        await core.People.AddAllAsync(RunningBot.Org, [RunningBot.Ana, RunningBot.Marta], now, null, CancellationToken.None);
        await core.Due.AddAsync(
            Enumerable
                .Range(0, 2000)
                .Select(number => new DueMessage(
                    $"m{number}",
                    RunningBot.Org,
                    number % 2 == 0 ? RunningBot.Ana.Id : RunningBot.Marta.Id,
                    now,
                    "introduction",
                    $"none{number}|Request"
                )),
            CancellationToken.None
        );
        (store as IDisposable)!.Dispose();
    }

    /// <summary>Receipts of work that was begun and not finished.</summary>
    private static async Task<IReadOnlyList<string>> LeasesAsync(string file)
    {
        using var store = (IDisposable)SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = file });
        var receipts = await ((ITableStore)store).ScanAsync(Table.Receipts, continuation: null, 1000, CancellationToken.None);
        return
        [
            .. receipts
                .Rows.Where(row =>
                    row.Values.Values.Any(value => value is string json && json.Contains("\"Done\":false", StringComparison.Ordinal))
                )
                .Select(row => row.Key.Row),
        ];
    }

    private static Process Start(string file) =>
        Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [Path.Combine(AppContext.BaseDirectory, "NetworkingBot.Host.dll"), "serve", "--port", $"{FreePort.Next()}"]
            )
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                Environment = { ["Storage__Sqlite__Path"] = file, ["LocalPage__Enabled"] = "true" },
            })!;

    private static async Task<Uri> AddressAsync(Process host, List<string> said)
    {
        while (await host.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            said.Add(line);
            if (line.Split("Open ") is [_, var rest])
            {
                return new Uri(rest.Split(' ')[0]);
            }
        }

        throw new InvalidOperationException(string.Join('\n', said));
    }

    /// <summary>
    /// The printed address gives the key of the page. One connection for each turn: a turn that is not taken is one whose connection the
    /// host does not take.
    /// </summary>
    private static async Task<List<HttpStatusCode>> AskUntilClosedAsync(Uri address, Action answered)
    {
        using var http = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.Zero }) { BaseAddress = address };
        var answers = new List<HttpStatusCode>();
        (await http.GetAsync(address, TestContext.Current.CancellationToken)).Dispose();
        while (true)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/chat/acme/ana")
            {
                Content = new FormUrlEncodedContent([KeyValuePair.Create("say", "I like the mountains")]),
            };
            request.Headers.Accept.ParseAdd("application/json");
            request.Headers.ConnectionClose = true;
            try
            {
                using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
                answers.Add(response.StatusCode);
                answered();
            }
            catch (HttpRequestException)
            {
                return answers;
            }
        }
    }
}
