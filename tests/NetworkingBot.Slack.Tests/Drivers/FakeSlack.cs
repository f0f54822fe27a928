using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NetworkingBot.Testing;

namespace NetworkingBot.Slack.Tests.Drivers;

/// <summary>One call of Slack's API.</summary>
internal sealed record SlackCall(string Method, JsonNode Arguments);

/// <summary>Slack's API on a free loopback port: remembers what it was asked, and has bad days on demand; ended by disposing.</summary>
internal sealed class FakeSlack : IAsyncDisposable
{
    public const string Team = "T0FAKE";

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<SlackCall> _calls = new();

    private FakeSlack(WebApplication app, Uri address) => (_app, Address) = (app, address);

    public Uri Address { get; }

    public Uri Api => new(Address, "api/");

    /// <summary>What was asked and answered well, in order.</summary>
    public IReadOnlyList<SlackCall> Calls => [.. _calls];

    /// <summary>Asked before each call by its method; true: it was dealt with.</summary>
    public Func<string, HttpContext, Task<bool>> Mood { get; set; } = (_, _) => Task.FromResult(false);

    /// <summary>What people shared, by name.</summary>
    public ConcurrentDictionary<string, byte[]> Files { get; } = new();

    /// <summary>What the bot uploaded, by the id that it was given.</summary>
    public ConcurrentDictionary<string, byte[]> Uploaded { get; } = new();

    /// <summary>Where it is told to upload; null: here.</summary>
    public Uri? UploadsTo { get; set; }

    /// <summary>Who is in the workspace by its list, and whether they are deactivated.</summary>
    public IReadOnlyDictionary<string, bool> Members { get; set; } = new Dictionary<string, bool>();

    /// <summary>What happens on a socket that the bot opened.</summary>
    public RequestDelegate Socket { get; set; } = _ => Task.CompletedTask;

    public static async Task<FakeSlack> StartAsync()
    {
        var address = new Uri($"http://127.0.0.1:{FreePort.Next()}/");
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrel().UseUrls(address.AbsoluteUri);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var slack = new FakeSlack(app, address);
        app.UseWebSockets();
        app.Map("/socket", http => slack.Socket(http));
        app.Map("/api/{method}", slack.AnswerAsync);
        app.Map("/files/{name}", slack.FileAsync);
        app.MapPost("/upload/{id}", slack.UploadAsync);
        app.Map("/respond/{id}", (HttpContext http, string id) => slack.AnswerAsync(http, "respond"));
        await app.StartAsync();
        return slack;
    }

    public IEnumerable<SlackCall> CallsOf(string method) => Calls.Where(call => call.Method == method);

    /// <summary>Waits until as many calls of a method were answered.</summary>
    public async Task<IReadOnlyList<SlackCall>> WaitForAsync(string method, int count)
    {
        await Patience.UntilAsync(
            () => CallsOf(method).Count() >= count,
            $"{method} is called {count} times",
            TestContext.Current.CancellationToken
        );
        return [.. CallsOf(method)];
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>As Slack does: whoever shows no token gets a page to sign in.</summary>
    private IResult FileAsync(HttpContext http, string name)
    {
        var isBot = http.Request.Headers.Authorization.ToString().StartsWith("Bearer xoxb-", StringComparison.Ordinal);
        _calls.Enqueue(new SlackCall("file", JsonNode.Parse($$"""{"name":"{{name}}","bot":{{(isBot ? "true" : "false")}}}""")!));
        return isBot && Files.TryGetValue(name, out var bytes)
            ? Results.Bytes(bytes, "text/plain")
            : Results.Content("<html>Sign in</html>", "text/html");
    }

    private async Task UploadAsync(HttpContext http, string id)
    {
        if (await Mood("upload", http))
        {
            return;
        }

        using var bytes = new MemoryStream();
        await http.Request.Body.CopyToAsync(bytes);
        Uploaded[id] = bytes.ToArray();
        await http.Response.WriteAsync($"OK - {bytes.Length}");
    }

    private async Task AnswerAsync(HttpContext http, string method)
    {
        if (await Mood(method, http))
        {
            return;
        }

        var arguments = http.Request.Method == "GET" ? JsonNode.Parse("{}")!
            : http.Request.HasFormContentType
                ? new JsonObject((await http.Request.ReadFormAsync()).Select(field => new KeyValuePair<string, JsonNode?>(
                    field.Key,
                    field.Value.ToString())))
            : JsonNode.Parse(await new StreamReader(http.Request.Body).ReadToEndAsync())!;
        foreach (var (name, value) in http.Request.Query)
        {
            arguments[name] = value.ToString();
        }

        _calls.Enqueue(new SlackCall(method, arguments));
        await http.Response.WriteAsJsonAsync(method switch
        {
            "apps.connections.open" => new { ok = true, url = $"ws://127.0.0.1:{Address.Port}/socket" },
            "files.getUploadURLExternal" => new
            {
                ok = true,
                upload_url = new Uri(UploadsTo ?? Address, $"upload/F{_calls.Count}").AbsoluteUri,
                file_id = $"F{_calls.Count}",
            },
            "users.list" => new
            {
                ok = true,
                members = Members.Select(member => User(member.Key, member.Value)).ToArray(),
                response_metadata = new { next_cursor = "" },
            },
            "conversations.history" => History(arguments["channel"]!.ToString()),
            _ => AnswerTo(method, arguments, _calls.Count),
        });
    }

    private object History(string channel)
    {
        var posted = Calls
            .Select((call, number) => (call, number))
            .Where(one => one.call.Method == "chat.postMessage" && one.call.Arguments["channel"]!.ToString() == channel);
        return new
        {
            ok = true,
            messages = posted
                .Select(one => new
                {
                    type = "message",
                    ts = TimeOf(one.number + 1),
                    metadata = one.call.Arguments["metadata"],
                })
                .Reverse()
                .ToList(),
        };
    }

    private static string TimeOf(int number) => $"17950000{number:d2}.000100";

    private static object AnswerTo(string method, JsonNode arguments, int number) => method switch
    {
        "auth.test" => new { ok = true, team = "Fake", team_id = Team, user_id = "U0BOT" },
        "users.info" => new { ok = true, user = User(arguments["user"]!.ToString()) },
        "conversations.open" => new { ok = true, channel = new { id = "D" + string.Concat(arguments["users"]!.AsArray()) } },
        "chat.postMessage" => new { ok = true, channel = arguments["channel"]!.ToString(), ts = TimeOf(number) },
        _ => new { ok = true },
    };

    private static object User(string id, bool deleted = false) => new
    {
        id,
        deleted = deleted || id.StartsWith("UDELETED", StringComparison.Ordinal),
        team_id = id.StartsWith("USTRANGER", StringComparison.Ordinal) ? "T0OTHER" : Team,
        name = id.ToLowerInvariant(),
        real_name = $"Person {id}",
        tz = "Europe/Madrid",
        locale = id.EndsWith("ES", StringComparison.Ordinal) ? "es-ES" : "en-GB",
        is_bot = id.StartsWith("UROBOT", StringComparison.Ordinal),
        is_ultra_restricted = id.StartsWith("USINGLE", StringComparison.Ordinal),
        is_restricted = id.StartsWith("UGUEST", StringComparison.Ordinal),
        profile = new { real_name = $"Person {id}", email = $"{id.ToLowerInvariant()}@example.com", title = "Engineer" },
    };
}
