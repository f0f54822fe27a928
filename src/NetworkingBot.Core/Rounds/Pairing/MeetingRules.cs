namespace NetworkingBot.Core.Rounds.Pairing;

/// <summary>Who may not be brought together with whom in a round, whatever it is worth; and how long each has waited.</summary>
/// <param name="barred">Never.</param>
/// <param name="resting">Not in this round.</param>
/// <param name="waited">For each entrant: how many rounds in a row they had nobody.</param>
internal sealed class MeetingRules(IReadOnlySet<long> barred, IReadOnlySet<long> resting, IReadOnlyList<int> waited)
{
    public static MeetingRules Of(Entrants entrants, RoundRequest request)
    {
        var numbers = Enumerable.Range(0, entrants.Count).ToDictionary(entrant => entrants[entrant]);
        var (barred, resting) = (new HashSet<long>(), new HashSet<long>());
        foreach (var (one, other) in request.Barred)
        {
            if (numbers.TryGetValue(one, out var first) && numbers.TryGetValue(other, out var second))
                barred.Add(PairKey.Of(first, second));
        }

        foreach (var group in request.History.Groups.Where(group => group.Met && group.RoundsAgo <= request.Rest))
        {
            int[] here = [.. group.People.Where(numbers.ContainsKey).Select(person => numbers[person])];
            for (var one = 1; one < here.Length; one++)
            {
                for (var other = 0; other < one; other++)
                    resting.Add(PairKey.Of(here[one], here[other]));
            }
        }

        return new MeetingRules(
            barred,
            resting,
            [.. Enumerable.Range(0, entrants.Count).Select(one => request.History.Waited.GetValueOrDefault(entrants[one]))]
        );
    }

    public int Waited(int entrant) => waited[entrant];

    public bool Allow(int one, int other) =>
        one != other && PairKey.Of(one, other) is var key && !barred.Contains(key) && !resting.Contains(key);

    /// <summary>What somebody who has nobody is told.</summary>
    public WhyNobody Why(int entrant)
    {
        if (waited.Count == 1)
            return WhyNobody.NobodyElse;
        var (rests, open) = (false, false);
        for (var other = 0; other < waited.Count; other++)
        {
            rests |= other != entrant && resting.Contains(PairKey.Of(entrant, other));
            open |= Allow(entrant, other);
        }

        return rests && !open ? WhyNobody.MetLately : WhyNobody.NobodyLeft;
    }
}
