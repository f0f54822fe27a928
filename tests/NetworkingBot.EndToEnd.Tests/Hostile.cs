using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using NetworkingBot.Slack.Tests.Drivers;
using NetworkingBot.Teams.Tests;
using NodaTime;

namespace NetworkingBot.EndToEnd.Tests;

/// <summary>Makes one request: signed well, and with something in it that no platform would send.</summary>
internal sealed class Hostile(Random random)
{
    /// <summary>Stands for what people write: it must be in no log.</summary>
    public const string Marker = "ZEBRAFUZZ";

    private static readonly string[] _texts =
    [
        "", " ", "\0", "\ud800", "\u202e\u2066", "💥👩‍👩‍👧‍👦", "../../etc/passwd", "'; DROP TABLE People; --", "{{7*7}}",
        "<script>alert(1)</script>", "<!channel>", "<@U1|x>", "%00%0d%0a", "=zzzz", "1|en|",
        "1|en|yes|'" + new string('a', 1500), "1|en|add-to-profile|Offers|'=zzzz=00", "1|es|note|=d800|'x", "1|en|put-off|'x|9999-12-31",
        "1|en|open-contact|'" + new string('=', 700),
        "1|en|part-account|'slack|'T|'" + new string('0', 900), "1|en|save-profile", "1|en|send-request|Direct|a|b|c", "1|en|met|'x|Yes",
        "join", "help", "note on Ana: " + Marker, "who should I meet?", "remind me in 99999999999 years",
        new('<', 20_000), new('a', 100_000), new('\u0301', 3_000), string.Concat(Enumerable.Repeat("a@", 5_000)), "2026-02-30", "99:99",
        "-1", "1e999",
    ];

    private static readonly string[] _pages =
    [
        "/", "/chat/acme/maya", "/chat/%00/%ff", "/chat/acme/=zzzz/events", "/chat/acme/x/people", "/assets/..%2f..", "/assets/chat.js",
        "/ics/acme/0123456789abcdef01234567/1", "/ics/%2e%2e/x/99999999999",
        "/privacy", "/terms", "/programme", "/health/live", "/slack/install", "/slack/oauth_redirect", "/api/messages", "/slack/events",
        "/nothing",
    ];

    public HttpRequestMessage Request(FakeTeams teams) => random.Next(11) switch
    {
        < 4 => ToTeams(teams),
        < 8 => ToSlack(),
        8 => ToChat(),
        9 => ToAssistants(),
        _ => ToPage(),
    };

    private HttpRequestMessage ToTeams(FakeTeams teams)
    {
        var data = new JsonObject { ["_bot"] = new JsonObject { ["payload"] = Text() }, ["name"] = Text() };
        var activity = random.Next(8) switch
        {
            0 or 1 => A.Message(teams, Text()),
            2 => A.Mentioning(A.Message(teams, Text())),
            3 => A.Invoke(teams, "adaptiveCard/action",
                new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "do", ["data"] = data } }),
            4 => A.Invoke(teams, One("task/fetch", "task/submit"), new JsonObject { ["data"] = data }),
            5 => A.Invoke(teams,
                One("composeExtension/query", "composeExtension/fetchTask", "composeExtension/submitAction", "unheard/of"), new JsonObject
                {
                    ["commandId"] = Text(),
                    ["parameters"] = new JsonArray(new JsonObject { ["name"] = "q", ["value"] = Text() }),
                    ["data"] = data,
                }),
            6 => A.Installed(teams, One("add", "remove", "add-upgrade", Text())),
            _ => A.InTeam(A.Installed(teams, "add")),
        };
        Spoil(activity);
        var request = Post("/api/messages", activity.ToJsonString(), "application/json");
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + teams.Token());
        return request;
    }

    private HttpRequestMessage ToSlack()
    {
        var (user, team) =
            (new JsonObject { ["id"] = One("U1", "U2", Text()), ["team_id"] = FakeSlack.Team }, new JsonObject { ["id"] = FakeSlack.Team });
        var id = random.NextInt64().ToString(CultureInfo.InvariantCulture);
        var message = new JsonObject
        {
            ["type"] = One("message", "app_mention", "app_home_opened", "user_change", "team_join", "tokens_revoked", "unheard"),
            ["channel_type"] = "im",
            ["channel"] = "D1",
            ["user"] = One("U1", Text()),
            ["text"] = Text(),
            ["ts"] = "1.2",
        };
        JsonObject body = random.Next(4) switch
        {
            0 or 1 => new() { ["type"] = "event_callback", ["team_id"] = FakeSlack.Team, ["event_id"] = "Ev" + id, ["event"] = message },
            2 => new()
            {
                ["type"] = "block_actions",
                ["trigger_id"] = id,
                ["user"] = user,
                ["team"] = team,
                ["container"] = new JsonObject { ["type"] = "message", ["message_ts"] = "1.2", ["channel_id"] = "D1" },
                ["actions"] = new JsonArray(
                    new JsonObject
                    {
                        ["type"] = "button",
                        ["action_id"] = One("do-1", "say-1", Text()),
                        ["block_id"] = "b",
                        ["value"] = Text(),
                    }),
            },
            _ => new()
            {
                ["type"] = One("view_submission", "block_suggestion", "shortcut", "message_action"),
                ["trigger_id"] = id,
                ["user"] = user,
                ["team"] = team,
                ["value"] = Text(),
                ["callback_id"] = Text(),
                ["view"] = new JsonObject
                {
                    ["id"] = "V1",
                    ["type"] = "modal",
                    ["private_metadata"] = Text(),
                    ["state"] = new JsonObject
                    {
                        ["values"] = new JsonObject
                        {
                            [Text()] = new JsonObject
                            {
                                ["value"] = new JsonObject { ["type"] = "plain_text_input", ["value"] = Text() },
                            },
                        },
                    },
                },
            },
        };
        Spoil(body);
        var isEvent = body["type"] is JsonValue kind && kind.TryGetValue<string>(out var name) && name == "event_callback";
        var (type, sent) = isEvent ? ("application/json", body.ToJsonString())
            : random.Next(5) == 0
                ? ("application/x-www-form-urlencoded",
                    $"command=%2Fnetworking&team_id={FakeSlack.Team}&user_id=U1&trigger_id={id}&text={Uri.EscapeDataString(Whole(Text()))}")
            : ("application/x-www-form-urlencoded", "payload=" + Uri.EscapeDataString(body.ToJsonString()));
        var request = Post(One("/slack/events", "/slack/interactions", "/slack/commands", "/slack/options"), sent, type);
        Sign(request, sent);
        return request;
    }

    private HttpRequestMessage ToAssistants()
    {
        var body = new JsonObject
        {
            ["jsonrpc"] = "2.0",
            ["id"] = random.Next(100),
            ["method"] = One("tools/call", "tools/list", "initialize", Text()),
            ["params"] = new JsonObject
            {
                ["name"] = One("find_people", "why_person", "my_reminders", Text()),
                ["arguments"] = new JsonObject { [One("offers", "person", "page", "x")] = Text() },
                ["_meta"] = new JsonObject { ["slack"] = new JsonObject { ["user_id"] = One("U1", Text()), ["team_id"] = FakeSlack.Team } },
            },
        };
        Spoil(body);
        var sent = body.ToJsonString();
        var request = Post("/mcp", sent, "application/json");
        request.Headers.Accept.ParseAdd("application/json, text/event-stream");
        Sign(request, sent);
        return request;
    }

    private static void Sign(HttpRequestMessage request, string sent)
    {
        var timestamp = SystemClock.Instance.GetCurrentInstant().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        request.Headers.TryAddWithoutValidation("X-Slack-Request-Timestamp", timestamp);
        request.Headers.TryAddWithoutValidation("X-Slack-Signature",
            SlackSender.SignatureOf(SlackBot.SigningSecret, timestamp, Encoding.UTF8.GetBytes(sent)));
    }

    private HttpRequestMessage ToChat() => Post(
        $"/chat/{Uri.EscapeDataString(Whole(One("acme", Text())))}/{Uri.EscapeDataString(Whole(One("maya", Text())))}",
        $"{One("say", "click", "submit", "dismiss")}={Uri.EscapeDataString(Whole(Text()))}&message={Uri.EscapeDataString(Whole(Text()))}"
            + $"&field-x={Uri.EscapeDataString(Whole(Text()))}&chosen-x={Uri.EscapeDataString(Whole(Text()))}",
        "application/x-www-form-urlencoded");

    private HttpRequestMessage ToPage()
    {
        var query = string.Join('&',
            Enumerable.Range(0, random.Next(3))
            .Select(_ => One("key", "token", "code", "state", "error", "q", "org", "lang", "after")
                + $"={Uri.EscapeDataString(Short(Text()))}"));
        var request = new HttpRequestMessage(random.Next(4) == 0
            ? HttpMethod.Post
            : HttpMethod.Get, new Uri(One(_pages) + "?" + query, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Accept-Language",
            new string([.. Short(Text()).Where(char.IsAscii).Where(unit => !char.IsControl(unit))]));
        if (request.Method == HttpMethod.Post)
        {
            request.Content =
                new StringContent(Whole(Text()), Encoding.UTF8, One("application/x-www-form-urlencoded", "application/json", "text/plain"));
        }

        return request;
    }

    private static HttpRequestMessage Post(string address, string body, string type)
    {
        var request = new HttpRequestMessage(HttpMethod.Post,
            new Uri(address, UriKind.Relative))
        { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(type);
        return request;
    }

    /// <summary>Changes up to two values, wherever they are, into something else.</summary>
    private void Spoil(JsonObject body)
    {
        for (var i = random.Next(3); i > 0; i--)
        {
            JsonNode at = body;
            for (var depth = random.Next(1, 5); depth > 1 && at is JsonObject { Count: > 0 } or JsonArray { Count: > 0 }; depth--)
            {
                var child = at is JsonObject map
                    ? map.ElementAt(random.Next(map.Count)).Value
                    : ((JsonArray)at)[random.Next(((JsonArray)at).Count)];
                at = child is JsonObject { Count: > 0 } or JsonArray { Count: > 0 } ? child : at;
            }

            switch (at)
            {
                case JsonObject { Count: > 0 } map when random.Next(4) == 0:
                    map.Remove(map.ElementAt(random.Next(map.Count)).Key);
                    break;
                case JsonObject { Count: > 0 } map:
                    map[map.ElementAt(random.Next(map.Count)).Key] = Odd();
                    break;
                case JsonArray { Count: > 0 } list:
                    list[random.Next(list.Count)] = Odd();
                    break;
            }
        }
    }

    private JsonNode? Odd() => random.Next(9) switch
    {
        0 => null,
        1 => random.NextInt64(),
        2 => random.NextDouble() * 1e300,
        3 => true,
        4 => new JsonArray(),
        5 => new JsonObject { ["$type"] = "System.Diagnostics.Process", [Text()] = Text() },
        6 => new JsonArray([.. Enumerable.Range(0, 200).Select(_ => (JsonNode)new JsonObject { ["id"] = "x" })]),
        _ => Text(),
    };

    private string Text() => One(_texts);

    /// <summary>Half a character cannot be percent-encoded.</summary>
    private static string Whole(string text) => text.Replace("\ud800", "?", StringComparison.Ordinal);

    private static string Short(string text) => Whole(text)[..Math.Min(Whole(text).Length, 500)];

    private T One<T>(params T[] all) => all[random.Next(all.Length)];
}
