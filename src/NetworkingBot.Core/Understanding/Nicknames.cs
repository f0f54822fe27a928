using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Understanding;

/// <summary>Given names with their short forms in both languages, and which names are common words too.</summary>
internal sealed class Nicknames
{
    private const char MoreNames = '+';
    private const char CommonWords = '!';

    private readonly Dictionary<string, HashSet<string>> _others = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _common = new(StringComparer.Ordinal);

    private Nicknames(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            switch (line[0])
            {
                case MoreNames:
                    _known.UnionWith(EmbeddedLists.Items(line[1..]).Select(PlainWords.Fold));
                    break;
                case CommonWords:
                    _common.UnionWith(EmbeddedLists.Items(line[1..]).Select(PlainWords.Fold));
                    break;
                default:
                    Join(line.Split('='));
                    break;
            }
        }
    }

    public static Nicknames Shipped { get; } = new(EmbeddedLists.Lines("names"));

    /// <summary>
    /// Other names that somebody called so may have: “Bob” is Robert, Roberto or Bobby. A name of two words holds a space.
    /// </summary>
    public IReadOnlyCollection<string> OthersOf(string name) => _others.GetValueOrDefault(name) ?? (IReadOnlyCollection<string>)[];

    /// <summary>Whether people are called so, in one language or the other.</summary>
    public bool IsGivenName(string word) => _known.Contains(word);

    /// <summary>Whether it is a word, a day or a month as well as a name.</summary>
    public bool IsCommonWord(string word) => _common.Contains(word);

    private void Join(string[] sides)
    {
        string[] full = [.. EmbeddedLists.Items(sides[0]).Select(PlainWords.Fold)];
        string[] brief = [.. EmbeddedLists.Items(sides[^1]).Select(PlainWords.Fold)];
        foreach (var name in full)
        {
            Others(name).UnionWith(brief);
        }

        foreach (var name in brief)
        {
            Others(name).UnionWith(full.Concat(brief).Where(other => other != name));
        }

        _known.UnionWith(full.Concat(brief).Where(name => !name.Contains(' ', StringComparison.Ordinal)));
    }

    private HashSet<string> Others(string name)
    {
        if (!_others.TryGetValue(name, out var others))
        {
            _others[name] = others = new HashSet<string>(StringComparer.Ordinal);
        }

        return others;
    }
}
