
namespace NetworkingBot.Core.Matching;

/// <summary>
/// Shares out the places of a week by auction (Bertsekas): every place of a slate bids for the candidate who is worth most to it after the
/// price, as much as the next best would leave it indifferent; whoever was shown as often as allowed goes to the higher bids, and who is
/// outbid bids again. Being shown at all has a price that grows with how often; the first place of a newcomer whom nobody knows is worth
/// more than the score says.
/// </summary>
internal sealed class ExposureMarket(int people, int most, SuggestionSettings settings, IReadOnlySet<int> unmet)
{
    /// <summary>Bids rise by at least this much; worth is lost by no more than this for each place.</summary>
    private const double MinRaise = 2e-4;

    /// <summary>A limit that auctions do not reach in practice; places still open then stay open.</summary>
    private const int MaxBidsForEachPlace = 200;

    private readonly List<Bid>?[] _accepted = new List<Bid>?[people];

    public void Settle(List<Wishes> wishes)
    {
        var open = new Queue<Place>();
        for (var place = 0; place < wishes.Max(one => one.HowMany); place++)
        {
            foreach (var one in wishes.Where(one => place < one.HowMany))
                open.Enqueue(new Place(one, place));
        }

        for (var left = MaxBidsForEachPlace * open.Count; left > 0 && open.TryDequeue(out var place); left--)
        {
            if (BidOf(place) is { } bid && Accept(bid) is { } outbid)
                open.Enqueue(outbid);
        }
    }

    public IEnumerable<(int Person, double Price)> Prices() =>
        Enumerable.Range(0, _accepted.Length).Where(person => _accepted[person] is not null).Select(person => (person, Price(person)));

    /// <summary>What it takes to be shown this person once more.</summary>
    private double Price(int person)
    {
        if (_accepted[person] is not { Count: > 0 } accepted)
            return unmet.Contains(person) ? -settings.Welcome : 0;
        var reserve = settings.ExposurePrice * accepted.Count / most;
        return accepted.Count < most ? reserve : Math.Max(reserve, accepted.Min(bid => bid.Amount));
    }

    /// <summary>
    /// Candidates come best first: once the next is worth less than what the second best leaves, none can change the bid.
    /// </summary>
    private Bid? BidOf(Place place)
    {
        var (best, left, leftBySecond) = (-1, double.NegativeInfinity, double.NegativeInfinity);
        foreach (var (person, worth, outside) in place.Of.Candidates)
        {
            if (worth + settings.Welcome <= leftBySecond)
                break;
            if ((place.Number < settings.OutsideDepartment && !outside) || place.Of.Picks.Contains(person))
                continue;
            var leaves = worth - Price(person);
            if (leaves > left)
                (best, left, leftBySecond) = (person, leaves, left);
            else
                leftBySecond = Math.Max(leftBySecond, leaves);
        }

        return best < 0 ? null : new Bid(place, best, Price(best) + (double.IsInfinity(leftBySecond) ? 1 : left - leftBySecond) + MinRaise);
    }

    private Place? Accept(Bid bid)
    {
        var accepted = _accepted[bid.Person] ??= [];
        var outbid = accepted.Count < most ? null : accepted.MinBy(one => one.Amount);
        if (outbid is not null)
        {
            accepted.Remove(outbid);
            outbid.Place.Of.Picks.Remove(bid.Person);
        }

        accepted.Add(bid);
        bid.Place.Of.Picks.Add(bid.Person);
        return outbid?.Place;
    }

    /// <summary>One place on the slate of one asker; the first ones are kept for other departments.</summary>
    private sealed record Place(Wishes Of, int Number);

    private sealed record Bid(Place Place, int Person, double Amount);
}
