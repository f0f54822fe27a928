using NetworkingBot.Host.Demo;
using NetworkingBot.Slack;
using NetworkingBot.Teams;

namespace NetworkingBot.Host.Settings;

/// <summary>
/// What a start without a command is: the demo, for whoever tries the bot; or, where anything of a real installation is set, the same as
/// <c>serve</c>. The demo lets anybody with its address be anybody, so it must never be what an operator gets by leaving something out.
/// </summary>
internal static class RunMode
{
    public static bool IsDemo(IConfiguration configuration, string? environment) =>
        environment is null or "" or "Development" && Installed(configuration) is null;

    /// <summary>The first setting that belongs to a real installation; null: there is none.</summary>
    public static string? Installed(IConfiguration configuration)
    {
        string[] keys =
        [
            $"{TeamsSettings.Section}:{nameof(TeamsSettings.AppId)}",
            $"{StorageSettings.Section}:{nameof(StorageSettings.Azure)}",
            .. PublicUrls,
        ];
        return keys.FirstOrDefault(key => configuration.GetSection(key).Exists())
            ?? (configuration.GetSection(SlackSettings.Section).Exists() ? SlackSettings.Section : null);
    }

    /// <summary>In Development pages tell more and one may be anybody: nobody but the developer may reach that.</summary>
    public static IEnumerable<SettingsFault> Faults(IConfiguration configuration, string? environment) =>
        environment == Environments.Development
            ? PublicUrls
                .Where(key => Uri.TryCreate(configuration[key], UriKind.Absolute, out var address) && !address.IsLoopback)
                .Select(key => new SettingsFault(
                    key,
                    "is a public address, and the environment is Development.",
                    "Leave DOTNET_ENVIRONMENT out, or set it to Production."
                ))
        : [];

    /// <summary>
    /// Whoever tries Teams without a token must be nobody of a real organisation, and reach the bot from this machine alone.
    /// </summary>
    public static IEnumerable<SettingsFault> PlaygroundFaults(IConfiguration configuration)
    {
        const string Playground = $"{TeamsSettings.Section}:{nameof(TeamsSettings.Playground)}";
        if (!bool.TryParse(configuration[Playground], out var open) || !open)
        {
            yield break;
        }

        foreach (var key in PublicUrls.Where(key => Uri.TryCreate(configuration[key], UriKind.Absolute, out var address)
            && !address.IsLoopback))
        {
            yield return new(key, $"is a public address, and {Playground} is set.",
                "Try it on your own machine, without a public address.");
        }
    }

    /// <summary>Whoever tries Teams without a token is in one, and the other is of nobody: neither is a real organisation's id.</summary>
    public static bool IsReserved(string organisation) =>
        organisation is TeamsSettings.PlaygroundOrganisation or DemoOrganisation.DefaultId;

    public static IEnumerable<SettingsFault> ReservedNames(IConfiguration configuration) =>
        configuration.GetSection($"{SlackSettings.Section}:{nameof(SlackSettings.Workspaces)}").GetChildren()
            .Concat(configuration.GetSection($"{TeamsSettings.Section}:{nameof(TeamsSettings.Tenants)}").GetChildren())
            .Append(configuration.GetSection($"{SlackSettings.Section}:{nameof(SlackSettings.Organisation)}"))
            .Where(setting => setting.Value is { } named && IsReserved(named))
            .Select(named => new SettingsFault(named.Path,
                $"is “{named.Value}”: that is who tries the bot, without a token or a reason.", "Name another organisation."));

    private static IEnumerable<string> PublicUrls =>
        AllSettings.Sections.Select(section => $"{section.Name}:{nameof(ProgrammeSettings.PublicUrl)}");
}
