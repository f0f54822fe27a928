using System.Buffers.Binary;
using System.Security.Cryptography;

namespace NetworkingBot.Storage.Backup;

/// <summary>
/// Decrypts a file that a <see cref="SealingStream"/> made, frame by frame; nothing is given out that did not prove itself.
/// </summary>
internal sealed class OpeningStream : Stream
{
    private readonly Stream _file;
    private readonly SealedHeader _header;
    private readonly AesGcm _cipher;

    private ReadOnlyMemory<byte> _plain;
    private long _number;
    private bool _ended;

    /// <exception cref="BackupDamagedException">The file is no backup, or was made with the other kind of secret.</exception>
    public OpeningStream(Stream file, BackupKey key)
    {
        (_file, _header) = (file, SealedHeader.Read(file));
        _cipher = _header.Open(key);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        while (_plain.IsEmpty && !_ended)
        {
            ReadFrame();
        }

        var some = _plain.Span[..Math.Min(buffer.Length, _plain.Length)];
        some.CopyTo(buffer);
        _plain = _plain[some.Length..];
        return some.Length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        // Nothing is written.
    }

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _cipher.Dispose();
        }

        base.Dispose(disposing);
    }

    private void ReadFrame()
    {
        var before = Take(sizeof(uint));
        var length = BinaryPrimitives.ReadUInt32BigEndian(before);
        var size = length & ~SealedFrames.IsLast;
        if (size > SealedFrames.Size)
        {
            throw Damaged();
        }

        var sealedBytes = Take((int)size);
        var tag = Take(SealedFrames.TagBytes);
        var plain = new byte[size];
        try
        {
            _cipher.Decrypt(SealedFrames.Nonce(_number), sealedBytes, tag, plain, SealedFrames.Vouched(_header, length));
        }
        catch (AuthenticationTagMismatchException fault)
        {
            throw _number == 0
                ? new BackupDamagedException("The pass phrase or key is another one, or the file was changed.", fault)
                : Damaged(fault);
        }

        (_plain, _ended) = (plain, (length & SealedFrames.IsLast) != 0);
        _number++;
        if (_ended && _file.ReadByte() >= 0)
        {
            throw Damaged();
        }
    }

    private byte[] Take(int bytes)
    {
        var taken = new byte[bytes];
        return _file.ReadAtLeast(taken, bytes, throwOnEndOfStream: false) == bytes ? taken : throw Damaged();
    }

    private static BackupDamagedException Damaged(Exception? inner = null) =>
        new("The backup is damaged: a part of it is missing or was changed.", inner);
}
