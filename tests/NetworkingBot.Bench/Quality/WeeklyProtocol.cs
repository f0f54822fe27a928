using NetworkingBot.Core.Matching;

namespace NetworkingBot.Bench.Quality;

/// <summary>Every week of the last third, everybody active lately gets three names; a first message within four weeks counts.</summary>
internal static class WeeklyProtocol
{
    /// <param name="engines">Ways of choosing, by name; the model is learnt as for the first.</param>
    /// <param name="shift">Weeks by which the scored weeks begin earlier; to choose parameters before the first scored one.</param>
    public static Dictionary<string, (Scorecard Card, Dictionary<string, double> More)> Run(
        Network network,
        IReadOnlyList<(string Name, SuggestionSettings Settings)> engines,
        bool withBaselines,
        int shift,
        bool learns
    )
    {
        var (horizon, days) = (28.0 / network.Pace, 7.0 / network.Pace);
        var first = (network.Span * 2 / 3) - (days * shift);
        var end = shift > 0 ? network.Span * 2 / 3 : network.Span;
        var weeks = Enumerable.Range(0, 200).Select(week => first + (days * week)).TakeWhile(day => day + horizon <= end + 1e-9).ToList();
        var engine = new EngineRun(network, engines[0].Settings, learns);
        engine.Warm(first);
        var (baselines, cards, random) = (
            new Baselines(network),
            new Dictionary<string, Scorecard>(StringComparer.Ordinal),
            new Random(11)
        );
        for (var week = 0; week < weeks.Count; week++)
        {
            var history = new History(network, weeks[week], weeks[week] + horizon, 60.0 / network.Pace);
            var obvious = Lists.Obvious(history, random);
            engine.AdvanceTo(weeks[week]);
            if (learns)
                engine.Refine();
            foreach (var (name, settings) in engines)
                Add(cards, name, history, obvious, engine.Slates(weeks[week], history.Active, settings));
            engine.OpenWindow(weeks[week]);
            if (withBaselines)
            {
                foreach (var (name, lists) in baselines.Of(history, weeks[week], horizon, random))
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
