using System.Reflection;
using System.Text;

namespace NetworkingBot.Core.Understanding.Learnt;

/// <summary>
/// A learnt linear classifier: for each feature a weight for some of the classes. Weights are 16-bit integers and scores 64-bit sums, so
/// that every machine decides the same; equal scores go by the order of the names.
/// </summary>
internal sealed class LinearModel
{
    /// <summary>“NBM1”; another number when the layout changes.</summary>
    public const int Magic = 0x314d424e;

    /// <summary>A SHA-256 of what the model was learnt from, so that a stale one is noticed without learning again.</summary>
    public const int StampLength = 32;

    /// <summary>Units of a weight that make 1 of the natural logarithm of the odds, for a feature of weight 1.</summary>
    public const int WeightScale = 256;

    private readonly Dictionary<uint, int> _rows;
    private readonly int[] _starts;
    private readonly byte[] _classes;
    private readonly short[] _weights;
    private readonly double _sharpness;

    private LinearModel(
        IReadOnlyList<string> names,
        double temperature,
        Dictionary<uint, int> rows,
        int[] starts,
        byte[] classes,
        short[] weights
    )
    {
        (Names, _rows, _starts, _classes, _weights) = (names, rows, starts, classes, weights);
        _sharpness = 1 / (temperature * WeightScale * Features.One);
    }

    /// <summary>Every class, in ordinal order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <param name="name">The file's name in this folder, which the assembly carries.</param>
    public static LinearModel Embedded(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"NetworkingBot.Core.Understanding.{name}")!;
        return Read(stream);
    }

    /// <exception cref="InvalidDataException">It is no model, one of another version, or cut short.</exception>
    public static LinearModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        try
        {
            return reader.ReadInt32() == Magic
                ? Read(reader)
                : throw new InvalidDataException("This is no model, or one of another version: train it anew.");
        }
        catch (EndOfStreamException cut)
        {
            throw new InvalidDataException("The model ends too early.", cut);
        }
    }

    public long[] Scores(IEnumerable<Feature> features)
    {
        var scores = new long[Names.Count];
        foreach (var (key, weight) in features)
        {
            if (_rows.TryGetValue(key, out var row))
            {
                for (var at = _starts[row]; at < _starts[row + 1]; at++)
                {
                    scores[_classes[at]] += (long)_weights[at] * weight;
                }
            }
        }

        return scores;
    }

    /// <summary>The place of the highest score.</summary>
    public static int Best(ReadOnlySpan<long> scores)
    {
        var best = 0;
        for (var at = 1; at < scores.Length; at++)
        {
            best = scores[at] > scores[best] ? at : best;
        }

        return best;
    }

    /// <summary>How much likelier a class is than another, by the difference of their scores.</summary>
    public double Odds(long score, long other) => Math.Exp((score - other) * _sharpness);

    private static LinearModel Read(BinaryReader reader)
    {
        _ = reader.ReadBytes(StampLength);
        var temperature = reader.ReadInt32() / (double)WeightScale;
        var names = Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadString()).ToArray();
        var count = reader.ReadInt32();
        var rows = new Dictionary<uint, int>(count);
        var starts = new int[count + 1];
        var classes = new List<byte>(count * 8);
        var weights = new List<short>(count * 8);
        for (var row = 0; row < count; row++)
        {
            rows.Add(reader.ReadUInt32(), row);
            for (var left = reader.ReadByte(); left > 0; left--)
            {
                classes.Add(reader.ReadByte());
                weights.Add(reader.ReadInt16());
            }

            starts[row + 1] = weights.Count;
        }

        return new LinearModel(names, temperature, rows, starts, [.. classes], [.. weights]);
    }
}
