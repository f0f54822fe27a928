using NetworkingBot.Core.Indexing;

namespace NetworkingBot.Core.Rounds.Pairing;

/// <summary>
/// Who takes part in a round, numbered from 0 in an order that the seed draws: the same whatever order they are named in, and another for
/// another seed.
/// </summary>
internal sealed class Entrants
{
    private readonly PersonId[] _people;
    private readonly int[] _numbers;

    private Entrants(PersonId[] people, int[] numbers, List<PersonId> away) => (_people, _numbers, Away) = (people, numbers, away);

    public int Count => _people.Length;

    /// <summary>Who is in and may not be shown to anybody now.</summary>
    public IReadOnlyList<PersonId> Away { get; }

    public PersonId this[int entrant] => _people[entrant];

    /// <summary>Where an entrant stands in the index.</summary>
    public int NumberOf(int entrant) => _numbers[entrant];

    public static Entrants Of(OrganisationIndex index, RoundRequest request) => index.Read(() =>
    {
        var (here, away) = (new List<(PersonId Person, int Number)>(), new List<PersonId>());
        foreach (var person in request.In.Distinct())
        {
            if (index.NumberOf(person) is { } number && index.IsVisibleAt(number, request.Now))
                here.Add((person, number));
            else
                away.Add(person);
        }

        (PersonId Person, int Number)[] drawn =
        [
            .. here.OrderBy(one => StableHash.Mix(request.Seed, index[one.Number].Hash))
                .ThenBy(one => one.Person.Value, StringComparer.Ordinal),
        ];
        away.Sort((one, other) => string.CompareOrdinal(one.Value, other.Value));
        return new Entrants([.. drawn.Select(one => one.Person)], [.. drawn.Select(one => one.Number)], away);
    });
}
