namespace NetworkingBot.Storage;

/// <summary>Where the embedded store lies.</summary>
public sealed record SqliteStoreSettings
{
    /// <summary>The database file; it and its folder are made on first start. Null: in memory, gone with the store.</summary>
    public required string? Path { get; init; }

    /// <summary>How long an operation waits while another process writes, before the store counts as unavailable.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How often the write-ahead log is taken over into the file and cut: what was erased is to be read in it no longer than that.
    /// </summary>
    public TimeSpan CutLogEvery { get; init; } = TimeSpan.FromSeconds(30);
}
