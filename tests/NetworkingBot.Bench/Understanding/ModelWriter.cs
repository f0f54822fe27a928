using System.Text;
using NetworkingBot.Core.Understanding.Learnt;

namespace NetworkingBot.Bench.Understanding;

/// <summary>Writes what was learnt as integers, in the order of keys.</summary>
internal static class ModelWriter
{
    /// <param name="stamp">What tells a model of other sentences apart.</param>
    /// <param name="temperature">What scores are divided by to make confidences that hold.</param>
    /// <param name="faintest">Weights nearer to 0 are left out, in units of the file.</param>
    public static byte[] Write(LinearFit fit, IReadOnlyList<string> names, byte[] stamp, double temperature, int faintest)
    {
        using var model = new MemoryStream();
        using var writer = new BinaryWriter(model, Encoding.UTF8);
        writer.Write(LinearModel.Magic);
        writer.Write(stamp);
        writer.Write((int)Math.Round(temperature * LinearModel.WeightScale));
        writer.Write(names.Count);
        foreach (var name in names)
        {
            writer.Write(name);
        }

        var rows = fit
            .Rows.OrderBy(row => row.Key)
            .Select(row => (row.Key, Weights: Told(fit.WeightsOf(row.Value), faintest)))
            .Where(row => row.Weights.Count > 0)
            .ToList();
        writer.Write(rows.Count);
        foreach (var (key, weights) in rows)
        {
            writer.Write(key);
            writer.Write((byte)weights.Count);
            foreach (var (place, weight) in weights)
            {
                writer.Write(place);
                writer.Write(weight);
            }
        }

        writer.Flush();
        return model.ToArray();
    }

    private static List<(byte Place, short Weight)> Told(ReadOnlySpan<float> weights, int faintest)
    {
        var told = new List<(byte Place, short Weight)>();
        for (var place = 0; place < weights.Length; place++)
        {
            var weight = (short)Math.Clamp(MathF.Round(weights[place] * LinearModel.WeightScale), short.MinValue, short.MaxValue);
            if (Math.Abs(weight) >= faintest)
            {
                told.Add(((byte)place, weight));
            }
        }

        return told;
    }
}
