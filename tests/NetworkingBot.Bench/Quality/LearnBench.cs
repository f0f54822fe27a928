using System.Globalization;
using NetworkingBot.Core.Suggestions;

namespace NetworkingBot.Bench.Quality;

/// <summary>./bench learn --data DIR: the weights that ship, from the weeks before the first scored one and nothing later.</summary>
internal static class LearnBench
{
    public static Task<int> RunAsync(string[] args)
    {
        var network = new Network(Options.Of(args)["data"]);
        var engine = new EngineRun(network, SuggestionSettings.Default, learns: true);
        WeeklyProtocol.Warm(engine, network.Span * 2 / 3);
        engine.Refine();
        foreach (var weights in new[] { engine.Model.SameDepartment, engine.Model.OtherDepartment, engine.Model.Bridge })
            Console.WriteLine($"[{string.Join(", ", weights.Select(weight => weight.ToString("f3", CultureInfo.InvariantCulture)))}],");
        return Task.FromResult(0);
    }
}
