using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NetworkingBot.Teams;

/// <summary>
/// Keeps each card within what Teams takes and phones show well: 28 KB and six actions. It cuts between sections where it can.
/// </summary>
internal static class CardSplitter
{
    public const int MaxActions = 6;

    /// <summary>Bytes of UTF-8 for the body: leaves room for the frame, the fallback text and mentions.</summary>
    public const int MaxBytes = 20_000;

    public static JsonSerializerOptions Wire { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonObject Divider() =>
        new()
        {
            ["type"] = "Container",
            ["separator"] = true,
            ["spacing"] = "Medium",
            ["items"] = new JsonArray(),
        };

    /// <summary>The nodes in order, as the bodies of one or more cards.</summary>
    public static IReadOnlyList<JsonArray> Split(IEnumerable<JsonObject> nodes)
    {
        var bodies = new List<List<JsonObject>> { new() };
        foreach (var section in Sections(nodes))
        {
            if (Fits([.. bodies[^1], .. section]))
            {
                bodies[^1].AddRange(section);
                continue;
            }

            foreach (var node in section)
            {
                if (node == section[0] || !Fits([.. bodies[^1], node]))
                {
                    bodies.Add([]);
                }

                bodies[^1].Add(node);
            }
        }

        return
        [
            .. bodies
                .Select(body => body.SkipWhile(IsDivider).ToArray<JsonNode>())
                .Where(body => body.Length > 0)
                .Select(body => new JsonArray(body)),
        ];
    }

    private static List<List<JsonObject>> Sections(IEnumerable<JsonObject> nodes)
    {
        var sections = new List<List<JsonObject>> { new() };
        foreach (var node in nodes)
        {
            if (IsDivider(node))
            {
                sections.Add([]);
            }

            sections[^1].Add(node);
        }

        return sections;
    }

    private static bool Fits(IReadOnlyList<JsonObject> body) =>
        body.Sum(node => (node["actions"] as JsonArray)?.Count ?? 0) <= MaxActions && body.Sum(Bytes) <= MaxBytes;

    private static int Bytes(JsonObject node) => Encoding.UTF8.GetByteCount(node.ToJsonString(Wire));

    private static bool IsDivider(JsonObject node) => node["items"] is JsonArray { Count: 0 } && node["separator"] is not null;
}
