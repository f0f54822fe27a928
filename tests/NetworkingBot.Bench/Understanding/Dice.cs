namespace NetworkingBot.Bench.Understanding;

/// <summary>Numbers by chance that are the same each time (xorshift64*).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed == 0 ? 0x9E3779B97F4A7C15 : seed;

    /// <summary>A seed of a text: FNV-1a.</summary>
    public static ulong Seed(string text, int turn)
    {
        var seed = 14695981039346656037UL ^ (ulong)turn;
        foreach (var letter in text)
        {
            seed = (seed ^ letter) * 1099511628211UL;
        }

        return seed;
    }

    /// <summary>0 up to, not including, a bound.</summary>
    public int Below(int bound)
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return (int)((_state * 2685821657736338717UL >> 33) % (ulong)bound);
    }

    public bool Once(int inSoMany) => Below(inSoMany) == 0;

    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    public void Shuffle(int[] items)
    {
        for (var last = items.Length - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }
    }
}
