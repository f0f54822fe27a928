using System.Text.Json;

namespace NetworkingBot.Bench.Quality;

/// <summary>./bench quality --data DIR [--protocol weekly|cut] [--mode default|close|reach]</summary>
internal static class QualityBench
{
    public static async Task<int> RunAsync(string[] args)
    {
        var options = Options.Of(args);
        if (!options.TryGetValue("data", out var folder) || !Directory.Exists(folder))
        {
            await Console.Error.WriteLineAsync(
                "usage: ./bench quality --data DIR [--protocol weekly|cut] [--mode default|close|reach] [--cut 0.7] [--fast]"
            );
            return 2;
        }

        var network = new Network(folder);
        if (network.Messages.Length == 0)
        {
            await Console.Error.WriteLineAsync($"{network.Name} has no ties.");
            return 2;
        }

        var mode = options.GetValueOrDefault("mode", "default");
        var protocol = options.GetValueOrDefault("protocol", "weekly");
        Console.WriteLine(
            $"{network.Name}: {network.People} people, {network.Messages.Length} messages, {network.Span:f1} days; {protocol}, {mode}"
        );
        var cards =
            protocol == "cut"
                ? CutProtocol.Run(
                    network,
                    double.Parse(options.GetValueOrDefault("cut", "0.7"), System.Globalization.CultureInfo.InvariantCulture),
                    mode
                )
                : WeeklyProtocol.Run(
                    network,
                    [("engine", Mode.Of(mode))],
                    withBaselines: !options.ContainsKey("fast"),
                    shift: int.Parse(options.GetValueOrDefault("shift", "0"), System.Globalization.CultureInfo.InvariantCulture),
                    learns: !options.ContainsKey("shipped")
                );
        if (cards.Count == 0)
        {
            await Console.Error.WriteLineAsync($"{network.Name} is too short to be scored week by week: --protocol cut.");
            return 2;
        }

        var report = Report.Of(network, cards);
        Console.WriteLine(JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["dataset"] = network.Name,
            ["protocol"] = protocol,
            ["mode"] = mode,
            ["note"] =
                "Offline figures are a guard-rail, not a proof of value: an introduction that would never have happened by itself scores "
                    + "zero in a replay.",
            ["engine"] = report["engine"],
            ["baselines"] = report.Where(pair => pair.Key != "engine").ToDictionary(pair => pair.Key, pair => pair.Value),
        }));
        return 0;
    }
}
