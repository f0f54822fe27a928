using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json.Linq;
using NodaTime;
using SlackNet;

namespace NetworkingBot.Slack;

/// <summary>
/// The parts of a message that are in a conversation, by number. Each carries a mark by which a later attempt finds it again; the mark
/// tells nothing, because every app of the workspace can read it. https://docs.slack.dev/messaging/message-metadata
/// </summary>
internal sealed class PostedParts
{
    private const string EventType = "networkingbot_message";

    /// <summary>How far Slack's clock and ours may be apart.</summary>
    private static readonly Duration _skew = Duration.FromMinutes(5);

    private readonly Dictionary<int, string> _times = [];

    public bool Any => _times.Count > 0;

    /// <summary>When a part was posted, as Slack has it; null: it is not known to be.</summary>
    public string? this[int number]
    {
        get => _times.GetValueOrDefault(number);
        set => _times[number] = value!;
    }

    public static MessageMetadata Mark(string message, int number) =>
        new() { EventType = EventType, EventPayload = new JObject { ["message"] = Opaque(message), ["part"] = number } };

    /// <summary>Learns from Slack what an attempt posted that began then.</summary>
    public async Task FindAsync(ISlackApiClient client, string conversation, string message, Instant since, CancellationToken cancellation)
    {
        var oldest = (since - _skew).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var history = await client.Conversations.History(
            conversation,
            oldestTs: oldest,
            includeAllMetadata: true,
            cancellationToken: cancellation
        );
        foreach (
            var posted in history.Messages.Where(one =>
                one.Metadata?.EventType == EventType && (string?)one.Metadata.EventPayload["message"] == Opaque(message)
            )
        )
        {
            this[(int)posted.Metadata.EventPayload["part"]!] = posted.Ts;
        }
    }

    private static string Opaque(string message) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(message)))[..32];
}
