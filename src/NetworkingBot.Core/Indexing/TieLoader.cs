using System.Text;
using NetworkingBot.Core.Indexing.Ties;

namespace NetworkingBot.Core.Indexing;

/// <summary>
/// Ties as they are told to an index that is built: people become numbers. Ties with people whom the index does not know wait until the
/// end.
/// </summary>
internal sealed class TieLoader(PersonInterner numbers)
{
    private readonly List<KnownTie> _strangers = [];

    public TieBatch Ties { get; } = new();

    public TieBatch Rounds { get; } = new();

    public void Take(IEnumerable<KnownTie> told)
    {
        var (owner, mine) = (default(PersonId), -1);
        foreach (var tie in told)
        {
            if (tie.Owner != owner)
                (owner, mine) = (tie.Owner, numbers.Find(tie.Owner));
            if (!Take(mine, numbers.Find(tie.Other), tie.Familiarity))
                _strangers.Add(tie);
        }
    }

    public void Take(PackedTies told)
    {
        var mine = numbers.Find(told.Owner);
        told.Tell((other, familiarity) =>
        {
            if (!Take(mine, numbers.Find(other), familiarity))
                _strangers.Add(new KnownTie(told.Owner, new PersonId(Encoding.UTF8.GetString(other)), familiarity));
        });
    }

    /// <summary>Safe to call from many threads.</summary>
    public void Take(TieLoader more)
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

    /// <summary>False when one of the two has no number.</summary>
    private bool Take(int owner, int other, Familiarity familiarity)
    {
        if (owner < 0 || other < 0)
            return false;
        if (owner == other)
            return true;
        if (familiarity.Rounds > 0)
            Rounds.Add(
                owner,
                new Tie(other, familiarity.RoundsAt, 0, OrganisationIndex.RoundsScale * familiarity.Rounds, bothWays: true),
                default
            );
        if (familiarity.IsContact)
            Ties.Add(
                owner,
                new Tie(other, familiarity.LastAt, familiarity.Recent, familiarity.Lasting, familiarity.GoesBothWays),
                Day.Of(familiarity.FirstAt)
            );
        return true;
    }
}
