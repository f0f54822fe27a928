using System.Collections.Immutable;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Organisations;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Core.Skills;
using NodaTime;

namespace NetworkingBot.Core.Suggestions;

/// <summary>The departments and places that somebody means, and who is there.</summary>
internal sealed record Whereabouts(IReadOnlyList<string> Names, ImmutableHashSet<PersonId> People)
{
    /// <summary>“Finanzas” is “Finance”, “IT” is not “HR”.</summary>
    private const float SameMeaning = 0.75f;

    private static readonly HashSet<string> _fillers =
        ["the", "team", "department", "dept", "office", "area", "people", "el", "la", "los", "las", "equipo", "departamento", "oficina", "gente"];

    private static readonly HashSet<string> _and = ["and", "or", "y", "e", "o", "u"];

    /// <summary>By name, forgiving typos and missing words; otherwise by meaning, in either language. Null when no department or place is meant.</summary>
    public static Whereabouts? Find(string words, LoadedOrganisation organisation, Instant now)
    {
        var people = organisation.People.Where(person => person.IsVisibleAt(now)).ToList();
        var names = people.SelectMany(NamesOf).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        string[] said = [.. PlainWords.Read(words).Select(word => word.Text).Where(word => !_fillers.Contains(word))];
        var meant = Meant(said, names);
        if (meant.Count == 0 && Array.FindIndex(said, _and.Contains) is > 0 and var at)
        {
            meant = [.. Meant(said[..at], names).Union(Meant(said[(at + 1)..], names))];
        }

        return meant.Count == 0
            ? null
            : new Whereabouts(meant, [.. people.Where(person => NamesOf(person).Any(name => meant.Contains(name, StringComparer.OrdinalIgnoreCase))).Select(person => person.Id)]);
    }

    private static IReadOnlyList<string> Meant(string[] said, IReadOnlyList<string> names)
    {
        var words = string.Join(' ', said);
        var meaning = SkillVocabulary.Product.Read(words);
        return NameWords.Best(words, names, name => name) is { Count: > 0 } named ? named : [.. names.Where(name => SkillVocabulary.Product.Read(name).Similarity(meaning) >= SameMeaning)];
    }

    private static IEnumerable<string> NamesOf(Person person) => new[] { person.Profile.Department, person.Profile.Place }.OfType<string>();
}
