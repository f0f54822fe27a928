using System.Globalization;
using NetworkingBot.Core.Learning;
using NetworkingBot.Core.Matching;

namespace NetworkingBot.Bench.Quality;

/// <summary>./bench learn --data DIR: the weights that ship, from the weeks before the first scored one and nothing later.</summary>
internal static class LearnBench
{
    /// <summary>The three models may differ only where much speaks for it: what ships must suit other organisations.</summary>
    private const double HoldToJoint = 5000;

    public static Task<int> RunAsync(string[] args)
    {
        var network = new Network(Options.Of(args)["data"]);
        var engine = new EngineRun(network, SuggestionSettings.Default, learns: true);
        engine.Warm(network.Span * 2 / 3);
        var joint = TieLearner.Fit(engine.Past, engine.Past[0].Signals.Length);
        var model = TieLearner.Refine(new TieModel(joint, joint, joint), engine.Past, HoldToJoint);
        foreach (var weights in new[] { joint, model.SameDepartment, model.OtherDepartment, model.Bridge })
            Console.WriteLine($"[{string.Join(", ", weights.Select(weight => weight.ToString("f3", CultureInfo.InvariantCulture)))}],");
        return Task.FromResult(0);
    }
}
