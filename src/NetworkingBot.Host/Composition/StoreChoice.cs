using NetworkingBot.Core.Storage;
using NetworkingBot.Storage;

namespace NetworkingBot.Host.Composition;

/// <summary>
/// Section <c>Storage</c>: with <c>Storage:Azure</c> the bot keeps everything in Azure Table Storage, otherwise in one SQLite file,
/// <c>Storage:Sqlite:Path</c>.
/// </summary>
internal static class StoreChoice
{
    /// <exception cref="InvalidSettingsException">Lists all faults.</exception>
    public static ITableStore Open(IConfiguration configuration)
    {
        try
        {
            return configuration.GetSection("Storage:Azure").Get<AzureTableSettings>() is { } azure
                ? AzureTableStoreRegistration.OpenAzureTableStore(azure)
                : SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = configuration["Storage:Sqlite:Path"] ?? DefaultPath });
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException or FormatException)
        {
            throw new InvalidSettingsException("Storage:Azure", fault.Message);
        }
    }

    private static string DefaultPath =>
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "NetworkingBot", "networkingbot.db");
}

/// <summary>A setting that cannot be used. The message names its full key and the remedy.</summary>
internal sealed class InvalidSettingsException(string key, string fault) : Exception($"{key}: {fault}");
