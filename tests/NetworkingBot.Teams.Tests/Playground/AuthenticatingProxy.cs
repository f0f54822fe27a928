using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NetworkingBot.Teams.Tests;

/// <summary>
/// Stands between the Playground, which knows no tokens, and the bot, whose token checks are on. Towards the bot it adds the token that
/// Teams would; towards the Playground it lets only the bot's own token through.
/// </summary>
internal sealed class AuthenticatingProxy : IAsyncDisposable
{
    private readonly HttpClient _client = new();
    private readonly WebApplication _app;

    private AuthenticatingProxy(int port, Uri target, Func<HttpRequest, byte[], HttpRequestMessage, bool> authenticate)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        _app = builder.Build();
        _app.Run(http => ForwardAsync(http, target, authenticate));
    }

    public static Task<AuthenticatingProxy> ToBotAsync(int port, Uri bot, FakeTeams teams) =>
        StartAsync(
            new(
                port,
                bot,
                (_, body, forwarded) =>
                {
                    var serviceUrl = (string?)JsonNode.Parse(Encoding.UTF8.GetString(body))?["serviceUrl"] ?? "";
                    return forwarded.Headers.TryAddWithoutValidation(
                        "Authorization",
                        "Bearer " + teams.Token(claims => claims["serviceurl"] = serviceUrl)
                    );
                }
            )
        );

    public static Task<AuthenticatingProxy> ToPlaygroundAsync(int port, Uri playground, FakeTeams teams) =>
        StartAsync(
            new(
                port,
                playground,
                (request, _, forwarded) =>
                    request.Headers.Authorization == $"Bearer {teams.BotToken}"
                    && forwarded.Headers.TryAddWithoutValidation("Authorization", "Bearer playground")
            )
        );

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    private static async Task<AuthenticatingProxy> StartAsync(AuthenticatingProxy proxy)
    {
        await proxy._app.StartAsync();
        return proxy;
    }

    private async Task ForwardAsync(HttpContext http, Uri target, Func<HttpRequest, byte[], HttpRequestMessage, bool> authenticate)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        using var request = new HttpRequestMessage(
            new HttpMethod(http.Request.Method),
            new Uri(target, http.Request.Path + http.Request.QueryString)
        );
        if (!authenticate(http.Request, body.ToArray(), request))
        {
            http.Response.StatusCode = 401;
            return;
        }

        if (body.Length > 0)
        {
            request.Content = new ByteArrayContent(body.ToArray());
            request.Content.Headers.TryAddWithoutValidation("Content-Type", http.Request.ContentType);
        }

        using var response = await _client.SendAsync(request);
        http.Response.StatusCode = (int)response.StatusCode;
        http.Response.ContentType = response.Content.Headers.ContentType?.ToString();
        await response.Content.CopyToAsync(http.Response.Body);
    }
}
