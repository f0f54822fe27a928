using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Understanding;

/// <summary>
/// Things that have names in both languages – departments, places, trades, languages –, and which of them are part of which.
/// </summary>
internal sealed class NamedList
{
    private readonly Dictionary<string, NamedThing> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NamedThing>> _byName = new(StringComparer.Ordinal);

    private NamedList(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var thing = NamedThing.Read(line);
            _byId[thing.Id] = thing;
            foreach (var name in thing.Names.Select(Key).Distinct())
            {
                if (!_byName.TryGetValue(name, out var things))
                {
                    _byName[name] = things = [];
                }

                things.Add(thing);
            }
        }
    }

    public static NamedList Departments { get; } = new(EmbeddedLists.Lines("departments"));

    public static NamedList Places { get; } = new(EmbeddedLists.Lines("places"));

    public static NamedList Languages { get; } = new(EmbeddedLists.Lines("languages"));

    public static NamedList Titles { get; } = new(EmbeddedLists.Lines("titles"));

    public IEnumerable<NamedThing> All => _byId.Values;

    /// <summary>Null: the list has nothing of that id.</summary>
    public NamedThing? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Everything that is called so, in either language; nothing for other words.</summary>
    public IReadOnlyList<NamedThing> Called(string words) => _byName.GetValueOrDefault(Key(words)) ?? (IReadOnlyList<NamedThing>)[];

    /// <summary>A thing and everything in it: Germany is Germany, Berlin, Munich …</summary>
    public IEnumerable<NamedThing> Within(NamedThing thing) =>
        thing.Members.Select(Find).OfType<NamedThing>().SelectMany(Within).Prepend(thing);

    public static string Key(string words) => string.Join(' ', PlainWords.Read(words).Select(word => word.Text));
}

/// <summary>
/// A line of a <see cref="NamedList"/>: “English, more English = Spanish, more Spanish &lt; what it is a part of &gt; what is in it”.
/// </summary>
/// <param name="Id">Its usual English name.</param>
/// <param name="Names">In both languages.</param>
/// <param name="Common">Those of the names that are common words too.</param>
internal sealed record NamedThing(string Id, IReadOnlyList<string> Names, IReadOnlySet<string> Common)
{
    public string Spanish { get; private init; } = Id;

    /// <summary>What it is a part of, for organisations that do not tell it apart.</summary>
    public IReadOnlyList<string> Parents { get; private init; } = [];

    public IReadOnlyList<string> Members { get; private init; } = [];

    /// <summary>A rank, such as “head of”, that says little without a field.</summary>
    public bool IsRank { get; private init; }

    public string In(Lang lang) => lang == Lang.Spanish ? Spanish : Id;

    public static NamedThing Read(string line)
    {
        var members = line.Split('>', 2);
        var parents = members[0].Split('<', 2);
        var sides = parents[0].TrimStart('^').Split('=', 2);
        var (english, spanish) = (EmbeddedLists.Items(sides[0]), EmbeddedLists.Items(sides[^1]));
        string[] written = [.. english, .. spanish];
        return new NamedThing(
            Bare(english[0]),
            [.. written.Select(Bare)],
            written.Where(name => name[0] == '!').Select(name => NamedList.Key(Bare(name))).ToHashSet(StringComparer.Ordinal))
        {
            Spanish = Bare(spanish[0]),
            Parents = parents.Length > 1 ? EmbeddedLists.Items(parents[1]) : [],
            Members = members.Length > 1 ? EmbeddedLists.Items(members[1]) : [],
            IsRank = line[0] == '^',
        };
    }

    private static string Bare(string name) => name.TrimStart('!');
}
