namespace NetworkingBot.Host.Pages;

/// <summary>Where the bot itself is reached.</summary>
internal static class OwnAddress
{
    /// <summary>
    /// From this machine alone: no use in a message to anybody else. Null: it listens elsewhere, or it is not known where.
    /// </summary>
    /// <param name="listening">What the host was told to listen on; the first of several counts.</param>
    public static Uri? Here(string? listening) =>
        Uri.TryCreate(listening?.Split(';')[0], UriKind.Absolute, out var local) && local is { IsLoopback: true, Port: > 0 } ? local : null;
}
