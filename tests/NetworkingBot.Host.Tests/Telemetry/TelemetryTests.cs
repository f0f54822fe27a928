using Microsoft.Extensions.DependencyInjection;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Introductions.Meetings;
using NetworkingBot.Core.Nudges;
using NetworkingBot.Core.Storage;
using NetworkingBot.Testing;

namespace NetworkingBot.Host.Tests.Telemetry;

public sealed class TelemetryTests
{
    [Fact]
    public async Task A_turn_is_one_trace_through_adapter_core_and_store()
    {
        await using var collector = await Collector.StartAsync();
        await using (var bot = await StartAsync(collector))
        {
            await bot.SayAsync(RunningBot.Ana, "who should I meet this week?");
        }

        var command = Assert.Single(collector.Spans, span => span.Name == "command suggest");
        var adapter = Assert.Single(collector.Spans, span => span.Id == command.Parent);
        var store = collector
            .Spans.Where(span => span.Trace == command.Trace && span.Id != command.Id && span.Id != adapter.Id)
            .Select(span => span.Name)
            .ToList();
        Assert.StartsWith("POST /chat/{org", adapter.Name, StringComparison.Ordinal);
        Assert.Contains("get People", store);
        Assert.Contains("read Slates", store);
        Assert.Contains("insert Slates", store);
    }

    [Fact]
    public async Task A_whole_introduction_is_counted_step_by_step()
    {
        await using var collector = await Collector.StartAsync();
        await using (var bot = await StartAsync(collector))
        {
            await IntroduceAsync(bot);
        }

        Assert.All(
            (string[])["shown", "asked", "agreed", "met", "nudge acted on", "nudges stopped"],
            step => Assert.Contains(step, AttributesOf("networkingbot.programme.steps"), StringComparison.Ordinal)
        );
        Assert.All(
            (string[])["suggest", "ask", "send-now", "yes", "met"],
            name => Assert.Contains(collector.Spans, span => span.Name == $"command {name}")
        );
        Assert.All(
            (string[])["local", "sent"],
            word => Assert.Contains(word, AttributesOf("networkingbot.deliveries"), StringComparison.Ordinal)
        );
        Assert.Contains("introduction", AttributesOf("networkingbot.queue.age"), StringComparison.Ordinal);
        Assert.Contains(collector.Metrics, metric => metric.Name == "networkingbot.turn.duration");
        Assert.Contains(collector.Metrics, metric => metric.Name == "networkingbot.store.duration");
        Assert.Contains(collector.Metrics, metric => metric.Name == "http.server.request.duration");
        Assert.True(collector.Logs > 0);

        string AttributesOf(string metric) =>
            string.Concat(collector.Metrics.Where(one => one.Name == metric).Select(one => one.Attributes));
    }

    [Fact]
    public async Task What_the_cluster_measures_of_itself_is_told_as_well()
    {
        await using var collector = await Collector.StartAsync();
        await using var bot = await RunningBot.StartAsync(
            $"--Telemetry:Endpoint={collector.Address}", "--Telemetry:Transport=Http", "--Telemetry:MetricsEverySeconds=1");

        await Patience.UntilAsync(
            () => collector.Metrics.Any(metric => metric.Name.StartsWith("orleans-", StringComparison.Ordinal)),
            "a number of the cluster is told",
            TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Telemetry_never_holds_a_name_an_address_or_a_text()
    {
        await using var collector = await Collector.StartAsync();
        await using (var bot = await StartAsync(collector))
        {
            await IntroduceAsync(bot);
        }

        string[] personal = ["Quintanilla", "Zubizarreta", "@acme", "mountains", "Azure costs", "management accounting"];
        Assert.NotEmpty(collector.Spans);
        Assert.All(personal, word => Assert.DoesNotContain(word, collector.Everything, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Nobody answers there, and the bot has asked: what a client of HTTP says of that by itself is told as well.</summary>
    [Fact]
    public async Task Telemetry_never_holds_the_address_of_a_calendar_nor_whose_server_it_is()
    {
        await using var collector = await Collector.StartAsync();
        await using (var bot = await StartAsync(collector, "--Logging:LogLevel:Default=Trace"))
        {
            var answer = await bot.SayAsync(RunningBot.Ana, "use my calendar https://cloud.quintanilla.example/secret7f3/private.ics");
            Assert.Contains("Nobody answers at that address", answer, StringComparison.Ordinal);
            await bot.SayAsync(RunningBot.Ana, "what is https://cloud.quintanilla.example/secret7f3/private.ics and that?");
        }

        Assert.Contains(collector.Spans, span => span.Name == "command connect-calendar");
        Assert.Contains(collector.Metrics, metric => metric.Name == "http.client.request.duration");
        Assert.All(
            (string[])["quintanilla", "secret7f3", "private.ics"],
            word => Assert.DoesNotContain(word, collector.Everything, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Rows_that_cannot_be_read_are_counted_and_logged_with_table_and_key_and_never_with_an_address()
    {
        await using var collector = await Collector.StartAsync();
        await using (var bot = await StartAsync(collector))
        {
            var email = Keys.Identity("email", RunningBot.Org.Value, "zubizarreta@acme.example");
            await DamageAsync(bot, Table.People, Keys.Person(RunningBot.Org, RunningBot.Marta.Id), schema: 1);
            await DamageAsync(bot, Table.Identities, email, schema: 7);
            await bot.SayAsync(RunningBot.Ana, "who should I meet this week?");
            await bot.SayAsync(RunningBot.Ana, "who should I meet this week?");
            var unread = await Assert.ThrowsAsync<UnreadableRowException>(() => bot.Core.Identities
                .FindByEmailAsync(RunningBot.Org, "zubizarreta@acme.example", TestContext.Current.CancellationToken));
            bot.Core.RowFaults.Note(unread);
            await Patience.UntilAsync(
                () => collector.Everything.Contains("(an e-mail address)", StringComparison.Ordinal),
                "both are told",
                TestContext.Current.CancellationToken);
        }

        var counted = collector.Metrics.Where(metric => metric.Name == "networkingbot.store.unreadable").Select(one => one.Attributes);
        Assert.All([nameof(Table.People), nameof(Table.Identities)], table =>
            Assert.Contains(table, string.Concat(counted), StringComparison.Ordinal));
        Assert.Contains("cannot be read: partition", collector.Everything, StringComparison.Ordinal);
        Assert.Contains(Attribute("Row", "marta"), collector.Everything, StringComparison.Ordinal);
        Assert.Contains(Attribute("Row", "(an e-mail address)"), collector.Everything, StringComparison.Ordinal);
        Assert.Contains(Attribute("Fault", "NewerSchema"), collector.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain("zubizarreta", collector.Everything, StringComparison.OrdinalIgnoreCase);

        // KeyValue { key = 1, value = 2 }, AnyValue { string_value = 1 }
        static string Attribute(string name, string value) => $"{name}\u0012{(char)(value.Length + 2)}\n{(char)value.Length}{value}";
    }

    [Fact]
    public async Task The_memory_of_caches_is_told_by_cache()
    {
        await using var collector = await Collector.StartAsync();
        await using (var bot = await StartAsync(collector))
        {
            await bot.SayAsync(RunningBot.Ana, "help");
        }

        var told = string.Concat(
            collector.Metrics.Where(metric => metric.Name == "networkingbot.cache.size").Select(one => one.Attributes));
        Assert.All(["turn-limits", "introduction-keys", "curiosity"], cache => Assert.Contains(cache, told, StringComparison.Ordinal));
    }

    private static Task<RowVersion> DamageAsync(RunningBot bot, Table table, Key key, long schema) =>
        bot.App.Services.GetRequiredService<ITableStore>().UpsertAsync(
            table,
            new Row(key, new Dictionary<string, object> { ["Schema"] = schema, ["Json"] = "{" }),
            TestContext.Current.CancellationToken);

    private static Task<RunningBot> StartAsync(Collector collector, params string[] settings) =>
        RunningBot.StartAsync([$"--Telemetry:Endpoint={collector.Address}", "--Telemetry:Transport=Http", .. settings]);

    private static async Task IntroduceAsync(RunningBot bot)
    {
        await bot.SayAsync(RunningBot.Ana, "who should I meet this week?");
        await bot.SayAsync(RunningBot.Ana, "introduce me to Marta because we both like the mountains");
        await bot.SayAsync(RunningBot.Ana, "yes");
        var introduction = Assert.Single(
            await bot.Core.Introductions.OfAsync(RunningBot.Org, RunningBot.Ana.Id, TestContext.Current.CancellationToken)
        );
        await bot.ClickAsync(RunningBot.Ana, new SendNow(introduction.Id));
        await Patience.UntilAsync(
            async () =>
                (
                    await bot.Http.GetStringAsync(new Uri("/chat/acme/marta", UriKind.Relative), TestContext.Current.CancellationToken)
                ).Contains("mountains", StringComparison.Ordinal),
            "she was asked",
            TestContext.Current.CancellationToken);
        await bot.ClickAsync(RunningBot.Marta, new SayYes(introduction.Id));
        await bot.ClickAsync(RunningBot.Ana, new TellMet(introduction.Id, Met.Yes));
        await bot.ClickAsync(RunningBot.Ana, new NudgeDone(NudgeKind.ProfileGap, About: null));
        await bot.ClickAsync(RunningBot.Ana, new StopNudges());
    }
}
