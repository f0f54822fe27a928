using NetworkingBot.Core.Storage;
using NetworkingBot.Host.Settings;
using NetworkingBot.Storage;

namespace NetworkingBot.Host.Composition;

/// <summary>
/// Where the demo lives: an SQLite file of its own beside the bot's, so that nothing that is tried touches anybody's data.
/// </summary>
internal static class DemoStore
{
    private const string FileName = "demo.db";

    public static string PathOf(IConfiguration configuration) => StoreChoice.SqlitePath(configuration) switch
    {
        var own when Path.GetFileName(own) == FileName => own + ".demo",
        var own => Path.Combine(Path.GetDirectoryName(own) ?? "", FileName),
    };

    /// <exception cref="InvalidSettingsException">Lists all faults.</exception>
    public static ITableStore Open(IConfiguration configuration)
    {
        AllSettings.Demand(configuration);
        return SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = PathOf(configuration) });
    }
}
