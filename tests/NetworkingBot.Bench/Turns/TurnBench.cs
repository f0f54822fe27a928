using System.Globalization;
using System.Text.Json;
using NetworkingBot.Storage;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Bench.Turns;

/// <summary>
/// <c>turn [--people N] [--seconds S] [--parallel P] [--warm-up S]</c>: whole turns, over HTTP, of the bot as it is shipped, in a process
/// of its own: from what a platform delivers to the answer that arrives there. Beside it, in turns with it, an echo bot on the same Bot
/// Builder.
/// </summary>
internal static class TurnBench
{
    private const string Question = "who should I meet this week?";
    private const string Help = "help";
    private const int Rounds = 3;

    public static async Task<int> RunAsync(string[] args)
    {
        var options = Options.Of(args);
        var (people, parallel, seconds) = (Number("people", 1000), Number("parallel", 16), Number("seconds", 12));
        var warmUp = TimeSpan.FromSeconds(Number("warm-up", 30));
        int Number(string name, int otherwise) =>
            options.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
        var folder = Directory.CreateTempSubdirectory("bench-turn");
        try
        {
            using var issuer = new Issuer(SystemClock.Instance);
            await using var platform = await LocalPlatform.StartAsync(issuer);
            var stage = new Stage(platform, folder.FullName);
            await File.WriteAllTextAsync(stage.Certificate, issuer.Pem);
            await FillAsync(stage.Database, people);
            var (bot, echo) = (new Uri($"http://127.0.0.1:{FreePort.Next()}/"), new Uri($"http://127.0.0.1:{FreePort.Next()}/"));
            await using var echoing = await stage.StartEchoAsync(echo);
            await using var serving = await stage.StartBotAsync(bot);
            using var http = new HttpClient(new SocketsHttpHandler { PooledConnectionIdleTimeout = TimeSpan.FromMinutes(10) });

            var measured = Measurements(new Crowd(platform, http, people, parallel), issuer, (bot, serving), (echo, echoing));
            var first = await WarmUpAsync(measured, warmUp);
            for (var i = 0; i < Rounds; i++)
            {
                foreach (var one in measured.Values)
                {
                    await one.ForAsync(TimeSpan.FromSeconds((double)seconds / Rounds));
                }
            }

            Report(people, parallel, measured, first);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Dictionary<string, Measurement> Measurements(Crowd crowd, Issuer issuer, (Uri Address, ServedProcess Process) bot,
        (Uri Address, ServedProcess Process) echo)
    {
        var teams = new Speaker.Teams(new Uri(bot.Address, "api/messages"), crowd.Platform, issuer);
        var slack = new Speaker.Slack(new Uri(bot.Address, "slack/events"));
        return new(StringComparer.Ordinal)
        {
            ["echo"] = new(new Speaker.Teams(new Uri(echo.Address, "api/messages"), crowd.Platform, issuer), Help, echo.Process, crowd),
            ["help"] = new(teams, Help, bot.Process, crowd),
            ["question"] = new(teams, Question, bot.Process, crowd),
            ["slack_help"] = new(slack, Help, bot.Process, crowd),
            ["slack_question"] = new(slack, Question, bot.Process, crowd),
        };
    }

    /// <summary>Gives back what the first question of the week took everybody: it chooses the people whom later ones show again.</summary>
    private static async Task<object> WarmUpAsync(Dictionary<string, Measurement> measured, TimeSpan time)
    {
        await measured["echo"].ForAsync(time);
        await measured["help"].ForAsync(time);
        await measured["question"].EverybodyAsync();
        var first = measured["question"].Told();
        await measured["question"].ForAsync(time);
        await measured["slack_help"].EverybodyAsync();
        await measured["slack_question"].ForAsync(time);
        Check(measured["echo"], "help");
        Check(measured["question"], "introduction");
        Check(measured["slack_question"], "introduction");
        foreach (var one in measured.Values)
        {
            one.Forget();
        }

        return first;
    }

    private static void Check(Measurement measurement, string word)
    {
        if (!measurement.LastAnswer.Contains(word, StringComparison.OrdinalIgnoreCase))
        {
            throw new IOException($"An answer does not say “{word}”: {measurement.LastAnswer}");
        }
    }

    private static async Task FillAsync(string path, int people)
    {
        var store = SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = path });
        await TurnOrganisation.FillAsync(store, people);
        (store as IDisposable)?.Dispose();
    }

    private static void Report(int people, int parallel, Dictionary<string, Measurement> measured, object first)
    {
        var echo = measured["echo"].PerSecond;
        Console.WriteLine(
            $"{people} people of one organisation on SQLite, {parallel} speaking at a time; platform and speakers on the same machine, in "
                + $"a third process."
        );
        Console.WriteLine($"{"",-16}{"turns/s",10}{"of echo",10}{"µs of CPU",12}");
        foreach (var (name, one) in measured)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name,-16}{one.PerSecond,10:f0}{one.PerSecond / echo,10:p0}{one.Processor,12}"));
        }

        Console.WriteLine(JsonSerializer.Serialize(new
        {
            people,
            parallel,
            echo_per_s = Math.Round(echo, 1),
            echo = measured["echo"].Told(),
            help = measured["help"].Told(echo),
            question = measured["question"].Told(echo),
            question_first = first,
            slack_help = measured["slack_help"].Told(),
            slack_question = measured["slack_question"].Told(),
        }));
    }
}
