using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Storage;
using NetworkingBot.Storage;
using NodaTime;

namespace NetworkingBot.Teams.Tests;

/// <summary>The bot behind its endpoint, with the real core and a store in memory.</summary>
internal sealed class BotHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _ids;

    private BotHost(
        FakeTeams? teams,
        Dictionary<string, string?> settings,
        string environment,
        int port,
        IClock clock,
        TurnLimitSettings limits
    )
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Logging.ClearProviders().AddProvider(Log);
        builder.Logging.SetMinimumLevel(LogLevel.Information);
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Configuration.AddInMemoryCollection(teams is null ? [] : Identity(teams)).AddInMemoryCollection(settings);
        builder.Services
            .AddSqliteStore(new() { Path = null })
            .AddSingleton(clock)
            .AddSingleton<IdSource>(() => $"p{Interlocked.Increment(ref _ids).ToString(CultureInfo.InvariantCulture)}")
            .AddSingleton(provider => new CoreSettings
            {
                Platforms = new Platforms(provider.GetServices<IPlatform>()),
                TurnLimits = limits,
            })
            .AddSingleton<CoreServices>()
            .AddSingleton<ConversationCore>()
            .AddTeams(builder.Configuration);
        _app = builder.Build();
        _app.MapTeams();
        Client = new HttpClient();
    }

    public RecordingLog Log { get; } = new();

    public HttpClient Client { get; }

    public CoreServices Core => _app.Services.GetRequiredService<CoreServices>();

    public ITableStore Store => _app.Services.GetRequiredService<ITableStore>();

    public IChannel Channel => _app.Services.GetRequiredService<IChannel>();

    public RosterReading RosterReading => _app.Services.GetRequiredService<RosterReading>();

    public Uri Endpoint =>
        new(
            _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + TeamsRegistration.Path
        );

    /// <param name="teams">Null: without an app id.</param>
    public static async Task<BotHost> StartAsync(
        FakeTeams? teams,
        Dictionary<string, string?>? settings = null,
        string environment = "Production",
        int port = 0,
        IClock? clock = null,
        TurnLimitSettings? limits = null
    )
    {
        var host = new BotHost(
            teams, settings ?? [], environment, port, clock ?? SystemClock.Instance, limits ?? new TurnLimitSettings());
        await host._app.StartAsync();
        return host;
    }

    /// <summary>The settings under which the bot takes <paramref name="teams"/> for Teams.</summary>
    public static Dictionary<string, string?> Identity(FakeTeams teams) => new()
    {
        ["Teams:AppId"] = FakeTeams.AppId,
        ["Teams:AppType"] = "SingleTenant",
        ["Teams:AppTenantId"] = FakeTeams.Tenant,
        ["Teams:AppPassword"] = "secret",
        ["Teams:ServiceHosts:0"] = teams.Authority,
        ["Teams:Cloud:LoginUrl"] = $"{teams.Origin}/login",
        ["Teams:Cloud:Scope"] = "https://api.botframework.com",
        ["Teams:Cloud:Issuer"] = FakeTeams.Issuer,
        ["Teams:Cloud:MetadataUrl"] = $"{teams.Origin}/openid",
        ["Teams:Cloud:EntraMetadataUrl"] = $"{teams.Origin}/entra",
        ["Teams:Cloud:OAuthUrl"] = $"{teams.Origin}/oauth",
        ["Teams:AnswerWithin"] = "00:00:02",
        ["Teams:LongestPause"] = "00:00:01",
    };

    public async Task<HttpResponseMessage> PostAsync(string body, string? token, string contentType = "application/json",
        CancellationToken? hangUp = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Endpoint) { Content = new StringContent(body, Encoding.UTF8) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        if (token is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", token);
        }

        return await Client.SendAsync(request, hangUp ?? TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}

/// <summary>Keeps what was logged.</summary>
internal sealed class RecordingLog : ILoggerProvider, ILogger
{
    private readonly System.Collections.Concurrent.ConcurrentQueue<string> _lines = new();

    public IReadOnlyList<string> Lines => [.. _lines];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    ) => _lines.Enqueue($"{logLevel} {eventId.Id} {formatter(state, exception)} {exception?.Message}");

    public void Dispose()
    {
    }
}
