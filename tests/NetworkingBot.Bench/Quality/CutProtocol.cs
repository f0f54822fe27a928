namespace NetworkingBot.Bench.Quality;

/// <summary>One cut: what lies before is known, everybody active after it gets three names, any first message after it counts.</summary>
internal static class CutProtocol
{
    public static Dictionary<string, (Scorecard Card, Dictionary<string, double> More)> Run(Network network, double share, string mode)
    {
        var day = network.IsBadges ? Math.Ceiling(network.Span) * share : network.Span * share;
        var (history, random) = (new History(network, day, network.Span + 1, 60.0 / network.Pace), new Random(7));
        var askers = history.ActiveAfter.Where(history.IsSeen).ToArray();
        var obvious = Lists.Obvious(history, random);
        var engine = new EngineRun(network, Mode.Of(mode), learns: true);
        engine.Warm(day);
        engine.Refine();
        var decayed = NaiveRules.DecayedAdamicAdar(history);
        var cards = new Dictionary<string, (Scorecard, Dictionary<string, double>)>(StringComparer.Ordinal)
        {
            ["engine"] = (
                Card(history, askers, engine.Slates(day, askers), obvious),
                Ranking
                    .Figures(history, askers, asker => engine.Ranking(day, asker))
                    .Concat(Newcomers(network, history, engine, askers, day, random))
                    .ToDictionary()
            ),
        };
        var window = Math.Min(network.IsBadges ? network.Span - day : network.Span * (1 - share), day / 3);
        foreach (var (name, score) in new[]
        {
            ("random", NaiveRules.Random(history)),
            ("same_dept_degree", NaiveRules.SameDepartmentBestConnected(history)),
            ("adamic_adar", NaiveRules.AdamicAdar(history)),
            ("resource_allocation", NaiveRules.ResourceAllocation(history)),
            ("adamic_adar_decay", decayed),
            ("aa_decay_cross_dept_only", NaiveRules.OnlyAcross(history, decayed)),
            ("logistic_regression", new RegressionRule(network).Scores(history, day, window, random)),
        })
        {
            cards[name] = (
                Card(history, askers, Lists.Top(history, score, askers, random), obvious),
                Ranking.Figures(history, askers, asker => Lists.Ranked(history, score, asker, random))
            );
        }

        return cards;
    }

    private static Scorecard Card(History history, int[] askers, int[][] lists, HashSet<int>[] obvious)
    {
        var card = new Scorecard(history.People);
        card.Add(history, askers, lists, obvious);
        return card;
    }

    /// <summary>
    /// People of whom only the department is known, on their first day: whom they are shown, and how often they are, by the settings that
    /// ship, over how often anybody is.
    /// </summary>
    private static Dictionary<string, double> Newcomers(
        Network network,
        History history,
        EngineRun engine,
        int[] askers,
        double day,
        Random random
    )
    {
        var met = network
            .Messages.Where(message => message.Day >= day)
            .SelectMany(message => new[] { (message.From, message.To), (message.To, message.From) })
            .ToHashSet();
        var newcomers = history
            .ActiveAfter.Where(person =>
                !history.IsSeen(person)
                && Enumerable.Range(0, network.People).Any(other => history.IsSeen(other) && met.Contains((person, other)))
            )
            .ToArray();
        foreach (var person in newcomers)
            engine.Index.Apply(network.PersonOf(person, engine.At(day)));
        double Hit(Func<int, IEnumerable<int>> list) =>
            newcomers.Length == 0
                ? 0
                : newcomers.Average(person => list(person).Any(other => met.Contains((person, other)) && history.IsSeen(other)) ? 1.0 : 0);
        var shown = engine
            .Slates(day, [.. askers, .. newcomers], Mode.Of("default") with { CoolDownWeeks = 0 })
            .SelectMany(list => list)
            .CountBy(person => person)
            .ToDictionary();
        var busiest = NaiveRules.SameDepartmentBestConnected(history);
        return new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["newcomers"] = newcomers.Length,
            ["newcomer_hit3"] = Hit(person => engine.Ranking(day, person).Take(3)),
            ["newcomer_first_week_exposure"] =
                newcomers.Length == 0
                    ? 0
                    : newcomers.Average(person => shown.GetValueOrDefault(person))
                        * (Enumerable.Range(0, history.People).Count(history.IsSeen) + newcomers.Length)
                        / shown.Values.Sum(),
            ["newcomer_first_week_found"] = newcomers.Length == 0 ? 0 : newcomers.Count(shown.ContainsKey) / (double)newcomers.Length,
            ["newcomer_same_dept_degree_hit3"] = Hit(person => Lists.Ranked(history, busiest, person, random).Take(3)),
        };
    }
}
