using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Understanding;

/// <summary>Somebody whom typed words may mean.</summary>
/// <param name="Slips">0: called so letter for letter; more the less the words are the name.</param>
public readonly record struct NameMatch(string Id, string Name, double Slips);

/// <summary>
/// Names by their words, so that a hundred thousand of them are searched without being looked through: in any order, parts left out,
/// without accents, by short forms in both languages, initials and, where it is allowed, small slips. Safe to use from many threads.
/// </summary>
public sealed class NameIndex
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byEmail = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Entry?> _entries = [];
    private readonly NameWordTable _words = new();

    private sealed record Entry(string Id, string Name, string? Email, NameParts Parts);

    /// <summary>Takes somebody over as they are now.</summary>
    /// <param name="email">Null: not known.</param>
    public void Put(string id, string name, string? email = null)
    {
        var parts = NameParts.Of(name);
        lock (_gate)
        {
            if (_numbers.TryGetValue(id, out var number))
            {
                if (_entries[number] is { } known && known.Name == name && known.Email == email)
                {
                    return;
                }

                Clear(number);
            }
            else
            {
                number = _entries.Count;
                _numbers[id] = number;
                _entries.Add(null);
            }

            _entries[number] = new Entry(id, name, email, parts);
            _words.Add(parts, number);
            if (email is not null)
            {
                _byEmail[email] = number;
            }
        }
    }

    public void Remove(string id)
    {
        lock (_gate)
        {
            if (_numbers.TryGetValue(id, out var number))
            {
                Clear(number);
            }
        }
    }

    /// <summary>Whoever has the address; null: nobody.</summary>
    public NameMatch? WithEmail(string email)
    {
        lock (_gate)
        {
            return _byEmail.TryGetValue(email, out var number) && _entries[number] is { } entry ? new NameMatch(entry.Id, entry.Name, 0)
                : null;
        }
    }

    /// <summary>Everybody whom the words fit best, by name; several when they fit several equally well.</summary>
    /// <param name="slips">Whether a slip of the finger is forgiven.</param>
    public IReadOnlyList<NameMatch> Best(string words, bool slips = true) => Best(SaidName.Of(words), slips);

    internal IReadOnlyList<NameMatch> Best(SaidName said, bool slips)
    {
        lock (_gate)
        {
            var fitting = Fitting(said, slips);
            var best = fitting.Count == 0 ? 0 : fitting.Min(match => match.Slips);
            return [.. fitting.Where(match => match.Slips <= best)
                .OrderBy(match => match.Name, StringComparer.Ordinal).ThenBy(match => match.Id, StringComparer.Ordinal)];
        }
    }

    /// <summary>For a field that offers names while somebody types: each word is the beginning of a word of the name; by name.</summary>
    public IReadOnlyList<NameMatch> Beginning(string typed, int most)
    {
        string[] said = [.. PlainWords.Read(typed).Select(word => word.Text)];
        lock (_gate)
        {
            var found = said.Length == 0
                ? _entries.OfType<Entry>()
                : _words.Beginning(said.MaxBy(word => word.Length)!).Distinct().Select(number => _entries[number]).OfType<Entry>()
                    .Where(entry => entry.Parts.Begin(said));
            return
            [
                .. found.OrderBy(entry => entry.Name, StringComparer.InvariantCultureIgnoreCase).ThenBy(entry => entry.Id,
                    StringComparer.Ordinal)
                    .Take(most).Select(entry => new NameMatch(entry.Id, entry.Name, 0)),
            ];
        }
    }

    private List<NameMatch> Fitting(SaidName said, bool slips)
    {
        var best = new Dictionary<int, double>();
        foreach (var way in said.Ways(_words))
        {
            var tokens = way.Words.Select(word => _words.Near(word, slips)).ToList();
            foreach (var number in _words.Candidates(tokens))
            {
                if (_entries[number] is { } entry && entry.Parts.Slips(tokens) is { } cost
                    && (!best.TryGetValue(number, out var known) || cost + way.Cost < known))
                {
                    best[number] = cost + way.Cost;
                }
            }
        }

        return [.. best.Select(pair => new NameMatch(_entries[pair.Key]!.Id, _entries[pair.Key]!.Name, pair.Value))];
    }

    private void Clear(int number)
    {
        if (_entries[number] is not { } entry)
        {
            return;
        }

        _words.Remove(entry.Parts, number);
        if (entry.Email is not null && _byEmail.GetValueOrDefault(entry.Email, -1) == number)
        {
            _byEmail.Remove(entry.Email);
        }

        _entries[number] = null;
    }
}
