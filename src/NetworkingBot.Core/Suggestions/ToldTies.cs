using NetworkingBot.Core.Contacts;

namespace NetworkingBot.Core.Suggestions;

/// <summary>Ties as they are told to an index that is built: people become numbers. Ties with people whom the index does not know wait until the end.</summary>
internal sealed class ToldTies(Func<PersonId, int?> numberOf)
{
    private readonly List<KnownTie> _strangers = [];

    public TieBatch Ties { get; } = new();

    public TieBatch Rounds { get; } = new();

    public ToldTies Take(IEnumerable<KnownTie> told)
    {
        var (owner, mine) = (default(PersonId), default(int?));
        foreach (var tie in told.Where(tie => tie.Owner != tie.Other))
        {
            if (tie.Owner != owner)
                (owner, mine) = (tie.Owner, numberOf(tie.Owner));
            if (mine is { } me && numberOf(tie.Other) is { } other)
                Take(me, other, tie.Familiarity);
            else
                _strangers.Add(tie);
        }

        return this;
    }

    /// <summary>Safe to call from many threads.</summary>
    public void Take(ToldTies more)
    {
        lock (_strangers)
        {
            Ties.Add(more.Ties);
            Rounds.Add(more.Rounds);
            _strangers.AddRange(more._strangers);
        }
    }

    /// <param name="numberFor">Gives a number to those who have none.</param>
    public void TakeStrangers(Func<PersonId, int> numberFor) =>
        _strangers.ForEach(tie => Take(numberFor(tie.Owner), numberFor(tie.Other), tie.Familiarity));

    private void Take(int owner, int other, Familiarity familiarity)
    {
        if (familiarity.Rounds > 0)
            Rounds.Add(owner, new Tie(other, familiarity.RoundsAt, 0, OrganisationIndex.RoundsScale * familiarity.Rounds, bothWays: true), default);
        if (familiarity.IsContact)
            Ties.Add(owner, new Tie(other, familiarity.LastAt, familiarity.Recent, familiarity.Lasting, familiarity.GoesBothWays), Day.Of(familiarity.FirstAt));
    }
}
