namespace NetworkingBot.Bench.Understanding;

/// <summary>Arithmetic that gives the same bits on every machine: the library's exponential is the processor's maker's.</summary>
internal static class SteadyMath
{
    private const float Log2E = 1.44269504f;
    private const float Ln2 = 0.69314718f;
    private const float Smallest = -80;

    /// <summary>e to a power that is not above 0, to about seven digits.</summary>
    public static float Exp(float power)
    {
        if (power < Smallest)
        {
            return 0;
        }

        var twos = (int)MathF.Floor(power * Log2E);
        var rest = power - (twos * Ln2);
        var sum = 1f;
        for (var term = 9; term > 0; term--)
        {
            sum = 1 + (sum * rest / term);
        }

        return BitConverter.Int32BitsToSingle((twos + 127) << 23) * sum;
    }
}
