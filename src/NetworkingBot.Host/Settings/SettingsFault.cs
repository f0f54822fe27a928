namespace NetworkingBot.Host.Settings;

/// <summary>A setting that cannot be used: its full key, what is wrong with it, and what to do.</summary>
internal sealed record SettingsFault(string Key, string Problem, string Remedy)
{
    public override string ToString() => $"{Key} {Problem} {Remedy}";
}

/// <summary>The configuration cannot be used. The message names every fault.</summary>
internal sealed class InvalidSettingsException(IReadOnlyList<SettingsFault> faults)
    : Exception(string.Join(Environment.NewLine, faults.Select(fault => fault.ToString())))
{
    public IReadOnlyList<SettingsFault> Faults { get; } = faults;
}
