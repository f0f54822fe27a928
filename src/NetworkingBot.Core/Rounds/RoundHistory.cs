using System.Collections.Immutable;

namespace NetworkingBot.Core.Rounds;

/// <summary>What earlier rounds mean for the next one: who was brought together, and who had nobody.</summary>
public sealed record RoundHistory
{
    public static readonly RoundHistory None = new();

    public ImmutableArray<EarlierGroup> Groups { get; init; } = [];

    /// <summary>How many rounds in a row somebody was in and had nobody; those who had somebody are not named.</summary>
    public ImmutableDictionary<PersonId, int> Waited { get; init; } = ImmutableDictionary<PersonId, int>.Empty;

    /// <summary>With one more round.</summary>
    /// <param name="keep">Rounds that are longer ago than so many no longer matter, and are forgotten.</param>
    public RoundHistory After(RoundPlan plan, int keep) => new()
    {
        Groups =
        [
            .. Groups.Select(group => group with { RoundsAgo = group.RoundsAgo + 1 }).Where(group => group.RoundsAgo <= keep),
            .. plan.Groups.Where(_ => keep > 0).Select(group => new EarlierGroup(group, RoundsAgo: 1)),
        ],
        Waited = Waited
            .RemoveRange(plan.Groups.SelectMany(group => group))
            .SetItems(plan.Alone
                .Where(one => one.Why != WhyNobody.Away)
                .Select(one => KeyValuePair.Create(one.Person, Waited.GetValueOrDefault(one.Person) + 1))),
    };

    /// <summary>Those of the last round who say that they did not meet may be brought together again at once.</summary>
    public RoundHistory DidNotMeet(PersonId person) => this with
    {
        Groups = [.. Groups.Select(group => group.RoundsAgo == 1 && group.People.Contains(person) ? group with { Met = false } : group)],
    };
}

/// <param name="RoundsAgo">1: in the last round.</param>
public sealed record EarlierGroup(ImmutableArray<PersonId> People, int RoundsAgo)
{
    /// <summary>False only once somebody said so: silence counts as a meeting.</summary>
    public bool Met { get; init; } = true;
}
