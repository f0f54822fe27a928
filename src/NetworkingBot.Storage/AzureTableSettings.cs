using System.Text.RegularExpressions;

namespace NetworkingBot.Storage;

/// <summary>
/// How to reach Azure Table Storage: by <see cref="ConnectionString"/>, or by <see cref="Endpoint"/> with <see cref="Sas"/>, or by
/// <see cref="Endpoint"/> alone and then as whoever the process is in Microsoft Entra (managed identity, environment, developer's sign-in).
/// </summary>
public sealed partial record AzureTableSettings
{
    /// <summary>An Azure Storage connection string, also <c>UseDevelopmentStorage=true</c> or one with a shared access signature.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>
    /// Such as <c>https://account.table.core.windows.net</c>. Without TLS only on this machine, and then only with a signature.
    /// </summary>
    public Uri? Endpoint { get; init; }

    /// <summary>A shared access signature that may read, add, update, delete and create in the tables: <c>sv=…&amp;sig=…</c>.</summary>
    public string? Sas { get; init; }

    /// <summary>
    /// Stands before each table's name, so that several bots share an account. At most 40 letters and digits, a letter first; may be empty.
    /// </summary>
    public string TablePrefix { get; init; } = "";

    /// <summary>Further tries after a time-out, a 408, a 429 or a 5xx: 0–10.</summary>
    public int Retries { get; init; } = 4;

    /// <summary>
    /// Before the first further try; doubled for each next one, up to <see cref="MaxRetryDelay"/>. An answer's <c>Retry-After</c> goes
    /// first.
    /// </summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>The longest pause between two tries.</summary>
    public TimeSpan MaxRetryDelay { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long one try may take.</summary>
    public TimeSpan TryTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <exception cref="ArgumentException">Lists all faults.</exception>
    internal static void Validate(AzureTableSettings settings)
    {
        string[] faults = [.. settings.Faults().Select(fault => fault.Text)];
        if (faults.Length > 0)
        {
            throw new ArgumentException($"Azure Table Storage: {string.Join("; ", faults)}.", nameof(settings));
        }
    }

    /// <summary>All that is wrong, each with the name of the setting to change; empty when nothing is.</summary>
    public IEnumerable<(string Setting, string Text)> Faults()
    {
        if ((ConnectionString is null) == (Endpoint is null))
        {
            yield return (nameof(ConnectionString), $"set either {nameof(ConnectionString)} or {nameof(Endpoint)}");
        }

        if (Sas is not null && Endpoint is null)
        {
            yield return (nameof(Sas), $"{nameof(Sas)} needs {nameof(Endpoint)}");
        }

        if (!PrefixPattern().IsMatch(TablePrefix))
        {
            yield return (nameof(TablePrefix), $"{nameof(TablePrefix)} takes at most 40 letters and digits, a letter first");
        }

        if (Retries is < 0 or > 10)
        {
            yield return (nameof(Retries), $"{nameof(Retries)} is {Retries}, not 0 to 10");
        }

        if (RetryDelay <= TimeSpan.Zero || MaxRetryDelay < RetryDelay || TryTimeout <= TimeSpan.Zero)
        {
            yield return (
                nameof(RetryDelay),
                $"{nameof(RetryDelay)}, {nameof(MaxRetryDelay)} and {nameof(TryTimeout)} are positive, the second not below the first"
            );
        }
    }

    [GeneratedRegex("^([A-Za-z][A-Za-z0-9]{0,39})?$", RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex PrefixPattern();
}
