using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NetworkingBot.Testing;

namespace NetworkingBot.Host.Tests.Limits;

/// <summary>Hostile requests are sent to a list of addresses: it is the list of those that there are.</summary>
public sealed class RouteTests
{
    [Fact]
    public async Task Hostile_requests_know_every_address_of_a_host_that_serves_all_there_is()
    {
        await using var bot = await RunningBot.StartAsync("--Slack:SigningSecret=0123456789abcdef", "--Slack:BotToken=xoxb-1",
            "--Slack:ApiUrl=http://127.0.0.1:9/", "--Slack:Organisation=acme", "--Slack:Slackbot=true");

        Assert.Equal(Routes.All.Order(), Mapped(bot));
    }

    [Fact]
    public async Task Where_workspaces_install_it_themselves_there_are_two_more()
    {
        await using var bot = await RunningBot.StartAsync("--Slack:SigningSecret=0123456789abcdef", "--Slack:ClientId=1.2",
            "--Slack:ClientSecret=s", "--Slack:PublicUrl=http://127.0.0.1:5080", "--Slack:Slackbot=true");

        Assert.Equal(Routes.All.Concat(Routes.OfInstallation).Order(), Mapped(bot));
    }

    private static IEnumerable<(string Method, string Pattern)> Mapped(RunningBot bot) =>
        bot.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .SelectMany(endpoint => MethodsOf(endpoint).Select(method => (method, "/" + endpoint.RoutePattern.RawText!.Trim('/'))))
            .Distinct()
            .Order();

    private static IReadOnlyList<string> MethodsOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods ? methods : ["GET"];
}
