using System.Buffers.Binary;

namespace NetworkingBot.Core.Indexing.Ties;

/// <summary>Reads what a <see cref="BinaryWriter"/> wrote, where it lies.</summary>
internal ref struct PackedReader(ReadOnlySpan<byte> packed)
{
    private ReadOnlySpan<byte> _left = packed;

    public readonly bool AtEnd => _left.IsEmpty;

    /// <summary>UTF-8.</summary>
    public ReadOnlySpan<byte> Text() => Take((int)Number());

    /// <summary>Seven bits a byte, the lowest first.</summary>
    public long Number()
    {
        var (number, used) = (0L, 0);
        do
        {
            number |= (_left[used] & 0x7FL) << (7 * used);
        }
        while (_left[used++] >= 0x80);
        _left = _left[used..];
        return number;
    }

    public float Single() => BinaryPrimitives.ReadSingleLittleEndian(Take(sizeof(float)));

    private ReadOnlySpan<byte> Take(int bytes)
    {
        var taken = _left[..bytes];
        _left = _left[bytes..];
        return taken;
    }
}
