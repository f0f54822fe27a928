
namespace NetworkingBot.Core.Matching;

/// <summary>What keeps somebody from being shown.</summary>
internal enum Away : byte
{
    No,
    Barred,
    NoRoom,
    ShownLately,
    Known,
}

/// <summary>Who may not be shown, whatever the score; and what it was that kept most people away.</summary>
internal sealed class HardFilter(Question question)
{
    private int _shownLately;
    private int _noRoom;

    /// <summary>Marks those who are away: fewer than there are candidates. What is marked last holds.</summary>
    public void Mark(CandidateSet found)
    {
        var request = question.Request;
        Mark(found, request.Full, Away.NoRoom);
        Mark(
            found,
            request.LastShown.Where(shown => request.Week.Since(shown.Value) <= question.Settings.CoolDownWeeks).Select(shown => shown.Key),
            Away.ShownLately
        );
        Mark(found, request.NotBefore.Where(put => put.Value > request.Now).Select(put => put.Key), Away.ShownLately);
        Mark(found, request.Barred, Away.Barred);
        foreach (ref readonly var tie in question.Index.Ties.Of(question.Me))
            Mark(found, tie.Other, Away.Known);
        Mark(found, question.Me, Away.Known);
    }

    public bool Passes(in Candidate candidate)
    {
        var (index, request) = (question.Index, question.Request);
        if (
            candidate.Away == Away.Known
            || !index.IsVisibleAt(candidate.Person, request.Now)
            || request.Within?.Contains(index[candidate.Person].Id) == false
        )
            return false;
        _shownLately += candidate.Away == Away.ShownLately ? 1 : 0;
        _noRoom += candidate.Away == Away.NoRoom ? 1 : 0;
        return candidate.Away == Away.No;
    }

    /// <summary>The most common cause that time will cure; otherwise there is nobody.</summary>
    public Shortage Shortage(bool anybodyLeft) => (_shownLately, _noRoom) switch
    {
        (0, 0) => anybodyLeft ? Matching.Shortage.NothingInCommon : Matching.Shortage.FewJoined,
        var (shown, full) => shown >= full ? Matching.Shortage.ShownLately : Matching.Shortage.NoRoom,
    };

    private void Mark(CandidateSet found, IEnumerable<PersonId> people, Away away)
    {
        foreach (var person in people)
        {
            if (question.Index.NumberOf(person) is { } number)
                Mark(found, number, away);
        }
    }

    private static void Mark(CandidateSet found, int person, Away away)
    {
        if (found.PositionOf(person) is >= 0 and var position)
            found.All[position].Away = away;
    }
}
