using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using NetworkingBot.Core.Storage;
using NetworkingBot.Host.DataProtection;
using NetworkingBot.Host.Settings;

namespace NetworkingBot.Host.Doctor;

/// <summary>Protects a word with the bot's keys, and asks the vault, where there is one, to wrap and unwrap a key.</summary>
internal static class ProtectionCheckup
{
    private static string Where(KeySettings settings) =>
        settings.EncryptionKey is not null ? "in the store, encrypted by the vault's key."
        : settings.KeyFile is not null ? "in the store, encrypted by the key in the file."
        : "in the store, not encrypted by any key of yours: whoever can read the store can read what they protect. Set Keys:EncryptionKey "
            + "or Keys:KeyFile; until then people cannot connect their calendars where the environment is Production.";

    public static async Task<Finding> LookAsync(KeySettings settings, ITableStore store, CancellationToken cancellation)
    {
        var services = new ServiceCollection().AddSingleton(store).AddLogging().AddProtection(settings);
        await using var provider = services.BuildServiceProvider();
        try
        {
            if (provider.GetService<VaultKey>() is { } vault)
            {
                var (wrapped, by) = await vault.WrapAsync(RandomNumberGenerator.GetBytes(32), cancellation);
                await vault.UnwrapAsync(wrapped, by, cancellation);
            }

            var protector = provider.GetRequiredService<IDataProtectionProvider>().CreateProtector("doctor");
            return protector.Unprotect(protector.Protect("word")) == "word"
                ? Finding.Well(KeySettings.Section, Where(settings))
                : Finding.Fault(KeySettings.Section, "do not read what they wrote.", "Give all replicas the same store.");
        }
        catch (Exception fault)
            when (fault
                    is HttpRequestException
                        or Azure.Identity.AuthenticationFailedException
                        or CryptographicException
                        or InvalidOperationException
            )
        {
            return Finding.Fault(
                $"{KeySettings.Section}:EncryptionKey",
                $"cannot be used ({(fault as HttpRequestException)?.StatusCode?.ToString() ?? fault.GetType().Name}).",
                "Give the identity the role Key Vault Crypto Service Encryption User on the key, and check that the key exists and is "
                    + "enabled."
            );
        }
    }
}
