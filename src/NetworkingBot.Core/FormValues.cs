namespace NetworkingBot.Core;

/// <summary>What came back from a form, by field id. A field that is absent, blank or switched off gives null, empty or false.</summary>
public sealed class FormValues(IReadOnlyDictionary<string, IReadOnlyList<string>> values)
{
    public static FormValues Empty { get; } = new(new Dictionary<string, IReadOnlyList<string>>());

    /// <summary>The one value of a field, trimmed; null when nothing was entered.</summary>
    public string? Text(string field) =>
        values.TryGetValue(field, out var entered) && entered.Count > 0 && !string.IsNullOrWhiteSpace(entered[0])
            ? entered[0].Trim()
            : null;

    /// <summary>All choices of a field, without blanks.</summary>
    public IReadOnlyList<string> Many(string field) =>
        values.TryGetValue(field, out var entered) ? [.. entered.Where(value => !string.IsNullOrWhiteSpace(value))] : [];

    /// <summary>True when a toggle was switched on: any value but “false”, “off” or “0”.</summary>
    public bool IsOn(string field) => Text(field) is { } value && value is not ("false" or "off" or "0");
}
