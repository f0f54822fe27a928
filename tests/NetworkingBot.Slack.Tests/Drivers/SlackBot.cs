using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NetworkingBot.Storage;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Slack.Tests.Drivers;

/// <summary>The bot with its Slack adapter on a free loopback port, on SQLite in memory; ended by disposing.</summary>
internal sealed class SlackBot : IAsyncDisposable
{
    public const string SigningSecret = "test-signing-secret";
    public const string BotToken = "xoxb-test-token";

    /// <summary>Runs the programme.</summary>
    public const string Administrator = "bob@example.com";

    private readonly WebApplication _app;

    private SlackBot(WebApplication app, Uri address) => (_app, Address) = (app, address);

    public Uri Address { get; }

    public Uri EventsUrl => new(Address, "/slack/events");

    public CoreServices Core => _app.Services.GetRequiredService<CoreServices>();

    public ITableStore Store => _app.Services.GetRequiredService<ITableStore>();

    public IChannel Channel => _app.Services.GetRequiredService<IChannel>();

    public Installations Installations => _app.Services.GetRequiredService<Installations>();

    public RosterReading RosterReading => _app.Services.GetRequiredService<RosterReading>();

    public SlackSender Requests => new(EventsUrl, SigningSecret, Core.Clock);

    /// <param name="time">Also the clock, if it is one. Null: the usual one, under a Slack that waits for answers.</param>
    /// <param name="before">Sees what the bot asks of Slack, and may answer it.</param>
    /// <param name="limits">How much one may say; null: as usual.</param>
    public static async Task<SlackBot> StartAsync(
        Uri api,
        Dictionary<string, string?>? settings = null,
        int? port = null,
        TimeProvider? time = null,
        DelegatingHandler? before = null,
        TurnLimitSettings? limits = null
    )
    {
        var address = new Uri($"http://127.0.0.1:{port ?? FreePort.Next()}/");
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrel().UseUrls(address.AbsoluteUri);
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Slack:SigningSecret"] = SigningSecret,
            ["Slack:BotToken"] = BotToken,
            ["Slack:ApiUrl"] = api.AbsoluteUri,
        });
        builder.Configuration.AddInMemoryCollection(settings ?? []);
        builder.Services.AddSingleton<IClock>(time as IClock ?? SystemClock.Instance)
            .AddSingleton(time ?? new PatientTime())
            .AddSingleton<IdSource>(() => Guid.NewGuid().ToString("N"))
            .AddSingleton(provider => new CoreSettings
            {
                ProgrammeAccess = new ProgrammeAccess([Administrator], new NoProgrammeLinks()),
                Platforms = new Platforms(provider.GetServices<IPlatform>()),
                TurnLimits = limits ?? new TurnLimitSettings(),
            })
            .AddSingleton<CoreServices>()
            .AddSingleton<ConversationCore>()
            .AddSqliteStore(new SqliteStoreSettings { Path = null })
            .AddSlack(builder.Configuration)
            .AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider());
        if (before is not null)
        {
            builder.Services.AddHttpClient("slack").AddHttpMessageHandler(() => before);
        }

        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromMinutes(1));
        var app = builder.Build();
        app.MapSlack();
        await app.StartAsync();
        return new SlackBot(app, address);
    }

    /// <summary>Plans nudges and sends what is due, as the schedule does.</summary>
    public async Task<Sweep> SweepAsync()
    {
        var now = Core.Clock.GetCurrentInstant();
        await Core.NudgeSchedule.PlanAllAsync(now, CancellationToken.None);
        return await Core.DispatcherOver([Channel]).SweepAsync(now, CancellationToken.None);
    }

    /// <summary>The person behind a user of the workspace, once the bot knows them.</summary>
    public async Task<Person?> PersonAsync(string team, string user) =>
        await Core.Identities.FindAsync(new Address(SlackChannel.ChannelName, team, user), CancellationToken.None) is { } identity
            ? await Core.People.GetAsync(identity.Org, identity.Person, CancellationToken.None)
            : null;

    /// <summary>Once all that was on its way is sent.</summary>
    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
