using System.Diagnostics;
using System.Text.Json;
using NetworkingBot.Testing;

namespace NetworkingBot.EndToEnd.Tests;

/// <summary>The figures that the documents quote can be had again, and those that are counted, not timed, hold.</summary>
public class BenchTests
{
    private static readonly string _executable = RepositoryRoot.Combine(
        "artifacts",
        "bin",
        "NetworkingBot.Bench",
        "debug",
        "NetworkingBot.Bench"
    );

    [Fact]
    public async Task Asking_whom_to_meet_costs_ten_requests_the_first_time_and_six_from_then_on()
    {
        var commands = await MeasureAsync("operations", "--people", "100");

        Assert.InRange(commands.GetProperty("suggest-first").GetProperty("requests").GetInt32(), 1, 10);
        Assert.InRange(commands.GetProperty("suggest").GetProperty("requests").GetInt32(), 1, 6);
        Assert.True(commands.GetProperty("nudge").GetProperty("requests").GetInt32() > 0);
    }

    [Fact]
    public async Task A_platform_at_its_limit_loses_and_doubles_nothing()
    {
        var nudges = await MeasureAsync("nudges", "--people", "200");

        Assert.Equal(200, nudges.GetProperty("people").GetInt32());
        Assert.Equal(0, nudges.GetProperty("lost").GetInt32());
        Assert.Equal(0, nudges.GetProperty("doubled").GetInt32());
    }

    [Fact]
    public async Task An_organisation_of_a_thousand_has_an_index_of_under_half_a_kilobyte_a_person()
    {
        var index = await MeasureAsync("suggest", "--people", "1000");

        Assert.InRange(index.GetProperty("bytes_per_person").GetDouble(), 1, 512);
    }

    [Fact]
    public async Task Rounds_break_no_rule_repeat_nobody_and_come_close_to_the_best_there_is()
    {
        var rounds = await MeasureAsync("rounds", "--people", "120", "--rounds", "14", "--instances", "1");

        Assert.Equal(0, rounds.GetProperty("rules_broken").GetInt32());
        Assert.Equal(0, rounds.GetProperty("repeats").GetInt32());
        Assert.InRange(rounds.GetProperty("of_optimum").GetDouble(), 0.97, 1);
        Assert.True(rounds.GetProperty("worth").GetDouble() > rounds.GetProperty("random").GetProperty("worth").GetDouble());
        Assert.True(rounds.GetProperty("left_over").GetInt32() < rounds.GetProperty("random").GetProperty("left_over").GetInt32());
    }

    [Fact]
    public async Task Whole_turns_are_measured_beside_an_echo_bot()
    {
        var turn = await MeasureAsync("turn", "--people", "20", "--seconds", "3", "--warm-up", "1", "--parallel", "4");

        Assert.All(["help", "question"], name => Assert.True(turn.GetProperty(name).GetProperty("ratio").GetDouble() > 0));
    }

    /// <summary>The last line of a bench, which is one JSON object.</summary>
    private static async Task<JsonElement> MeasureAsync(params string[] arguments)
    {
        using var bench = Process.Start(
            new ProcessStartInfo(_executable, arguments) { RedirectStandardOutput = true, UseShellExecute = false }
        )!;
        var said = await bench.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await bench.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, bench.ExitCode);
        return JsonElement.Parse(said.TrimEnd().Split('\n')[^1]);
    }
}
