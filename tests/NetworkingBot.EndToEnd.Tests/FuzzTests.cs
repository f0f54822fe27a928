using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using NetworkingBot.Core;
using NetworkingBot.Core.Administration;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Privacy;
using NetworkingBot.Host.Tests.Telemetry;
using NetworkingBot.Slack.Tests.Drivers;
using NetworkingBot.Storage;
using NetworkingBot.Teams.Tests;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.EndToEnd.Tests;

/// <summary>
/// Requests that are genuine outside and hostile inside, to every address that the bot answers at. <c>FUZZ=20000</c> sends as many;
/// <c>FUZZ_SEED</c> sends others. The first are sent to each address once.
/// </summary>
public sealed class FuzzTests
{
    private const int Usual = 400;
    private const int AtOnce = 8;
    private const int Links = 20;
    private const string CopilotApp = "44444444-4444-4444-4444-444444444444";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_that_anybody_sends_is_answered_with_500_or_told_in_the_log()
    {
        var count = Number("FUZZ", Usual);
        var seed = Number("FUZZ_SEED", 1);
        using var store = new EmptyStore();
        await using var teams = await FakeTeams.StartAsync();
        teams.Members.Add(A.Member(A.Maya, A.MayaId, "Maya " + Hostile.Marker));
        await using var slack = await FakeSlack.StartAsync();
        await using var calendar = await HostileCalendar.StartAsync();
        await using var collector = await Collector.StartAsync();
        var (scim, exports) = await FillAsync(store);
        await using var bot = await BotProcess.ServeAsync(SettingsOf(store, teams, slack, collector));
        using var http =
            new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false })
            {
                BaseAddress = bot.Address,
                Timeout = TimeSpan.FromMinutes(2),
            };
        (await http.GetAsync(bot.Entrance, Cancellation)).Dispose();
        var doors = new Doors(teams, CopilotApp, scim, [await ProvisionAsync(http, scim), await ProvisionAsync(http, scim)], exports,
            calendar.Address);
        var answers = new ConcurrentDictionary<(string Address, int Status), int>();

        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = Cancellation },
            async (i, stop) =>
        {
            using var request = new Hostile(new Random(seed * 1_000_003 + i), doors).Request(i);
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
            if ((int)answer.StatusCode >= 400)
            {
                Assert.DoesNotContain("   at ", await answer.Content.ReadAsStringAsync(stop), StringComparison.Ordinal);
            }

            answers.AddOrUpdate((request.RequestUri!.AbsolutePath.Split('/')[1], (int)answer.StatusCode), 1, (_, known) => known + 1);
        });

        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', answers.OrderBy(answer => answer.Key.ToString())
            .Select(answer => $"{answer.Key.Address} {answer.Key.Status}: {answer.Value}")));
        var asked = collector.Spans.Count(span => span.Name == "GET /health/ready");
        using var alive = await http.GetAsync(new Uri("/health/ready", UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.OK, alive.StatusCode);
        Assert.Equal(count, answers.Values.Sum());
        // 503 is Slack told to deliver again, where the machine is too busy to be done within three seconds, or a store that is.
        Assert.Empty(answers.Where(answer => answer.Key is { Status: >= 500 and not 503 }
                or { Status: 503, Address: not ("slack" or "health") })
            .Select(answer => $"{answer.Key.Address} {answer.Key.Status}: {answer.Value}\n{Faults(bot)}"));
        Assert.DoesNotContain(Hostile.Marker, bot.Said, StringComparison.Ordinal);
        Assert.False(bot.Said.Contains("Exception:", StringComparison.Ordinal), Faults(bot));
        // Spans are told in the order in which they end: after the last everything was.
        await Patience.UntilAsync(
            () => collector.Spans.Count(span => span.Name == "GET /health/ready") > asked, "the last span is told", Cancellation);
        Assert.Empty(Unasked(collector));
        Assert.DoesNotContain(Hostile.Marker, collector.Everything, StringComparison.Ordinal);
    }

    /// <summary>Addresses that no request has come to.</summary>
    private static IEnumerable<string> Unasked(Collector collector) =>
        Routes.All.Select(route => $"{route.Method} {route.Pattern}")
            .Except(collector.Spans.Select(span => span.Name.EndsWith(" /", StringComparison.Ordinal) ? span.Name : span.Name.TrimEnd('/')))
            .ToList();

    /// <summary>Maya, links to her data that outlast any run, and a token for the directory.</summary>
    private static async Task<(string Scim, IReadOnlyList<string> Exports)> FillAsync(EmptyStore store)
    {
        var file = SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = store.Path });
        using var open = (IDisposable)file;
        var core = new CoreServices(file, SystemClock.Instance, () => Guid.CreateVersion7().ToString("N"));
        var (org, now) = (new OrgId("acme"), core.Clock.GetCurrentInstant());
        await core.Organisations.SaveAsync(new Organisation(org, "Acme"), Cancellation);
        var maya = new Person(org, new PersonId("maya"), "Maya " + Hostile.Marker) { Membership = Membership.Joined };
        await core.People.AddAllAsync(org, [maya], now, null, Cancellation);
        var exports = new List<string>();
        for (var i = 0; i < Links; i++)
        {
            exports.Add(await core.ExportLinks.MakeAsync(maya, (Exported)(i % 2), now + Duration.FromDays(1), Cancellation));
        }

        var token = new AccessToken("t1", org, TokenPurpose.Provisioning, "", "", now);
        return (await core.AccessTokens.MakeAsync(token, RandomNumberGenerator.GetBytes(32), Cancellation), exports);
    }

    private static async Task<string> ProvisionAsync(HttpClient http, string scim)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/scim/v2/Users", UriKind.Relative))
        {
            Content = new StringContent($$"""{"userName":"{{Guid.NewGuid()}}@acme.example"}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", scim);
        using var answer = (await http.SendAsync(request, Cancellation)).EnsureSuccessStatusCode();
        return (string)JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancellation))!["id"]!;
    }

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var set) ? set : otherwise;

    private static string Faults(BotProcess bot) =>
        string.Join('\n', bot.Said.Split('\n').Where(line => line.Contains("Exception", StringComparison.Ordinal)
        || line.Contains("   at NetworkingBot", StringComparison.Ordinal)).Distinct().Take(40));

    private static Dictionary<string, string> SettingsOf(EmptyStore store, FakeTeams teams, FakeSlack slack, Collector collector) =>
        new(TeamsSettings.For(teams, 1, "acme", store.Environment))
        {
            ["Teams__ServiceHosts__0"] = teams.Authority,
            ["Teams__Retries"] = "0",
            ["Conversation__PersonPerMinute"] = "100000",
            ["Teams__Copilot__AppId"] = CopilotApp,
            ["Teams__Copilot__MetadataUrl"] = $"{teams.Origin}/tenants",
            ["Calendars__AllowedNetworks__0"] = "127.0.0.1/32",
            ["Telemetry__Endpoint"] = collector.Address.AbsoluteUri,
            ["Telemetry__Transport"] = "Http",
            ["OTEL_BSP_MAX_QUEUE_SIZE"] = "1000000",
            ["Slack__ApiUrl"] = slack.Api.AbsoluteUri,
            ["Slack__BotToken"] = SlackBot.BotToken,
            ["Slack__SigningSecret"] = SlackBot.SigningSecret,
            ["Slack__Organisation"] = "acme",
            ["Slack__Slackbot"] = "true",
        };
}
