namespace Azure.Data.Tables;

/// <summary>What an Azure Storage connection string says of the Table service.</summary>
/// <remarks>https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string</remarks>
internal sealed class ConnectionString
{
    private const string DevelopmentAccount = "devstoreaccount1";

    // Published with the storage emulator; no secret.
    private const string DevelopmentKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private ConnectionString(Uri endpoint, TableSharedKeyCredential sharedKey, AzureSasCredential sas) =>
        (Endpoint, SharedKey, Sas) = (endpoint, sharedKey, sas);

    public Uri Endpoint { get; }

    public TableSharedKeyCredential SharedKey { get; }

    public AzureSasCredential Sas { get; }

    /// <exception cref="FormatException">It is no connection string.</exception>
    /// <exception cref="InvalidOperationException">It is one, but does not say how to reach and sign in to a Table service.</exception>
    public static ConnectionString Parse(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        var settings = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(setting => setting.Split('=', 2, StringSplitOptions.TrimEntries))
            .ToDictionary(pair => pair[0], pair => pair.Length == 2 ? pair[1] : throw new FormatException("A setting of the connection string has no “=”."), StringComparer.OrdinalIgnoreCase);

        return string.Equals(settings.GetValueOrDefault("UseDevelopmentStorage"), "true", StringComparison.OrdinalIgnoreCase)
            ? Development(settings.GetValueOrDefault("DevelopmentStorageProxyUri"))
            : Account(settings);
    }

    private static ConnectionString Development(string proxy)
    {
        var host = proxy is null ? "http://127.0.0.1" : $"{new Uri(proxy).Scheme}://{new Uri(proxy).Host}";
        return new(new Uri($"{host}:10002/{DevelopmentAccount}"), new(DevelopmentAccount, DevelopmentKey), null);
    }

    private static ConnectionString Account(Dictionary<string, string> settings)
    {
        var account = settings.GetValueOrDefault("AccountName");
        var key = settings.GetValueOrDefault("AccountKey");
        var sas = settings.GetValueOrDefault("SharedAccessSignature");
        var endpoint = settings.GetValueOrDefault("TableEndpoint") ?? DefaultEndpoint(settings, account);

        return endpoint is null || (sas is null && (account is null || key is null))
            ? throw new InvalidOperationException("No valid combination of account information found.")
            : new(new Uri(endpoint), sas is null ? new(account, key) : null, sas is null ? null : new(sas));
    }

    private static string DefaultEndpoint(Dictionary<string, string> settings, string account) =>
        account is null
            ? null
            : $"{settings.GetValueOrDefault("DefaultEndpointsProtocol", "https")}://{account}.table.{settings.GetValueOrDefault("EndpointSuffix", "core.windows.net")}";
}
