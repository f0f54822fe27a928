namespace NetworkingBot.Host.Demo;

/// <summary>Choices of a seeded generator.</summary>
internal static class Draw
{
    public static T One<T>(this Random random, IReadOnlyList<T> from) => from[random.Next(from.Count)];

    public static bool Percent(this Random random, int chance) => random.Next(100) < chance;

    /// <summary>Up to <paramref name="count"/> different ones, in random order.</summary>
    public static T[] Some<T>(this Random random, IEnumerable<T> from, int count)
    {
        var all = from.ToArray();
        random.Shuffle(all);
        return all[..Math.Min(count, all.Length)];
    }

    public static T Weighted<T>(this Random random, IReadOnlyList<T> from, Func<T, int> share)
    {
        var left = random.Next(from.Sum(share));
        return from.First(candidate => (left -= share(candidate)) < 0);
    }
}
