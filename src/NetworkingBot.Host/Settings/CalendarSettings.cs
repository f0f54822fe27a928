namespace NetworkingBot.Host.Settings;

/// <summary>Section <c>Calendars</c>: whether people may let the bot read when they are busy.</summary>
internal sealed record CalendarSettings
{
    public const string Section = "Calendars";

    /// <summary>False: nobody is offered it, and calendars that were connected are not read.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>
    /// Networks of your own that calendars may lie in, such as <c>10.1.0.0/16</c>; a calendar elsewhere is read only on the open internet.
    /// Whoever talks to the bot may have it ask any address in them over https.
    /// </summary>
    public IReadOnlyList<string> AllowedNetworks { get; init; } = [];

    /// <summary>
    /// Whether calendars are read. The address of one opens it to whoever has it, so that where colleagues are it is kept only under a key
    /// that does not lie beside it.
    /// </summary>
    public bool MayBeRead(KeySettings keys, string? environment) =>
        Enabled && (environment == Environments.Development || keys is not { EncryptionKey: null, KeyFile: null });

    public IEnumerable<SettingsFault> Faults() => AllowedNetworks
        .Select((text, i) => (text, i))
        .Where(one => ProxySettings.NetworkOf(one.text) is null)
        .Select(one => new SettingsFault($"{Section}:{nameof(AllowedNetworks)}:{one.i}", $"is “{one.text}”.",
            "Set an address, or a network such as 10.1.0.0/16."));
}
