using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NetworkingBot.Testing;

namespace NetworkingBot.Slack.Tests.Drivers;

/// <summary>
/// Two workspaces of the emulator “emulate” behind one address. The emulator knows one workspace, by one id, and takes posts only; here
/// each has its own id and questions may be gets, as in Slack. Ended by disposing.
/// </summary>
internal sealed class EmulatedSlack : IAsyncDisposable
{
    public const int Members = 450;
    public const string ClientId = "111.222";
    public const string ClientSecret = "shhh";

    private const string EmulatedTeam = "T000000001";

    private readonly WebApplication _app;
    private readonly HttpClient _http = new(new HttpClientHandler { AllowAutoRedirect = false });
    private readonly List<(ClientProcess Process, Uri Address)> _workspaces = [];
    private readonly Dictionary<string, int> _tokens = [];

    private EmulatedSlack(WebApplication app, Uri address) => (_app, Address) = (app, address);

    public Uri Address { get; }

    /// <summary>The workspace that a browser installs into: 0 or 1.</summary>
    public int Chosen { get; set; }

    /// <summary>How many pages of members were asked for.</summary>
    public int Pages { get; private set; }

    public static string TeamOf(int workspace) => $"T00000000{workspace + 1}";

    public static async Task<EmulatedSlack> StartAsync(Uri redirect, IEnumerable<string> scopes)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort.Next()}/");
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrel().UseUrls(address.AbsoluteUri);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var slack = new EmulatedSlack(app, address);
        app.Map("/{**path}", slack.ForwardAsync);
        await app.StartAsync();
        foreach (var name in (string[])["Acme", "Bolaño"])
        {
            var port = FreePort.Next();
            var process = await ClientProcess.StartAsync(
                port,
                Seed(name, redirect, scopes),
                ClientProcess.Module("node", "bin", "node"),
                ClientProcess.Module("emulate", "dist", "index.js"), "start", "-s", "slack", "-p", $"{port}", "--seed", "{config}");
            slack._workspaces.Add((process, new Uri($"http://127.0.0.1:{port}/")));
        }

        return slack;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _http.Dispose();
        foreach (var (process, _) in _workspaces)
        {
            await process.DisposeAsync();
        }
    }

    private static string Seed(string name, Uri redirect, IEnumerable<string> scopes)
    {
        var host = name.ToLowerInvariant() + ".example";
        var users = Enumerable.Range(0, Members)
            .Select(i => $$"""    - { name: user{{i}}, real_name: "{{name}} Person {{i}}", email: user{{i}}@{{host}} }""");
        var listed = string.Join(", ", scopes.Select(scope => $"\"{scope}\""));
        return $$"""
            slack:
              team: { name: {{name}}, domain: acme }
              signing_secret: {{SlackBot.SigningSecret}}
              strict_scopes: true
              users:
            {{string.Join('\n', users)}}
              oauth_apps:
                - client_id: "{{ClientId}}"
                  client_secret: {{ClientSecret}}
                  app_id: A0BOT
                  name: NetworkingBot
                  bot_name: networkingbot
                  redirect_uris: ["{{redirect}}"]
                  scopes: [{{listed}}]
            """;
    }

    private async Task ForwardAsync(HttpContext http)
    {
        var token = http.Request.Headers.Authorization.ToString();
        var workspace = _tokens.GetValueOrDefault(token, Chosen);
        var isApi = http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);
        Pages += http.Request.Path.Value!.EndsWith("users.list", StringComparison.Ordinal) ? 1 : 0;
        using var request = new HttpRequestMessage(
            isApi ? HttpMethod.Post : HttpMethod.Parse(http.Request.Method),
            new Uri(_workspaces[workspace].Address, http.Request.Path + (isApi ? "" : http.Request.QueryString))
        );
        if (http.Request.Method != "GET" || isApi)
        {
            var body =
                http.Request.Method == "GET"
                    ? http.Request.QueryString.Value!.TrimStart('?')
                    : await new StreamReader(http.Request.Body).ReadToEndAsync();
            request.Content = new StringContent(
                body,
                Encoding.UTF8,
                MediaTypeHeaderValue.Parse(http.Request.Method == "GET" ? "application/x-www-form-urlencoded" : http.Request.ContentType!)
            );
        }

        if (token.Length > 0)
        {
            request.Headers.TryAddWithoutValidation("Authorization", token);
        }

        using var answer = await _http.SendAsync(request);
        var text = (await answer.Content.ReadAsStringAsync()).Replace(EmulatedTeam, TeamOf(workspace), StringComparison.Ordinal);
        if (
            http.Request.Path.Value.EndsWith("oauth.v2.access", StringComparison.Ordinal)
            && JsonNode.Parse(text)?["access_token"]?.ToString() is { } granted
        )
        {
            _tokens["Bearer " + granted] = workspace;
        }

        http.Response.StatusCode = (int)answer.StatusCode;
        http.Response.Headers.Location = answer.Headers.Location?.ToString();
        http.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
        await http.Response.WriteAsync(text);
    }
}
