using System.Globalization;

namespace NetworkingBot.Bench.Operations;

/// <summary>
/// What the requests of a month cost. How often people do what is an assumption, and the price a parameter: look yours up.
/// </summary>
internal static class Costs
{
    private const double WeeksOfAMonth = 52.0 / 12;
    private const double HoursOfAMonth = 365.0 / 12 * 24;

    /// <summary>How often one person does it in a week.</summary>
    private static readonly (string Command, double TimesAWeek)[] _habits =
    [
        ("help", 0.1), ("suggest-first", 1), ("suggest", 1), ("others", 0.3), ("why", 0.3), ("find", 0.5), ("profile", 0.2), ("offer", 0.1),
        ("ask", 0.3), ("send-now", 0.1), ("yes", 0.2), ("met", 0.2), ("nudge", 5),
    ];

    public static void Print(IReadOnlyDictionary<string, (long Requests, long Bytes)> measured, double pricePer10K)
    {
        Console.WriteLine(
            "\nA month of it: each person asks once a week, looks again once, asks for an introduction about once in three weeks, and is "
                + "nudged on five days."
        );
        foreach (var people in (int[])[1_000, 100_000])
        {
            var commands = _habits.Sum(habit => habit.TimesAWeek * measured[habit.Command].Requests) * people * WeeksOfAMonth;
            var sweeps = measured["idle-hour"].Requests * HoursOfAMonth;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{people,7:N0} people: {commands,12:N0} requests by people + {sweeps,10:N0} by each replica that looks for due "
                        + $"messages = {(commands + sweeps) / 10_000 * pricePer10K:0.00} at {pricePer10K} for 10,000"
                )
            );
        }
    }
}
