using System.Text;

namespace NetworkingBot.Host.Tests.Telemetry;

/// <summary>
/// A message in the wire format of Protocol Buffers, read by field numbers. https://protobuf.dev/programming-guides/encoding
/// </summary>
internal sealed class WireMessage
{
    private readonly List<(int Field, byte[] Value)> _fields = [];

    public WireMessage(byte[] whole)
    {
        Whole = whole;
        for (var at = 0; at < whole.Length;)
        {
            var tag = Number(whole, ref at);
            var length = (tag & 7) switch
            {
                0 => Skipped(whole, at),
                1 => 8,
                2 => (int)Number(whole, ref at),
                5 => 4,
                var type => throw new FormatException($"wire type {type}"),
            };
            _fields.Add(((int)(tag >> 3), whole[at..(at + length)]));
            at += length;
        }
    }

    public byte[] Whole { get; }

    public IEnumerable<WireMessage> Messages(int field) =>
        _fields.Where(one => one.Field == field).Select(one => new WireMessage(one.Value));

    public byte[] Bytes(int field) => _fields.FirstOrDefault(one => one.Field == field).Value ?? [];

    public string Text(int field) => Encoding.UTF8.GetString(Bytes(field));

    private static ulong Number(byte[] from, ref int at)
    {
        ulong number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = from[at++];
            number |= (ulong)(next & 0x7f) << shift;
            if (next < 0x80)
            {
                return number;
            }
        }
    }

    private static int Skipped(byte[] from, int at)
    {
        var end = at;
        _ = Number(from, ref end);
        return end - at;
    }
}
