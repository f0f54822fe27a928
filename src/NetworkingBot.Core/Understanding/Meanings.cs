using NetworkingBot.Core.Language;
using NetworkingBot.Core.Skills;

namespace NetworkingBot.Core.Understanding;

/// <summary>
/// Which of an organisation's own names somebody means by others: «Finanzas» is “Finance &amp; Legal”, «Londres» is “London”, Germany is
/// Berlin and Munich.
/// </summary>
internal sealed class Meanings(NamedList list)
{
    /// <summary>“Finanzas” is “Finance”, “IT” is not “HR”.</summary>
    private const float SameMeaning = 0.75f;

    private static readonly string[] _joints = ["&", "/", ",", " and ", " y ", " e ", "+", " - ", " – ", "|"];

    private static readonly HashSet<string> _fillers =
    [
        "the", "team", "department", "dept", "office", "area", "folks", "our", "a", "of", "el", "la", "los", "las", "equipo",
        "departamento", "depto", "dpto", "oficina", "sede", "de", "del", "gente",
    ];

    public static Meanings Departments { get; } = new(NamedList.Departments);

    public static Meanings Places { get; } = new(NamedList.Places);

    /// <summary>
    /// In the order of the names: those called so, else those that mean the same, else those that it is a part of, else those with nearly
    /// that name.
    /// </summary>
    public IReadOnlyList<string> Meant(string said, IReadOnlyCollection<string> names)
    {
        var key = Bare(said);
        if (key.Length == 0)
        {
            return [];
        }

        string[] called = [.. names.Where(name => Bare(name) == key)];
        var things = list.Called(key);
        string[] same = [.. called, .. names
            .Where(name => !called.Contains(name) && ThingsOf(name).Intersect(things.SelectMany(list.Within)).Any())];
        return same.Length > 0 ? same
            : names.Where(name => ThingsOf(name)
                .Select(thing => thing.Id).Intersect(things.SelectMany(thing => thing.Parents)).Any()).ToList() is { Count: > 0 } parents
                ? parents
            : NameSearch.Best(key, names, name => name) is { Count: > 0 } nearly ? nearly
            : things.Count > 0 ? []
            : ByMeaning(key, names);
    }

    /// <summary>What a name is made of: “Operations &amp; IT” is both.</summary>
    private IEnumerable<NamedThing> ThingsOf(string name)
    {
        var whole = list.Called(Bare(name));
        return whole.Count > 0 ? whole
            : name.Split(_joints, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(part => list.Called(Bare(part)));
    }

    private static List<string> ByMeaning(string said, IReadOnlyCollection<string> names)
    {
        var meaning = SkillVocabulary.Product.Read(said);
        return [.. names.Where(name => SkillVocabulary.Product.Read(name).Similarity(meaning) >= SameMeaning)];
    }

    private static string Bare(string words)
    {
        string[] said = [.. PlainWords.Read(words).Select(word => word.Text)];
        string[] meant = [.. said.Where(word => !_fillers.Contains(word))];
        return string.Join(' ', meant.Length == 0 ? said : meant);
    }
}
