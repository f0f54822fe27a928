using NetworkingBot.Core.Suggestions;

namespace NetworkingBot.Bench.Quality;

/// <summary>Every week of the last third, everybody active lately gets three names; a first message within four weeks counts.</summary>
internal static class WeeklyProtocol
{
    private const double Horizon = 28;
    private const double Memory = 60;

    /// <param name="shift">Weeks by which the scored weeks begin earlier; to choose parameters before the first scored one.</param>
    public static Dictionary<string, (Scorecard Card, Dictionary<string, double> More)> Run(Network network, SuggestionSettings settings, bool withBaselines, int shift, bool learns)
    {
        var first = (network.Span * 2 / 3) - (7 * shift);
        var weeks = Enumerable.Range(0, 200).Select(week => first + (7 * week)).TakeWhile(day => day + Horizon <= network.Span + 1e-9).ToList();
        if (shift > 0)
            weeks = weeks.TakeWhile(day => day + Horizon <= (network.Span * 2 / 3) + 1e-9).ToList();
        var engine = new EngineRun(network, settings, learns);
        engine.Warm(first);
        var (baselines, cards, random) = (new Baselines(network), new Dictionary<string, Scorecard>(StringComparer.Ordinal), new Random(11));
        for (var week = 0; week < weeks.Count; week++)
        {
            var history = new History(network, weeks[week], weeks[week] + Horizon, Memory);
            var obvious = Lists.Obvious(history, random);
            engine.AdvanceTo(weeks[week]);
            if (learns)
                engine.Refine();
            Add(cards, "engine", history, obvious, engine.Slates(weeks[week], history.Active));
            engine.OpenWindow(weeks[week]);
            if (withBaselines)
            {
                foreach (var (name, lists) in baselines.Of(history, weeks[week], Horizon, random))
                    Add(cards, name, history, obvious, lists);
            }

            Console.WriteLine($"week {week + 1} of {weeks.Count}");
        }

        return cards.ToDictionary(pair => pair.Key, pair => (pair.Value, new Dictionary<string, double>()));
    }

    private static void Add(Dictionary<string, Scorecard> cards, string name, History history, HashSet<int>[] obvious, int[][] lists)
    {
        if (!cards.TryGetValue(name, out var card))
            cards[name] = card = new Scorecard(history.People);
        card.Add(history, history.Active, lists, obvious);
    }
}
