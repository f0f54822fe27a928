using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Slack.Tests.Drivers;
using NetworkingBot.Storage;
using NetworkingBot.Teams.Tests;
using NetworkingBot.Testing;
using NodaTime;
using NodaTime.Testing;

namespace NetworkingBot.EndToEnd.Tests;

/// <summary>
/// The bot as it runs, asked over the Model Context Protocol by a client that others wrote: by Slackbot with signed requests, by Microsoft
/// 365 Copilot with tokens of Entra ID, and by whoever forges either.
/// </summary>
public sealed class AssistantTests : IAsyncLifetime
{
    private const string Secret = "assistants-signing-secret";
    private const string CopilotApp = "44444444-4444-4444-4444-444444444444";
    private const string OtherTenant = "55555555-5555-5555-5555-555555555555";
    private const string TomInEntra = "66666666-6666-6666-6666-666666666666";
    private const string NewInEntra = "77777777-7777-7777-7777-777777777777";
    private const string Ana = "U0ANAES";

    private static readonly OrgId _org = new("acme");
    private static readonly string[] _tools = ["suggest_people", "find_people", "why_person", "my_requests", "my_reminders"];

    private readonly EmptyStore _store = new();
    private FakeTeams _teams = null!;
    private FakeSlack _slack = null!;
    private BotProcess _bot = null!;
    private McpClient _client = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        (_teams, _slack) = (await FakeTeams.StartAsync(), await FakeSlack.StartAsync());
        await FillAsync();
        _bot = await BotProcess.ServeAsync(Settings());
        _client = new McpClient(_bot.Address);
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _slack.DisposeAsync();
        await _teams.DisposeAsync();
        _store.Dispose();
    }

    [Fact]
    public async Task Slackbot_is_shown_what_the_person_may_see_in_their_language()
    {
        var answer = await SlackbotAsync(Ana,
            ("suggest_people", "{}"),
            ("find_people", """{"offers":"Kubernetes","place":"Berlin"}"""),
            ("why_person", """{"person":"Jan Novak"}"""),
            ("my_requests", "{}"),
            ("my_reminders", "{}"));

        Assert.Equal(_tools, Tools(answer).Select(tool => (string?)tool!["name"]));
        Assert.All(Tools(answer), tool => Assert.True((bool?)tool!["annotations"]!["readOnlyHint"]));
        Assert.Equal("Mis recordatorios", (string?)Tools(answer)[^1]!["title"]);
        Assert.Contains("Pilar Soto", Text(answer, 0), StringComparison.Ordinal);
        Assert.Contains("Jan Novak", Text(answer, 1), StringComparison.Ordinal);
        Assert.Contains("Kubernetes", Text(answer, 2), StringComparison.Ordinal);
        Assert.Contains("Tom Baker", Text(answer, 3), StringComparison.Ordinal);
        Assert.Contains("escribir a Jan", Text(answer, 4), StringComparison.Ordinal);
        Assert.All(Results(answer), result =>
        {
            Assert.False((bool?)result!["isError"]);
            Assert.EndsWith("Desde aquí solo enseño.", (string?)result["text"], StringComparison.Ordinal);
            Assert.DoesNotContain("Luisa Mora", (string?)result["text"], StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Copilot_is_shown_the_same_in_the_other_language()
    {
        var answer = await _client.AsCopilotAsync(Token(),
            ("suggest_people", "{}"), ("find_people", """{"looks_for":"practising English"}"""), ("my_reminders", "{}"));

        Assert.Equal("My reminders", (string?)Tools(answer)[^1]!["title"]);
        Assert.Contains("Pilar Soto", Text(answer, 0), StringComparison.Ordinal);
        Assert.Contains("Ana Ruiz", Text(answer, 1), StringComparison.Ordinal);
        Assert.Contains("reminders", Text(answer, 2), StringComparison.Ordinal);
        Assert.Contains("From here I only show.", Text(answer, 0), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_stored_or_sent_by_being_asked()
    {
        var before = await RowsAsync();

        await SlackbotAsync(Ana, ("suggest_people", "{}"), ("why_person", """{"person":"la primera"}"""), ("my_requests", "{}"));
        await SlackbotAsync("U0NOBODY", ("suggest_people", "{}"));
        await _client.AsCopilotAsync(Token(oid: NewInEntra), ("suggest_people", "{}"), ("my_reminders", "{}"));

        Assert.Equal(before, await RowsAsync());
        Assert.Empty(_slack.CallsOf("chat.postMessage"));
        Assert.Empty(_teams.Messages);
    }

    [Theory]
    [InlineData("another-signing-secret", FakeSlack.Team, 0, HttpStatusCode.Unauthorized)]
    [InlineData(Secret, FakeSlack.Team, 600, HttpStatusCode.Unauthorized)]
    [InlineData(Secret, "T0UNLISTED", 0, HttpStatusCode.Forbidden)]
    public async Task Who_forges_Slackbot_or_comes_from_elsewhere_is_refused(string secret, string team, int late, HttpStatusCode status)
    {
        Assert.Equal((int)status, (int?)(await _client.AsSlackbotAsync(Ana, secret, team, late))["refused"]);
    }

    [Theory]
    [InlineData("signature")]
    [InlineData("algorithm")]
    [InlineData("no signature")]
    [InlineData("issuer")]
    [InlineData("issuer of another tenant")]
    [InlineData("audience")]
    [InlineData("the bot's own audience")]
    [InlineData("expired")]
    [InlineData("not yet")]
    [InlineData("never ends")]
    [InlineData("version")]
    [InlineData("permission")]
    [InlineData("an application")]
    [InlineData("nobody")]
    [InlineData("crit")]
    [InlineData("rubbish")]
    public async Task A_token_that_is_not_for_this_bot_now_is_refused(string fault)
    {
        Assert.Equal((int)HttpStatusCode.Unauthorized, (int?)(await _client.AsCopilotAsync(Broken(fault)))["refused"]);
    }

    [Fact]
    public async Task Whoever_proves_nothing_or_two_things_is_refused()
    {
        Assert.Equal((int)HttpStatusCode.Unauthorized, (int?)(await _client.AsNobodyAsync())["refused"]);
        using var both = Signed("""{"jsonrpc":"2.0","id":1,"method":"tools/list"}""");
        both.Headers.TryAddWithoutValidation("Authorization", $"Bearer {Token()}");
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(both));
    }

    [Fact]
    public async Task Another_tenant_is_refused_although_the_token_is_genuine()
    {
        var token = Token(claims =>
        {
            claims["tid"] = OtherTenant;
            claims["iss"] = FakeTeams.TenantIssuer.Replace("{tenantid}", OtherTenant, StringComparison.Ordinal);
        });

        Assert.Equal((int)HttpStatusCode.Forbidden, (int?)(await _client.AsCopilotAsync(token))["refused"]);
    }

    [Fact]
    public async Task Guests_and_whoever_never_joined_are_told_so_kindly()
    {
        var guest = await SlackbotAsync("UGUEST1", ("suggest_people", "{}"));
        var known = await SlackbotAsync("U0BEN", ("suggest_people", "{}"));
        var stranger = await SlackbotAsync("U0NEWES", ("find_people", """{"place":"Madrid"}"""));
        var acct = await _client.AsCopilotAsync(Token(claims => claims["acct"] = 1), ("suggest_people", "{}"));
        var elsewhere = await _client.AsCopilotAsync(Token(claims => claims["idp"] = "live.com"), ("suggest_people", "{}"));
        var unknown = await _client.AsCopilotAsync(Token(oid: NewInEntra), ("my_requests", "{}"));

        Assert.Contains("members of this workspace only", Refusal(guest), StringComparison.Ordinal);
        Assert.Contains("once you have joined", Refusal(known), StringComparison.Ordinal);
        Assert.Contains("en cuanto participes", Refusal(stranger), StringComparison.Ordinal);
        Assert.Contains("can't help guests", Refusal(acct), StringComparison.Ordinal);
        Assert.Contains("can't help guests", Refusal(elsewhere), StringComparison.Ordinal);
        Assert.Contains("once you have joined", Refusal(unknown), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_paused_may_look_and_is_shown_to_nobody()
    {
        var paused = await SlackbotAsync("U0LUISA", ("suggest_people", "{}"));
        var others = await SlackbotAsync(Ana, ("find_people", """{"name":"Luisa"}"""), ("why_person", """{"person":"Luisa Mora"}"""));

        Assert.False((bool?)Results(paused)[0]!["isError"]);
        Assert.All(Results(others), result => Assert.DoesNotContain("Luisa Mora –", (string?)result!["text"], StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_nobodys_name_the_tools_are_told_and_nothing_else()
    {
        var answer = await _client.AsSlackbotAsync(user: null, Secret, FakeSlack.Team, late: 0, ("suggest_people", "{}"));

        Assert.Equal(_tools.Length, Tools(answer).Count);
        Assert.Contains("can't tell who is asking", Refusal(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arguments_that_make_no_sense_get_an_answer_that_says_what_would()
    {
        var answer = await SlackbotAsync(Ana,
            ("find_people", "{}"), ("find_people", """{"offers":7}"""), ("find_people", """{"salary":"high"}"""),
            ("my_reminders", """{"page":0}"""), ("why_person", """{"person":"  "}"""),
            ("find_people", $$"""{"offers":"{{new string('a', 200)}}"}"""), ("send_message", """{"to":"Jan"}"""));

        Assert.Contains("¿Qué buscas?", Text(answer, 0), StringComparison.Ordinal);
        Assert.Contains("«offers» tiene que ser un texto", Text(answer, 1), StringComparison.Ordinal);
        Assert.Contains("Hay: offers, looks_for", Text(answer, 2), StringComparison.Ordinal);
        Assert.Contains("de 1 a 1000", Text(answer, 3), StringComparison.Ordinal);
        Assert.Contains("¿A quién te refieres?", Text(answer, 4), StringComparison.Ordinal);
        Assert.Contains("120 caracteres", Text(answer, 5), StringComparison.Ordinal);
        Assert.Equal(-32602, (int?)Results(answer)[6]!["code"]);
    }

    /// <summary>Genuine requests with anything in them: whatever is asked, it is answered or refused.</summary>
    [Fact]
    public async Task No_argument_makes_a_fault()
    {
        var random = new Random(20261130);
        for (var i = 0; i < 400; i++)
        {
            using var request = Signed(Fuzzed(random));
            var status = await StatusAsync(request);
            Assert.True((int)status < 500, $"case {i}: {status}\n{_bot.Said}");
        }

        var after = await SlackbotAsync(Ana, ("suggest_people", "{}"));
        Assert.False((bool?)Results(after)[0]!["isError"]);
        Assert.DoesNotContain("failed for a user", _bot.Said, StringComparison.Ordinal);
    }

    private static string Fuzzed(Random random)
    {
        string[] values =
        [
            "null", "true", "-1", "1e400", "9999999999999999999", "[]", "[[[[[[]]]]]]", "{}",
            "\"\\ud800\"", "\"\\u0000\"", "\"%3B;Count=99\"",
            "\"Offers=x;-Place=y\"", "\"<script>\"", $"\"{new string('ñ', 5000)}\"", "\"\u202e\"", "\"' OR 1=1\"", "\"🙂🙂\"", "1.5",
        ];
        string Value() => values[random.Next(values.Length)];
        string Argument() => new[] { "offers", "looks_for", "place", "person", "page", "name", "x", "" }[random.Next(8)];
        var arguments = string.Join(',', Enumerable.Range(0, random.Next(4)).Select(_ => $"\"{Argument()}\":{Value()}"));
        var tool = random.Next(6) is var at && at < _tools.Length ? $"\"{_tools[at]}\"" : Value();
        var user = random.Next(8) == 0 ? Value() : $"\"{Ana}\"";
        var meta = random.Next(8) == 0 ? Value() : $$$"""{"slack":{"user_id":{{{user}}},"team_id":"{{{FakeSlack.Team}}}"}}""";
        var sent = random.Next(10) == 0 ? Value() : $"{{{arguments}}}";
        var call = $$$"""{"name":{{{tool}}},"arguments":{{{sent}}},"_meta":{{{meta}}}}""";
        var body = $$$"""{"jsonrpc":"2.0","id":{{{random.Next(100)}}},"method":"tools/call","params":{{{call}}}}""";
        return random.Next(20) switch
        {
            0 => body[..random.Next(body.Length)],
            1 => $"[{body}]",
            2 => body.Replace("tools/call", "prompts/get", StringComparison.Ordinal),
            3 => body.Replace("\"params\":", "\"params\":{},\"params\":", StringComparison.Ordinal),
            _ => body,
        };
    }

    private HttpRequestMessage Signed(string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        var at = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_bot.Address, "mcp")) { Content = new ByteArrayContent(bytes) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.Accept.ParseAdd("application/json, text/event-stream");
        request.Headers.TryAddWithoutValidation("X-Slack-Request-Timestamp", at);
        request.Headers.TryAddWithoutValidation("X-Slack-Signature", SlackSender.SignatureOf(Secret, at, bytes));
        return request;
    }

    private static readonly HttpClient _http = new();

    private static async Task<HttpStatusCode> StatusAsync(HttpRequestMessage request)
    {
        using var response = await _http.SendAsync(request, Cancellation);
        return response.StatusCode;
    }

    private Task<JsonNode> SlackbotAsync(string user, params (string Tool, string Arguments)[] calls) =>
        _client.AsSlackbotAsync(user, Secret, FakeSlack.Team, late: 0, calls);

    private static JsonArray Tools(JsonNode answer) => answer["tools"]!.AsArray();

    private static JsonArray Results(JsonNode answer) => answer["results"]!.AsArray();

    private static string Text(JsonNode answer, int call) => (string)Results(answer)[call]!["text"]!;

    private static string Refusal(JsonNode answer)
    {
        Assert.True((bool?)Results(answer)[0]!["isError"], Text(answer, 0));
        return Text(answer, 0);
    }

    private string Token(Action<JsonObject>? change = null, string oid = TomInEntra, SigningKey? key = null, string algorithm = "RS256",
        Action<JsonObject>? changeHeader = null) =>
        _teams.Token(
            claims =>
            {
                claims.Remove("serviceurl");
                claims["iss"] = FakeTeams.TenantIssuer.Replace("{tenantid}", FakeTeams.Tenant, StringComparison.Ordinal);
                (claims["aud"], claims["ver"], claims["tid"], claims["oid"]) = (CopilotApp, "2.0", FakeTeams.Tenant, oid);
                claims["scp"] = "access_as_user";
                change?.Invoke(claims);
            },
            key, algorithm, changeHeader);

    private string Broken(string fault) => fault switch
    {
        "signature" => Token(key: new SigningKey("key-1")),
        "algorithm" => Token(algorithm: "HS256"),
        "no signature" => Token(algorithm: "none"),
        "issuer" => Token(claims => claims["iss"] = "https://login.example.com/v2.0"),
        "issuer of another tenant" => Token(claims => claims["tid"] = OtherTenant),
        "audience" => Token(claims => claims["aud"] = OtherTenant),
        "the bot's own audience" => Token(claims => claims["aud"] = FakeTeams.AppId),
        "expired" => Token(claims => claims["exp"] = DateTimeOffset.UtcNow.AddMinutes(-10).ToUnixTimeSeconds()),
        "not yet" => Token(claims => claims["nbf"] = DateTimeOffset.UtcNow.AddMinutes(10).ToUnixTimeSeconds()),
        "never ends" => Token(claims => claims.Remove("exp")),
        "version" => Token(claims => claims["ver"] = "1.0"),
        "permission" => Token(claims => claims["scp"] = "User.Read"),
        "an application" => Token(claims => claims["idtyp"] = "app"),
        "nobody" => Token(claims => claims.Remove("oid")),
        "crit" => Token(changeHeader: header => header["crit"] = new JsonArray("exp")),
        _ => "a.b.c",
    };

    private Dictionary<string, string> Settings() =>
        new(TeamsSettings.For(_teams, FreePort.Next(), _org.Value, _store.Environment))
        {
            ["LocalPage__Enabled"] = "false",
            ["Teams__Copilot__AppId"] = CopilotApp,
            ["Teams__Copilot__MetadataUrl"] = $"{_teams.Origin}/tenants",
            ["Slack__ApiUrl"] = _slack.Api.AbsoluteUri,
            ["Slack__BotToken"] = SlackBot.BotToken,
            ["Slack__SigningSecret"] = Secret,
            ["Slack__Slackbot"] = "true",
            [$"Slack__Workspaces__{FakeSlack.Team}"] = _org.Value,
        };

    /// <summary>Ana, who wrote in Slack, Tom, who wrote in Teams, colleagues, and what the two said to the bot before.</summary>
    private async Task FillAsync()
    {
        var store = SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = _store.Path });
        using var open = (IDisposable)store;
        // Some hours ahead, so that nothing of it is due while the test runs.
        var clock = new FakeClock(SystemClock.Instance.GetCurrentInstant() + Duration.FromHours(6));
        var core = new CoreServices(store, clock, () => Guid.CreateVersion7().ToString("N"));
        await core.Organisations.SaveAsync(new Organisation(_org, "Acme"), Cancellation);
        var ana = new Address("slack", FakeSlack.Team, Ana);
        var tom = new Address("teams", FakeTeams.Tenant, TomInEntra);
        Person[] people =
        [
            Somebody("ana", "Ana Ruiz", "Finance", "Madrid", ["clases de español"], ["practicar inglés", "Kubernetes"], ana) with
            {
                Lang = Lang.Spanish,
            },
            Somebody("tom", "Tom Baker", "Engineering", "London", ["practising English"], ["Spanish lessons"], tom) with
            {
                Lang = Lang.English,
            },
            Somebody("jan", "Jan Novak", "Engineering", "Berlin", ["Kubernetes"], ["chess"]),
            Somebody("pilar", "Pilar Soto", "Human Resources", "Madrid", ["public speaking"], ["project management"]),
            Somebody("luisa", "Luisa Mora", "Legal", "Madrid", ["Kubernetes"], ["contracts"],
                new Address("slack", FakeSlack.Team, "U0LUISA")) with
            {
                PausedUntil = new LocalDate(2199, 1, 1),
            },
            Somebody("ben", "Ben Carter", "Sales", "London", [], [], new Address("slack", FakeSlack.Team, "U0BEN")) with
            {
                Membership = Membership.NotJoined,
            },
        ];
        await core.People.AddAllAsync(_org, people, core.Clock.GetCurrentInstant(), null, Cancellation);
        foreach (var person in people)
        {
            foreach (var address in person.Addresses)
            {
                await core.Identities.SaveAsync(address, new Identity(_org, person.Id), Cancellation);
            }
        }

        var conversation = new ConversationCore(core);
        foreach (var (from, words) in ((Address, string)[])[(ana, "recuérdame escribir a Jan el viernes"),
            (ana, "preséntame a Tom Baker porque quiero practicar inglés"), (ana, "sí")])
        {
            await conversation.TakeAsync(new Turn(new Caller(from, "Ana Ruiz"), new Said(words)), Cancellation);
        }
    }

    private static Person Somebody(string id, string name, string department, string place, string[] offers, string[] looksFor,
        params Address[] addresses) =>
        new(_org, new PersonId(id), name)
        {
            Membership = Membership.Joined,
            ZoneId = "Europe/Madrid",
            Addresses = [.. addresses],
            Naming = Naming.Refused,
            Times = WritingTimes.Usual with { NudgesOff = true },
            Profile = new Profile { Department = department, Place = place, Offers = [.. offers], LooksFor = [.. looksFor] },
        };

    /// <summary>Every row of what the bot keeps of people, but for its own upkeep, such as the week's learning.</summary>
    private async Task<string> RowsAsync()
    {
        var store = SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = _store.Path });
        using var open = (IDisposable)store;
        var rows = new StringBuilder();
        foreach (var table in (Core.Storage.Table[])[Core.Storage.Table.People, Core.Storage.Table.Identities, Core.Storage.Table.Contacts,
            Core.Storage.Table.Slates, Core.Storage.Table.Dialogues, Core.Storage.Table.Nudges, Core.Storage.Table.Introductions,
            Core.Storage.Table.Audit])
        {
            var page = await store.ScanAsync(table, continuation: null, 1000, Cancellation);
            foreach (var row in page.Rows.OrderBy(row => row.Key.ToString(), StringComparer.Ordinal))
            {
                rows.AppendLine(CultureInfo.InvariantCulture, $"{table} {row.Key} {row.Version}");
            }
        }

        return rows.ToString();
    }
}
