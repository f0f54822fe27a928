using Microsoft.Extensions.DependencyInjection;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Storage;

public static class SqliteStoreRegistration
{
    /// <summary>
    /// The one <see cref="ITableStore"/> of the process, opened when it is first asked for and closed with the container.
    /// </summary>
    public static IServiceCollection AddSqliteStore(this IServiceCollection services, SqliteStoreSettings settings) =>
        services.AddSingleton(_ => OpenSqliteStore(settings));

    /// <summary>For those without a container. Closed by <see cref="IDisposable.Dispose"/>.</summary>
    /// <exception cref="StoreUnavailableException">The file cannot be opened, is no database, or a newer bot made it.</exception>
    public static ITableStore OpenSqliteStore(SqliteStoreSettings settings) => new SqliteTableStore(SqliteDatabase.Open(settings));
}
