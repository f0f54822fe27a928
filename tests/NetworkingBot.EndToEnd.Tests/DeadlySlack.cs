using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NetworkingBot.EndToEnd.Tests;

/// <summary>When the sender of a message ends.</summary>
public enum Moment
{
    /// <summary>Slack was told, and has not taken it.</summary>
    BeforeTaken,

    /// <summary>Slack took it, and has not said so.</summary>
    BeforeAnswered,

    /// <summary>Slack said so.</summary>
    Afterwards,
}

/// <summary>
/// The part of Slack's Web API that sends a message, with one workspace: it keeps what it took, tells it when asked, and ends some of those
/// who send.
/// </summary>
internal sealed class DeadlySlack : IAsyncDisposable
{
    public const string Team = "T0MORTAL";

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<JsonNode>> _conversations = new();
    private readonly ConcurrentQueue<(int At, Moment Moment)> _deaths;
    private readonly Func<string, bool> _end;
    private int _calls;
    private int _questions;

    private DeadlySlack(WebApplication app, IEnumerable<(int At, Moment Moment)> deaths, Func<string, bool> end) =>
        (_app, _deaths, _end) = (app, new(deaths), end);

    public Uri Api => new(new Uri(_app.Urls.Single()), "api/");

    /// <summary>How many messages each conversation holds.</summary>
    public IReadOnlyDictionary<string, int> Taken =>
        _conversations.ToDictionary(conversation => conversation.Key, conversation => conversation.Value.Count);

    /// <summary>How often somebody asked what a conversation holds.</summary>
    public int Questions => _questions;

    public int DeathsLeft => _deaths.Count;

    /// <param name="deaths">At which call for a message, counted from 1, and when.</param>
    /// <param name="end">Ends the process that holds a token; false when it is ending already, and the death waits for another.</param>
    public static async Task<DeadlySlack> StartAsync(IEnumerable<(int At, Moment Moment)> deaths, Func<string, bool> end)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var slack = new DeadlySlack(app, deaths, end);
        app.Map("/api/{method}", slack.AnswerAsync);
        await app.StartAsync();
        return slack;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http, string method)
    {
        var arguments = http.Request.Method == HttpMethods.Post ? await JsonNode.ParseAsync(http.Request.Body) : null;
        await http.Response.WriteAsJsonAsync(method switch
        {
            "auth.test" => new { ok = true, team = "Mortal", team_id = Team, user_id = "U0BOT" },
            "conversations.open" => new { ok = true, channel = new { id = "D" + arguments!["users"]![0] } },
            "conversations.history" => Told(http.Request.Query["channel"].ToString()),
            "chat.postMessage" => await TakeAsync(http, arguments!),
            _ => new { ok = false, error = "missing_scope" },
        });
        await http.Response.CompleteAsync();
        if (http.Items.ContainsKey(nameof(Moment.Afterwards)))
        {
            End(http, Moment.Afterwards);
        }
    }

    private async Task<object> TakeAsync(HttpContext http, JsonNode message)
    {
        var call = Interlocked.Increment(ref _calls);
        Moment? death = _deaths.TryPeek(out var next) && next.At <= call && _deaths.TryDequeue(out next) ? next.Moment : null;
        if (death == Moment.BeforeTaken)
        {
            await EndAsync(http, Moment.BeforeTaken);
        }

        var conversation = _conversations.GetOrAdd(message["channel"]!.ToString(), _ => []);
        conversation.Enqueue(message);
        switch (death)
        {
            case Moment.BeforeAnswered:
                await EndAsync(http, Moment.BeforeAnswered);
                break;
            case Moment.Afterwards:
                http.Items[nameof(Moment.Afterwards)] = true;
                break;
        }

        return new { ok = true, channel = message["channel"]!.ToString(), ts = $"17950{conversation.Count:d5}.000100" };
    }

    private object Told(string channel)
    {
        Interlocked.Increment(ref _questions);
        var messages = _conversations
            .GetValueOrDefault(channel, [])
            .Select(
                (message, number) =>
                    new
                    {
                        type = "message",
                        ts = $"17950{number + 1:d5}.000100",
                        metadata = message["metadata"],
                    }
            );
        return new { ok = true, messages = messages.Reverse().ToList() };
    }

    /// <summary>Ends the sender, who then hears nothing more.</summary>
    private Task EndAsync(HttpContext http, Moment moment)
    {
        End(http, moment);
        http.Abort();
        return Task.FromException(new OperationCanceledException("The sender has ended."));
    }

    private void End(HttpContext http, Moment moment)
    {
        if (!_end(TokenOf(http)))
        {
            _deaths.Enqueue((_calls, moment));
        }
    }

    private static string TokenOf(HttpContext http) => http.Request.Headers.Authorization.ToString()["Bearer ".Length..];
}
