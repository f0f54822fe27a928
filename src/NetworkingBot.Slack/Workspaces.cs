using Newtonsoft.Json.Linq;
using SlackNet.Events;

namespace NetworkingBot.Slack;

/// <summary>
/// The workspaces that a request can belong to, the likeliest first. In channels that several workspaces share, Slack fills the same field
/// with the workspace of whoever acts and with the one that has the app; which of them that is, only the installations tell.
/// https://docs.slack.dev/apis/slack-connect
/// </summary>
internal static class Workspaces
{
    private static readonly string[] _paths =
    [
        "view.app_installed_team_id", "team.id", "view.team_id", "container.team_id", "message.team", "user.team_id",
    ];

    public static IReadOnlyList<string> Of(EventCallback callback) =>
        Distinct([.. (callback.Authorizations ?? []).Select(authorization => authorization?.TeamId), callback.TeamId]);

    public static IReadOnlyList<string> Of(JObject payload) =>
        Distinct(_paths.Select(path => (payload.SelectToken(path) as JValue)?.Value as string));

    private static IReadOnlyList<string> Distinct(IEnumerable<string?> teams) =>
        [.. teams.OfType<string>().Where(team => team.Length > 0).Distinct(StringComparer.Ordinal)];
}
