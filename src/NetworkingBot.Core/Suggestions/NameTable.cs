namespace NetworkingBot.Core.Suggestions;

/// <summary>Numbers for the names of departments and places; case and outer blanks make no difference. The first spelling is kept.</summary>
internal sealed class NameTable
{
    public const int None = -1;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _names = [];
    private readonly List<uint> _hashes = [];

    public int Count => _names.Count;

    public string this[int number] => _names[number];

    /// <summary>The same for this name on every replica, unlike the number.</summary>
    public uint Hash(int number) => _hashes[number];

    public int NumberOf(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return None;
        var key = name.Trim();
        if (_numbers.TryGetValue(key, out var number))
            return number;
        _names.Add(key);
        _hashes.Add(StableHash.Of(key.ToUpperInvariant()));
        return _numbers[key] = _names.Count - 1;
    }
}
