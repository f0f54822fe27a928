namespace NetworkingBot.Core.Understanding;

/// <summary>Which values each phrase names. Phrases are plain words in order; the longest that begins at a word is found at once.</summary>
internal sealed class PhraseTable
{
    private readonly Dictionary<string, List<EntityValue>> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _longest = new(StringComparer.Ordinal);

    /// <param name="phrase">Words in any spelling; nothing without a word.</param>
    public void Add(string phrase, EntityValue value)
    {
        var key = NamedList.Key(phrase);
        if (key.Length == 0)
        {
            return;
        }

        if (!_values.TryGetValue(key, out var values))
        {
            _values[key] = values = [];
        }

        if (!values.Contains(value))
        {
            values.Add(value);
        }

        var space = key.IndexOf(' ', StringComparison.Ordinal);
        var first = space < 0 ? key : key[..space];
        _longest[first] = Math.Max(_longest.GetValueOrDefault(first), key.Count(sign => sign == ' ') + 1);
    }

    public IReadOnlyList<EntityValue> Find(string key) => _values.GetValueOrDefault(key) ?? (IReadOnlyList<EntityValue>)[];

    /// <summary>The phrases that begin at a word, the longest first, with how many words each has.</summary>
    public IEnumerable<(int Length, IReadOnlyList<EntityValue> Values)> At(SaidWords said, int start)
    {
        for (var length = Math.Min(_longest.GetValueOrDefault(said[start].Text), said.Count - start); length > 0; length--)
        {
            if (_values.TryGetValue(said.Key(start, length), out var values))
            {
                yield return (length, values);
            }
        }
    }
}
