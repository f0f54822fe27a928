using System.Buffers.Binary;
using System.Security.Cryptography;

namespace NetworkingBot.Storage.Backup;

/// <summary>
/// What stands in clear at the beginning of a backup: a name, whether a pass phrase or a key opens it, a salt, and how often the pass
/// phrase is hashed. Every frame vouches for it.
/// </summary>
internal sealed class SealedHeader
{
    private const int SaltBytes = 16;

    /// <summary>More would be a way to keep a machine busy with a forged file.</summary>
    private const int MostIterations = 10_000_000;

    private static readonly byte[] _name = "NWBACKUP1\n"u8.ToArray();

    private SealedHeader(byte[] bytes) => Bytes = bytes;

    public static int Length => _name.Length + 1 + SaltBytes + sizeof(int);

    public byte[] Bytes { get; }

    public bool IsPassphrase => Bytes[_name.Length] == 1;

    private byte[] Salt => Bytes[(_name.Length + 1)..(_name.Length + 1 + SaltBytes)];

    private int Iterations => BinaryPrimitives.ReadInt32BigEndian(Bytes.AsSpan(Length - sizeof(int)));

    public static SealedHeader For(BackupKey key)
    {
        byte[] bytes = [.. _name, (byte)(key.IsPassphrase ? 1 : 2), .. RandomNumberGenerator.GetBytes(SaltBytes), 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(Length - sizeof(int)), key.IsPassphrase ? BackupKey.Iterations : 0);
        return new SealedHeader(bytes);
    }

    /// <exception cref="BackupDamagedException">The file does not begin like a backup.</exception>
    public static SealedHeader Read(Stream file)
    {
        var bytes = new byte[Length];
        var header = new SealedHeader(bytes);
        return
            file.ReadAtLeast(bytes, Length, throwOnEndOfStream: false) == Length
            && bytes.AsSpan(0, _name.Length).SequenceEqual(_name)
            && bytes[_name.Length] is 1 or 2
            && header.Iterations is >= 0 and <= MostIterations
            && (header.Iterations > 0) == header.IsPassphrase
                ? header
                : throw new BackupDamagedException("The file is no backup of this bot, or one of a newer version.");
    }

    /// <exception cref="BackupDamagedException">It was made with the other kind of secret.</exception>
    public AesGcm Open(BackupKey key) => key.IsPassphrase == IsPassphrase
        ? new AesGcm(key.Derive(Salt, Iterations), SealedFrames.TagBytes)
        : throw new BackupDamagedException(
            IsPassphrase
                ? "The backup was made with a pass phrase, not with a key."
                : "The backup was made with a key, not with a pass phrase."
        );
}
