using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using NetworkingBot.Slack.Tests.Drivers;
using NetworkingBot.Testing;
using SlackNet.SocketMode;

namespace NetworkingBot.Slack.Tests;

/// <summary>Socket Mode on a bad line.</summary>
public sealed class SocketModeTests
{
    [Fact]
    public async Task Sockets_that_are_renewed_or_torn_lose_and_double_nothing()
    {
        await using var slack = await FakeSlack.StartAsync();
        var line = new BadLine([.. Enumerable.Range(0, 12).Select(i => (Id: $"Env{i}", Event: Wire.Message($"U{i}", "hello", $"Ev{i}")))]);
        slack.Socket = line.ServeAsync;
        await using var bot = await SlackBot.StartAsync(slack.Api, new() { ["Slack:AppToken"] = "xapp-1" });

        var sent = await slack.WaitForAsync("chat.postMessage", 12);
        await line.AllAcknowledgedAsync();

        Assert.Equal(12, sent.Select(call => call.Arguments["channel"]!.ToString()).Distinct().Count());
        Assert.Equal(12, slack.CallsOf("chat.postMessage").Count());
        Assert.True(line.Sockets >= 4, $"Only {line.Sockets} sockets were opened.");
    }

    /// <summary>
    /// The second socket is opened ten seconds after the first one, by a client that is gone by then: what that throws on a thread of its
    /// own would end the process.
    /// </summary>
    [Fact]
    public async Task A_host_that_stops_before_its_second_socket_is_open_ends_in_peace()
    {
        var unhandled = new ConcurrentQueue<object>();
        void Keep(object sender, UnhandledExceptionEventArgs happened) => unhandled.Enqueue(happened.ExceptionObject);
        AppDomain.CurrentDomain.UnhandledException += Keep;

        await Task.WhenAll(StartAndStopAsync(StatusCodes.Status200OK), StartAndStopAsync(StatusCodes.Status503ServiceUnavailable));

        await Task.Delay(
            new SocketModeConnectionOptions().ConnectionDelay + TimeSpan.FromSeconds(1),
            TestContext.Current.CancellationToken
        );
        AppDomain.CurrentDomain.UnhandledException -= Keep;
        Assert.Empty(unhandled);
    }

    /// <param name="opening">What Slack answers whoever asks for a socket.</param>
    private static async Task StartAndStopAsync(int opening)
    {
        await using var slack = await FakeSlack.StartAsync();
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        slack.Socket = new BadLine([]).ServeAsync;
        slack.Mood = (method, http) =>
        {
            if (method != "apps.connections.open")
            {
                return Task.FromResult(false);
            }

            asked.TrySetResult();
            http.Response.StatusCode = opening;
            return Task.FromResult(opening != StatusCodes.Status200OK);
        };
        await using var bot = await SlackBot.StartAsync(slack.Api, new() { ["Slack:AppToken"] = "xapp-1" });
        await asked.Task.WaitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>
    /// Hands out a few envelopes a socket, then says that it will be renewed, or just breaks off; what was not acknowledged comes again.
    /// </summary>
    private sealed class BadLine(IReadOnlyList<(string Id, string Event)> envelopes)
    {
        private readonly ConcurrentDictionary<string, bool> _acknowledged = new();
        private int _sockets;

        public int Sockets => _sockets;

        public Task AllAcknowledgedAsync() =>
            Patience.UntilAsync(
                () => _acknowledged.Count == envelopes.Count,
                "all are acknowledged",
                TestContext.Current.CancellationToken
            );

        public async Task ServeAsync(HttpContext http)
        {
            using var socket = await http.WebSockets.AcceptWebSocketAsync();
            var number = Interlocked.Increment(ref _sockets);
            await SendAsync(socket, """{"type":"hello","num_connections":1}""");
            var listening = ListenAsync(socket);
            foreach (var (id, happened) in envelopes.Where(envelope => !_acknowledged.ContainsKey(envelope.Id)).Take(4).ToList())
            {
                await SendAsync(socket, $$"""{"type":"events_api","envelope_id":"{{id}}","accepts_response_payload":false,"payload":{{happened}}}""");
            }

            if (number % 2 == 0)
            {
                http.Abort();
                return;
            }

            await Task.Delay(700);
            await SendAsync(socket, """{"type":"disconnect","reason":"refresh_requested","debug_info":{"host":"x"}}""");
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
            await listening;
        }

        private static Task SendAsync(WebSocket socket, string json) =>
            socket.SendAsync(Encoding.UTF8.GetBytes(json), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

        private async Task ListenAsync(WebSocket socket)
        {
            var buffer = new byte[64 * 1024];
            try
            {
                while (await socket.ReceiveAsync(buffer, CancellationToken.None) is { MessageType: WebSocketMessageType.Text } part)
                {
                    _acknowledged[JsonNode.Parse(Encoding.UTF8.GetString(buffer, 0, part.Count))!["envelope_id"]!.ToString()] = true;
                }
            }
            catch (WebSocketException)
            {
                // Torn on purpose.
            }
        }
    }
}
