using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NetworkingBot.Core;
using NetworkingBot.Core.Administration;
using NetworkingBot.Core.People;
using NetworkingBot.Storage;
using NetworkingBot.Testing;
using NodaTime;
using NodaTime.Testing;

namespace NetworkingBot.Provisioning.Tests;

/// <summary>What came back.</summary>
internal sealed record Answered(HttpStatusCode Status, JsonObject Body, HttpResponseMessage Response)
{
    public string Id => Body["id"]!.GetValue<string>();

    /// <summary>By names with slashes between them; null where there is nothing.</summary>
    public string? Text(string path) =>
        path.Split('/')
            .Aggregate(
                (JsonNode?)Body,
                (node, name) => node is JsonArray many ? many.ElementAtOrDefault(int.Parse(name, null)) : node?[name]
            )
            ?.ToString();

    public IReadOnlyList<string> Found => [.. Body["Resources"]!.AsArray().Select(resource => resource!["id"]!.GetValue<string>())];
}

/// <summary>The endpoints over real HTTP on a free port of this machine, with the real core and a counted store.</summary>
internal sealed class ScimHost : IAsyncDisposable
{
    public const string Tenant = "3a9f3c2e-1111-4222-8333-444455556666";

    private readonly WebApplication _app;

    private ScimHost(WebApplication app, string token)
    {
        (_app, Token) = (app, token);
        Http = new HttpClient
        {
            BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()),
        };
    }

    public static OrgId Org { get; } = new("acme");

    public static OrgId Other { get; } = new("umbra");

    public HttpClient Http { get; }

    public string Token { get; set; }

    public CoreServices Core => _app.Services.GetRequiredService<CoreServices>();

    public FakeClock Clock => (FakeClock)Core.Clock;

    public CountingTableStore Store => _app.Services.GetRequiredService<CountingTableStore>();

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<ScimHost> StartAsync(int perMinute = int.MaxValue)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var ids = 0;
        builder.Services
            .AddSingleton(new CountingTableStore(SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = null })))
            .AddSingleton(provider => new CoreServices(provider.GetRequiredService<CountingTableStore>(),
                new FakeClock(Instant.FromUtc(2026, 11, 30, 9, 0)), () => $"id{Interlocked.Increment(ref ids)}"))
            .AddProvisioning(_ =>
                new ProvisioningSettings { Tenants = new Dictionary<OrgId, string> { [Org] = Tenant }, MaxRequestsPerMinute = perMinute });
        var app = builder.Build();
        app.MapProvisioning();
        var core = app.Services.GetRequiredService<CoreServices>();
        await core.Organisations.SaveAsync(new Organisation(Org, "Acme"), Cancellation);
        await app.StartAsync(Cancellation);
        return new ScimHost(app, await TokenAsync(core, Org, "t1"));
    }

    public static Task<string> TokenAsync(CoreServices core, OrgId org, string id) => core.AccessTokens.MakeAsync(
        new AccessToken(id, org, TokenPurpose.Provisioning, "", "", core.Clock.GetCurrentInstant()),
        Encoding.UTF8.GetBytes($"{id}-and-what-makes-a-secret-long-enough"), Cancellation);

    public Task<Answered> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    public Task<Answered> PostAsync(string path, string json) => SendAsync(HttpMethod.Post, path, json);

    public Task<Answered> PutAsync(string path, string json) => SendAsync(HttpMethod.Put, path, json);

    /// <param name="path">Below the root.</param>
    /// <param name="operations">What stands between the brackets.</param>
    public Task<Answered> PatchAsync(string path, string operations) =>
        SendAsync(HttpMethod.Patch, path,
            $$"""{"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[{{operations}}]}""");

    public Task<Answered> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path, null);

    public async Task<Answered> SendAsync(HttpMethod method, string path, string? json, string mediaType = "application/scim+json",
        params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, "/scim/v2" + path);
        if (Token.Length > 0)
        {
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {Token}");
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        request.Content = json is null ? null : new StringContent(json, Encoding.UTF8, mediaType);
        var response = await Http.SendAsync(request, Cancellation);
        var text = await response.Content.ReadAsStringAsync(Cancellation);
        return new Answered(response.StatusCode, text.Length > 0 && text[0] == '{' ? JsonNode.Parse(text)!.AsObject() : [], response);
    }

    /// <summary>Somebody as Entra ID sends them first.</summary>
    public Task<Answered> AddAsync(string name = "Maya Ortiz", string email = "maya.ortiz@acme.example", string more = "") => PostAsync(
        "/Users",
        $$"""{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"{{email}}","active":true,"displayName":"{{name}}","emails":[{"primary":true,"type":"work","value":"{{email}}"}]{{more}}}""");

    public Task<Person?> PersonAsync(string id) => Core.People.GetAsync(Org, new PersonId(id), Cancellation);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
    }
}
