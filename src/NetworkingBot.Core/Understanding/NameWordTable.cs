using System.Numerics;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Understanding;

/// <summary>Which entries have a word in their name, and which words are near another.</summary>
internal sealed class NameWordTable
{
    private const double ShortForm = 0.3;
    private const double PartOfWord = 0.4;
    private const int LongestSlips = 2;
    private const int MostOtherLetters = 2 * LongestSlips;
    private const int MostKept = 4096;

    private static readonly HashSet<string> _particles = ["de", "del", "la", "las", "los", "el", "y", "e", "da", "do", "dos", "das", "di",
        "von", "van", "der", "den", "zu", "bin", "al", "san"];

    private readonly Dictionary<string, List<int>> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<(string Word, uint Letters)>> _byLength = [];
    private readonly Dictionary<(string Word, bool Slips), NearWords> _near = [];
    private readonly List<string> _unspaced = [];

    /// <summary>Words that join the parts of a name and name nobody.</summary>
    public static bool IsParticle(string word) => _particles.Contains(word);

    public bool Has(string word) => _entries.ContainsKey(word);

    public void Add(NameParts parts, int entry)
    {
        foreach (var word in WordsOf(parts))
        {
            if (!_entries.TryGetValue(word, out var entries))
            {
                _entries[word] = entries = [];
                Know(word);
            }

            entries.Add(entry);
        }
    }

    /// <summary>A word that nobody has any more stays known and finds nobody.</summary>
    public void Remove(NameParts parts, int entry)
    {
        foreach (var word in WordsOf(parts))
        {
            _entries[word].Remove(entry);
        }
    }

    /// <summary>
    /// What a word may stand for; kept while no new word comes in, since a sentence asks for each of its words several times.
    /// </summary>
    public NearWords Near(string word, bool slips)
    {
        if (!_near.TryGetValue((word, slips), out var near))
        {
            if (_near.Count >= MostKept)
            {
                _near.Clear();
            }

            _near[(word, slips)] = near = Look(word, slips);
        }

        return near;
    }

    private NearWords Look(string word, bool slips)
    {
        var costs = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var other in Nicknames.Shipped.OthersOf(word))
        {
            costs[other] = ShortForm;
        }

        if (slips)
        {
            AddSlips(word, costs);
        }

        foreach (var longer in IsUnspaced(word) ? _unspaced : [])
        {
            if (longer.StartsWith(word, StringComparison.Ordinal) || longer.EndsWith(word, StringComparison.Ordinal))
            {
                costs[longer] = PartOfWord;
            }
        }

        costs[word] = 0;
        return new NearWords(word, costs);
    }

    /// <summary>The entries of the word that fewest share. Particles and initials alone name nobody.</summary>
    public IEnumerable<int> Candidates(IReadOnlyList<NearWords> said)
    {
        var rarest = said.Where(one => !one.IsInitial && !IsParticle(one.Word)).Select(one => one.Costs.Keys.Where(Has).ToList())
            .OrderBy(words => words.Sum(word => _entries[word].Count)).FirstOrDefault();
        return rarest is null ? [] : rarest.SelectMany(word => _entries[word]).Distinct();
    }

    public IEnumerable<int> Beginning(string start) =>
        _entries.Where(pair => pair.Key.StartsWith(start, StringComparison.Ordinal)).SelectMany(pair => pair.Value);

    private void AddSlips(string word, Dictionary<string, double> costs)
    {
        var mine = LettersOf(word);
        for (var length = word.Length - LongestSlips; length <= word.Length + LongestSlips; length++)
        {
            foreach (var (known, letters) in _byLength.GetValueOrDefault(length) ?? [])
            {
                if (BitOperations.PopCount(letters ^ mine) <= MostOtherLetters && Typos.Between(word, known) is > 0 and var slips)
                {
                    costs[known] = Math.Min(costs.GetValueOrDefault(known, double.MaxValue), slips);
                }
            }
        }
    }

    /// <summary>The letters of a word as a set: a cheap look before the careful one.</summary>
    private static uint LettersOf(string word)
    {
        var letters = 0u;
        foreach (var letter in word)
        {
            letters |= 1u << (letter % 32);
        }

        return letters;
    }

    private void Know(string word)
    {
        _near.Clear();
        if (!_byLength.TryGetValue(word.Length, out var words))
        {
            _byLength[word.Length] = words = [];
        }

        words.Add((word, LettersOf(word)));
        if (IsUnspaced(word))
        {
            _unspaced.Add(word);
        }
    }

    private static IEnumerable<string> WordsOf(NameParts parts) => parts.Words.Concat(parts.Pieces.SelectMany(pieces => pieces)).Distinct();

    /// <summary>Of a script that writes given and family name without a blank.</summary>
    private static bool IsUnspaced(string word) => word.Length > 0 && word[0] is >= '\u2E80' and < '\uD800' or (>= '\u0E00' and < '\u0F00');
}
