using NetworkingBot.Host.DataProtection;

namespace NetworkingBot.Host.Settings;

/// <summary>
/// Section <c>Keys</c>: with what the bot protects the tokens that it keeps and the links that it sends. The keys lie in the store.
/// </summary>
internal sealed record KeySettings
{
    public const string Section = "Keys";

    /// <summary>
    /// A key of Azure Key Vault that encrypts the bot's own keys: <c>https://vault.vault.azure.net/keys/name/version</c>; without a
    /// version, the newest. Null: see <see cref="KeyFile"/>.
    /// </summary>
    public Uri? EncryptionKey { get; init; }

    /// <summary>
    /// A file outside the store with a key of 32 bytes in base 64 (<c>openssl rand -base64 32</c>) that encrypts the bot's own keys, where
    /// there is no vault. Null: they lie in the store as they are.
    /// </summary>
    public string? KeyFile { get; init; }

    /// <summary>Days after which a new key takes over, 7–365. Older ones stay, to read what they protected.</summary>
    public int LifetimeDays { get; init; } = 90;

    public IEnumerable<SettingsFault> Faults()
    {
        if (LifetimeDays is < 7 or > 365)
        {
            yield return new($"{Section}:LifetimeDays", $"is {LifetimeDays}.", "Set 7 to 365 days.");
        }

        if (KeyFile is not null && EncryptionKey is not null)
        {
            yield return new($"{Section}:KeyFile", $"and {Section}:EncryptionKey are both set.", "Keep one.");
        }
        else if (KeyFile is { } file && FileKey.Read(file) is null)
        {
            yield return new(
                $"{Section}:KeyFile",
                "is not there, cannot be read, or holds no key.",
                "Make one with: openssl rand -base64 32 > FILE, and let nobody but the bot read it."
            );
        }

        if (
            EncryptionKey is { IsAbsoluteUri: true } key
            && (key.Scheme != "https" && !key.IsLoopback || key.Segments is not [_, "keys/", ..])
        )
        {
            yield return new(
                $"{Section}:EncryptionKey",
                "is not a key of a vault.",
                "Copy the key identifier, https://….vault.azure.net/keys/…."
            );
        }
    }
}
