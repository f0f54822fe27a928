using NetworkingBot.Teams.Tests;

namespace NetworkingBot.EndToEnd.Tests;

/// <summary>The environment of a bot that talks to the Playground with its token checks on.</summary>
internal static class TeamsSettings
{
    /// <param name="toPlayground">The port through which the bot reaches the Playground.</param>
    /// <param name="organisation">To which the tenant belongs.</param>
    public static Dictionary<string, string> For(
        FakeTeams teams,
        int toPlayground,
        string organisation,
        IReadOnlyDictionary<string, string> others
    ) =>
        new(
            BotHost
                .Identity(teams)
                .Select(setting => KeyValuePair.Create(setting.Key.Replace(":", "__", StringComparison.Ordinal), setting.Value!))
                .Concat(others)
        )
        {
            ["LocalPage__Enabled"] = "true",
            ["SSL_CERT_FILE"] = TrustedLoopback.File,
            ["Teams__ServiceHosts__0"] = $"127.0.0.1:{toPlayground}",
            ["Teams__AnswerWithin"] = "00:00:30",
            ["Teams__Dialogs"] = "false",
            [$"Teams__Tenants__{FakeTeams.Tenant}"] = organisation,
        };
}
