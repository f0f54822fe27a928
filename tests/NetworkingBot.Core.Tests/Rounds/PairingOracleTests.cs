using NetworkingBot.Core.Rounds.Pairing;

namespace NetworkingBot.Core.Tests.Rounds;

/// <summary>Pairings beside the best of all, found by trying every way.</summary>
public sealed class PairingOracleTests
{
    private const double Tolerance = 1e-9;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 200)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Pairs_of_few_people_are_the_best_of_all(int seed)
    {
        var random = new RandomWorths(seed, people: 2 + (seed % 11), barredInTen: seed % 9);

        var mates = ExactMatching.Solve(random.Worths);

        IReadOnlyList<int>[] pairs = [.. mates.Select((mate, one) => (int[])[one, mate]).Where(pair => pair[0] < pair[1])];
        Assert.All(pairs, pair => Assert.Equal(pair[0], mates[pair[1]]));
        Assert.All(pairs, pair => Assert.True(random.Worths.Between(pair[0], pair[1]) >= 0));
        Assert.Equal(random.BestOfPairs(), random.Value(pairs));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_is_called_exact_says_so_by_its_bound(int seed)
    {
        var random = new RandomWorths(seed, people: 2 * (1 + (seed % 5)), barredInTen: 0);

        var round = RoundPairing.Solve(random.Worths, size: 2, seed: 1);

        Assert.Equal(round.Worth, round.Bound, Tolerance);
        Assert.Empty(round.Free);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Exchanges_come_close_and_the_bound_holds(int seed)
    {
        var random = new RandomWorths(seed, people: 12, barredInTen: 1, waits: false);
        var best = random.BestMeanOfPairs();

        var round = RoundPairing.Solve(random.Worths, size: 2, seed: 1, exactUpTo: 0);

        Assert.Empty(round.Free);
        Assert.InRange(round.Worth, 0.95 * best, best + Tolerance);
        Assert.True(round.Bound >= best - Tolerance);
    }

    [Fact]
    public void Groups_come_close_and_the_bound_holds()
    {
        var shares = new List<double>();
        for (var seed = 1; seed <= 200; seed++)
        {
            var random = new RandomWorths(seed, people: 7 + (seed % 5), barredInTen: seed % 2, waits: false);

            var round = RoundPairing.Solve(random.Worths, size: 2 + (seed % 4), seed: 1);

            var best = random.BestOfGroups([.. round.Groups.Select(group => group.Count)]);
            Assert.InRange(round.Worth, 0.8 * best, best + Tolerance);
            Assert.True(round.Bound >= best - Tolerance);
            shares.Add(round.Worth / best);
        }

        Assert.InRange(shares.Average(), 0.98, 1 + Tolerance);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Nobody_is_in_two_groups_and_nobody_barred_in_one(int seed)
    {
        var random = new RandomWorths(seed, people: seed % 30, barredInTen: seed % 10);
        var size = 2 + (seed % 7);

        var round = RoundPairing.Solve(random.Worths, size, seed: 1, exactUpTo: seed % 3 == 0 ? 0 : 400);

        Assert.Equal(Enumerable.Range(0, random.People), round.Groups.SelectMany(group => group).Concat(round.Free).Order());
        Assert.All(round.Groups, group => Assert.InRange(group.Count, 2, size + 1));
        Assert.All(
            round.Groups.SelectMany(group => group.SelectMany(one => group.Where(other => other != one).Select(other => (one, other)))),
            pair => Assert.True(random.Worths.Between(pair.one, pair.other) >= 0)
        );
        Assert.All(round.Free, one => Assert.All(round.Free, other => Assert.True(random.Worths.Between(one, other) < 0)));
        Assert.InRange(round.Worth, 0, round.Bound + Tolerance);
        Assert.InRange(round.Bound, 0, 1);
    }

    [Fact]
    public void Whoever_waited_is_not_the_one_who_is_left_over()
    {
        var (barred, none) = (new HashSet<long> { PairKey.Of(0, 2), PairKey.Of(1, 2), PairKey.Of(0, 1) }, new HashSet<long>());
        var worths = new PairWorths(
            4,
            new MeetingRules(barred, none, [0, 1, 0, 0]),
            new PlainWorths(traits: null),
            [new WorthyPair(0, 3, PairWorths.Unit), new WorthyPair(1, 3, 1), new WorthyPair(2, 3, PairWorths.Unit)]
        );

        Assert.All([0, 400], exactUpTo =>
        {
            var round = RoundPairing.Solve(worths, size: 2, seed: 1, exactUpTo);
            Assert.Equal([1, 3], Assert.Single(round.Groups).Order());
            Assert.Equal([0, 2], round.Free.Order());
        });
    }
}
