namespace NetworkingBot.Core.Matching;

/// <summary>Finds the nth largest of many numbers without sorting them (Hoare).</summary>
internal static class QuickSelect
{
    /// <param name="values">In any order, and in another afterwards. Those that are not a number are left out.</param>
    /// <returns>The <paramref name="count"/>th largest; negative infinity when there are no more than so many.</returns>
    public static float Largest(Span<float> values, int count)
    {
        var length = 0;
        foreach (var value in values)
        {
            if (!float.IsNaN(value))
                values[length++] = value;
        }

        return length <= count ? float.NegativeInfinity : Smallest(values[..length], length - count);
    }

    private static float Smallest(Span<float> values, int rank)
    {
        while (values.Length > 1)
        {
            var (low, high) = (0, values.Length - 1);
            var pivot = values[values.Length / 2];
            while (low <= high)
            {
                while (values[low] < pivot)
                    low++;
                while (values[high] > pivot)
                    high--;
                if (low > high)
                    break;
                (values[low], values[high]) = (values[high], values[low]);
                (low, high) = (low + 1, high - 1);
            }

            if (rank <= high)
                values = values[..(high + 1)];
            else if (rank >= low)
            {
                values = values[low..];
                rank -= low;
            }
            else
            {
                return pivot;
            }
        }

        return values[0];
    }
}
