using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Teams.Tests;

/// <summary>Calls that are not Teams', or not well formed: the right status, not a word more, and nothing comes of them.</summary>
public sealed class RefusedCallTests : Tenancy
{
    public static TheoryData<string, int> Hostile { get; } = new()
    {
        { "no token", 401 }, { "empty token", 401 }, { "basic credentials", 401 }, { "token without scheme", 401 }, { "no JWT", 401 },
        { "JWT of two parts", 401 },
        { "JWT with a broken header", 401 }, { "JWT with a broken payload", 401 }, { "two tokens", 401 }, { "very long token", 431 },
        { "wrong issuer", 401 }, { "issuer of a tenant", 401 }, { "no issuer", 401 }, { "wrong audience", 401 }, { "no audience", 401 },
        { "two audiences", 401 },
        { "foreign key", 401 }, { "foreign key that the token brings", 401 }, { "foreign key at an address in the token", 401 },
        { "foreign certificate at an address in the token", 401 }, { "foreign key with a known id", 401 }, { "key not endorsed", 401 },
        { "key endorsed for another channel", 401 }, { "no signature", 401 },
        { "changed payload", 401 }, { "algorithm none", 401 }, { "algorithm HS256", 401 }, { "expired", 401 },
        { "expired beyond the skew", 401 }, { "not valid yet", 401 }, { "no expiry", 401 },
        { "critical extension", 401 }, { "critical extension that is not named", 401 }, { "no service URL claim", 401 },
        { "service URL of another claim", 401 }, { "service URL with another path", 401 }, { "service URL in another case", 401 },
        { "foreign service URL with its claim", 403 }, { "service URL over http", 403 }, { "service URL of a lookalike", 403 },
        { "service URL with user info", 403 }, { "service URL of a file", 403 },
        { "other tenant", 403 }, { "other tenant in channel data only", 400 }, { "tenant of wildcards", 403 }, { "other channel", 403 },
        { "emulator channel", 403 },
        { "5 MB body", 413 }, { "5 MB body in chunks", 413 }, { "form instead of JSON", 415 }, { "plain text", 415 },
        { "empty body", 400 }, { "no JSON", 400 }, { "half a JSON", 400 }, { "JSON array", 400 }, { "JSON null", 400 },
        { "deep JSON", 400 }, { "deep JSON in the value", 400 },
        { "no type", 400 }, { "no id", 400 }, { "no conversation", 400 }, { "no conversation id", 400 }, { "no sender", 400 },
        { "no recipient", 400 }, { "no service URL", 400 }, { "no tenant", 400 },
        { "type is a number", 400 }, { "id is an object", 400 }, { "id of a megabyte", 400 }, { "sender is a text", 400 },
        { "conversation is an array", 400 }, { "service URL is relative", 403 },
        { "text is an object", 400 }, { "entities is a text", 400 }, { "members is a number", 400 }, { "UTF-16 body", 400 },
        { "NUL bytes", 400 },
        { "service URL twice", 400 }, { "service URL twice in another case", 400 }, { "service URL twice, escaped", 400 },
        { "tenant twice in another case", 400 }, { "tenant twice in channel data", 400 },
        { "sender twice", 400 }, { "payload twice", 400 }, { "channel data is a text", 400 }, { "team is a text", 400 },
        { "comment in the JSON", 400 }, { "quotes of another kind", 400 }, { "something behind the JSON", 400 },
        { "directory id of a megabyte", 400 }, { "directory id that is empty", 400 }, { "directory id of odd letters", 400 },
        { "sender of odd letters", 400 }, { "token of the bot's own registration", 401 }, { "token of another bot", 401 },
        { "JWT with a payload that is an array", 401 }, { "JWT with a header of numbers", 401 },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_call_that_is_not_genuine_is_refused_and_changes_nothing(string what, int status)
    {
        var (body, token, type) = Make(what);

        using var response = what == "5 MB body in chunks" ? await PostInChunksAsync(body, token!) : await Bot.PostAsync(body, token, type);

        Assert.Equal((HttpStatusCode)status, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Empty(Teams.Calls);
        Assert.Empty(await EverythingStoredAsync());
    }

    [Fact]
    public async Task A_refused_call_is_logged_with_its_reason_and_without_its_content()
    {
        var activity = A.Message(Teams, "my secret");
        activity["channelId"] = "webchat";

        await Bot.PostAsync(activity.ToJsonString(), "Bearer " + Teams.Token());

        Assert.Single(Bot.Log.Lines, line => line.Contains("refused with 403: the channel is not Teams", StringComparison.Ordinal));
        Assert.DoesNotContain(Bot.Log.Lines, line => line.Contains("my secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_token_within_the_skew_of_its_expiry_is_taken()
    {
        var token = Teams.Token(claims =>
        {
            claims["nbf"] = DateTimeOffset.UtcNow.AddHours(-1).ToUnixTimeSeconds();
            claims["exp"] = DateTimeOffset.UtcNow.AddMinutes(-3).ToUnixTimeSeconds();
        });

        using var response = await Bot.PostAsync(A.Message(Teams, "help").ToJsonString(), "Bearer " + token);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task Without_an_app_id_nobody_is_let_in(string environment)
    {
        await using var bot = await BotHost.StartAsync(teams: null, environment: environment);

        using var response = await bot.PostAsync(FromPlayground("help"), token: null);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task The_Playground_is_let_in_where_that_is_set_and_it_is_said()
    {
        await using var bot = await BotHost.StartAsync(teams: null, _playground);

        using var response = await bot.PostAsync(FromPlayground("help"), token: null);

        Assert.NotEqual(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains(bot.Log.Lines, line => line.Contains("without proof of who sent it", StringComparison.Ordinal));
    }

    /// <summary>
    /// A proxy on this machine, a name that was made to resolve to it, and another site's page in the browser are not the Playground.
    /// </summary>
    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("X-Real-IP", "203.0.113.9")]
    [InlineData("Via", "1.1 proxy")]
    [InlineData("X-Forwarded-Port", "443")]
    [InlineData("X-Original-For", "203.0.113.9")]
    [InlineData("Host", "bot.bank.example")]
    [InlineData("Host", "evil.example")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task Whoever_comes_through_something_else_is_not_the_Playground(string header, string value)
    {
        await using var bot = await BotHost.StartAsync(teams: null, _playground);
        using var request = new HttpRequestMessage(HttpMethod.Post, bot.Endpoint)
        {
            Content = new StringContent(FromPlayground("join"), Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation(header, value);

        using var response = await bot.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(await bot.Core.Organisations.AllAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Nobody there may say of which tenant they are, and become somebody whom the store knows.</summary>
    [Fact]
    public async Task The_Playground_has_an_organisation_of_its_own_whatever_tenant_it_says()
    {
        await using var bot = await BotHost.StartAsync(teams: null, _playground);
        var bank = new OrgId("bank");
        await bot.Core.Identities.SaveAsync(
            new Address("teams", FakeTeams.Tenant, A.MayaId),
            new Identity(bank, new PersonId("ceo")),
            TestContext.Current.CancellationToken
        );
        await bot.Core.People.AddAllAsync(
            bank,
            [new Person(bank, new PersonId("ceo"), "Cee O")],
            bot.Core.Clock.GetCurrentInstant(),
            null,
            TestContext.Current.CancellationToken
        );

        using var response = await bot.PostAsync(FromPlayground("join"), token: null);

        Assert.Equal(
            TeamsSettings.PlaygroundOrganisation,
            (await bot.Core.Organisations.AllAsync(TestContext.Current.CancellationToken)).Single().Id.Value
        );
        Assert.Equal(
            Membership.NotJoined,
            (await bot.Core.People.GetAsync(bank, new PersonId("ceo"), TestContext.Current.CancellationToken))!.Membership
        );
    }

    private static readonly Dictionary<string, string?> _playground = new() { ["Teams:Playground"] = "true" };

    private string FromPlayground(string text)
    {
        var activity = A.Message(Teams, text);
        activity["serviceUrl"] = Teams.ServiceUrl;
        return activity.ToJsonString();
    }

    private (string Body, string? Token, string Type) Make(string what)
    {
        var activity = A.Message(Teams, "join");
        string Bearer(Action<JsonObject>? change = null, SigningKey? key = null, string algorithm = "RS256") =>
            "Bearer " + Teams.Token(change, key, algorithm);
        (string, string?, string) Changed(Action<JsonObject> change, string? token = null)
        {
            change(activity);
            return (activity.ToJsonString(), token ?? Bearer(), "application/json");
        }

        (string, string?, string) With(string? token) => (activity.ToJsonString(), token, "application/json");
        (string, string?, string) WithHeader(string name, Func<SigningKey, JsonNode> value)
        {
            var key = new SigningKey("key-9");
            return With("Bearer " + Teams.Token(key: key, changeHeader: header => header[name] = value(key)));
        }

        (string, string?, string) Raw(string body, string type = "application/json") => (body, Bearer(), type);
        (string, string?, string) ServedFrom(string url) =>
            Changed(it => it["serviceUrl"] = url, Bearer(claims => claims["serviceurl"] = url));
        (string, string?, string) Before(string more) => Raw("{" + more + activity.ToJsonString()[1..]);
        static long In(int minutes) => DateTimeOffset.UtcNow.AddMinutes(minutes).ToUnixTimeSeconds();
        string Deep(int levels) => string.Concat(Enumerable.Repeat("{\"a\":", levels)) + "1" + new string('}', levels);
        return what switch
        {
            "no token" => With(null),
            "empty token" => With("Bearer "),
            "basic credentials" => With("Basic Ym90OnNlY3JldA=="),
            "token without scheme" => With(Teams.Token()),
            "no JWT" => With("Bearer nonsense"),
            "JWT of two parts" => With(Bearer()[..Bearer().LastIndexOf('.')]),
            "JWT with a broken header" => With("Bearer !!!." + Teams.Token().Split('.')[1] + ".c2ln"),
            "JWT with a broken payload" => With("Bearer " + Teams.Token().Split('.')[0] + ".e30x.c2ln"),
            "two tokens" => With($"{Bearer()} {Teams.Token()}"),
            "very long token" => With("Bearer " + new string('a', 64 * 1024)),
            "wrong issuer" => With(Bearer(claims => claims["iss"] = "https://evil.example")),
            "issuer of a tenant" => With(Bearer(claims => claims["iss"] = $"https://sts.windows.net/{FakeTeams.Tenant}/")),
            "no issuer" => With(Bearer(claims => claims.Remove("iss"))),
            "wrong audience" => With(Bearer(claims => claims["aud"] = "33333333-3333-3333-3333-333333333333")),
            "no audience" => With(Bearer(claims => claims.Remove("aud"))),
            "two audiences" => With(
                Bearer(claims =>
                    claims["aud"] = new JsonArray("33333333-3333-3333-3333-333333333333", "44444444-4444-4444-4444-444444444444")
                )
            ),
            "foreign key" => With(Bearer(key: new SigningKey("key-9"))),
            "foreign key that the token brings" => WithHeader("jwk", key => key.Published()),
            "foreign key at an address in the token" => WithHeader("jku", _ => $"https://{Teams.Authority}/stolen/keys"),
            "foreign certificate at an address in the token" => WithHeader("x5u", _ => $"https://{Teams.Authority}/stolen/certificate"),
            "foreign key with a known id" => With(Bearer(key: new SigningKey("key-1"))),
            "key not endorsed" => With(Bearer(key: Published(new SigningKey("key-3", null)))),
            "key endorsed for another channel" => With(Bearer(key: Published(new SigningKey("key-4", "webchat")))),
            "no signature" => With(Bearer()[..(Bearer().LastIndexOf('.') + 1)]),
            "changed payload" => With(
                string.Join(
                    '.',
                    Bearer().Split('.') is [var header, _, var signature]
                        ? [header, Teams.Token(claims => claims["exp"] = In(600)).Split('.')[1], signature]
                        : []
                )
            ),
            "algorithm none" => With(Bearer(algorithm: "none")),
            "algorithm HS256" => With(Bearer(algorithm: "HS256")),
            "expired" => With(Bearer(claims => { claims["nbf"] = In(-700); claims["exp"] = In(-600); })),
            "expired beyond the skew" => With(Bearer(claims => { claims["nbf"] = In(-70); claims["exp"] = In(-6); })),
            "not valid yet" => With(Bearer(claims => claims["nbf"] = In(30))),
            "no expiry" => With(Bearer(claims => claims.Remove("exp"))),
            "critical extension" =>
                With("Bearer " + Teams.Token(changeHeader: header => { header["crit"] = new JsonArray("exp2"); header["exp2"] = 1; })),
            "critical extension that is not named" =>
                With("Bearer " + Teams.Token(changeHeader: header => header["crit"] = new JsonArray())),
            "no service URL claim" => With(Bearer(claims => claims.Remove("serviceurl"))),
            "service URL of another claim" => With(Bearer(claims => claims["serviceurl"] = "https://smba.trafficmanager.net/teams/")),
            "service URL with another path" => With(Bearer(claims => claims["serviceurl"] = Teams.ServiceUrl + "x")),
            "service URL in another case" => With(Bearer(claims => claims["serviceurl"] = Teams.ServiceUrl.ToUpperInvariant())),
            "foreign service URL with its claim" => ServedFrom("https://evil.example/teams/"),
            "service URL over http" => ServedFrom("http://smba.trafficmanager.net/teams/"),
            "service URL of a lookalike" => ServedFrom("https://localhost.evil.example/"),
            "service URL with user info" => ServedFrom($"https://{Teams.Authority}@evil.example/"),
            "service URL of a file" => ServedFrom("file:///etc/passwd"),
            "other tenant" => Changed(it => { it["conversation"]!["tenantId"] = Other; it["channelData"]!["tenant"]!["id"] = Other; }),
            "other tenant in channel data only" => Changed(it => it["channelData"]!["tenant"]!["id"] = Other),
            "tenant of wildcards" => Changed(it => { it["conversation"]!["tenantId"] = "*"; it["channelData"]!["tenant"]!["id"] = "*"; }),
            "other channel" => Changed(it => it["channelId"] = "webchat"),
            "emulator channel" => Changed(it => it["channelId"] = "emulator"),
            "5 MB body" or "5 MB body in chunks" => Changed(it => it["text"] = new string('x', 5_000_000)),
            "form instead of JSON" => Raw("text=join", "application/x-www-form-urlencoded"),
            "plain text" => (activity.ToJsonString(), Bearer(), "text/plain"),
            "empty body" => Raw(""),
            "no JSON" => Raw("join"),
            "half a JSON" => Raw(activity.ToJsonString()[..200]),
            "JSON array" => Raw($"[{activity.ToJsonString()}]"),
            "JSON null" => Raw("null"),
            "deep JSON" => Raw(Deep(10_000)),
            "deep JSON in the value" => Raw(activity.ToJsonString()[..^1] + $",\"value\":{Deep(200)}}}"),
            "no type" => Changed(it => it.Remove("type")),
            "no id" => Changed(it => it.Remove("id")),
            "no conversation" => Changed(it => it.Remove("conversation")),
            "no conversation id" => Changed(it => it["conversation"]!.AsObject().Remove("id")),
            "no sender" => Changed(it => it.Remove("from")),
            "no recipient" => Changed(it => it["recipient"] = null),
            "no service URL" => Changed(it => it.Remove("serviceUrl")),
            "no tenant" => Changed(it => { it["conversation"]!.AsObject().Remove("tenantId"); it.Remove("channelData"); }),
            "type is a number" => Changed(it => it["type"] = 5),
            "id is an object" => Changed(it => it["id"] = new JsonObject()),
            "id of a megabyte" => Changed(it => it["id"] = new string('1', 400_000)),
            "sender is a text" => Changed(it => it["from"] = "29:maya"),
            "conversation is an array" => Changed(it => it["conversation"] = new JsonArray()),
            "service URL is relative" => Changed(it => it["serviceUrl"] = "/connector"),
            "text is an object" => Changed(it => it["text"] = new JsonObject { ["a"] = 1 }),
            "entities is a text" => Changed(it => it["entities"] = "none"),
            "members is a number" => Changed(it => { it["type"] = "conversationUpdate"; it["membersAdded"] = 7; }),
            "service URL twice" => Before("\"serviceUrl\":\"https://192.0.2.2/\","),
            "service URL twice in another case" => Before("\"ServiceURL\":\"https://192.0.2.2/\","),
            "service URL twice, escaped" => Before("\"service\\u0055rl\":\"https://192.0.2.2/\","),
            "tenant twice in another case" => Raw(
                activity.ToJsonString().Replace("\"tenantId\":", $"\"TenantId\":\"{Other}\",\"tenantId\":", StringComparison.Ordinal)
            ),
            "tenant twice in channel data" => Raw(
                activity.ToJsonString().Replace("\"tenant\":{", $"\"tenant\":{{\"Id\":\"{Other}\",", StringComparison.Ordinal)
            ),
            "sender twice" => Before("\"From\":{\"id\":\"29:omar\"},"),
            "payload twice" => Raw(
                activity.ToJsonString()[..^1] + ",\"value\":{\"_bot\":{\"payload\":\"1|en|join\",\"Payload\":\"1|en|leave\"}}}"
            ),
            "channel data is a text" => Changed(it => it["channelData"] = "tenant"),
            "team is a text" => Changed(it => it["channelData"]!["team"] = "19:team"),
            "comment in the JSON" => Before("/* a */"),
            "quotes of another kind" => Raw(activity.ToJsonString().Replace('"', '\'')),
            "something behind the JSON" => Raw(activity.ToJsonString() + "{}"),
            "directory id of a megabyte" => Changed(it => it["from"]!["aadObjectId"] = new string('1', 400_000)),
            "directory id that is empty" => Changed(it => it["from"]!["aadObjectId"] = ""),
            "directory id of odd letters" => Changed(it => it["from"]!["aadObjectId"] = new string('ñ', 200)),
            "sender of odd letters" => Changed(it => it["from"]!["id"] = new string('ñ', 200)),
            "token of the bot's own registration" => With(
                Bearer(claims =>
                {
                    claims["iss"] = FakeTeams.EntraIssuer;
                    claims["appid"] = FakeTeams.AppId;
                    claims["ver"] = "1.0";
                    claims.Remove("serviceurl");
                })
            ),
            "token of another bot" => With(
                Bearer(claims =>
                {
                    claims["iss"] = FakeTeams.EntraIssuer;
                    claims["appid"] = Other;
                    claims["ver"] = "1.0";
                })
            ),
            "JWT with a payload that is an array" => With($"Bearer {Teams.Token().Split('.')[0]}.W10.c2ln"),
            "JWT with a header of numbers" => With($"Bearer eyJhbGciOjF9.{Teams.Token().Split('.')[1]}.c2ln"),
            "UTF-16 body" => Raw(Encoding.Latin1.GetString(Encoding.Unicode.GetBytes(activity.ToJsonString()))),
            "NUL bytes" => Raw(new string('\0', 100)),
            _ => throw new ArgumentException(what, nameof(what)),
        };
    }

    private const string Other = "99999999-9999-9999-9999-999999999999";

    private SigningKey Published(SigningKey key)
    {
        Teams.Keys.Add(key);
        return key;
    }

    private async Task<HttpResponseMessage> PostInChunksAsync(string body, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Bot.Endpoint)
        {
            Content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(body))),
        };
        request.Content.Headers.ContentType = new("application/json");
        request.Content.Headers.ContentLength = null;
        request.Headers.TransferEncodingChunked = true;
        request.Headers.TryAddWithoutValidation("Authorization", token);
        return await Bot.Client.SendAsync(request);
    }

    private async Task<IReadOnlyList<StoredRow>> EverythingStoredAsync()
    {
        var rows = new List<StoredRow>();
        foreach (var table in Enum.GetValues<Table>())
        {
            rows.AddRange((await Bot.Store.ScanAsync(table, null, 1000, TestContext.Current.CancellationToken)).Rows);
        }

        return rows;
    }
}
