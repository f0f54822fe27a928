namespace NetworkingBot.Host.Settings;

/// <summary>
/// A setting that cannot be used: its full key, what is wrong with it, and what to do where that does not say it already.
/// </summary>
internal sealed record SettingsFault(string Key, string Problem, string Remedy)
{
    /// <summary>Null: the number is within its bounds, both included.</summary>
    /// <param name="unit">Of what; empty: the name says it.</param>
    public static SettingsFault? OutOfRange(string key, int value, int least, int most, string unit = "") =>
        value < least || value > most ? new SettingsFault(key, $"is {value}.", $"Set {least} to {most} {unit}".TrimEnd() + ".") : null;

    /// <summary>A sentence or two that begins with the key.</summary>
    public static SettingsFault Parse(string told)
    {
        var key = told.IndexOf(' ', StringComparison.Ordinal);
        var end =
            told.IndexOf(". ", key, StringComparison.Ordinal) is > 0 and var stop ? stop + 1
            : told.IndexOf(": ", key, StringComparison.Ordinal) is > 0 and var colon ? colon
            : told.Length;
        return new(
            told[..key],
            told[key..end].Trim().TrimEnd(':', '.') + ".",
            told[end..].Trim(' ', ':') is { Length: > 0 } rest ? char.ToUpperInvariant(rest[0]) + rest[1..] : ""
        );
    }

    public override string ToString() => $"{Key} {Problem} {Remedy}".TrimEnd();
}

/// <summary>The configuration cannot be used. The message names every fault.</summary>
internal sealed class InvalidSettingsException(IReadOnlyList<SettingsFault> faults)
    : Exception(string.Join(Environment.NewLine, faults.Select(fault => fault.ToString())))
{
    public IReadOnlyList<SettingsFault> Faults { get; } = faults;
}
