using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using NetworkingBot.Slack.Tests.Drivers;
using NetworkingBot.Teams.Tests;

namespace NetworkingBot.EndToEnd.Tests;

/// <summary>
/// Requests that are genuine outside and hostile inside, to every address that the bot answers at. <c>FUZZ=20000</c> sends as many;
/// <c>FUZZ_SEED</c> sends others.
/// </summary>
public sealed class FuzzTests
{
    private const int Usual = 400;
    private const int AtOnce = 8;

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
        await using var bot = await BotProcess.ServeAsync(SettingsOf(store, teams, slack));
        using var http =
            new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false })
            {
                BaseAddress = bot.Address,
                Timeout = TimeSpan.FromMinutes(2),
            };
        (await http.GetAsync(bot.Entrance, Cancellation)).Dispose();
        var answers = new ConcurrentDictionary<(string Address, int Status), int>();

        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = Cancellation },
            async (i, stop) =>
        {
            using var request = new Hostile(new Random(seed * 1_000_003 + i)).Request(teams);
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
            answers.AddOrUpdate((request.RequestUri!.AbsolutePath.Split('/')[1], (int)answer.StatusCode), 1, (_, known) => known + 1);
        });

        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', answers.OrderBy(answer => answer.Key.ToString())
            .Select(answer => $"{answer.Key.Address} {answer.Key.Status}: {answer.Value}")));
        using var alive = await http.GetAsync(new Uri("/health/ready", UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.OK, alive.StatusCode);
        Assert.Equal(count, answers.Values.Sum());
        // 503 is Slack told to deliver again, where the machine is too busy to be done within three seconds.
        Assert.Empty(answers.Where(answer => answer.Key is { Status: >= 500 and not 503 })
            .Select(answer => $"{answer.Key.Address} {answer.Key.Status}: {answer.Value}\n{Faults(bot)}"));
        Assert.DoesNotContain(Hostile.Marker, bot.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception:", bot.Said, StringComparison.Ordinal);
    }

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var set) ? set : otherwise;

    private static string Faults(BotProcess bot) =>
        string.Join('\n', bot.Said.Split('\n').Where(line => line.Contains("Exception", StringComparison.Ordinal)
        || line.Contains("   at NetworkingBot", StringComparison.Ordinal)).Distinct().Take(40));

    private static Dictionary<string, string> SettingsOf(EmptyStore store, FakeTeams teams, FakeSlack slack) =>
        new(TeamsSettings.For(teams, 1, "acme", store.Environment))
        {
            ["Teams__ServiceHosts__0"] = teams.Authority,
            ["Teams__Retries"] = "0",
            ["Conversation__PersonPerMinute"] = "100000",
            ["Slack__ApiUrl"] = slack.Api.AbsoluteUri,
            ["Slack__BotToken"] = SlackBot.BotToken,
            ["Slack__SigningSecret"] = SlackBot.SigningSecret,
            ["Slack__Organisation"] = "acme",
            ["Slack__Slackbot"] = "true",
        };
}
