using System.Collections.Immutable;
using NetworkingBot.Core.Indexing;

namespace NetworkingBot.Core.Matching;

/// <summary>
/// The slates of a week drawn for many askers together, so that nobody is shown to too many: each place goes to whom it is worth most, and
/// being shown has a price that grows with how often. The same people, index and week give the same plan.
/// </summary>
public sealed class WeekPlan
{
    private readonly Dictionary<PersonId, ImmutableArray<PersonId>> _slates;
    private readonly Dictionary<PersonId, double> _prices;

    private WeekPlan(Dictionary<PersonId, ImmutableArray<PersonId>> slates, Dictionary<PersonId, double> prices) =>
        (_slates, _prices) = (slates, prices);

    /// <param name="askers">Who may ask this week, with what each one's request would say. All with the same settings.</param>
    public static WeekPlan Draw(OrganisationIndex index, IReadOnlyList<(PersonId Asker, SuggestionRequest Request)> askers)
    {
        var wishes = askers.Select(one => index.Read(() => Wishes.Of(index, one.Asker, one.Request))).OfType<Wishes>()
            .OrderBy(one => one.Order).ThenBy(one => one.Asker.Value, StringComparer.Ordinal).ToList();
        if (wishes.Count == 0)
            return new WeekPlan([], []);
        var settings = askers[0].Request.Settings;
        var visible = index.Read(() => Enumerable.Range(0, index.Count).Count(person => index.IsVisibleAt(person, askers[0].Request.Now)));
        var unmet = index.Read(() => Newcomers.Unmet(index, Day.Of(askers[0].Request.Now), settings).ToHashSet());
        var most = (int)Math.Max(1, Math.Ceiling(settings.MostTimesMean * wishes.Sum(one => one.HowMany) / Math.Max(1, visible)));
        var market = new ExposureMarket(index.Count, most, settings, unmet);
        market.Settle(wishes);
        return index.Read(() => new WeekPlan(
            wishes.ToDictionary(one => one.Asker, one => one.Picks.Select(person => index[person].Id).ToImmutableArray()),
            market.Prices().ToDictionary(one => index[one.Person].Id, one => one.Price)));
    }

    /// <summary>Empty for somebody who was not planned for.</summary>
    internal ImmutableArray<PersonId> For(PersonId asker) => _slates.GetValueOrDefault(asker, []);

    /// <summary>What showing somebody once more costs, in units of the score.</summary>
    internal double PriceOf(PersonId person) => _prices.GetValueOrDefault(person);
}
