using System.Collections.Frozen;

namespace NetworkingBot.Core.Understanding;

/// <summary>
/// Little words that tell of what kind their neighbour is: after “with” comes a person, after “from” a department or a place.
/// </summary>
internal static class Cues
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> _words = EmbeddedLists.Lines("cues")
        .Select(line => line.Split(':', 2))
        .ToFrozenDictionary(sides => sides[0], sides => EmbeddedLists.Items(sides[1]).ToFrozenSet(StringComparer.Ordinal),
            StringComparer.Ordinal);

    public static bool Person(string before) => _words["person"].Contains(before);

    public static bool Place(string before) => _words["place"].Contains(before);

    public static bool Date(string before) => _words["date"].Contains(before);

    public static bool Language(string before) => _words["language"].Contains(before);

    public static bool Company(string before) => _words["company"].Contains(before);

    /// <summary>A skill whose name is a common word as well.</summary>
    public static bool CommonSkill(string word) => _words["common-skill"].Contains(word);

    /// <summary>“From”, “in”, “of”: whoever is there.</summary>
    public static bool Within(string before) => _words["within"].Contains(before);

    /// <summary>“Somebody from”, «la de», “who works in”, “the … team”: here stands a department, whatever else the word may be.</summary>
    public static bool Department(SaidWords said, int start, int length)
    {
        var before = said.Before(start);
        return _words["department"].Contains(before)
            || _words["department-after"].Contains(said.After(start + length - 1))
            || (Within(before) && (start == 1 || _words["somebody"].Contains(said.Before(start - 1))
                || (start >= 2 && said.IsCapital(start - 2))))
            || (before is "the" or "la" or "el" or "de" or "del" && start >= 2 && _words["department"].Contains(said.Before(start - 1)));
    }
}
