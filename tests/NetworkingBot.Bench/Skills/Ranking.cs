namespace NetworkingBot.Bench.Skills;

/// <summary>
/// Where the right answer stands among others. Of several with the same score each place is as likely as another: a tie gains nothing.
/// </summary>
/// <param name="Equal">How many share the score, the right one included.</param>
internal sealed record Place(int Better, int Equal)
{
    public static Place Of(float right, ReadOnlySpan<float> scores)
    {
        var (better, equal) = (0, 0);
        foreach (var score in scores)
        {
            better += score > right ? 1 : 0;
            equal += score == right ? 1 : 0;
        }

        return new Place(better, equal);
    }

    public double Within(int top) => Math.Clamp((top - Better) / (double)Equal, 0, 1);

    public double ReciprocalRank => Enumerable.Range(Better + 1, Equal).Average(rank => 1d / rank);
}

internal sealed record Figures(double Top1, double Top5, double Mrr)
{
    public static Figures Of(IReadOnlyList<Place> places) => new(
        places.Average(place => place.Within(1)),
        places.Average(place => place.Within(5)),
        places.Average(place => place.ReciprocalRank));

    public static Figures Mean(Figures one, Figures other) =>
        new((one.Top1 + other.Top1) / 2, (one.Top5 + other.Top5) / 2, (one.Mrr + other.Mrr) / 2);
}
