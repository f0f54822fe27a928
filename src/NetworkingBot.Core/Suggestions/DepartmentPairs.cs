using System.Runtime.InteropServices;

namespace NetworkingBot.Core.Suggestions;

/// <summary>How closely two departments are in contact, and how much of that is new, beside what their sizes would give by chance.</summary>
internal sealed class DepartmentPairs
{
    /// <summary>So many pairs of average closeness are added to each: a single tie between two small departments proves little.</summary>
    private const double Prior = 20;
    private const double NewMemory = 60;

    private readonly Dictionary<long, Entry> _pairs = [];
    private FadingCount _allNew;
    private int _all;

    public void Add(int one, int other, int change)
    {
        if (one == NameTable.None || other == NameTable.None)
            return;
        CollectionsMarshal.GetValueRefOrAddDefault(_pairs, Key(one, other), out _).Count += change;
        _all += change;
    }

    public void AddNew(int one, int other, short day)
    {
        if (one == NameTable.None || other == NameTable.None)
            return;
        CollectionsMarshal.GetValueRefOrAddDefault(_pairs, Key(one, other), out _).New.Add(day, NewMemory);
        _allNew.Add(day, NewMemory);
    }

    /// <summary>Logarithms of the ratios to chance; both zero where nothing is known.</summary>
    /// <param name="pairs">How many pairs of people join these two departments.</param>
    /// <param name="allPairs">How many pairs of people there are.</param>
    public (float Affinity, float News) Of(int one, int other, double pairs, double allPairs, short day)
    {
        var pair = _pairs.GetValueOrDefault(Key(one, other));
        return (Ratio(pair.Count, pairs, _all / allPairs), Ratio(pair.New.On(day, NewMemory), pairs, _allNew.On(day, NewMemory) / allPairs));
    }

    private static float Ratio(double seen, double pairs, double density) =>
        density <= 0 ? 0 : (float)Math.Log((seen + (Prior * density)) / ((pairs + Prior) * density));

    private static long Key(int one, int other) => one < other ? ((long)one << 32) | (uint)other : ((long)other << 32) | (uint)one;

    [StructLayout(LayoutKind.Auto)]
    private struct Entry
    {
        public int Count;
        public FadingCount New;
    }
}
