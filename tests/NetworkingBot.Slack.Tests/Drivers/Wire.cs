using System.Text.Json;

namespace NetworkingBot.Slack.Tests.Drivers;

/// <summary>Requests as Slack writes them, with what matters put in.</summary>
internal static class Wire
{
    public static string Message(string user, string text, string eventId, string team = FakeSlack.Team) => JsonSerializer.Serialize(new
    {
        type = "event_callback",
        team_id = team,
        event_id = eventId,
        @event = new { type = "message", channel_type = "im", channel = "D" + user, user, text, ts = "1795000000.000100" },
    });

    public static string Event(object happened, string eventId = "Ev1") => JsonSerializer.Serialize(new
    {
        type = "event_callback",
        team_id = FakeSlack.Team,
        event_id = eventId,
        @event = happened,
    });

    public static string Click(string user, string payload, string trigger, Uri? responseUrl = null) => JsonSerializer.Serialize(new
    {
        type = "block_actions",
        team = new { id = FakeSlack.Team },
        user = new { id = user, team_id = FakeSlack.Team },
        trigger_id = trigger,
        response_url = responseUrl?.AbsoluteUri,
        container = new { type = "message", message_ts = "1795000000.000100", channel_id = "D" + user, is_ephemeral = false },
        actions = new[] { new { type = "button", action_id = "do-0", block_id = "b", value = payload, action_ts = "1.1" } },
    });

    public static string Submission(string user, string metadata, string trigger, Dictionary<string, object> values) =>
        JsonSerializer.Serialize(
            new
            {
                type = "view_submission",
                team = new { id = FakeSlack.Team },
                user = new { id = user, team_id = FakeSlack.Team },
                trigger_id = trigger,
                view = new
                {
                    id = "V1",
                    type = "modal",
                    private_metadata = metadata,
                    state = new { values },
                },
            }
        );
}
