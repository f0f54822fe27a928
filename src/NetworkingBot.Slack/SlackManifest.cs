using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NetworkingBot.Slack;

/// <summary>
/// The app as Slack is told of it, to paste at api.slack.com/apps › Create New App › From a manifest.
/// https://docs.slack.dev/reference/app-manifest
/// </summary>
public static class SlackManifest
{
    internal static IReadOnlyList<string> Events { get; } =
        ["app_home_opened", "app_mention", "app_uninstalled", "message.im", "team_join", "tokens_revoked", "user_change"];

    private static readonly JsonSerializerOptions _readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="publicUrl">Where the host is reached from outside; null: the app runs over Socket Mode and needs no address.</param>
    /// <param name="assistants">Where Slackbot asks; null: it does not.</param>
    public static string Write(Uri? publicUrl, Uri? assistants = null)
    {
        var requests = publicUrl is null ? null : new Uri(publicUrl, "/slack/events").AbsoluteUri;
        var manifest = new JsonObject
        {
            ["display_information"] = new JsonObject
            {
                ["name"] = "NetworkingBot",
                ["description"] = "Meet colleagues you can help and who can help you",
                ["long_description"] =
                    "Three people a week who are worth meeting, each with reasons; introductions that both sides agree to first; a small "
                        + "nudge a day at your own hour, and your own contacts in your own hands. "
                    + "Ask in your own words, in English or Spanish. Nobody is signed up by anybody else, and a no stays private.",
                ["background_color"] = "#1f4e79",
            },
            ["features"] = new JsonObject
            {
                ["app_home"] = new JsonObject
                {
                    ["home_tab_enabled"] = true,
                    ["messages_tab_enabled"] = true,
                    ["messages_tab_read_only_enabled"] = false,
                },
                ["agent_view"] = AgentView(),
                ["bot_user"] = new JsonObject { ["display_name"] = "NetworkingBot", ["always_online"] = true },
                ["shortcuts"] = new JsonArray([.. Shortcuts.All.Select(ShortcutOf), Remember()]),
                ["slash_commands"] = new JsonArray(CommandOf(requests)),
            },
            ["oauth_config"] = OAuthOf(publicUrl, withSlackbot: assistants is not null),
            ["settings"] = SettingsOf(requests),
        };
        if (assistants is not null)
        {
            manifest["mcp_servers"] = new JsonObject
            {
                ["networking"] = new JsonObject { ["url"] = assistants.AbsoluteUri, ["auth_type"] = "slack_identity_auth" },
            };
        }

        return manifest.ToJsonString(_readable) + "\n";
    }

    private static JsonObject AgentView() => new()
    {
        ["agent_description"] =
            "Finds colleagues whom you can help and who can help you, with reasons. Nobody is put in touch before both agreed.",
        ["suggested_prompts"] = new JsonArray([
            .. SlackPhrases
                .In(Core.Lang.English)
                .Prompts.Select(prompt => new JsonObject { ["title"] = prompt.Title, ["message"] = prompt.Message }),
        ]),
    };

    private static JsonObject ShortcutOf(Shortcut shortcut) => new()
    {
        ["name"] = shortcut.Name,
        ["type"] = "global",
        ["callback_id"] = shortcut.CallbackId,
        ["description"] = shortcut.Description,
    };

    private static JsonObject Remember() => new()
    {
        ["name"] = "Remember this person",
        ["type"] = "message",
        ["callback_id"] = Shortcuts.RememberPerson,
        ["description"] = "Keep who wrote this among your contacts",
    };

    private static JsonObject CommandOf(string? requests)
    {
        var command = new JsonObject
        {
            ["command"] = "/networking",
            ["description"] = "Ask NetworkingBot, for your eyes only",
            ["usage_hint"] = "who should I meet? · my profile · help",
            ["should_escape"] = true,
        };
        return With(command, "url", requests);
    }

    private static JsonObject OAuthOf(Uri? publicUrl, bool withSlackbot)
    {
        var oauth = new JsonObject
        {
            ["scopes"] = new JsonObject
            {
                ["bot"] = Names(SlackScopes.BotOf(withSlackbot)),
                ["bot_optional"] = Names(SlackScopes.Optional),
            },
        };
        return publicUrl is null ? oauth : With(oauth, "redirect_urls", Names([new Uri(publicUrl, OAuth.RedirectPath).AbsoluteUri]));
    }

    private static JsonObject SettingsOf(string? requests) => new()
    {
        ["event_subscriptions"] = With(new JsonObject { ["bot_events"] = Names(Events) }, "request_url", requests),
        ["interactivity"] = With(
            With(new JsonObject { ["is_enabled"] = true }, "request_url", requests),
            "message_menu_options_url",
            requests
        ),
        ["org_deploy_enabled"] = false,
        ["socket_mode_enabled"] = requests is null,
        ["token_rotation_enabled"] = false,
    };

    private static JsonObject With(JsonObject some, string name, JsonNode? value)
    {
        if (value is not null)
        {
            some[name] = value;
        }

        return some;
    }

    private static JsonArray Names(IEnumerable<string> names) => [.. names.Select(name => JsonValue.Create(name))];
}
