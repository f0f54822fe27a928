namespace NetworkingBot.Core.Rounds.Pairing;

/// <summary>
/// Finds somebody for those who are left over: a group that takes one more, another who is left over, a place that its holder can give up,
/// or somebody of a larger group. Whoever has waited longest comes first.
/// </summary>
internal sealed class LeftOver(PairWorths worths, Grouping groups, int size)
{
    public void Place()
    {
        while (
            groups.FreeOnes.OrderByDescending(worths.Waited).ThenBy(entrant => entrant).ToList()
                .Exists(entrant => Joins(entrant) || Pairs(entrant) || TakesAPlace(entrant) || TakesSomebody(entrant))
        )
        {
        }
    }

    private bool Joins(int entrant)
    {
        if (RoomFor(entrant, except: Grouping.Free) is not { } group)
            return false;
        groups.Join(entrant, group);
        return true;
    }

    private bool Pairs(int entrant)
    {
        var others = groups.FreeOnes
            .Select(other => (Other: other, Worth: other == entrant ? PairWorths.Never : worths.Between(entrant, other)))
            .Where(one => one.Worth >= 0)
            .ToList();
        if (others.Count == 0)
            return false;
        groups.Add(entrant, others.MaxBy(one => one.Worth).Other);
        return true;
    }

    private bool TakesAPlace(int entrant)
    {
        for (var group = 0; group < groups.Count; group++)
        {
            foreach (var holder in groups[group])
            {
                if (groups.With(entrant, group, except: holder) < 0 || RoomFor(holder, except: group) is not { } room)
                    continue;
                groups.Swap(entrant, holder);
                groups.Join(holder, room);
                return true;
            }
        }

        return false;
    }

    private bool TakesSomebody(int entrant)
    {
        for (var group = 0; group < groups.Count; group++)
        {
            if (groups[group].Count <= RoundRequest.MinSize)
                continue;
            foreach (var member in groups[group])
            {
                if (worths.Between(entrant, member) < 0)
                    continue;
                groups.Leave(member);
                groups.Add(entrant, member);
                return true;
            }
        }

        return false;
    }

    /// <summary>The group to which somebody brings most, among those that take one more.</summary>
    private int? RoomFor(int entrant, int except)
    {
        var (best, most) = ((int?)null, -1.0);
        for (var group = 0; group < groups.Count; group++)
        {
            if (group == except || groups[group].Count > size || groups.With(entrant, group) is not (>= 0 and var brings))
                continue;
            if ((double)brings / groups[group].Count is var mean && mean > most)
                (best, most) = (group, mean);
        }

        return best;
    }
}
