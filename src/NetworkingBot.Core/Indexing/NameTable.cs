namespace NetworkingBot.Core.Indexing;

/// <summary>
/// Numbers for the names of departments and places; case and outer blanks make no difference. The first spelling is kept.
/// </summary>
internal sealed class NameTable
{
    public const int None = -1;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _names = [];
    private readonly List<(uint Hash, int Number)> _byHash = [];

    public int Count => _names.Count;

    public string this[int number] => _names[number];

    public int NumberOf(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return None;
        var key = name.Trim();
        if (_numbers.TryGetValue(key, out var number))
            return number;
        number = _names.Count;
        _names.Add(key);
        var entry = (HashOf(number), number);
        _byHash.Insert(~_byHash.BinarySearch(entry), entry);
        return _numbers[key] = number;
    }

    /// <summary>The same for this name on every replica, unlike the number.</summary>
    public uint HashOf(int number) => StableHash.Of(_names[number].ToUpperInvariant());

    /// <summary>All numbers, in an order that is the same on every replica and begins somewhere else for every seed.</summary>
    public IEnumerable<int> From(uint seed)
    {
        var start = _byHash.BinarySearch((seed, 0));
        start = start < 0 ? ~start : start;
        for (var step = 0; step < _byHash.Count; step++)
            yield return _byHash[(start + step) % _byHash.Count].Number;
    }
}
