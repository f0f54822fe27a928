using System.Globalization;
using System.Text.Json.Nodes;
using NetworkingBot.Slack.Tests.Drivers;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.EndToEnd.Tests;

/// <summary>A member of a workspace, whose client is this.</summary>
internal sealed class SlackChat(FakeSlack slack, BotProcess bot, string user) : Chat
{
    private static int _events;

    private readonly SlackSender _sender =
        new(new Uri(bot.Address, "slack/events"), SlackBot.SigningSecret, SystemClock.Instance);

    public override string Heard => string.Join('\n', Messages().Select(call => call.ToJsonString(Plain)));

    /// <summary>Shares a file with the bot and waits for the answer.</summary>
    public async Task ShareAsync(string name, byte[] bytes, string answer)
    {
        slack.Files[name] = bytes;
        var address = new Uri(slack.Address, $"files/{name}").AbsoluteUri;
        var file = new { id = "F1", name, size = bytes.Length, mimetype = "text/csv", url_private_download = address };
        var message = new
        {
            type = "message",
            subtype = "file_share",
            channel_type = "im",
            channel = "D" + user,
            user,
            text = "",
            ts = "1795000000.000100",
            files = new[] { file },
        };
        (await _sender.EventAsync(Wire.Event(message, Next("EvFile")))).Dispose();
        await Patience.UntilAsync(
            () => Heard.Contains(answer, StringComparison.Ordinal), $"{name} is answered", Cancellation);
    }

    protected override async Task SendAsync(string words) =>
        (await _sender.EventAsync(Wire.Message(user, words, Next("Ev")))).Dispose();

    protected override async Task<bool> PressAsync(string button)
    {
        var found = Messages().Reverse().SelectMany(Buttons).FirstOrDefault(one => (string?)one["text"]!["text"] == button);
        if (found is null)
        {
            return false;
        }

        (await _sender.InteractionAsync(Wire.Click(user, (string)found["value"]!, Next("trigger-")))).Dispose();
        return true;
    }

    private IEnumerable<JsonNode> Messages() => slack.Calls
        .Where(call => call.Method is "chat.postMessage" or "chat.update" && (string?)call.Arguments["channel"] == "D" + user)
        .Select(call => call.Arguments);

    private static IEnumerable<JsonNode> Buttons(JsonNode node) => node switch
    {
        JsonObject map => ((string?)(map["type"] as JsonValue) == "button" ? [map] : Enumerable.Empty<JsonNode>())
            .Concat(map.Where(field => field.Value is not null).SelectMany(field => Buttons(field.Value!))),
        JsonArray list => list.Where(item => item is not null).SelectMany(item => Buttons(item!)),
        JsonValue value when value.TryGetValue<string>(out var text) && text.StartsWith('[') => Buttons(JsonNode.Parse(text)!),
        _ => [],
    };

    private static string Next(string kind) => kind + Interlocked.Increment(ref _events).ToString(CultureInfo.InvariantCulture);
}
