using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Matching;

namespace NetworkingBot.Core.Learning;

/// <summary>Two people who were looked at, and what was known of them; without ids once it is known what came of it.</summary>
public sealed record TiePair(PersonId Asker, PersonId Other, TieExample Example)
{
    internal static byte[] Pack(IEnumerable<TiePair> pairs)
    {
        var packed = new MemoryStream();
        using var writer = new BinaryWriter(packed);
        foreach (var (asker, other, example) in pairs)
        {
            writer.Write(asker.Value ?? "");
            writer.Write(other.Value ?? "");
            writer.Write(example.SameDepartment);
            writer.Write((byte)example.Outcome);
            writer.Write(example.Weight);
            writer.Write((byte)example.Signals.Length);
            foreach (var signal in example.Signals)
                writer.Write(signal);
        }

        return packed.ToArray();
    }

    /// <summary>Those that were kept when the signals were others are left out.</summary>
    internal static IEnumerable<TiePair> Unpack(byte[] packed)
    {
        using var reader = new BinaryReader(new MemoryStream(packed));
        while (reader.BaseStream.Position < packed.Length)
        {
            var (asker, other) = (new PersonId(reader.ReadString()), new PersonId(reader.ReadString()));
            var (same, outcome, weight) = (reader.ReadBoolean(), (TieOutcome)reader.ReadByte(), reader.ReadSingle());
            var signals = new float[reader.ReadByte()];
            for (var signal = 0; signal < signals.Length; signal++)
                signals[signal] = reader.ReadSingle();
            if (signals.Length == Signals.Count)
                yield return new TiePair(asker, other, new TieExample(signals, same, outcome, weight));
        }
    }
}
