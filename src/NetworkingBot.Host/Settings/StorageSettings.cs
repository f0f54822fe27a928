using NetworkingBot.Storage;

namespace NetworkingBot.Host.Settings;

/// <summary>
/// Section <c>Storage</c>: where everything is kept. With <see cref="Azure"/> in Azure Table Storage, otherwise in one SQLite file.
/// </summary>
internal sealed record StorageSettings
{
    public const string Section = "Storage";

    public AzureTableSettings? Azure { get; init; }

    public SqliteStoreSettings? Sqlite { get; init; }

    public IEnumerable<SettingsFault> Faults()
    {
        if (Azure is not null && Sqlite?.Path is not null)
        {
            yield return new($"{Section}:Sqlite:Path", $"and {Section}:Azure are both set.", "Keep one: the bot has one store.");
        }

        foreach (var (setting, text) in Azure?.Faults() ?? [])
        {
            yield return new($"{Section}:Azure:{setting}", "cannot be used.", char.ToUpperInvariant(text[0]) + text[1..] + ".");
        }

        if (Azure?.Endpoint is { IsAbsoluteUri: true, Scheme: "http", IsLoopback: false })
        {
            yield return new($"{Section}:Azure:Endpoint", "is not protected by TLS.", "Begin it with https://.");
        }
    }
}
