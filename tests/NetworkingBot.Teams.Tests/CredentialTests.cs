using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Logging;
using NetworkingBot.Testing;

namespace NetworkingBot.Teams.Tests;

/// <summary>
/// How the bot proves who it is. Secrets are in <see cref="DeliveryTests"/>: there every message carries a token that was fetched with one.
/// </summary>
public sealed class CredentialTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_managed_identity_needs_no_secret()
    {
        var (port, asked) = (FreePort.Next(), new List<string>());
        await using var machine = Machine(port, asked);
        await machine.StartAsync(Cancellation);
        Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", $"http://127.0.0.1:{port}/msi/token");
        Environment.SetEnvironmentVariable("IDENTITY_HEADER", "machine");

        var request = await SignedAsync(
            new TeamsSettings
            {
                AppId = FakeTeams.AppId,
                AppType = TeamsAppType.UserAssignedMsi,
                AppTenantId = FakeTeams.Tenant,
            }
        );

        Assert.Equal("Bearer machine-token", request.Headers.Authorization?.ToString());
        Assert.Contains($"client_id={FakeTeams.AppId}", Assert.Single(asked), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_app_id_nothing_is_proven() =>
        Assert.Null((await SignedAsync(new TeamsSettings())).Headers.Authorization);

    [Theory]
    [InlineData(TeamsAppType.SingleTenant)]
    [InlineData(TeamsAppType.UserAssignedMsi)]
    public void An_identity_that_lacks_something_is_refused(TeamsAppType type) =>
        Assert.Throws<ArgumentException>(() =>
            new ConfigurationServiceClientCredentialFactory(
                SdkConfiguration.Of(new TeamsSettings { AppId = FakeTeams.AppId, AppType = type })
            )
        );

    private static async Task<HttpRequestMessage> SignedAsync(TeamsSettings settings)
    {
        var factory = new ConfigurationServiceClientCredentialFactory(SdkConfiguration.Of(settings));
        var credentials = await factory.CreateCredentialsAsync(
            settings.AppId,
            "https://api.botframework.com",
            "https://login.microsoftonline.com/{0}",
            true,
            Cancellation
        );
        var request = new HttpRequestMessage(HttpMethod.Post, "https://smba.trafficmanager.net/teams/");
        await credentials.ProcessHttpRequestAsync(request, Cancellation);
        return request;
    }

    private static WebApplication Machine(int port, List<string> asked)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();
        app.MapGet("/msi/token", (HttpRequest request) =>
        {
            asked.Add(request.QueryString.Value!);
            var expires = DateTimeOffset.UtcNow.AddHours(8).ToUnixTimeSeconds();
            return Results.Content($$"""{"access_token":"machine-token","expires_on":"{{expires}}","resource":"https://api.botframework.com","token_type":"Bearer","client_id":"{{FakeTeams.AppId}}"}""", "application/json");
        });
        return app;
    }
}
