using NetworkingBot.Slack;
using NetworkingBot.Teams;

namespace NetworkingBot.Host.Settings;

/// <summary>
/// What a start without a command is: the demo, for whoever tries the bot; or, where anything of a real installation is set, the same as <c>serve</c>. The demo lets
/// anybody with its address be anybody, so it must never be what an operator gets by leaving something out.
/// </summary>
internal static class RunMode
{
    public static bool IsDemo(IConfiguration configuration, string? environment) =>
        environment is null or "" or "Development" && Installed(configuration) is null;

    /// <summary>The first setting that belongs to a real installation; null: there is none.</summary>
    public static string? Installed(IConfiguration configuration)
    {
        string[] keys = [$"{TeamsSettings.Section}:{nameof(TeamsSettings.AppId)}", $"{StorageSettings.Section}:{nameof(StorageSettings.Azure)}", .. PublicUrls];
        return keys.FirstOrDefault(key => configuration.GetSection(key).Exists()) ?? (configuration.GetSection(SlackSettings.Section).Exists() ? SlackSettings.Section : null);
    }

    /// <summary>In Development pages tell more and one may be anybody: nobody but the developer may reach that.</summary>
    public static IEnumerable<SettingsFault> Faults(IConfiguration configuration, string? environment) => environment == Environments.Development
        ? PublicUrls.Where(key => Uri.TryCreate(configuration[key], UriKind.Absolute, out var address) && !address.IsLoopback)
            .Select(key => new SettingsFault(key, "is a public address, and the environment is Development.", "Leave DOTNET_ENVIRONMENT out, or set it to Production."))
        : [];

    private static IEnumerable<string> PublicUrls => AllSettings.Sections.Select(section => $"{section.Name}:{nameof(ProgrammeSettings.PublicUrl)}");
}
