using Azure;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;

namespace NetworkingBot.Storage;

/// <summary>The client that settings ask for, with the client's own retries.</summary>
internal static class AzureTableConnection
{
    /// <param name="settings">Validated here.</param>
    /// <param name="credential">Signs in where the settings name an endpoint alone; null: the process's own identity.</param>
    /// <param name="adjust">Last word on the client's options, for tests.</param>
    public static TableServiceClient Open(
        AzureTableSettings settings,
        TokenCredential? credential = null,
        Action<TableClientOptions>? adjust = null
    )
    {
        AzureTableSettings.Validate(settings);
        var options = Options(settings);
        adjust?.Invoke(options);
        return settings switch
        {
            { ConnectionString: { } connection } => new TableServiceClient(connection, options),
            { Sas: { } sas } => new TableServiceClient(settings.Endpoint!, new AzureSasCredential(sas), options),
            _ => new TableServiceClient(settings.Endpoint!, credential ?? new DefaultAzureCredential(), options),
        };
    }

    private static TableClientOptions Options(AzureTableSettings settings)
    {
        var options = new TableClientOptions();
        options.Retry.Mode = RetryMode.Exponential;
        options.Retry.MaxRetries = settings.Retries;
        options.Retry.Delay = settings.RetryDelay;
        options.Retry.MaxDelay = settings.MaxRetryDelay;
        options.Retry.NetworkTimeout = settings.TryTimeout;
        // Queries carry keys, and keys name people.
        options.Diagnostics.IsLoggingContentEnabled = false;
        return options;
    }
}
