using NetworkingBot.Bench.Backups;
using NetworkingBot.Bench.Nudges;
using NetworkingBot.Bench.Operations;
using NetworkingBot.Bench.Quality;
using NetworkingBot.Bench.Reciprocity;
using NetworkingBot.Bench.Rounds;
using NetworkingBot.Bench.Skills;
using NetworkingBot.Bench.Speed;
using NetworkingBot.Bench.Turns;
using NetworkingBot.Bench.Understanding;

var benches = new Dictionary<string, Func<string[], Task<int>>>(StringComparer.Ordinal)
{
    ["quality"] = QualityBench.RunAsync,
    ["curve"] = CurveBench.RunAsync,
    ["learn"] = LearnBench.RunAsync,
    ["suggest"] = SuggestBench.RunAsync,
    ["nudges"] = NudgesBench.RunAsync,
    ["skills"] = SkillsBench.RunAsync,
    ["reciprocity"] = ReciprocityBench.RunAsync,
    ["rounds"] = RoundsBench.RunAsync,
    ["experts"] = ExpertsBench.RunAsync,
    ["add-sentences"] = AddSentences.RunAsync,
    ["train-understanding"] = TrainUnderstanding.RunAsync,
    ["understanding"] = UnderstandingBench.RunAsync,
    ["operations"] = OperationsBench.RunAsync,
    ["turn"] = TurnBench.RunAsync,
    ["restore"] = RestoreBench.RunAsync,
};

if (args is [EchoBot.Command, ..])
{
    return await EchoBot.RunAsync(args[1..]);
}

if (args.Length == 0 || !benches.TryGetValue(args[0], out var bench))
{
    await Console.Error.WriteLineAsync($"usage: ./bench ({string.Join(" | ", benches.Keys)}) [options]");
    return 2;
}

try
{
    return await bench(args[1..]);
}
catch (Exception refused) when (refused is IOException or InvalidDataException)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 1;
}
