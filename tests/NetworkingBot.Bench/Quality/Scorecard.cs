namespace NetworkingBot.Bench.Quality;

/// <summary>
/// The lists of one method over the weeks (or the one cut), and the figures over them; each figure can be taken over a resample of people.
/// </summary>
internal sealed class Scorecard(int people)
{
    private readonly List<Week> _weeks = [];

    public void Add(History history, int[] askers, int[][] lists, HashSet<int>[] obvious) =>
        _weeks.Add(new Week(history, askers, lists, obvious, _weeks.LastOrDefault()));

    public Dictionary<string, double> Figures()
    {
        var everybody = new int[people];
        Array.Fill(everybody, 1);
        var figures = Sampled(everybody);
        foreach (
            var (name, figure) in new (string, Func<Week, double>)[]
            {
                ("cross", week => week.Cross),
                ("gini", week => week.Gini),
                ("coverage", week => week.Coverage),
                ("mean_shown", week => week.MeanShown),
            }
        )
            figures[name] = _weeks.Average(figure);
        figures["newcomer_exposure"] = _weeks.Select(week => week.NewcomerExposure).OfType<double>().DefaultIfEmpty(0).Average();
        figures["max_shown"] = _weeks.Max(week => week.MaxShown);
        figures["max_to_mean"] = _weeks.Max(week => week.MeanShown > 0 ? week.MaxShown / week.MeanShown : 0);
        figures["repeat"] = _weeks.Skip(1).Select(week => week.Repeat).DefaultIfEmpty(0).Average();
        figures["short"] = _weeks.Sum(week => week.Missing);
        return figures;
    }

    /// <summary>The figures that are sums over people, with each person counted so often.</summary>
    public Dictionary<string, double> Sampled(int[] times) => new(StringComparer.Ordinal)
    {
        ["hit3"] = _weeks.Average(week => week.Ratio(times, one => one.AnyHit ? 1 : 0, one => one.Made ? 1 : 0)),
        ["hit3_all"] = _weeks.Average(week => week.Ratio(times, one => one.AnyHit ? 1 : 0, _ => 1)),
        ["hits100"] = 100 * _weeks.Average(week => week.Ratio(times, one => one.Hits, one => one.Shown)),
        ["xhit3"] = _weeks.Average(week => week.Ratio(times, one => one.AnyHitAcross ? 1 : 0, one => one.MadeAcross ? 1 : 0)),
        ["bridges100"] = 100 * _weeks.Average(week => week.Ratio(times, one => one.Bridges, one => one.Shown)),
        ["beyond100"] = 100 * _weeks.Average(week => week.Ratio(times, one => one.Beyond, one => one.Shown)),
    };

    private sealed record Asker(int Person, bool Made, bool MadeAcross, int Shown, int Hits, bool AnyHitAcross, int Bridges, int Beyond)
    {
        public bool AnyHit => Hits > 0;
    }

    private sealed class Week
    {
        private readonly List<Asker> _askers = [];
        private readonly Dictionary<int, int[]> _lists;

        public Week(History history, int[] askers, int[][] lists, HashSet<int>[] obvious, Week? before)
        {
            var (network, shown, known, across) = (history.Network, new int[history.People], 0, 0);
            foreach (var (asker, list) in askers.Zip(lists))
            {
                var hits = list.Where(other => history.Truth[asker, other] != History.Outcome.None).ToList();
                var made = Enumerable.Range(0, history.People).Where(other => history.Truth[asker, other] != History.Outcome.None).ToList();
                _askers.Add(
                    new Asker(
                        asker,
                        made.Count > 0,
                        made.Exists(other => network.AreAcross(asker, other)),
                        list.Length,
                        hits.Count,
                        hits.Exists(other => network.AreAcross(asker, other)),
                        hits.Count(other => network.AreAcross(asker, other) && history.Truth[asker, other] == History.Outcome.Mutual),
                        hits.Count(other => !obvious[asker].Contains(other))
                    )
                );
                foreach (var other in list)
                    shown[other]++;
                known += list.Count(other => network.AreAcross(asker, other) || network.AreTogether(asker, other));
                across += list.Count(other => network.AreAcross(asker, other));
            }

            var counts = Enumerable
                .Range(0, history.People)
                .Where(history.IsSeen)
                .Select(person => shown[person])
                .DefaultIfEmpty(0)
                .Order()
                .ToArray();
            (Cross, MaxShown, MeanShown, Coverage) = (
                across / (double)Math.Max(known, 1),
                counts[^1],
                counts.Average(),
                counts.Count(count => count > 0) / (double)counts.Length
            );
            Gini =
                counts.Select((count, rank) => ((2.0 * (rank + 1)) - counts.Length - 1) * count).Sum()
                / (counts.Length * Math.Max(1.0, counts.Sum()));
            NewcomerExposure = ExposureOf([.. Enumerable.Range(0, history.People).Where(history.IsNew)], shown);
            Missing = lists.Sum(list => 3 - list.Length);
            _lists = askers.Zip(lists).ToDictionary(pair => pair.First, pair => pair.Second);
            Repeat = before is null
                ? 0
                : _lists
                    .Where(pair => before._lists.ContainsKey(pair.Key))
                    .Select(pair => pair.Value.Intersect(before._lists[pair.Key]).Count() / 3.0)
                    .DefaultIfEmpty(0)
                    .Average();
        }

        public double Cross { get; }

        public double Gini { get; }

        public double Coverage { get; }

        public int MaxShown { get; }

        public double MeanShown { get; }

        public double Repeat { get; }

        public int Missing { get; }

        /// <summary>
        /// How often those who came in the four weeks before are shown, over how often anybody is. Null when nobody came.
        /// </summary>
        public double? NewcomerExposure { get; }

        public double Ratio(int[] times, Func<Asker, double> over, Func<Asker, double> under)
        {
            double top = 0, bottom = 0;
            foreach (var asker in _askers)
            {
                top += times[asker.Person] * (under(asker) > 0 ? over(asker) : 0);
                bottom += times[asker.Person] * under(asker);
            }

            return bottom == 0 ? 0 : top / bottom;
        }

        private double? ExposureOf(int[] people, int[] shown) =>
            people is [] || MeanShown == 0 ? null : people.Average(person => shown[person]) / MeanShown;
    }
}
