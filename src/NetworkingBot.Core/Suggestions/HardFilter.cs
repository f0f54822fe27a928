namespace NetworkingBot.Core.Suggestions;

/// <summary>Who may not be shown, whatever the score; and what it was that kept most people away.</summary>
internal sealed class HardFilter
{
    private readonly Question _question;
    private readonly Dictionary<int, Away> _away = [];
    private int _shownLately;
    private int _noRoom;

    public HardFilter(Question question)
    {
        _question = question;
        var request = question.Request;
        Keep(request.Full, Away.NoRoom);
        Keep(request.LastShown.Where(shown => request.Week.Since(shown.Value) <= question.Settings.CoolDownWeeks).Select(shown => shown.Key), Away.ShownLately);
        Keep(request.NotBefore.Where(put => put.Value > request.Now).Select(put => put.Key), Away.ShownLately);
        Keep(request.Barred, Away.Barred);
    }

    private enum Away
    {
        NoRoom,
        ShownLately,
        Barred,
    }

    public bool Passes(int person)
    {
        if (person == _question.Me || _question.Request.Within?.Contains(_question.Index[person].Id) == false || !_question.Index[person].IsVisibleAt(_question.Request.Now) || _question.Knows(person))
            return false;
        if (!_away.TryGetValue(person, out var away))
            return true;
        _shownLately += away == Away.ShownLately ? 1 : 0;
        _noRoom += away == Away.NoRoom ? 1 : 0;
        return false;
    }

    /// <summary>The most common cause that time will cure; otherwise there is nobody.</summary>
    public Shortage Shortage(bool anybodyLeft) => (_shownLately, _noRoom) switch
    {
        (0, 0) => anybodyLeft ? Suggestions.Shortage.NothingInCommon : Suggestions.Shortage.FewJoined,
        var (shown, full) => shown >= full ? Suggestions.Shortage.ShownLately : Suggestions.Shortage.NoRoom,
    };

    private void Keep(IEnumerable<PersonId> people, Away away)
    {
        foreach (var person in people)
        {
            if (_question.Index.NumberOf(person) is { } number)
                _away[number] = away;
        }
    }
}
