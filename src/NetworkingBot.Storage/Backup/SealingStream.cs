using System.Buffers.Binary;
using System.Security.Cryptography;

namespace NetworkingBot.Storage.Backup;

/// <summary>Encrypts what is written to it into a file. Only a file that was <see cref="Finish"/>ed is whole.</summary>
internal sealed class SealingStream : Stream
{
    private readonly Stream _file;
    private readonly SealedHeader _header;
    private readonly AesGcm _cipher;
    private readonly byte[] _plain = new byte[SealedFrames.Size];

    private int _filled;
    private long _number;

    public SealingStream(Stream file, BackupKey key)
    {
        (_file, _header) = (file, SealedHeader.For(key));
        _cipher = _header.Open(key);
        file.Write(_header.Bytes);
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public void Finish() => WriteFrame(SealedFrames.IsLast);

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            if (_filled == SealedFrames.Size)
            {
                WriteFrame(0);
            }

            var some = buffer[..Math.Min(buffer.Length, SealedFrames.Size - _filled)];
            some.CopyTo(_plain.AsSpan(_filled));
            _filled += some.Length;
            buffer = buffer[some.Length..];
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        // A frame is written when it is full: a shorter one in the middle would tell how long the records are.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

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

    private void WriteFrame(uint last)
    {
        var length = (uint)_filled | last;
        Span<byte> before = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(before, length);
        var (sealedBytes, tag) = (new byte[_filled], new byte[SealedFrames.TagBytes]);
        _cipher.Encrypt(SealedFrames.Nonce(_number++), _plain.AsSpan(0, _filled), sealedBytes, tag, SealedFrames.Vouched(_header, length));
        _file.Write(before);
        _file.Write(sealedBytes);
        _file.Write(tag);
        _filled = 0;
    }
}
