using Azure.Core;
using Azure.Identity;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;
using NetworkingBot.Core.Storage;
using NetworkingBot.Host.Settings;

namespace NetworkingBot.Host.DataProtection;

internal static class ProtectionRegistration
{
    /// <summary>Data Protection with its keys in the store, encrypted by the vault's key where the settings name one.</summary>
    /// <param name="services">The container; it holds the store.</param>
    /// <param name="settings">Checked already.</param>
    /// <param name="credential">Signs in at the vault; null: the process's own identity.</param>
    public static IServiceCollection AddProtection(
        this IServiceCollection services,
        KeySettings settings,
        TokenCredential? credential = null
    )
    {
        services.AddDataProtection().SetApplicationName("NetworkingBot").SetDefaultKeyLifetime(TimeSpan.FromDays(settings.LifetimeDays));
        if (settings.EncryptionKey is { } key)
        {
            services.AddHttpClient(nameof(VaultKey));
            services.AddSingleton(provider => new VaultKey(
                key,
                credential ?? new DefaultAzureCredential(),
                provider.GetRequiredService<IHttpClientFactory>().CreateClient(nameof(VaultKey))
            ));
        }

        if (settings.KeyFile is { } file && FileKey.Read(file) is { } own)
        {
            services.AddSingleton(own);
        }

        return services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
            options =>
            {
                options.XmlRepository = new TableXmlRepository(
                    provider.GetRequiredService<ITableStore>(),
                    provider.GetRequiredService<ILogger<TableXmlRepository>>());
                options.XmlEncryptor =
                    provider.GetService<VaultKey>() is { } vault ? new VaultXmlEncryptor(vault)
                    : provider.GetService<FileKey>() is { } own ? new FileXmlEncryptor(own)
                    : null;
            }
        ));
    }
}
