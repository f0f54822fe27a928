using System.Collections.Immutable;
using NetworkingBot.Core;

namespace NetworkingBot.Bench.Rounds;

/// <summary>
/// What most pairing bots do: everybody shuffled, and each with the next ones whom they did not have lately and may have. Who finds nobody
/// stays alone.
/// </summary>
internal sealed class RandomRounds(ImmutableHashSet<(PersonId One, PersonId Other)> barred, int size, int rest, int seed)
{
    private readonly Random _random = new(seed);
    private readonly Dictionary<(PersonId, PersonId), int> _metIn = [];
    private int _round;

    public List<ImmutableArray<PersonId>> Draw(IEnumerable<PersonId> people)
    {
        _round++;
        var left = new LinkedList<PersonId>(people.OrderBy(_ => _random.Next()));
        var groups = new List<ImmutableArray<PersonId>>();
        while (left.First is { } first)
        {
            left.RemoveFirst();
            var group = new List<PersonId> { first.Value };
            for (var node = left.First; node is not null && group.Count < size;)
            {
                var next = node.Next;
                if (MayJoin(group, node.Value))
                {
                    group.Add(node.Value);
                    left.Remove(node);
                }

                node = next;
            }

            if (group.Count > 1)
                groups.Add([.. group]);
        }

        foreach (var pair in groups.SelectMany(Pairs))
            _metIn[pair] = _round;
        return groups;
    }

    private bool MayJoin(List<PersonId> group, PersonId person) => group.TrueForAll(member => MayMeet(member, person));

    private bool MayMeet(PersonId one, PersonId other) =>
        !barred.Contains((one, other)) && !barred.Contains((other, one))
        && !(_metIn.TryGetValue(InOrder(one, other), out var last) && _round - last <= rest);

    private static IEnumerable<(PersonId, PersonId)> Pairs(ImmutableArray<PersonId> group) =>
        group.SelectMany(one => group.Where(other => other != one).Select(other => InOrder(one, other)));

    private static (PersonId, PersonId) InOrder(PersonId one, PersonId other) =>
        string.CompareOrdinal(one.Value, other.Value) < 0 ? (one, other) : (other, one);
}
