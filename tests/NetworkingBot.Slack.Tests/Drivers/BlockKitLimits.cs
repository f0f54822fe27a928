using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NetworkingBot.Slack.Tests.Drivers;

/// <summary>
/// The limits of Block Kit as its reference states them, checked on what is sent. https://docs.slack.dev/reference/block-kit
/// </summary>
internal static class BlockKitLimits
{
    private static readonly Dictionary<string, int> _strings = new()
    {
        ["image_url"] = 3000,
        ["url"] = 3000,
        ["alt_text"] = 2000,
        ["action_id"] = 255,
        ["block_id"] = 255,
        ["private_metadata"] = 3000,
        ["callback_id"] = 255,
    };

    /// <summary>Longest text by the member that holds it and the type of what that stands in.</summary>
    private static readonly Dictionary<string, int> _texts = new()
    {
        ["header.text"] = 150,
        ["section.text"] = 3000,
        ["button.text"] = 75,
        ["input.label"] = 2000,
        ["input.hint"] = 2000,
        ["modal.title"] = 24,
        ["modal.submit"] = 24,
        ["modal.close"] = 24,
        [".title"] = 100,
        [".text"] = 300,
        [".confirm"] = 30,
        [".deny"] = 30,
        ["external_select.placeholder"] = 150,
    };

    private static readonly JsonSerializerOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Check(string type, JsonNode node)
    {
        var blocks = node as JsonArray ?? node["blocks"]!.AsArray();
        Assert.InRange(blocks.Count, type == "KnownBlock[]" ? 1 : 0, type == "KnownBlock[]" ? 50 : 100);
        Assert.True(type != "KnownBlock[]" || TextLength(blocks) <= 13_200, $"{TextLength(blocks)} characters of text");
        Assert.InRange(Encoding.UTF8.GetByteCount(node.ToJsonString(_plain)), 0, 250_000);
        Walk(node, option: false);
        var ids = blocks.OfType<JsonObject>().Select(block => block["block_id"]?.ToString()).OfType<string>().ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    private static int TextLength(JsonNode? node) => node switch
    {
        JsonObject some => some.Sum(member =>
            member.Key == "text" && member.Value is JsonValue text ? text.ToString().Length : TextLength(member.Value)
        ),
        JsonArray many => many.Sum(TextLength),
        _ => 0,
    };

    private static void Walk(JsonNode? node, bool option)
    {
        if (node is JsonArray many)
        {
            foreach (var item in many)
            {
                Walk(item, option);
            }
        }

        if (node is not JsonObject some)
        {
            return;
        }

        CheckOne(some, some["type"]?.ToString() ?? "", option);
        foreach (var (name, value) in some)
        {
            Walk(value, option: name is "options" or "initial_options" or "initial_option");
        }
    }

    private static void CheckOne(JsonObject some, string type, bool option)
    {
        foreach (var (name, value) in some)
        {
            var text = value is JsonObject inner && inner["text"] is JsonValue words ? words.ToString() : null;
            Assert.True(
                text is null || (text.Length > 0 && text.Length <= (option ? 75 : _texts.GetValueOrDefault($"{type}.{name}", 3000))),
                $"{type}.{name} has {text?.Length} characters."
            );
            Assert.True(!_strings.TryGetValue(name, out var most) || value!.ToString().Length <= most, $"{type}.{name} is too long.");
        }

        Assert.True(some["value"] is not JsonValue sent || sent.ToString().Length <= (option ? 150 : 2000));
        Assert.True(
            some["fields"] is not JsonArray fields
                || (fields.Count is > 0 and <= 10 && fields.All(field => field!["text"]!.ToString().Length <= 2000))
        );
        Assert.True(some["options"] is not JsonArray options || (options.Count > 0 && options.Count <= (type == "checkboxes" ? 10 : 100)));
        Assert.True(some["elements"] is not JsonArray elements || (elements.Count > 0 && elements.Count <= (type == "actions" ? 25 : 10)));
        Assert.True(type != "section" || some["text"] is not null || some["fields"] is not null, "A section with nothing in it.");
        Assert.True(
            type != "plain_text_input"
                || some["initial_value"] is null
                || some["initial_value"]!.ToString().Length <= some["max_length"]!.GetValue<int>()
        );
        Assert.True(type != "plain_text_input" || some["max_length"]!.GetValue<int>() is > 0 and <= 3000);
        var ids = (some["elements"] as JsonArray)?.Select(element => element!["action_id"]?.ToString()).OfType<string>().ToList() ?? [];
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }
}
