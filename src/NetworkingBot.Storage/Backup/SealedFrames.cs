using System.Buffers.Binary;

namespace NetworkingBot.Storage.Backup;

/// <summary>
/// How a stream is encrypted: in frames, each by AES-GCM under its number, so that a part of the file proves itself before it is used, and
/// frames that are missing, doubled, in another order or from another file are found out. The last one says that it is the last.
/// </summary>
internal static class SealedFrames
{
    public const int TagBytes = 16;

    /// <summary>Plain bytes of a frame at most.</summary>
    public const int Size = 64 * 1024;

    /// <summary>In the length that stands before a frame.</summary>
    public const uint IsLast = 0x8000_0000;

    public static byte[] Nonce(long number)
    {
        var nonce = new byte[12];
        BinaryPrimitives.WriteInt64BigEndian(nonce.AsSpan(4), number);
        return nonce;
    }

    /// <summary>What a frame vouches for beside its content: the file's header, and its own length and whether it is the last.</summary>
    public static byte[] Vouched(SealedHeader header, uint length)
    {
        byte[] vouched = [.. header.Bytes, 0, 0, 0, 0];
        BinaryPrimitives.WriteUInt32BigEndian(vouched.AsSpan(header.Bytes.Length), length);
        return vouched;
    }
}
