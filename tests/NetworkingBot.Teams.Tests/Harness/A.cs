using System.Text.Json.Nodes;

namespace NetworkingBot.Teams.Tests;

/// <summary>Activities as Teams sends them.</summary>
internal static class A
{
    public const string Maya = "29:maya";
    public const string MayaId = "00000000-0000-0000-0000-000000000021";
    public const string Bot = "28:" + FakeTeams.AppId;
    public const string Team = "19:team@thread.tacv2";

    private static int _ids;

    public static JsonObject Message(FakeTeams teams, string text) =>
        Activity(teams, "message", new JsonObject { ["text"] = text, ["textFormat"] = "plain" });

    /// <summary>A click on a button, with what the inputs of its card hold.</summary>
    public static JsonObject Click(FakeTeams teams, JsonObject action, string message, params (string Id, string Value)[] inputs)
    {
        var data = action["data"]!.DeepClone().AsObject();
        foreach (var (id, value) in inputs)
        {
            data[id] = value;
        }

        var value2 = new JsonObject
        {
            ["action"] = new JsonObject
            {
                ["type"] = "Action.Execute",
                ["title"] = "x",
                ["verb"] = (string?)action["verb"] ?? "do",
                ["data"] = data,
            },
        };
        return Activity(
            teams,
            "invoke",
            new JsonObject
            {
                ["name"] = "adaptiveCard/action",
                ["replyToId"] = message,
                ["value"] = value2,
            }
        );
    }

    public static JsonObject Invoke(FakeTeams teams, string name, JsonNode value) =>
        Activity(teams, "invoke", new JsonObject { ["name"] = name, ["value"] = value });

    public static JsonObject Installed(FakeTeams teams, string action) =>
        Activity(teams, "installationUpdate", new JsonObject { ["action"] = action });

    public static JsonObject InTeam(JsonObject activity)
    {
        activity["conversation"] = new JsonObject
        {
            ["isGroup"] = true,
            ["conversationType"] = "channel",
            ["tenantId"] = FakeTeams.Tenant,
            ["id"] = Team,
        };
        activity["channelData"]!["team"] = new JsonObject { ["id"] = Team, ["name"] = "Platform" };
        return activity;
    }

    public static JsonObject Mentioning(JsonObject message)
    {
        message["text"] = $"<at>Networking Bot</at> {(string?)message["text"]}";
        message["entities"]!.AsArray().Add(new JsonObject
        {
            ["type"] = "mention",
            ["text"] = "<at>Networking Bot</at>",
            ["mentioned"] = new JsonObject { ["id"] = Bot, ["name"] = "Networking Bot" },
        });
        return message;
    }

    public static JsonObject Member(string id, string directoryId, string name, string role = "user") => new()
    {
        ["id"] = id,
        ["aadObjectId"] = directoryId,
        ["name"] = name,
        ["email"] = $"{id[3..]}@example.com",
        ["userPrincipalName"] = $"{id[3..]}@example.com",
        ["tenantId"] = FakeTeams.Tenant,
        ["userRole"] = role,
    };

    public static JsonObject Activity(FakeTeams teams, string type, JsonObject more)
    {
        var activity = new JsonObject
        {
            ["type"] = type,
            ["id"] = $"activity-{Interlocked.Increment(ref _ids)}",
            ["channelId"] = "msteams",
            ["serviceUrl"] = teams.ServiceUrl,
            ["from"] = new JsonObject { ["id"] = Maya, ["name"] = "Maya Ruiz", ["aadObjectId"] = MayaId },
            ["recipient"] = new JsonObject { ["id"] = Bot, ["name"] = "Networking Bot" },
            ["conversation"] = new JsonObject { ["conversationType"] = "personal", ["tenantId"] = FakeTeams.Tenant, ["id"] = "a:maya" },
            ["locale"] = "en-US",
            ["localTimezone"] = "Europe/Madrid",
            ["entities"] = new JsonArray(new JsonObject { ["type"] = "clientInfo", ["locale"] = "en-US", ["timezone"] = "Europe/Madrid" }),
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = FakeTeams.Tenant } },
        };
        foreach (var (name, value) in more)
        {
            activity[name] = value?.DeepClone();
        }

        return activity;
    }
}
