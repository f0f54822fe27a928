using System.Text.Json;
using System.Text.Json.Nodes;

namespace NetworkingBot.Provisioning;

internal enum PatchVerb
{
    Add,
    Replace,
    Remove,
}

/// <summary>One step of a patch.</summary>
internal sealed record PatchStep(PatchVerb Verb, string? Path, JsonNode? Value)
{
    private const int MaxSteps = 500;

    /// <summary>The steps of a body; names and verbs in any case.</summary>
    /// <exception cref="ScimException">It is none.</exception>
    public static IReadOnlyList<PatchStep> Read(JsonObject body)
    {
        if (Named(body, "Operations") is not JsonArray { Count: > 0 } steps)
        {
            throw ScimException.InvalidSyntax("A patch has “Operations”, and at least one.");
        }

        return steps.Count <= MaxSteps
            ? [.. steps.Select(Step)]
            : throw new ScimException(413, null, $"A patch takes at most {MaxSteps} operations.");
    }

    private static PatchStep Step(JsonNode? sent)
    {
        var step = sent as JsonObject ?? throw ScimException.InvalidSyntax("An operation is an object.");
        var verb = Text(step, "op");
        var path = Text(step, "path");
        return Enum.TryParse<PatchVerb>(verb, ignoreCase: true, out var known) && Enum.IsDefined(known) && !char.IsAsciiDigit(verb![0])
            ? new PatchStep(known, string.IsNullOrWhiteSpace(path) ? null : path, Named(step, "value"))
            : throw ScimException.InvalidSyntax("An operation’s “op” is add, replace or remove.");
    }

    private static string? Text(JsonObject step, string name) => Named(step, name) switch
    {
        null => null,
        var value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        _ => throw ScimException.InvalidSyntax($"An operation’s “{name}” is a text."),
    };

    private static JsonNode? Named(JsonObject body, string name) =>
        body.FirstOrDefault(part => string.Equals(part.Key, name, StringComparison.OrdinalIgnoreCase)).Value;
}
