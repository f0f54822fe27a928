using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Understanding;

/// <summary>
/// “Somebody in logsitica”: the one department or place that a word is a slip of the finger away from, where the word before it leads to
/// one. Slips hardly ever hit the first letter: “in detail” is not Retail.
/// </summary>
internal static class MisspeltTerms
{
    private const int Shortest = 6;
    private const int Weight = 25;

    private static readonly (EntityKind Kind, string Name, string Id)[] _shipped =
    [
        .. Named(NamedList.Departments, EntityKind.Department),
        .. Named(NamedList.Places, EntityKind.Place),
    ];

    /// <param name="found">What is known in the sentence already.</param>
    public static IEnumerable<SpottedAt> All(SaidWords said, IReadOnlyList<SpottedAt> found, Vocabulary organisation)
    {
        for (var at = 1; at < said.Count; at++)
        {
            if (said[at].Text.Length >= Shortest && Cues.Within(said.Before(at)) && !found.Any(one => one.Start <= at && at < one.End)
                && Meant(said[at].Text, organisation) is { } meant)
            {
                yield return new SpottedAt(at, 1, Weight, meant.Kind, [meant]);
            }
        }
    }

    /// <summary>Null: nothing is that near, or several things are.</summary>
    private static EntityValue? Meant(string word, Vocabulary organisation)
    {
        var own = organisation.Departments.Select(name => (Kind: EntityKind.Department, Name: name, Id: name))
            .Concat(organisation.Places.Select(name => (Kind: EntityKind.Place, Name: name, Id: name)));
        return own.Concat(_shipped).Where(one => IsNear(word, PlainWords.Fold(one.Name)))
            .DistinctBy(one => (one.Kind, NamedList.Key(one.Name))).ToList() is [var only]
                ? new EntityValue(only.Kind, only.Id, only.Name) : null;
    }

    private static bool IsNear(string word, string name) => name[0] == word[0] && Typos.Between(word, name) is 1;

    private static IEnumerable<(EntityKind Kind, string Name, string Id)> Named(NamedList list, EntityKind kind) =>
        list.All.SelectMany(thing => thing.Names.Where(name => name.Length >= Shortest && !name.Contains(' ', StringComparison.Ordinal))
            .Select(name => (kind, name, thing.Id)));
}
