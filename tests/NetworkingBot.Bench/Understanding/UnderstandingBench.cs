using System.Text.Json;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Bench.Understanding;

/// <summary>“./bench understanding --set FILE”: how many sentences of a labelled set are understood.</summary>
internal static class UnderstandingBench
{
    public static async Task<int> RunAsync(string[] args)
    {
        var options = Options.Of(args);
        if (!options.TryGetValue("set", out var path))
        {
            await Console.Error.WriteLineAsync("usage: ./bench understanding --set FILE [--people FILE] [--misses]");
            return 2;
        }

        var rows = LabelledFile.Read(path).Where(row => row.Context.Length == 0).ToList();
        var people = PeopleIn(options.GetValueOrDefault("people"));
        var (one, three) = (0, 0);
        foreach (var row in rows)
        {
            var ranked = IntentModel.Shipped.Rank(MarkedNames.Read(row.Text, people));
            var right = OldNames.IsRight(ranked[0].Name, row.Labels);
            one += right ? 1 : 0;
            three += ranked.Take(3).Any(intent => OldNames.IsRight(intent.Name, row.Labels)) ? 1 : 0;
            if (!right && options.ContainsKey("misses"))
            {
                Console.WriteLine($"{row.Text} [{string.Join('|', row.Labels)}] → {string.Join(", ", ranked.Take(3).Select(intent => $"{intent.Name} {intent.Confidence:0.00}"))}");
            }
        }

        Console.WriteLine(JsonSerializer.Serialize(new { n = rows.Count, top1 = (double)one / rows.Count, top3 = (double)three / rows.Count }));
        return 0;
    }

    private static SpottingContext PeopleIn(string? path)
    {
        var organisation = new Vocabulary();
        foreach (var cells in path is null ? [] : File.ReadLines(path).Skip(1).Select(line => line.Split(',')))
        {
            organisation.People.Put(cells[1], cells[0], cells[1]);
            organisation.AddDepartment(cells[2]);
            organisation.AddPlace(cells[4]);
        }

        return MarkedNames.None with { Organisation = organisation };
    }
}
