namespace NetworkingBot.Host.DataProtection;

/// <summary>
/// A key in a file outside the store, such as a mounted secret: 32 bytes in base 64. Who has the store alone can read nothing that is
/// protected.
/// </summary>
internal sealed class FileKey
{
    private const int Bytes = 32;

    private readonly byte[] _key;

    private FileKey(byte[] key) => _key = key;

    public ReadOnlySpan<byte> Key => _key;

    /// <returns>Null when the file is not there, cannot be read, or holds something else.</returns>
    public static FileKey? Read(string path)
    {
        try
        {
            var key = new byte[Bytes];
            return Convert.TryFromBase64String(File.ReadAllText(path).Trim(), key, out var written) && written == Bytes
                ? new FileKey(key)
                : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
