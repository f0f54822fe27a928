using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Storage;
using NodaTime;

namespace NetworkingBot.Web.Tests;

/// <summary>The page over real HTTP on a free port of this machine, with the real core and a small organisation.</summary>
internal sealed class LocalSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private LocalSite(WebApplication app)
    {
        _app = app;
        Root = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Root };
        Http.DefaultRequestHeaders.Add("Cookie", Key.CookieFor(Root));
    }

    public static OrgId Org { get; } = new("acme");

    public static PersonId Ana { get; } = new("ana");

    public const string AnasChat = "/chat/acme/ana";

    public Uri Root { get; }

    /// <summary>Has the key of the page.</summary>
    public HttpClient Http { get; }

    public PageKey Key => _app.Services.GetRequiredService<PageKey>();

    public IChannel Channel => _app.Services.GetRequiredService<IChannel>();

    public PersonStore People => _app.Services.GetRequiredService<CoreServices>().People;

    public Transcript TranscriptOf(PersonId person) =>
        _app.Services.GetRequiredService<Transcripts>().Of(WebChannel.AddressOf(Org, person));

    /// <summary>As the script of the page sends it.</summary>
    public Task<HttpResponseMessage> PostAsync(params IEnumerable<(string Name, string Value)> form) => SendAsync(Request(form));

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) =>
        Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);

    public static HttpRequestMessage Request(params IEnumerable<(string Name, string Value)> form)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, AnasChat)
        {
            Content = new FormUrlEncodedContent(form.Select(pair => KeyValuePair.Create(pair.Name, pair.Value))),
        };
        request.Headers.Accept.ParseAdd("application/json");
        return request;
    }

    public static Task<LocalSite> StartAsync() => StartAsync(Environments.Development);

    public static async Task<LocalSite> StartAsync(string environment, params IEnumerable<string> settings)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment, Args = [.. settings] });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        // What would hold a stop up is not cut off: it is found.
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = Timeout.InfiniteTimeSpan);
        var ids = 0;
        builder.Services
            .AddSingleton<IClock>(SystemClock.Instance)
            .AddSqliteStore(new SqliteStoreSettings { Path = null })
            .AddSingleton<IdSource>(() => $"id{Interlocked.Increment(ref ids)}")
            .AddSingleton<CoreServices>()
            .AddSingleton<ConversationCore>()
            .AddWeb(services => DirectoryOf(services.GetRequiredService<CoreServices>()));
        var app = builder.Build();
        app.MapWeb();
        await FillAsync(app.Services.GetRequiredService<CoreServices>());
        await app.StartAsync();
        return new LocalSite(app);
    }

    /// <summary>Ends when everything that was under way has ended.</summary>
    public Task StopAsync() => _app.StopAsync(CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
    }

    private static LocalDirectory DirectoryOf(CoreServices core) =>
        new(
            async cancellation =>
                [
                    .. (await core.Organisations.AllAsync(cancellation)).Select(organisation => new LocalOrganisation(
                        organisation.Id,
                        organisation.Name
                    )),
                ],
            async (org, cancellation) => [.. (await core.People.AllAsync(org, cancellation)).Select(Shown)],
            async (org, person, cancellation) => await core.People.GetAsync(org, person, cancellation) is { } found ? Shown(found) : null
        );

    private static LocalPerson Shown(Person person) => new(
        person.Org,
        person.Id,
        person.Name,
        string.Join(", ", new[] { person.Profile.Title, person.Profile.Department, person.Profile.Place }.OfType<string>()),
        person.Membership == Membership.Joined,
        person.Lang);

    private static async Task FillAsync(CoreServices core)
    {
        await core.Organisations.SaveAsync(new Organisation(Org, "Acme"), CancellationToken.None);
        await core.Organisations.SaveAsync(new Organisation(new OrgId("umbra"), "Umbra & Söhne"), CancellationToken.None);
        await core.People.AddAllAsync(Org, [.. Colleagues.All], core.Clock.GetCurrentInstant(), null, CancellationToken.None);
        await core.People.AddAllAsync(
            new OrgId("umbra"),
            [new Person(new OrgId("umbra"), new PersonId("zoe"), "Zoë Umbra")],
            core.Clock.GetCurrentInstant(),
            null,
            CancellationToken.None
        );
    }
}
