using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using NetworkingBot.Bench.Skills;
using NetworkingBot.Bench.Speed;
using NetworkingBot.Core;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Rounds;
using NetworkingBot.Core.Rounds.Pairing;

namespace NetworkingBot.Bench.Rounds;

/// <summary>
/// ./bench rounds --people N --rounds R [--size S] [--rest N] [--seed N] [--instances N]: rounds of a made-up organisation, beside pairing
/// at random and beside an exact solver.
/// </summary>
internal static class RoundsBench
{
    private static readonly IsoWeek _week = new(2026, 47);

    public static Task<int> RunAsync(string[] args)
    {
        var options = Options.Of(args);
        int Number(string name, int usual) =>
            options.TryGetValue(name, out var text) ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : usual;
        var (people, rounds, size, rest) = (Number("people", 1000), Number("rounds", 12), Number("size", 2), Number("rest", 12));
        var seed = Number("seed", 1);
        var series = new Series(new RoundsWorld(people, seed), size, rest, seed);
        for (var round = 0; round < rounds; round++)
            series.Hold(isLast: round == rounds - 1);
        var optimum = new OptimumCheck(new RoundsWorld(Math.Min(people, 1000), seed + 1), seed);
        optimum.Run(Number("instances", 3));
        Console.WriteLine(JsonSerializer.Serialize(Report(people, rounds, size, series, optimum), SkillsBench.Json));
        return Task.FromResult(0);
    }

    private static object Report(int people, int rounds, int size, Series series, OptimumCheck optimum) => new
    {
        people,
        rounds,
        size,
        rules_broken = series.Ours.RulesBroken,
        repeats = series.Ours.Repeats,
        of_optimum = Rounded(optimum.Shares.Average()),
        of_optimum_least = Rounded(optimum.Shares.Min()),
        of_optimum_exchanges_least = Rounded(optimum.SharesOfExchanges.Min()),
        optimum_known = optimum.Shares.Count,
        optimum_unknown = optimum.Unknown,
        of_bound_least = Rounded(series.OfBound.Min()),
        worth = Rounded(series.Worth),
        left_over = series.Ours.LeftOver,
        gini_left_over = Rounded(series.Ours.GiniLeftOver),
        seconds_a_round = Rounded(series.Seconds.Average()),
        seconds_slowest = Rounded(series.Seconds.Max()),
        wall_seconds_a_round = Rounded(series.WallSeconds.Average()),
        random = new
        {
            rules_broken = series.Random.RulesBroken,
            repeats = series.Random.Repeats,
            worth = Rounded(series.RandomWorth),
            left_over = series.Random.LeftOver,
            gini_left_over = Rounded(series.Random.GiniLeftOver),
        },
    };

    private static double Rounded(double value) => Math.Round(value, 4);

    /// <summary>Rounds of the same people, each with what came of the ones before.</summary>
    private sealed class Series(RoundsWorld world, int size, int rest, int seed)
    {
        private readonly RandomRounds _random = new(world.Barred, size, rest, seed);
        private RoundHistory _history = RoundHistory.None;
        private uint _round;

        public RoundsLedger Ours { get; } = new(world.Barred, rest, size + 1);

        public RoundsLedger Random { get; } = new(world.Barred, rest, size + 1);

        /// <summary>By the clock of the one thread that draws, which stands still while something else runs on the machine.</summary>
        public List<double> Seconds { get; } = [];

        public List<double> WallSeconds { get; } = [];

        public List<double> OfBound { get; } = [];

        /// <summary>Of the last round, what it is worth to each in the mean, whatever came before.</summary>
        public double Worth { get; private set; }

        public double RandomWorth { get; private set; }

        public void Hold(bool isLast)
        {
            _round++;
            var saidYes = world.SayYes();
            var away = world.Pause(saidYes);
            var request = new RoundRequest(LargeOrganisation.Now, _week, saidYes)
            {
                Seed = (uint)seed + _round,
                Size = size,
                Rest = rest,
                Barred = world.Barred,
                Matters = RoundsWorld.Matters,
                History = _history,
            };
            var (clock, work) = (Stopwatch.StartNew(), ThreadClock.Microseconds);
            var plan = RoundPlan.Draw(world.Index, request);
            Seconds.Add((ThreadClock.Microseconds - work) / 1e6);
            WallSeconds.Add(clock.Elapsed.TotalSeconds);
            OfBound.Add(plan.Worth / plan.Bound);
            Console.WriteLine(
                $"round {_round}: {saidYes.Length} in, {plan.Groups.Length} groups, {Seconds[^1]:f2} s, worth {plan.Worth:f4}, "
                    + $"at least {OfBound[^1]:p1} of the best");
            var didNotMeet = plan.Groups.Where(_ => world.SaysNo()).ToList();
            Ours.Note(saidYes, away, [.. plan.Notices.Select(Told)], didNotMeet);
            _history = didNotMeet.Aggregate(_history.After(plan, rest), (history, group) => history.DidNotMeet(group[0]));
            var drawn = _random.Draw(saidYes.Except(away));
            Random.Note(saidYes, away, [.. Told(saidYes, drawn)], []);
            if (isLast)
                (Worth, RandomWorth) = (WorthOf(request, plan.Groups), WorthOf(request, drawn));
            world.ComeBack(away);
        }

        private static (PersonId To, ImmutableArray<PersonId> Others) Told(RoundNotice notice) => notice switch
        {
            MeetsThese meets => (meets.To, meets.Others),
            _ => (notice.To, []),
        };

        private static IEnumerable<(PersonId To, ImmutableArray<PersonId> Others)> Told(
            IEnumerable<PersonId> saidYes,
            List<ImmutableArray<PersonId>> groups
        ) =>
            groups.SelectMany(group => group.Select(person => (person, group.Remove(person))))
                .Concat(saidYes.Except(groups.SelectMany(group => group)).Select(person => (person, ImmutableArray<PersonId>.Empty)));

        /// <summary>By the same measure for any groups, as if nobody had met before.</summary>
        private double WorthOf(RoundRequest request, IEnumerable<ImmutableArray<PersonId>> groups)
        {
            var fresh = request with { History = RoundHistory.None };
            var entrants = Entrants.Of(world.Index, fresh);
            var worths = MutualWorths.Of(world.Index, entrants, MeetingRules.Of(entrants, fresh), fresh);
            var numbers = Enumerable.Range(0, entrants.Count).ToDictionary(entrant => entrants[entrant]);
            return groups
                .SelectMany(group => group.Select(one => group.Remove(one).Average(other => worths.Between(numbers[one], numbers[other]))))
                .Average() / PairWorths.Unit;
        }
    }
}
