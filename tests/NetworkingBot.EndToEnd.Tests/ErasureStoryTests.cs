using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Core.Privacy;
using NetworkingBot.Core.Storage;
using NetworkingBot.Host.Tests.Telemetry;
using NetworkingBot.Slack.Tests.Drivers;
using NetworkingBot.Storage;
using NetworkingBot.Teams.Tests;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.EndToEnd.Tests;

/// <summary>
/// Zebra Quagga takes part on two platforms, fetches what the bot keeps of them, reads it, has it erased, and then everything that the bot
/// left anywhere is searched: tables, the file, its log, what was printed and what was told to a collector.
/// </summary>
public sealed partial class ErasureStoryTests : IAsyncLifetime
{
    private const string Zebra = "U0ONE";
    private const string Bea = "U0BEA";

    private static readonly OrgId _org = new("acme");

    /// <summary>All that Zebra is, and wrote: nothing else holds any of it.</summary>
    private static readonly string[] _words = ["zebra", "quagga", "okapi", "rhino"];

    private readonly EmptyStore _store = new();
    private FakeTeams _teams = null!;
    private FakeSlack _slack = null!;
    private Collector _collector = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        (_teams, _slack, _collector) = (await FakeTeams.StartAsync(), await FakeSlack.StartAsync(), await Collector.StartAsync());
        var member = A.Member(A.Maya, A.MayaId, "Zebra Quagga");
        (member["email"], member["userPrincipalName"]) = ("zebra@quagga.example", "zebra@quagga.example");
        _teams.Members.Add(member);
    }

    public async ValueTask DisposeAsync()
    {
        await _collector.DisposeAsync();
        await _slack.DisposeAsync();
        await _teams.DisposeAsync();
        _store.Dispose();
    }

    [Fact]
    public async Task In_Slack_and_in_English_one_reads_ones_file_and_nothing_stays_after_an_erasure()
    {
        await FillAsync("en-GB");
        await using var bot = await BotProcess.ServeAsync(Settings());
        var (zebra, other) = (new SlackChat(_slack, bot, Zebra), new TeamsChat(_teams, bot, "Zebra Quagga", "en-US"));
        var bea = new SlackChat(_slack, bot, Bea);

        await bea.SayAsync("hello", "Beatriz");
        await zebra.SayAsync("join", "signed up by anybody else");
        await zebra.ClickAsync("Yes, I'd like to join", "Welcome, Zebra");
        await zebra.SayAsync("I offer Kubernetes and zebra stripes", "Noted: you offer");
        await zebra.SayAsync("I look for Spanish lessons", "Noted: you look for");
        await zebra.SayAsync("my goal is QUAGGAGOAL by June", "QUAGGAGOAL");
        await zebra.SayAsync("reach me at zebra.q on Threema", "zebra.q on Threema");
        await zebra.SayAsync("add Okapi Rhino from Contoso", "Okapi Rhino");
        await zebra.SayAsync("note Okapi Rhino RHINONOTE", "RHINONOTE");
        await zebra.SayAsync("remind me to call Okapi Rhino about OKAPIREMINDER on Friday", "OKAPIREMINDER");
        await zebra.ShareAsync("okapi.csv", "name,email\nRhino Okapison,rhino@okapi.example\n"u8.ToArray(), "Rhino Okapison");
        await zebra.ClickAsync("Add 1", "one new contact");
        await zebra.SayAsync("who should I meet this week?", "Beatriz Soto");
        await zebra.SayAsync("introduce me to Beatriz Soto because ZEBRAMESSAGE", "Shall I ask Beatriz Soto");
        await zebra.SayAsync("yes", "going to ask Beatriz Soto");
        await zebra.ClickAsync("Send now", "on its way");
        await bea.SayAsync("note Zebra Quagga likes sailing", "likes sailing");
        await bea.ClickAsync("Never from this person", "out of place");
        await bea.ClickAsync("It was selling something", "Thank you for telling me");
        await other.SayAsync("hello", "Is that you?");
        await other.ClickAsync("Yes, that's me", "asked in the chat where I know you from");
        await zebra.ClickAsync("Yes, that's me", "I know you in both places now");
        await zebra.SayAsync("export my data", "/my-data/");

        var file = await FetchAsync(bot, zebra.Heard);
        Assert.All(
            [
                "Zebra Quagga", "zebra@quagga.example", "zebra stripes", "Spanish lessons", "QUAGGAGOAL", "zebra.q on Threema",
                "Okapi Rhino", "RHINONOTE", "OKAPIREMINDER", "rhino@okapi.example", "ZEBRAMESSAGE", A.MayaId, Zebra,
            ],
            word => Assert.Contains(word, file, StringComparison.Ordinal));
        Assert.All(_words, word => Assert.Contains(OnDisk(), found => found.StartsWith(word, StringComparison.Ordinal)));
        await zebra.SayAsync("erase me", "Erase everything?");
        await zebra.ClickAsync("Erase everything now", "left. You");

        await NothingStaysAsync(bot);
    }

    [Fact]
    public async Task In_Teams_and_in_Spanish_one_reads_ones_file_and_nothing_stays_after_an_erasure()
    {
        await FillAsync("es-ES");
        await using var bot = await BotProcess.ServeAsync(Settings());
        var (zebra, other) = (new TeamsChat(_teams, bot, "Zebra Quagga", "es-ES"), new SlackChat(_slack, bot, Zebra));
        var bea = new SlackChat(_slack, bot, Bea);

        await bea.SayAsync("hola", "Beatriz");
        await zebra.SayAsync("quiero participar", "Sí, me uno");
        await zebra.ClickAsync("Sí, me uno", "Te damos la bienvenida, Zebra");
        await zebra.SayAsync("ofrezco Kubernetes y rayas de zebra", "Anotado: ofreces");
        await zebra.SayAsync("busco clases de español", "Anotado: buscas");
        await zebra.SayAsync("mi objetivo es QUAGGAMETA antes de junio", "QUAGGAMETA");
        await zebra.SayAsync("escríbeme a zebra.q en Signal", "zebra.q en Signal");
        await zebra.SayAsync("añade a Okapi Rhino de Contoso", "Okapi Rhino");
        await zebra.SayAsync("nota Okapi Rhino: RHINONOTA", "RHINONOTA");
        await zebra.SayAsync("recuérdame llamar a Okapi Rhino por OKAPIAVISO el viernes", "OKAPIAVISO");
        await zebra.SayAsync("¿a quién debería conocer esta semana?", "Beatriz Soto");
        await zebra.SayAsync("preséntame a Beatriz Soto porque ZEBRAMENSAJE", "¿Le pregunto a Beatriz Soto");
        await zebra.SayAsync("sí", "Voy a preguntarle a Beatriz Soto");
        await zebra.ClickAsync("Enviar ya", "Ya está en camino");
        await bea.SayAsync("nota Zebra Quagga navega los domingos", "navega los domingos");
        await bea.ClickAsync("Nunca con esta persona", "fuera de lugar");
        await bea.ClickAsync("Quería vender algo", "Gracias por decírmelo");
        await other.SayAsync("hola", "¿Eres tú?");
        await other.ClickAsync("Sí, soy yo", "Te lo he preguntado en el chat");
        await zebra.ClickAsync("Sí, soy yo", "ahora te reconozco en los dos lugares");
        await zebra.SayAsync("exporta mis datos", "/my-data/");

        var file = await FetchAsync(bot, zebra.Heard);
        Assert.All(
            [
                "Zebra Quagga", "zebra@quagga.example", "rayas de zebra", "QUAGGAMETA", "zebra.q en Signal", "Okapi Rhino", "RHINONOTA",
                "OKAPIAVISO", "ZEBRAMENSAJE", A.MayaId, Zebra,
            ],
            word => Assert.Contains(word, file, StringComparison.Ordinal));
        Assert.All(_words, word => Assert.Contains(OnDisk(), found => found.StartsWith(word, StringComparison.Ordinal)));
        await zebra.SayAsync("bórrame", "¿Borrar todo?");
        await zebra.ClickAsync("Borrar todo ahora", "ya no participas");

        await NothingStaysAsync(bot);
    }

    /// <summary>Looking uses nothing up, three downloads do. The address from outside leads to this machine here.</summary>
    /// <returns>The text of everything in the file.</returns>
    private static async Task<string> FetchAsync(BotProcess bot, string heard)
    {
        using var http = new HttpClient();
        var link = new Uri(bot.Address, MyData().Match(heard).Value);
        byte[] bytes = [];
        for (var time = 1; time <= ExportLinks.Uses; time++)
        {
            using var page = await http.GetAsync(link, Cancellation);
            Assert.Equal("text/html", page.EnsureSuccessStatusCode().Content.Headers.ContentType?.MediaType);
            Assert.True(page.Headers.CacheControl?.NoStore);
            using var fetched = await http.PostAsync(link, content: null, Cancellation);
            Assert.True(fetched.EnsureSuccessStatusCode().Headers.CacheControl?.NoStore);
            bytes = await fetched.Content.ReadAsByteArrayAsync(Cancellation);
        }

        using var late = await http.PostAsync(link, content: null, Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
        using var zip = new ZipArchive(new MemoryStream(bytes));
        Assert.Equal(["contacts.csv", "contacts.vcf", "my-data.json"], zip.Entries.Select(entry => entry.FullName).Order());
        using var json = new StreamReader(zip.GetEntry("my-data.json")!.Open(), Encoding.UTF8);
        return await json.ReadToEndAsync(Cancellation);
    }

    private async Task NothingStaysAsync(BotProcess bot)
    {
        await Patience.UntilAsync(
            () => _collector.Spans.Any(span => span.Name == "command leave")
                && _collector.Metrics.Any(metric => metric.Attributes.Contains("left", StringComparison.Ordinal)),
            "what came of it was told to the collector",
            Cancellation);
        await Patience.UntilAsync(() => !OnDisk().Any(), $"nothing is on the disk any more: {string.Join(", ", OnDisk())}", Cancellation);
        bot.Kill();
        await bot.Ended;

        Assert.Empty(OnDisk());
        Assert.Empty(await InTablesAsync());
        Assert.Empty(Found("printed", bot.Said));
        Assert.Empty(Found("told", _collector.Everything));
    }

    /// <summary>
    /// Bytes of the file, its log and its index, as text of either encoding that SQLite knows. The lock beside them can be read by nobody
    /// while the bot runs, and is empty.
    /// </summary>
    private IEnumerable<string> OnDisk() => Directory.EnumerateFiles(Path.GetDirectoryName(_store.Path)!).SelectMany(file =>
    {
        if (Path.GetExtension(file) == ".lock")
        {
            return new FileInfo(file).Length == 0 ? [] : [$"{Path.GetFileName(file)} is not empty"];
        }

        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var text = Encoding.Latin1.GetString(bytes.ToArray());
        return Found(Path.GetFileName(file), text).Concat(
            Found(Path.GetFileName(file) + ", UTF-16", text.Replace("\0", "", StringComparison.Ordinal)));
    }).ToList();

    private async Task<IReadOnlyList<string>> InTablesAsync()
    {
        var store = SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = _store.Path });
        using var open = (IDisposable)store;
        var found = new List<string>();
        foreach (var table in Enum.GetValues<Table>())
        {
            for (string? next = ""; next is not null;)
            {
                var page = await store.ScanAsync(table, next.Length > 0 ? next : null, 1000, Cancellation);
                foreach (var row in page.Rows)
                {
                    found.AddRange(Found($"{table} {row.Key}", string.Join('\n',
                        row.Values.Values.Select(value => value is byte[] bytes ? Encoding.UTF8.GetString(bytes) : value.ToString())
                            .Append(KeyText.Unescape(row.Key.Partition.Value)).Append(KeyText.Unescape(row.Key.Row)))));
                }

                next = page.Next;
            }
        }

        return found;
    }

    private static IEnumerable<string> Found(string where, string text) =>
        _words.Where(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)).Select(word =>
        {
            var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            return $"{word} in {where}: {text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 60)]}";
        });

    private Dictionary<string, string> Settings() =>
        new(TeamsSettings.For(_teams, FreePort.Next(), _org.Value, _store.Environment))
        {
            ["LocalPage__Enabled"] = "false",
            ["Programme__PublicUrl"] = "https://bot.acme.example",
            ["Slack__ApiUrl"] = _slack.Api.AbsoluteUri,
            ["Slack__BotToken"] = SlackBot.BotToken,
            ["Slack__SigningSecret"] = SlackBot.SigningSecret,
            [$"Slack__Workspaces__{FakeSlack.Team}"] = _org.Value,
            ["Storage__Sqlite__CutLogEvery"] = "00:00:01",
            ["Teams__ServiceHosts__0"] = _teams.Authority,
            ["Telemetry__Endpoint"] = _collector.Address.AbsoluteUri,
            ["Telemetry__Transport"] = "Http",
            ["Telemetry__MetricsEverySeconds"] = "1",
        };

    /// <summary>Beatriz Soto, who has what Zebra looks for, and a Slack that knows both.</summary>
    private async Task FillAsync(string locale)
    {
        _slack.Mood = (method, http) => method == "users.info" ? TellAsync(http, locale) : Task.FromResult(false);
        var store = SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = _store.Path });
        using var open = (IDisposable)store;
        var core = new CoreServices(store, SystemClock.Instance, () => Guid.CreateVersion7().ToString("N"));
        await core.Organisations.SaveAsync(new Organisation(_org, "Acme"), Cancellation);
        var address = new Address("slack", FakeSlack.Team, Bea);
        var bea = new Person(_org, new PersonId("bea"), "Beatriz Soto")
        {
            Membership = Membership.Joined,
            ZoneId = "Europe/Madrid",
            Addresses = [address],
            Naming = Naming.Refused,
            Times = WritingTimes.Usual with { NudgesOff = true },
            Profile = new Profile
            {
                Department = "Finance",
                Place = "Madrid",
                Offers = ["Spanish lessons", "clases de español"],
                LooksFor = ["Kubernetes"],
            },
        };
        await core.People.AddAllAsync(_org, [bea], core.Clock.GetCurrentInstant(), null, Cancellation);
        await core.Identities.SaveAsync(address, new Identity(_org, bea.Id), Cancellation);
    }

    private static async Task<bool> TellAsync(HttpContext http, string locale)
    {
        var id = http.Request.HasFormContentType
            ? (await http.Request.ReadFormAsync())["user"].ToString()
            : http.Request.Query["user"].ToString();
        var (name, email) = id == Zebra ? ("Zebra Quagga", "zebra@quagga.example") : ("Beatriz Soto", "bea@acme.example");
        await http.Response.WriteAsJsonAsync(new
        {
            ok = true,
            user = new
            {
                id,
                team_id = FakeSlack.Team,
                name = "somebody",
                real_name = name,
                tz = "Europe/Madrid",
                locale,
                profile = new { real_name = name, email },
            },
        });
        return true;
    }

    [GeneratedRegex(@"(?<=https://bot\.acme\.example)/my-data/\w+", RegexOptions.None, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex MyData();
}
