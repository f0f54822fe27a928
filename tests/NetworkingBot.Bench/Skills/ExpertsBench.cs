namespace NetworkingBot.Bench.Skills;
internal static class ExpertsBench { public static Task<int> RunAsync(string[] args) => Task.FromResult(2); }
