using NetworkingBot.Cluster;
using NetworkingBot.Slack;
using NetworkingBot.Teams;
using NetworkingBot.Web;

namespace NetworkingBot.Host.Settings;

/// <summary>Every section that the bot reads.</summary>
internal static class AllSettings
{
    public static IReadOnlyList<SettingsSection> Sections { get; } =
    [
        new SettingsSection.Of<StorageSettings>(StorageSettings.Section, settings => settings.Faults()),
        new SettingsSection.Of<ClusterSettings>(ClusterSettings.Section, settings => settings.Faults().Select(SettingsFault.Parse)),
        new SettingsSection.Of<KeySettings>(KeySettings.Section, settings => settings.Faults()),
        new SettingsSection.Of<ProgrammeSettings>(ProgrammeSettings.Section, settings => settings.Faults()),
        new SettingsSection.Of<RetentionSettings>(RetentionSettings.Section, settings => settings.Faults()),
        new SettingsSection.Of<IntroductionLimits>(IntroductionLimits.Section, settings => settings.Faults()),
        new SettingsSection.Of<ConversationLimits>(ConversationLimits.Section, settings => settings.Faults()),
        new SettingsSection.Of<SuggestionChoices>(SuggestionChoices.Section, _ => []),
        new SettingsSection.Of<TelemetrySettings>(TelemetrySettings.Section, settings => settings.Faults()),
        new SettingsSection.Of<ProxySettings>(ProxySettings.Section, settings => settings.Faults()),
        new SettingsSection.Of<CalendarSettings>(CalendarSettings.Section, settings => settings.Faults()),
        new SettingsSection.Of<WebSettings>(WebSettings.Section, Annotated),
        new SettingsSection.Of<TeamsSettings>(TeamsSettings.Section, settings => settings.Faults().Select(SettingsFault.Parse)),
        new SettingsSection.Of<SlackSettings>(SlackSettings.Section, settings => settings.Faults().Select(SettingsFault.Parse))
        {
            Optional = true,
        },
    ];

    public static IReadOnlyList<SettingsFault> Faults(IConfiguration configuration) =>
        [.. SettingsReading.MistypedSections(configuration), .. Sections.SelectMany(section => section.Faults(configuration)),
            .. RunMode.PlaygroundFaults(configuration), .. RunMode.ReservedNames(configuration)];

    /// <exception cref="InvalidSettingsException">Lists all faults.</exception>
    public static void Demand(IConfiguration configuration) => Demand(Faults(configuration));

    /// <summary>Of a host, which others may reach.</summary>
    /// <exception cref="InvalidSettingsException">Lists all faults.</exception>
    public static void Demand(IConfiguration configuration, IHostEnvironment environment) =>
        Demand([
            .. Faults(configuration),
            .. RunMode.Faults(configuration, environment.EnvironmentName),
            .. ProductionDemands.Faults(configuration, environment.EnvironmentName),
        ]);

    private static void Demand(IReadOnlyList<SettingsFault> faults)
    {
        if (faults.Count > 0)
        {
            throw new InvalidSettingsException(faults);
        }
    }

    private static IEnumerable<SettingsFault> Annotated(WebSettings settings)
    {
        var faults = new List<System.ComponentModel.DataAnnotations.ValidationResult>();
        System.ComponentModel.DataAnnotations.Validator.TryValidateObject(settings, new(settings), faults, validateAllProperties: true);
        return faults.Select(fault => new SettingsFault(
            $"{WebSettings.Section}:{fault.MemberNames.First()}",
            "is out of range.",
            fault.ErrorMessage!
        ));
    }
}
