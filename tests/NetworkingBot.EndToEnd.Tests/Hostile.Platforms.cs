using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using NetworkingBot.Slack.Tests.Drivers;
using NetworkingBot.Teams.Tests;
using NodaTime;

namespace NetworkingBot.EndToEnd.Tests;

/// <summary>What comes from platforms and assistants, with their signatures and tokens.</summary>
internal sealed partial class Hostile
{
    private HttpRequestMessage ToTeams()
    {
        var data = new JsonObject { ["_bot"] = new JsonObject { ["payload"] = Text() }, ["name"] = Text() };
        var activity = random.Next(8) switch
        {
            0 or 1 => A.Message(doors.Teams, Text()),
            2 => A.Mentioning(A.Message(doors.Teams, Text())),
            3 => A.Invoke(doors.Teams, "adaptiveCard/action",
                new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "do", ["data"] = data } }),
            4 => A.Invoke(doors.Teams, One("task/fetch", "task/submit"), new JsonObject { ["data"] = data }),
            5 => A.Invoke(doors.Teams,
                One("composeExtension/query", "composeExtension/fetchTask", "composeExtension/submitAction", "unheard/of"), new JsonObject
                {
                    ["commandId"] = Text(),
                    ["parameters"] = new JsonArray(new JsonObject { ["name"] = "q", ["value"] = Text() }),
                    ["data"] = data,
                }),
            6 => A.Installed(doors.Teams, One("add", "remove", "add-upgrade", Text())),
            _ => A.InTeam(A.Installed(doors.Teams, "add")),
        };
        Spoil(activity);
        return FromTeams(activity);
    }

    /// <summary>The answer of the calendar is the hostile part.</summary>
    private HttpRequestMessage ToCalendar()
    {
        var words = random.Next(4) == 0
            ? "what do you read of my calendar?"
            : $"use my calendar {new Uri(doors.Calendar, $"{random.Next()}.ics")}";
        return FromTeams(A.Message(doors.Teams, words));
    }

    private HttpRequestMessage FromTeams(JsonObject activity)
    {
        var request = Post("/api/messages", activity.ToJsonString(), "application/json");
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + doors.Teams.Token());
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
        Prove(request, sent);
        return request;
    }

    /// <summary>Slackbot's signature, or the token that Entra ID gives to Copilot.</summary>
    private void Prove(HttpRequestMessage request, string sent)
    {
        if (random.Next(2) == 0)
        {
            Sign(request, sent);
        }
        else
        {
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + doors.Copilot());
        }
    }

    private static void Sign(HttpRequestMessage request, string sent)
    {
        var timestamp = SystemClock.Instance.GetCurrentInstant().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        request.Headers.TryAddWithoutValidation("X-Slack-Request-Timestamp", timestamp);
        request.Headers.TryAddWithoutValidation("X-Slack-Signature",
            SlackSender.SignatureOf(SlackBot.SigningSecret, timestamp, Encoding.UTF8.GetBytes(sent)));
    }
}
