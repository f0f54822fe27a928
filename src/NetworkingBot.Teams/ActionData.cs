using System.Text.Json.Nodes;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Storage;
using Newtonsoft.Json.Linq;

namespace NetworkingBot.Teams;

/// <summary>
/// What a button of a card carries. Teams puts the inputs of the card beside it, by field id; field ids have no underscore, so nothing that
/// a person enters can take the place of the payload.
/// </summary>
internal static class ActionData
{
    private const string Own = "_bot";
    private const string Payload = "payload";
    private const string ManyFields = "many";
    private const string IsForm = "form";

    public static JsonObject Click(string payload) => new() { [Own] = new JsonObject { [Payload] = payload } };

    /// <param name="manyFields">Fields that take several choices: Teams sends those as one text with commas.</param>
    public static JsonObject Submit(string payload, IEnumerable<string> manyFields) => new()
    {
        [Own] = new JsonObject
        {
            [Payload] = payload,
            [IsForm] = true,
            [ManyFields] = new JsonArray([.. manyFields.Select(field => JsonValue.Create(field))]),
        },
    };

    /// <summary>A choice as it may stand in such a text.</summary>
    public static string Choice(string value) => KeyText.Escape(value);

    /// <summary>Null when no button of the bot's can have sent this.</summary>
    public static Input? Read(object? data)
    {
        if (data is not JObject sent || sent[Own] is not JObject own || own[Payload] is not JValue { Value: string payload })
        {
            return null;
        }

        return own[IsForm] is JValue { Value: true }
            ? new Submitted(payload, Values(sent, own[ManyFields] as JArray ?? []))
            : new Clicked(payload);
    }

    private static FormValues Values(JObject sent, JArray many)
    {
        var split = many.OfType<JValue>().Select(field => field.Value as string).ToHashSet(StringComparer.Ordinal);
        return new FormValues(sent.Properties().Where(field => field.Name != Own).ToDictionary(
            field => field.Name,
            field => (IReadOnlyList<string>)(Text(field.Value) is not { } text ? []
                : split.Contains(field.Name) ? [.. text.Split(',').Select(KeyText.Unescape)]
                : [text])));
    }

    private static string? Text(JToken value) => value switch
    {
        JValue { Value: string text } => text,
        JValue { Value: bool yes } => yes ? "true" : "false",
        JValue { Type: JTokenType.Integer or JTokenType.Float or JTokenType.Date } other => other.ToString(
            System.Globalization.CultureInfo.InvariantCulture
        ),
        _ => null,
    };
}
