using System.Net;
using System.Text;
using NetworkingBot.Core.Storage;
using NetworkingBot.Slack.Tests.Drivers;

namespace NetworkingBot.Slack.Tests;

/// <summary>What is malformed or hostile is refused with the right status, and changes nothing.</summary>
public sealed class HostileRequestTests(HostileRequestTests.Fixture running) : IClassFixture<HostileRequestTests.Fixture>
{
    private const string Json = "application/json";
    private const string Form = "application/x-www-form-urlencoded";
    private const string Good = """{"type":"event_callback","team_id":"T0FAKE","event_id":"Ev1","event":{"type":"message","channel_type":"im","channel":"D1","user":"U1","text":"hello"}}""";

    private static readonly string _deep = new string('[', 100_000) + new string(']', 100_000);

    /// <summary>Signed well, and yet not what Slack would send: the type, the body, and what is answered.</summary>
    public static TheoryData<string?, string, int> Malformed =>
        [
            .. BadEvents().Select(body => ((string?)Json, body, 400)),
            .. BadForms().Select(body => ((string?)Form, body, 400)),
            .. OtherTypes(),
        ];

    /// <summary>Not signed, or not well: the time, the signature. “good” stands for the right one.</summary>
    public static TheoryData<string, string> Unsigned => new()
    {
        { "good", "" }, { "", "good" }, { "good", "v0=" }, { "good", "v0=00" }, { "good", "v1=good" }, { "good", "good" + "0" },
        { "0", "good" }, { "-5", "good" },
        { "abc", "good" }, { "99999999999", "good" }, { "1e10", "good" }, { "good", "sha256=good" }, { "good", "good,good" },
        { "+5", "v0=good" },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task A_signed_request_that_makes_no_sense_is_refused(string? type, string body, int status)
    {
        var answer = await running.Bot.Requests.SendAsync(type, body);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("1", Assert.Single(answer.Headers.GetValues("X-Slack-No-Retry")));
        await running.NothingHappenedAsync();
    }

    [Theory]
    [MemberData(nameof(Unsigned))]
    public async Task A_request_without_a_good_signature_is_refused(string timestamp, string signature)
    {
        var body = Encoding.UTF8.GetBytes(Good);
        var now = NodaTime
            .SystemClock.Instance.GetCurrentInstant()
            .ToUnixTimeSeconds()
            .ToString(System.Globalization.CultureInfo.InvariantCulture);
        var right = new SignatureCheck(SlackBot.SigningSecret, NodaTime.SystemClock.Instance).Sign(now, body);

        var answer = await running.Bot.Requests.SendAsync(
            Json,
            body,
            HttpMethod.Post,
            timestamp.Replace("good", now, StringComparison.Ordinal),
            signature.Replace("good", right, StringComparison.Ordinal)
        );

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        await running.NothingHappenedAsync();
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Only_posts_are_taken(string method)
    {
        var answer = await running.Bot.Requests.SendAsync(Json, Encoding.UTF8.GetBytes(Good), HttpMethod.Parse(method));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Fact]
    public async Task What_is_too_large_is_not_even_read()
    {
        var answer = await running.Bot.Requests.SendAsync(Json, new byte[SlackEndpoint.MaxBodyBytes + 1], HttpMethod.Post);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        await running.NothingHappenedAsync();
    }

    private static IEnumerable<string> BadEvents() =>
    [
        "", " ", "null", "true", "17", "\"text\"", "[]", "{}", "{", "}", Good[..^1], Good + "}", "{\"type\":", _deep,
        $"{{\"type\":\"event_callback\",\"event\":{_deep}}}",
        "{\"type\":null}", "{\"type\":17}", "{\"type\":{}}", "{\"type\":\"event_callback\"}", "{\"type\":\"url_verification\"}",
        "{\"type\":\"url_verification\",\"challenge\":17.5e}",
        Good.Replace("\"T0FAKE\"", "null", StringComparison.Ordinal),
        Good.Replace("\"T0FAKE\"", "\"\"", StringComparison.Ordinal),
        Good.Replace("\"T0FAKE\"", "{}", StringComparison.Ordinal),
        Good.Replace("T0FAKE", "../../T0", StringComparison.Ordinal),
        Good.Replace("T0FAKE", new string('T', 5000), StringComparison.Ordinal),
        Good.Replace("T0FAKE", "T0\\u0000", StringComparison.Ordinal),
        Good.Replace("\"Ev1\"", "null", StringComparison.Ordinal),
        Good.Replace("Ev1", "Ev/1?#", StringComparison.Ordinal),
        "\uFEFF",
        "<xml/>",
        Good.Replace("\"U1\"", "\"U 1\"", StringComparison.Ordinal),
        Good.Replace("U1", new string('U', 300), StringComparison.Ordinal),
        Good.Replace("U1", "U1/../U2", StringComparison.Ordinal),
        """{"type":"event_callback","team_id":"T0FAKE","event_id":"Ev2","event":{"type":"user_change","user":{"id":"U <!channel>","name":"x"}}}""",
    ];

    private static IEnumerable<string> BadForms() =>
    [
        "",
        "a=b",
        "payload",
        "payload=",
        "payload=null",
        "payload=[]",
        "payload=%7B",
        "payload=17",
        "payload=%7B%7D",
        "payload=" + Uri.EscapeDataString(_deep),
        "payload=" + Uri.EscapeDataString("""{"type":"block_actions"}"""),
        "payload=" + Uri.EscapeDataString("""{"type":"block_actions","user":null,"team":null}"""),
        "payload=" + Uri.EscapeDataString("""{"type":"block_suggestion","value":"a"}"""),
        "payload=" + Uri.EscapeDataString("""{"type":"view_submission","user":{"id":"U1 <!channel>"},"team":{"id":"T0FAKE"}}"""),
        "payload=" + Uri.EscapeDataString("""{"type":"unheard_of","user":{"id":"U1"},"team":{"id":"T0FAKE"}}"""),
        "command=%2Fnetworking",
        "command=%2Fnetworking&team_id=T0FAKE",
        "command=%2Fnetworking&team_id=T0FAKE&user_id=",
        "command=%2Fnetworking&team_id=T%2F..&user_id=U1",
        string.Join('&', Enumerable.Range(0, 2000).Select(i => $"k{i}=v")),
        new string('k', 5000) + "=v",
    ];

    private static IEnumerable<(string?, string, int)> OtherTypes() =>
    [
        (null, Good, 415),
        ("text/plain", Good, 415),
        ("text/html", Good, 415),
        ("application/xml", Good, 415),
        ("multipart/form-data; boundary=x", Good, 415),
        ("application/jsonp", Good, 415),
        (Form, Good, 400),
        (Json, "payload=" + Good, 400),
    ];

    public sealed class Fixture : IAsyncLifetime
    {
        internal FakeSlack Slack { get; private set; } = null!;

        internal SlackBot Bot { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Slack = await FakeSlack.StartAsync();
            Bot = await SlackBot.StartAsync(Slack.Api);
        }

        public async ValueTask DisposeAsync()
        {
            await Bot.DisposeAsync();
            await Slack.DisposeAsync();
        }

        internal async Task NothingHappenedAsync()
        {
            Assert.Empty((await Bot.Store.ScanAsync(Table.Receipts, null, 10, TestContext.Current.CancellationToken)).Rows);
            Assert.Empty((await Bot.Store.ScanAsync(Table.People, null, 10, TestContext.Current.CancellationToken)).Rows);
            Assert.Empty(Slack.CallsOf("chat.postMessage"));
        }
    }
}
