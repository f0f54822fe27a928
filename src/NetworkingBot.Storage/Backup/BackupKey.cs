using System.Security.Cryptography;
using System.Text;

namespace NetworkingBot.Storage.Backup;

/// <summary>
/// With what a backup is encrypted: a pass phrase, or a key of 32 bytes that somebody else keeps. Each file has a salt of its own, so that
/// its key is its own, too.
/// </summary>
public sealed class BackupKey
{
    /// <summary>Characters; a shorter pass phrase is refused.</summary>
    public const int ShortestPassphrase = 12;

    /// <summary>As OWASP advises for PBKDF2 with SHA-256 in 2023: about a third of a second.</summary>
    internal const int Iterations = 600_000;

    internal const int Bytes = 32;

    private readonly byte[] _secret;

    private BackupKey(bool isPassphrase, byte[] secret) => (IsPassphrase, _secret) = (isPassphrase, secret);

    public bool IsPassphrase { get; }

    /// <exception cref="ArgumentException">It is shorter than <see cref="ShortestPassphrase"/>.</exception>
    public static BackupKey OfPassphrase(string passphrase) => passphrase.Length >= ShortestPassphrase
        ? new BackupKey(true, Encoding.UTF8.GetBytes(passphrase.Normalize()))
        : throw new ArgumentException($"A pass phrase has at least {ShortestPassphrase} characters.", nameof(passphrase));

    /// <param name="base64">32 bytes, as <c>openssl rand -base64 32</c> makes them.</param>
    /// <exception cref="ArgumentException">It is something else.</exception>
    public static BackupKey OfKey(string base64)
    {
        var key = new byte[Bytes];
        return Convert.TryFromBase64String(base64.Trim(), key, out var written) && written == Bytes
            ? new BackupKey(false, key)
            : throw new ArgumentException("A key is 32 bytes in base 64, as “openssl rand -base64 32” makes them.", nameof(base64));
    }

    internal byte[] Derive(byte[] salt, int iterations) => IsPassphrase
        ? Rfc2898DeriveBytes.Pbkdf2(_secret, salt, iterations, HashAlgorithmName.SHA256, Bytes)
        : HKDF.DeriveKey(HashAlgorithmName.SHA256, _secret, Bytes, salt, "networkingbot backup"u8.ToArray());
}
