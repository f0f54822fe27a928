using NetworkingBot.Slack;
using NetworkingBot.Teams;

namespace NetworkingBot.Host.Settings;

/// <summary>
/// What a bot that colleagues use must have, beyond what makes it run: whatever its environment is called but Development.
/// </summary>
internal static class ProductionDemands
{
    public static IEnumerable<SettingsFault> Faults(IConfiguration configuration, string? environment)
    {
        if (environment == Environments.Development)
        {
            yield break;
        }

        var keys = configuration.GetSection(KeySettings.Section).Get<KeySettings>() ?? new KeySettings();
        if (
            configuration[$"{SlackSettings.Section}:{nameof(SlackSettings.ClientId)}"] is { Length: > 0 }
            && keys is { EncryptionKey: null, KeyFile: null }
        )
        {
            yield return new(
                $"{KeySettings.Section}:{nameof(KeySettings.KeyFile)}",
                "is missing: the store would hold Slack's tokens and the keys to them side by side.",
                "Set it to a file with a key that lies elsewhere (openssl rand -base64 32), or set Keys:EncryptionKey to a key of a vault."
            );
        }

        if (
            configuration[$"{TeamsSettings.Section}:{nameof(TeamsSettings.AppId)}"] is { Length: > 0 }
            || configuration.GetSection(SlackSettings.Section).Exists()
        )
        {
            foreach (
                var name in new[] { nameof(ProgrammeSettings.Company), nameof(ProgrammeSettings.Contact) }.Where(name =>
                    string.IsNullOrWhiteSpace(configuration[$"{ProgrammeSettings.Section}:{name}"])
                )
            )
            {
                yield return new(
                    $"{ProgrammeSettings.Section}:{name}",
                    "is missing: the privacy page must say who answers for the data, and whom to ask.",
                    "Set Programme:Company to your company's name and Programme:Contact to an address for questions."
                );
            }
        }
    }
}
