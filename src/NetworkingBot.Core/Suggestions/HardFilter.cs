namespace NetworkingBot.Core.Suggestions;

/// <summary>Who may not be shown, whatever the score; and what it was that kept most people away.</summary>
internal sealed class HardFilter(Question question)
{
    private int _shownLately;
    private int _noRoom;

    public bool Passes(int person)
    {
        var (entry, request) = (question.Index[person], question.Request);
        if (person == question.Me || !entry.IsVisibleAt(request.Now) || request.Barred.Contains(entry.Id) || question.Knows(person))
            return false;
        if (WasShownLately(entry.Id) || request.NotBefore.GetValueOrDefault(entry.Id) > request.Now)
        {
            _shownLately++;
            return false;
        }

        if (!request.Full.Contains(entry.Id))
            return true;
        _noRoom++;
        return false;
    }

    /// <summary>The most common cause that time will cure; otherwise there is nobody.</summary>
    public Shortage Shortage(bool anybodyLeft) => (_shownLately, _noRoom) switch
    {
        (0, 0) => anybodyLeft ? Suggestions.Shortage.NothingInCommon : Suggestions.Shortage.FewJoined,
        var (shown, full) => shown >= full ? Suggestions.Shortage.ShownLately : Suggestions.Shortage.NoRoom,
    };

    private bool WasShownLately(PersonId person) =>
        question.Request.LastShown.TryGetValue(person, out var week) && question.Request.Week.Since(week) is var weeks && weeks <= question.Settings.CoolDownWeeks;
}
