namespace NetworkingBot.Host.Settings;

/// <summary>Section <c>Keys</c>: with what the bot protects the tokens that it keeps and the links that it sends. The keys lie in the store.</summary>
internal sealed record KeySettings
{
    public const string Section = "Keys";

    /// <summary>
    /// A key of Azure Key Vault that encrypts the bot's own keys: <c>https://vault.vault.azure.net/keys/name/version</c>; without a version, the newest.
    /// Null: they lie in the store as they are, under its own encryption at rest.
    /// </summary>
    public Uri? EncryptionKey { get; init; }

    /// <summary>Days after which a new key takes over, 7–365. Older ones stay, to read what they protected.</summary>
    public int LifetimeDays { get; init; } = 90;

    public IEnumerable<SettingsFault> Faults()
    {
        if (LifetimeDays is < 7 or > 365)
        {
            yield return new($"{Section}:LifetimeDays", $"is {LifetimeDays}.", "Set 7 to 365 days.");
        }

        if (EncryptionKey is { IsAbsoluteUri: true } key && (key.Scheme != "https" && !key.IsLoopback || key.Segments is not [_, "keys/", ..]))
        {
            yield return new($"{Section}:EncryptionKey", "is not a key of a vault.", "Copy the key identifier, https://….vault.azure.net/keys/….");
        }
    }
}
