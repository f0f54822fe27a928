using System.Collections.Immutable;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Rounds.Pairing;

namespace NetworkingBot.Core.Rounds;

/// <summary>
/// A round drawn for everybody who is in: groups, and those who have nobody this time. Hard rules first, then as many people as can be,
/// then what meeting is worth to each. The same request and index give the same round.
/// </summary>
public sealed class RoundPlan
{
    private RoundPlan(ImmutableArray<ImmutableArray<PersonId>> groups, ImmutableArray<Alone> alone) =>
        (Groups, Alone) = (groups, alone);

    /// <summary>Two or more people each; nobody is in two of them.</summary>
    public ImmutableArray<ImmutableArray<PersonId>> Groups { get; }

    /// <summary>Everybody else who is in.</summary>
    public ImmutableArray<Alone> Alone { get; }

    /// <summary>0–1: what meeting is worth to those who have somebody, in the mean; 1: each has the best there is for them.</summary>
    public double Worth { get; private init; }

    /// <summary>No round that finds somebody for as many people is worth more than this.</summary>
    public double Bound { get; private init; }

    /// <summary>What everybody who is in hears, one notice each.</summary>
    public IEnumerable<RoundNotice> Notices =>
        Groups
            .SelectMany(group => group.Select(person => (RoundNotice)new MeetsThese(person, group.Remove(person))))
            .Concat(Alone.Select(one => new MeetsNobody(one.Person, one.Why)));

    /// <exception cref="ArgumentOutOfRangeException">The size or the rest is not one that a round can have.</exception>
    public static RoundPlan Draw(OrganisationIndex index, RoundRequest request)
    {
        if (request.Size is < RoundRequest.MinSize or > RoundRequest.MaxSize)
            throw new ArgumentOutOfRangeException(nameof(request), request.Size, "A group cannot have so many people.");
        if (request.Rest is < 0 or > RoundRequest.MaxRest)
            throw new ArgumentOutOfRangeException(nameof(request), request.Rest, "People cannot rest from each other for so many rounds.");
        var entrants = Entrants.Of(index, request);
        var rules = MeetingRules.Of(entrants, request);
        var worths = MutualWorths.Of(index, entrants, rules, request);
        var pairing = RoundPairing.Solve(worths, request.Size, request.Seed);
        return new RoundPlan(
            [.. pairing.Groups.Select(group => group.Select(person => entrants[person]).ToImmutableArray())],
            [
                .. pairing.Free.Select(person => new Alone(entrants[person], rules.Why(person))),
                .. entrants.Away.Select(person => new Alone(person, WhyNobody.Away)),
            ]
        )
        {
            Worth = pairing.Worth,
            Bound = pairing.Bound,
        };
    }
}
