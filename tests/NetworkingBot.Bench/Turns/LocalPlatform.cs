using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NetworkingBot.Testing;

namespace NetworkingBot.Bench.Turns;

/// <summary>
/// Teams and Slack as a bot sees them: keys and tokens over https, and where messages go. It tells when an answer for a conversation has
/// arrived, and what it was.
/// </summary>
internal sealed class LocalPlatform : IAsyncDisposable
{
    public const string AppId = "22222222-2222-2222-2222-222222222222";
    public const string Tenant = "11111111-1111-1111-1111-111111111111";
    public const string Team = "T0BENCH";

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, TaskCompletionSource<Arrived>> _awaited = new(StringComparer.Ordinal);
    private int _ids;

    private LocalPlatform(WebApplication app, int plain, int secure) =>
        (_app, Plain, Secure) = (app, $"http://127.0.0.1:{plain}", $"https://localhost:{secure}");

    /// <summary>Where messages go.</summary>
    public string Plain { get; }

    /// <summary>Where keys and tokens come from.</summary>
    public string Secure { get; }

    public string ServiceUrl => $"{Plain}/connector/";

    public static async Task<LocalPlatform> StartAsync(Issuer issuer)
    {
        var (plain, secure) = (FreePort.Next(), FreePort.Next());
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, plain);
            kestrel.Listen(IPAddress.Loopback, secure, listen => listen.UseHttps(issuer.Certificate));
        });
        var platform = new LocalPlatform(builder.Build(), plain, secure);
        platform.Map(issuer);
        await platform._app.StartAsync();
        return platform;
    }

    /// <summary>The next message in a conversation.</summary>
    public Task<Arrived> AnswerIn(string conversation)
    {
        var awaited = new TaskCompletionSource<Arrived>(TaskCreationOptions.RunContinuationsAsynchronously);
        _awaited[conversation] = awaited;
        return awaited.Task;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static readonly string[] _algorithms = ["RS256"];

    private void Map(Issuer issuer)
    {
        _app.MapGet("/openid", () =>
            Results.Json(new { issuer = Issuer.Name, jwks_uri = $"{Secure}/keys", id_token_signing_alg_values_supported = _algorithms }));
        _app.MapGet("/keys", () => Results.Json(issuer.PublishedKeys()));
        _app.MapPost(
            "/login/oauth2/v2.0/token",
            () =>
                Results.Json(
                    new
                    {
                        token_type = "Bearer",
                        expires_in = 3600,
                        access_token = "bot-token",
                    }
                )
        );
        _app.MapPost("/connector/v3/conversations/{conversation}/activities/{activity?}", TakeFromTeamsAsync);
        _app.MapGet("/connector/v3/conversations/{conversation}/members/{member}", (string member) => Results.Json(new
        {
            id = member,
            name = $"Person Number{member[3..]}",
            aadObjectId = Speaker.Teams.IdOf(int.Parse(member[3..], CultureInfo.InvariantCulture)),
            tenantId = Tenant,
            userRole = "user",
        }));
        _app.Map("/slack/{method}", AnswerSlackAsync);
    }

    private async Task TakeFromTeamsAsync(HttpContext http, string conversation)
    {
        var body = await ReadAsync(http);
        if (!body.Contains("\"typing\"", StringComparison.Ordinal))
        {
            Arrive(conversation, body);
        }

        http.Response.StatusCode = StatusCodes.Status201Created;
        await http.Response.WriteAsJsonAsync(new { id = $"m{Interlocked.Increment(ref _ids)}" });
    }

    private async Task AnswerSlackAsync(HttpContext http, string method)
    {
        if (method == "chat.postMessage")
        {
            var body = await ReadAsync(http);
            Arrive(JsonElement.Parse(body).GetProperty("channel").GetString()!, body);
        }

        await http.Response.WriteAsJsonAsync(method switch
        {
            "auth.test" => new { ok = true, team = "Bench", team_id = Team, user_id = "U0BOT" },
            "users.info" => new { ok = true, user = Member(http.Request.Query["user"].ToString()) },
            "users.list" => new { ok = true, members = Array.Empty<object>(), response_metadata = new { next_cursor = "" } },
            "chat.postMessage" => new { ok = true, ts = $"17950{Interlocked.Increment(ref _ids)}.000100" },
            _ => (object)new { ok = true },
        });
    }

    private static object Member(string id) =>
        new
        {
            id,
            team_id = Team,
            real_name = $"Person {id}",
            tz = "Europe/Madrid",
            locale = "en-GB",
            profile = new { email = $"{id.ToLowerInvariant()}@acme.example" },
        };

    private void Arrive(string conversation, string body)
    {
        if (_awaited.TryRemove(conversation, out var awaited))
        {
            awaited.SetResult(new Arrived(Stopwatch.GetTimestamp(), body));
        }
    }

    private static async Task<string> ReadAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }

    /// <summary>A message of the bot, and when it came by <see cref="Stopwatch"/>.</summary>
    internal readonly record struct Arrived(long At, string Body);
}
