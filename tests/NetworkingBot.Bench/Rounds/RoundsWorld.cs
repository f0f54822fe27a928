using System.Collections.Immutable;
using NetworkingBot.Bench.Speed;
using NetworkingBot.Core;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Rounds;
using NetworkingBot.Core.Skills;
using NodaTime;

namespace NetworkingBot.Bench.Rounds;

/// <summary>
/// A made-up organisation that holds rounds: who says yes, who is away by the time of it, who must not meet whom, and who says afterwards
/// that nothing came of it. All from a seed.
/// </summary>
internal sealed class RoundsWorld
{
    /// <summary>Languages are told by nobody here: a wish that all fulfil would make every round look good.</summary>
    public static readonly Matters Matters = new() { Department = Likeness.Other };

    private static readonly LocalDate _farAway = new(2030, 1, 1);

    private readonly LargeOrganisation _organisation;
    private readonly Random _random;
    private readonly double[] _keen;

    public RoundsWorld(int people, int seed)
    {
        _organisation = new LargeOrganisation(people, seed);
        _random = new Random(seed);
        Index = OrganisationIndex.Build([.. _organisation.Persons()], _organisation.Ties(), SkillVocabulary.Product);
        _keen = [.. Enumerable.Range(0, people).Select(_ => 0.7 + (0.3 * _random.NextDouble()))];
        Barred = [.. Bars()];
    }

    public OrganisationIndex Index { get; }

    /// <summary>Both ways, whoever wished it.</summary>
    public ImmutableHashSet<(PersonId One, PersonId Other)> Barred { get; }

    /// <summary>Somewhat more than four of five, each by their own habit.</summary>
    public ImmutableArray<PersonId> SayYes() =>
        [.. Enumerable.Range(0, _organisation.People).Where(number => _random.NextDouble() < _keen[number]).Select(LargeOrganisation.IdOf)];

    /// <summary>Three in a hundred of those who said yes pause before the round is drawn.</summary>
    public HashSet<PersonId> Pause(IEnumerable<PersonId> people)
    {
        var paused = people.Where(_ => _random.Next(100) < 3).ToHashSet();
        foreach (var person in paused)
            Index.Apply(PersonOf(person) with { PausedUntil = _farAway });
        return paused;
    }

    public void ComeBack(IEnumerable<PersonId> people)
    {
        foreach (var person in people)
            Index.Apply(PersonOf(person));
    }

    /// <summary>One group in seven says that it did not meet.</summary>
    public bool SaysNo() => _random.Next(7) == 0;

    public ImmutableArray<PersonId> Some(int people) =>
        [.. Enumerable.Range(0, _organisation.People).OrderBy(_ => _random.Next()).Take(people).Select(LargeOrganisation.IdOf)];

    private Person PersonOf(PersonId person) =>
        Index.Read(() => Index[Index.NumberOf(person)!.Value].Person) with { PausedUntil = null };

    /// <summary>One in ten has one to three people whom they must not meet, most of them of the own department.</summary>
    private IEnumerable<(PersonId, PersonId)> Bars()
    {
        for (var one = 0; one < _organisation.People; one++)
        {
            for (var bars = _random.Next(10) == 0 ? 1 + _random.Next(3) : 0; bars > 0; bars--)
            {
                var near = Math.Min(_organisation.People - 1, (one / 100 * 100) + _random.Next(100));
                var other = _random.Next(3) == 0 ? _random.Next(_organisation.People) : near;
                if (other != one)
                    yield return (LargeOrganisation.IdOf(one), LargeOrganisation.IdOf(other));
            }
        }
    }
}
