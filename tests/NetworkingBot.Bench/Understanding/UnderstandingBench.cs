using System.Text.Json;
using NetworkingBot.Bench.Skills;
using NetworkingBot.Core;
using NetworkingBot.Core.Interpretation;

namespace NetworkingBot.Bench.Understanding;

/// <summary>
/// “./bench understanding --set FILE --people FILE”: how many sentences of a labelled set are understood, by the whole chain, as JSON on
/// the last line.
/// </summary>
internal static class UnderstandingBench
{
    private const int MostRounds = 12;
    private const double StillFaster = .95;

    public static async Task<int> RunAsync(string[] args)
    {
        var options = Options.Of(args);
        using var listener = await Listener.OpenAsync(options.GetValueOrDefault("people"));
        if (options.TryGetValue("dialogues", out var dialogues))
        {
            return await DialogueBench.RunAsync(dialogues, listener.Core, Listener.Speakers, options.ContainsKey("misses"),
                CancellationToken.None);
        }

        if (!options.TryGetValue("set", out var path))
        {
            await Console.Error.WriteLineAsync("usage: ./bench understanding (--set FILE | --dialogues FILE) [--people FILE] [--misses]");
            return 2;
        }

        var judged = new List<JudgedRow>();
        var rows = LabelledFile.Read(path)
            .Where(row => row.Context.Length == 0 && !row.Labels.Any(label => label.Contains('&', StringComparison.Ordinal))).ToList();
        await WarmUpAsync(listener, rows);
        foreach (var row in rows)
        {
            var (heard, microseconds) = await listener.HearAsync(row.Text, row.Lang);
            judged.Add(new JudgedRow(row, heard, microseconds));
        }

        foreach (var miss in judged.Where(one => options.ContainsKey("misses") && !(one.IsRight && one.HasSlots)))
        {
            Console.WriteLine(miss);
        }

        Console.WriteLine(
            JsonSerializer.Serialize(
                new
                {
                    all = Figures(judged),
                    en = Figures([.. judged.Where(one => one.Row.Lang == Lang.English)]),
                    es = Figures([.. judged.Where(one => one.Row.Lang == Lang.Spanish)]),
                },
                SkillsBench.Json
            )
        );
        Console.WriteLine(JsonSerializer.Serialize(Figures(judged), SkillsBench.Json));
        return 0;
    }

    /// <summary>
    /// A bot that runs has compiled its code long ago, and the runtime compiles well only what was called often: the sentences are read
    /// until they are read no faster. What is timed afterwards is the reading alone.
    /// </summary>
    private static async Task WarmUpAsync(Listener listener, IReadOnlyList<LabelledRow> rows)
    {
        var (before, now) = (long.MaxValue, long.MaxValue / 2);
        for (var round = 0; round < MostRounds && now < before * StillFaster; round++)
        {
            before = now;
            now = 0;
            foreach (var row in rows)
            {
                now += (await listener.HearAsync(row.Text, row.Lang)).Microseconds;
            }
        }
    }

    private static object Figures(IReadOnlyList<JudgedRow> rows)
    {
        var (inScope, outside) = (rows.Where(one => !one.Row.IsOutOfScope).ToList(), rows.Where(one => one.Row.IsOutOfScope).ToList());
        var withSlots = rows.Where(one => one.IsRight && one.Row.Slots.Count > 0).ToList();
        var times = rows.Select(one => one.Microseconds).Order().ToList();
        return new
        {
            N = rows.Count,
            Top1 = Share(rows, one => one.IsRight),
            Top3 = Share(rows, one => one.IsAmongThree),
            ActedWrong = Share(inScope, one => one.ActsWrong),
            WrongWrite = Share(inScope, one => one.ActsWrong && one.Risk == Core.Conversation.Risk.Write),
            WrongReach = Share(inScope, one => one.ActsWrong && one.Risk is Core.Conversation.Risk.Reach or Core.Conversation.Risk.Hard),
            Slots = Share(withSlots, one => one.HasSlots),
            OosRefused = Share(outside, one => one.IsRight || one.Heard.Move is Move.Cannot or Move.Choose or Move.Ask),
            OosActed = Share(outside, one => one.ActsWrong),
            UsEach = times.Count == 0 ? 0 : times[times.Count / 2],
            UsP99 = times.Count == 0 ? 0 : times[times.Count * 99 / 100],
        };
    }

    private static double Share(IReadOnlyCollection<JudgedRow> rows, Func<JudgedRow, bool> counts) =>
        rows.Count == 0 ? 0 : Math.Round((double)rows.Count(counts) / rows.Count, 3);
}
