using Azure.Core;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Storage;

public static class AzureTableStoreRegistration
{
    /// <summary>The one <see cref="ITableStore"/> of the process. Tables are made when they are first used.</summary>
    /// <param name="services">The container.</param>
    /// <param name="settings">Checked at once.</param>
    /// <param name="credential">Signs in where the settings name an endpoint alone; null: the process's own identity.</param>
    /// <exception cref="ArgumentException">Lists all faults of the settings.</exception>
    public static IServiceCollection AddAzureTableStore(
        this IServiceCollection services,
        AzureTableSettings settings,
        TokenCredential? credential = null
    ) => services.AddSingleton(OpenAzureTableStore(settings, credential));

    /// <summary>For those without a container.</summary>
    /// <exception cref="ArgumentException">Lists all faults of the settings.</exception>
    public static ITableStore OpenAzureTableStore(AzureTableSettings settings, TokenCredential? credential = null) =>
        new AzureTableStore(AzureTableConnection.Open(settings, credential), settings.TablePrefix);

    /// <summary>The account itself, for what keeps tables of its own beside the store's.</summary>
    /// <exception cref="ArgumentException">Lists all faults of the settings.</exception>
    public static TableServiceClient OpenAzureTables(AzureTableSettings settings, TokenCredential? credential = null) =>
        AzureTableConnection.Open(settings, credential);
}
