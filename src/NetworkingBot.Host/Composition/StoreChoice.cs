using NetworkingBot.Cluster;
using NetworkingBot.Core.Storage;
using NetworkingBot.Host.Settings;
using NetworkingBot.Storage;

namespace NetworkingBot.Host.Composition;

/// <summary>The store that <see cref="StorageSettings"/> ask for.</summary>
internal static class StoreChoice
{
    /// <exception cref="InvalidSettingsException">Lists all faults.</exception>
    public static ITableStore Open(IConfiguration configuration)
    {
        AllSettings.Demand(configuration);
        var settings = configuration.GetSection(StorageSettings.Section).Get<StorageSettings>() ?? new StorageSettings();
        return settings.Azure is { } azure
            ? AzureTableStoreRegistration.OpenAzureTableStore(azure)
            : SqliteStoreRegistration.OpenSqliteStore(
                (settings.Sqlite ?? new SqliteStoreSettings { Path = null }) with { Path = SqlitePath(configuration) }
            );
    }

    /// <summary>Where the processes that share the store find one another; null: it is a file, which one process has for itself.</summary>
    /// <exception cref="InvalidSettingsException">Lists all faults.</exception>
    public static SiloTable? Silos(IConfiguration configuration)
    {
        AllSettings.Demand(configuration);
        return AzureIn(configuration) is { } azure
            ? SiloTable.Of(AzureTableStoreRegistration.OpenAzureTables(azure), azure.TablePrefix)
            : null;
    }

    /// <summary>Otherwise it is one SQLite file.</summary>
    public static bool IsAzure(IConfiguration configuration) => AzureIn(configuration) is not null;

    /// <summary>Where the bot's SQLite file is, or would be.</summary>
    public static string SqlitePath(IConfiguration configuration) =>
        configuration.GetSection(StorageSettings.Section).Get<StorageSettings>()?.Sqlite?.Path ?? DefaultPath;

    private static AzureTableSettings? AzureIn(IConfiguration configuration) =>
        configuration.GetSection(StorageSettings.Section).Get<StorageSettings>()?.Azure;

    private static string DefaultPath =>
        Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
            "NetworkingBot",
            "networkingbot.db"
        );
}
