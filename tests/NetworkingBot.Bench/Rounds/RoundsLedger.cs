using System.Collections.Immutable;
using NetworkingBot.Core;

namespace NetworkingBot.Bench.Rounds;

/// <summary>Counts, apart from the code that it judges, what a series of rounds did against its rules.</summary>
/// <param name="rest">Two who met in one of so many rounds before must not meet again.</param>
/// <param name="largest">A group has no more people than this.</param>
internal sealed class RoundsLedger(ImmutableHashSet<(PersonId One, PersonId Other)> barred, int rest, int largest)
{
    private readonly Dictionary<(PersonId, PersonId), int> _metIn = [];
    private readonly Dictionary<PersonId, int> _leftOver = [];
    private int _round;

    public int RulesBroken { get; private set; }

    public int Repeats { get; private set; }

    public int LeftOver => _leftOver.Values.Sum();

    /// <summary>0: everybody who was ever in was left over equally often, or nobody at all.</summary>
    public double GiniLeftOver
    {
        get
        {
            int[] times = [.. _leftOver.Values.Order()];
            var sum = times.Sum();
            return sum == 0 ? 0 : times.Select((time, at) => ((2.0 * (at + 1)) - times.Length - 1) * time).Sum() / times.Length / sum;
        }
    }

    /// <param name="told">Whom each message goes to, and those it brings them together with; none: “nobody this time”.</param>
    public void Note(
        IReadOnlyCollection<PersonId> saidYes,
        IReadOnlySet<PersonId> away,
        IReadOnlyCollection<(PersonId To, ImmutableArray<PersonId> Others)> told,
        IEnumerable<ImmutableArray<PersonId>> didNotMeet
    )
    {
        _round++;
        var heard = told.Select(one => one.To).ToHashSet();
        RulesBroken += saidYes.Except(heard).Count() + told.Count - saidYes.Intersect(heard).Count();
        var pairs = told.SelectMany(one => one.Others.Select(other => (One: one.To, Other: other))).ToHashSet();
        RulesBroken += pairs.Count(pair =>
            barred.Contains(pair) || barred.Contains((pair.Other, pair.One)) || !pairs.Contains((pair.Other, pair.One))
            || away.Contains(pair.One) || away.Contains(pair.Other) || pair.One == pair.Other);
        RulesBroken += told.Count(one => one.Others.Length >= largest);
        var once = pairs.Where(pair => string.CompareOrdinal(pair.One.Value, pair.Other.Value) < 0).ToList();
        Repeats += once.Count(pair => _metIn.TryGetValue(pair, out var last) && _round - last <= rest);
        foreach (var person in saidYes)
            _leftOver.TryAdd(person, 0);
        foreach (var (to, _) in told.Where(one => one.Others.IsEmpty && !away.Contains(one.To)))
            _leftOver[to]++;
        Remember(once, didNotMeet);
    }

    private void Remember(List<(PersonId One, PersonId Other)> pairs, IEnumerable<ImmutableArray<PersonId>> didNotMeet)
    {
        var groupOf = didNotMeet.SelectMany((group, at) => group.Select(person => (person, at))).ToDictionary();
        foreach (var pair in pairs)
        {
            if (!groupOf.TryGetValue(pair.One, out var mine) || !groupOf.TryGetValue(pair.Other, out var theirs) || mine != theirs)
                _metIn[pair] = _round;
        }
    }
}
