using NetworkingBot.Bench.Speed;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Rounds;
using NetworkingBot.Core.Rounds.Pairing;

namespace NetworkingBot.Bench.Rounds;

/// <summary>Rounds small enough for an exact solver, after a few rounds of the same people, beside what it proves to be the best.</summary>
internal sealed class OptimumCheck(RoundsWorld world, int seed)
{
    private const int RoundsBefore = 3;

    /// <summary>So many people in groups of so many.</summary>
    private static readonly (int People, int Size)[] _kinds = [(40, 2), (100, 2), (25, 2), (15, 3), (20, 3), (16, 4), (15, 5)];

    private readonly List<double> _shares = [];
    private readonly List<double> _sharesOfExchanges = [];

    /// <summary>Of rounds as the bot draws them.</summary>
    public IReadOnlyList<double> Shares => _shares;

    /// <summary>Of pairs as they are drawn for more people than can be paired exactly.</summary>
    public IReadOnlyList<double> SharesOfExchanges => _sharesOfExchanges;

    /// <summary>How many the solver gave up.</summary>
    public int Unknown { get; private set; }

    public void Run(int instances)
    {
        foreach (var (people, size) in _kinds)
        {
            for (var instance = 0; instance < instances; instance++)
                Compare(RequestOf(people, size, (uint)((seed * 1000) + instance)));
        }
    }

    private RoundRequest RequestOf(int people, int size, uint draw)
    {
        var request = new RoundRequest(LargeOrganisation.Now, new IsoWeek(2026, 47), world.Some(people))
        {
            Size = size,
            Seed = draw,
            Barred = world.Barred,
            Matters = RoundsWorld.Matters,
        };
        for (var round = 0; round < RoundsBefore; round++)
        {
            var plan = RoundPlan.Draw(world.Index, request);
            request = request with { History = request.History.After(plan, request.Rest), Seed = request.Seed + 1000 };
        }

        return request;
    }

    private void Compare(RoundRequest request)
    {
        var entrants = Entrants.Of(world.Index, request);
        var worths = MutualWorths.Of(world.Index, entrants, MeetingRules.Of(entrants, request), request);
        var drawn = RoundPairing.Solve(worths, request.Size, request.Seed);
        var kind = $"{entrants.Count} in groups of {request.Size}";
        if (ExactRound.Worth(worths, [.. drawn.Groups.Select(group => group.Count)]) is not { } best)
        {
            Unknown++;
            Console.WriteLine($"{kind}: the solver gave up");
            return;
        }

        _shares.Add(Share(worths, drawn, best));
        if (request.Size == RoundRequest.MinSize)
            _sharesOfExchanges.Add(Share(worths, RoundPairing.Solve(worths, request.Size, request.Seed, exactUpTo: 0), best));
        Console.WriteLine($"{kind}: {_shares[^1]:p2} of the optimum, at least {drawn.Worth / drawn.Bound:p1} by its own bound");
    }

    /// <summary>Above 1 would mean that one of the two solvers is wrong.</summary>
    private static double Share(PairWorths worths, RoundPairing drawn, double best)
    {
        var placed = worths.Count - drawn.Free.Count;
        return drawn.Worth * placed * PairWorths.Unit / 2 * Grouping.Parts / best;
    }
}
