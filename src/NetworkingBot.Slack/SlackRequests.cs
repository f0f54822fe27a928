using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using SlackNet;
using SlackNet.Events;
using SlackNet.Interaction;

namespace NetworkingBot.Slack;

/// <summary>The three kinds of request that Slack makes, however they arrive. Null: it is not one that can be read.</summary>
internal sealed class SlackRequests(TurnGuard guard, ISlackServiceProvider slack)
{
    private const int MaxIdLength = 255;

    private readonly JsonSerializer _serializer = JsonSerializer.Create(slack.GetJsonSettings().SerializerSettings);

    public JsonSerializerSettings Json => slack.GetJsonSettings().SerializerSettings;

    /// <exception cref="JsonException">It is not JSON, or nested too deeply.</exception>
    public T? Parse<T>(string json)
        where T : class => Parse(json)?.ToObject<T>(_serializer);

    public static JObject? Parse(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, MaxDepth = 64 };
        var value = JToken.ReadFrom(reader);
        return reader.Read() ? throw new JsonReaderException("More than one value.") : value as JObject;
    }

    public async Task<Acknowledged?> TakeAsync(EventCallback? callback) =>
        callback is { Event: not null }
        && IsId(callback.EventId)
        && Workspaces.Of(callback) is var teams
        && teams.Count > 0
        && teams.All(IsId)
            ? await guard.TakeAsync(
                teams,
                callback.EventId,
                isRepeated: true,
                installation => Inbound.Read(callback, installation.Team, installation.BotUser)
            )
            : null;

    public async Task<Acknowledged?> TakeAsync(JObject? payload)
    {
        if (payload is null || Workspaces.Of(payload) is not { Count: > 0 } teams || !teams.All(IsId))
        {
            return null;
        }

        var delivery = payload["trigger_id"] is JValue { Value: string trigger } && IsId(trigger) ? trigger : Fingerprint(payload);
        if (payload["type"] is JValue { Value: "block_suggestion" })
        {
            return payload.ToObject<BlockOptionsRequest>(_serializer) is { User.Id: var user } search && IsId(user)
                ? await guard.TakeAsync(teams, delivery, isRepeated: false, installation => Inbound.Read(search, installation.Team))
                : null;
        }

        return payload.ToObject<InteractionRequest>(_serializer) is { User.Id: var who } interaction && IsId(who)
            ? await guard.TakeAsync(teams, delivery, isRepeated: false, installation => Inbound.Read(interaction, installation.Team))
            : null;
    }

    public async Task<Acknowledged?> TakeAsync(SlashCommand? command) => command is not null && IsId(command.TeamId) && IsId(command.UserId)
        ? await guard.TakeAsync(
            [command.TeamId],
            IsId(command.TriggerId) ? command.TriggerId : Fingerprint(JObject.FromObject(command, _serializer)),
            isRepeated: false,
            installation => Inbound.Read(command, installation.Team))
        : null;

    public SlashCommand? Command(IReadOnlyDictionary<string, string> form) => JObject.FromObject(form).ToObject<SlashCommand>(_serializer);

    private static string Fingerprint(JObject payload) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(payload.ToString(Formatting.None))));

    /// <summary>The id of somebody, or of nobody.</summary>
    public static bool IsIdOrNone(string id) => id.Length == 0 || IsId(id);

    private static bool IsId(string? id) =>
        id is { Length: > 0 and <= MaxIdLength } && id.All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '_' or '-' or '.');
}
