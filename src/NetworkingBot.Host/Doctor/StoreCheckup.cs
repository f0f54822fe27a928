using System.Diagnostics;
using System.Globalization;
using Azure;
using Microsoft.Data.Sqlite;
using NetworkingBot.Core.Storage;
using NetworkingBot.Host.Composition;
using NetworkingBot.Host.Settings;

namespace NetworkingBot.Host.Doctor;

/// <summary>Writes a row, reads it and takes it away again.</summary>
internal static class StoreCheckup
{
    private static readonly Key _probe = Keys.Receipt("doctor", "probe", "row");

    /// <returns>The finding, and the store when it is well; whoever gets it disposes of it.</returns>
    public static async Task<(Finding Finding, ITableStore? Store)> LookAsync(IConfiguration configuration, CancellationToken cancellation)
    {
        ITableStore? store = null;
        try
        {
            store = StoreChoice.Open(configuration);
            var started = Stopwatch.GetTimestamp();
            await store.UpsertAsync(Table.Receipts, StoredJson.Row(_probe, "probe"), cancellation);
            var read = await store.GetAsync(Table.Receipts, _probe, cancellation);
            await store.DeleteAsync(Table.Receipts, _probe, expected: null, cancellation);
            var took = Stopwatch.GetElapsedTime(started).TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture);
            return read is null
                ? (Finding.Fault(Where(configuration), "forgets what is written to it.", "Give the bot a store of its own."), store)
                : (Finding.Well(Where(configuration), $"written, read and deleted in {took} ms."), store);
        }
        catch (Exception fault)
            when (fault
                    is StoreUnavailableException
                        or RequestFailedException
                        or SqliteException
                        or IOException
                        or UnauthorizedAccessException
            )
        {
            (store as IDisposable)?.Dispose();
            return (Finding.Fault(Where(configuration), Cause(fault), Remedy(fault)), null);
        }
    }

    private static string Where(IConfiguration configuration) =>
        configuration.GetSection($"{StorageSettings.Section}:Azure").Exists() ? "Storage:Azure" : "Storage:Sqlite:Path";

    private static Exception Innermost(Exception fault) => fault is StoreUnavailableException { InnerException: { } inner } ? inner : fault;

    private static string Cause(Exception fault) => Innermost(fault) switch
    {
        RequestFailedException { Status: 403 } => "refuses the bot's credentials.",
        RequestFailedException { Status: > 0 and var status } => $"answers {status}.",
        SqliteException { SqliteErrorCode: 26 } => "is no database.",
        SqliteException { SqliteErrorCode: 14 } => "cannot be opened.",
        SqliteException { SqliteErrorCode: 8 } => "may not be written to.",
        Azure.Identity.AuthenticationFailedException => "cannot be signed in to.",
        UnauthorizedAccessException => "may not be written to.",
        var other => $"does not answer ({other.GetType().Name}).",
    };

    private static string Remedy(Exception fault) => Innermost(fault) switch
    {
        RequestFailedException { Status: 403 } =>
            "Give the identity the role Storage Table Data Contributor on the account, or renew the key or the signature.",
        RequestFailedException { Status: 404 } => "Check the name of the account in Storage:Azure:Endpoint.",
        Azure.Identity.AuthenticationFailedException =>
            "Give the machine a managed identity and set AZURE_CLIENT_ID to its client id, or use Storage:Azure:ConnectionString.",
        SqliteException { SqliteErrorCode: 26 } => "Name another file, or move this one away: the bot makes a new one.",
        SqliteException or UnauthorizedAccessException or IOException =>
            "Name a folder that exists or can be made, and that the bot's user may write to.",
        _ => "Check the address, the network and the firewall of the account.",
    };
}
