using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using NetworkingBot.Calendars;
using NetworkingBot.Cluster;
using NetworkingBot.Core;
using NetworkingBot.Core.Calendars;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Core.Storage;
using NetworkingBot.Host.DataProtection;
using NetworkingBot.Host.Health;
using NetworkingBot.Host.Limits;
using NetworkingBot.Host.Pages;
using NetworkingBot.Host.Schedule;
using NetworkingBot.Host.Settings;
using NetworkingBot.Host.Telemetry;
using NetworkingBot.Mcp;
using NetworkingBot.Provisioning;
using NetworkingBot.Slack;
using NetworkingBot.Teams;
using NetworkingBot.Web;
using NodaTime;

namespace NetworkingBot.Host.Composition;

/// <summary>The bot, put together.</summary>
internal static class BotRegistration
{
    /// <summary>Longer than a turn takes, and shorter than the half minute after which platforms kill what they asked to stop.</summary>
    private static readonly TimeSpan _timeToFinish = TimeSpan.FromSeconds(25);

    /// <exception cref="InvalidSettingsException">Lists all faults of the configuration.</exception>
    public static void AddBot(this WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        AllSettings.Demand(configuration, builder.Environment);
        builder.AddTelemetry(Read<TelemetrySettings>(configuration, TelemetrySettings.Section));
        builder.Services
            .AddSingleton<SoleHost>()
            .AddHostedService(provider => provider.GetRequiredService<SoleHost>())
            .Configure<HostOptions>(options => options.ShutdownTimeout = _timeToFinish)
            .AddSingleton(Read<ProgrammeSettings>(configuration, ProgrammeSettings.Section))
            .AddSingleton<ITableStore>(provider => new MeasuredTableStore(
                StoreChoice.Open(configuration),
                provider.GetRequiredService<Instruments>()
            ))
            .AddSingleton<IClock>(SystemClock.Instance)
            .AddSingleton<IdSource>(() => Guid.CreateVersion7().ToString("N"))
            .AddSingleton<ReceiptStore>()
            .AddSingleton<ProgrammeLinks>()
            .AddSingleton<ProgrammePage>()
            .AddLimits(Read<ProxySettings>(configuration, ProxySettings.Section))
            .AddSingleton(provider => Core(provider, configuration))
            .AddSingleton<ConversationCore>()
            .AddSingleton(new CalendarFeeds(Read<CalendarSettings>(configuration, CalendarSettings.Section).AllowedNetworks))
            .AddProtection(Read<KeySettings>(configuration, KeySettings.Section))
            .AddHealth()
            .AddCluster(Read<ClusterSettings>(configuration, ClusterSettings.Section), StoreChoice.Silos(configuration))
            .AddHousekeeping()
            .AddSchedule()
            .AddWeb(provider => Directory(provider.GetRequiredService<CoreServices>()))
            .AddTeams(configuration)
            .AddProvisioning(Provisioning)
            .AddAssistants();
        if (configuration.GetSection(SlackSettings.Section).Exists())
        {
            builder.Services.AddSlack(configuration);
        }
    }

    public static void MapBot(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseSafeHeaders();
        app.UseLimits();
        app.UseUnreadableRows();
        app.MapHealth();
        app.MapPolicies();
        app.MapCalendar();
        app.MapMyData();
        app.MapProgramme();
        app.MapWeb();
        app.MapTeams();
        app.MapProvisioning();
        app.MapAssistants();
        if (app.Services.GetService<SlackSettings>() is not null)
        {
            app.MapSlack();
        }
    }

    private static TSettings Read<TSettings>(ConfigurationManager configuration, string section)
        where TSettings : new() => configuration.GetSection(section).Get<TSettings>() ?? new TSettings();

    private static CoreServices Core(IServiceProvider provider, ConfigurationManager configuration)
    {
        var outside = provider.GetRequiredService<ProgrammeSettings>().PublicUrl;
        var here = OwnAddress.Here(configuration[WebHostDefaults.ServerUrlsKey]);
        var settings = new CoreSettings
        {
            Platforms = new Platforms(provider.GetServices<IPlatform>()),
            ProgrammeAccess = new ProgrammeAccess(provider.GetRequiredService<ProgrammeSettings>().Administrators,
                provider.GetRequiredService<ProgrammeLinks>()),
            Suggestions = Read<SuggestionChoices>(configuration, SuggestionChoices.Section).ToSettings(),
            Introductions = Read<IntroductionLimits>(configuration, IntroductionLimits.Section).ToSettings(
                CalendarEndpoint.Under(outside),
                CalendarEndpoint.Under(here)
            ),
            Calendars = Read<CalendarSettings>(configuration, CalendarSettings.Section).MayBeRead(
                Read<KeySettings>(configuration, KeySettings.Section),
                provider.GetRequiredService<IHostEnvironment>().EnvironmentName)
                ? new CalendarAccess(
                    provider.GetRequiredService<CalendarFeeds>(),
                    new CalendarSecrets(provider.GetRequiredService<IDataProtectionProvider>())
                )
                : null,
            PublicHolidays = new PublicHolidays(),
            TurnLimits = Read<ConversationLimits>(configuration, ConversationLimits.Section).ToSettings(),
            Privacy = Read<RetentionSettings>(configuration, RetentionSettings.Section)
                .ToSettings(MyDataEndpoint.Under(outside), MyDataEndpoint.Under(here)),
        };
        return new CoreServices(
            provider.GetRequiredService<ITableStore>(),
            provider.GetRequiredService<IClock>(),
            provider.GetRequiredService<IdSource>(),
            settings
        );
    }

    /// <summary>An organisation with several tenants has no one whose object ids its directory's external ids could be.</summary>
    private static ProvisioningSettings Provisioning(IServiceProvider provider) => new()
    {
        PublicUrl = provider.GetRequiredService<ProgrammeSettings>().PublicUrl,
        Tenants = provider.GetRequiredService<IOptions<TeamsSettings>>().Value.ListedTenants()
            .GroupBy(listed => new OrgId(listed.Organisation))
            .Where(tenants => tenants.Count() == 1)
            .ToDictionary(tenants => tenants.Key, tenants => tenants.Single().Tenant),
    };

    private static LocalDirectory Directory(CoreServices core) => new(
        async cancellation => [.. (await core.Organisations.AllAsync(cancellation)).Select(one => new LocalOrganisation(one.Id, one.Name))],
        async (org, cancellation) => [.. (await core.People.ReadableAsync(org, cancellation)).Select(Local)],
        async (org, id, cancellation) => await core.People.GetAsync(org, id, cancellation) is { } person ? Local(person) : null);

    private static LocalPerson Local(Person person) =>
        new(person.Org, person.Id, person.Name, ProfileCard.Detail(person), person.Membership == Membership.Joined, person.Lang);
}
