using System.Text.Json;

namespace NetworkingBot.Bench.Skills;

internal sealed record ExpertFigures(double Hit1, double Hit3, double Recall10, double Mrr);

/// <summary>Ranks who can answer a question by its tags and title. Time is respected: only answers given before a question was asked are known.</summary>
internal static class ExpertsBench
{
    private const double FirstScored = 0.7;

    public static async Task<int> RunAsync(string[] args)
    {
        if (args is not ["--data", var directory, ..])
        {
            await Console.Error.WriteLineAsync("usage: ./bench experts --data DIR");
            return 2;
        }

        var data = ExpertData.Read(directory);
        if (args.Length > 2)
        {
            foreach (var b in new[] { 0f, 0.1f, 0.25f, 0.5f, 0.75f }) foreach (var k in new[] { 1.2f, 1.5f, 2f, 10f, 50f }) Print($"bm25 b{b} k{k}", Measured(data, new TagBm25(data.People, k, b), .7, 1));
            foreach (var memory in new[]{600,1500,1e9f}) foreach (var sharp in new[]{1f,2f,3f}) foreach (var title in new[]{0f, 0.3f})
            Print($"m{memory} s{sharp} t{title}", Measured(data, new SkillRanker(data, new SkillRankerSettings(memory, sharp, title)), 0.45, 0.7));
            return 0;
        }

        var report = new
        {
            dataset = Path.GetFileName(Path.TrimEndingDirectorySeparator(directory)),
            engine = Scored("engine", data, new SkillRanker(data, new SkillRankerSettings())),
            baselines = new
            {
                random = Scored("random", data, new AnyOrder(data.People)),
                most_answers = Scored("most answers", data, new MostAnswers(data.People)),
                tag_count = Scored("tag count", data, new TagCount(data.People)),
                tag_bm25 = Scored("BM25 on tags", data, new TagBm25(data.People, 1.2f, 0.75f)),
            },
        };
        Console.WriteLine(JsonSerializer.Serialize(report, SkillsBench.Json));
        return 0;
    }

    private static ExpertFigures Scored(string name, ExpertData data, IExpertRanker ranker)
    {
        var figures = Measured(data, ranker, FirstScored, 1);
        Print(name, figures);
        return figures;
    }
    private static void Print(string name, ExpertFigures figures) =>
        Console.WriteLine($"{name,-16} hit1 {figures.Hit1:0.000}   hit3 {figures.Hit3:0.000}   recall10 {figures.Recall10:0.000}   mrr {figures.Mrr:0.000}");

    private static ExpertFigures Measured(ExpertData data, IExpertRanker ranker, double from, double to)
    {
        var places = new List<Place[]>();
        var known = new HashSet<int>();
        var truth = data.Answers.ToLookup(answer => answer.Question.Id, answer => answer.Person);
        var learned = 0;
        for (var i = 0; i < (int)(data.Questions.Count * to); i++)
        {
            var question = data.Questions[i];
            for (; learned < data.Answers.Count && data.Answers[learned].Id < question.Id; learned++)
            {
                ranker.Learn(data.Answers[learned]);
                known.Add(data.Answers[learned].Person);
            }

            if (i >= (int)(data.Questions.Count * from) && truth[question.Id].Any(known.Contains))
                places.Add(Places(ranker.Score(question), known, truth[question.Id].Where(known.Contains).Distinct()));
        }

        Console.WriteLine(places.Count);
        return new ExpertFigures(
            places.Average(of => of.Max(place => place.Within(1))),
            places.Average(of => of.Max(place => place.Within(3))),
            places.Average(of => of.Average(place => place.Within(10))),
            places.Average(of => of.Max(place => place.ReciprocalRank)));
    }

    private static Place[] Places(float[] scores, HashSet<int> known, IEnumerable<int> right)
    {
        var candidates = known.Select(person => scores[person]).ToArray();
        return [.. right.Select(person => Place.Of(scores[person], candidates))];
    }
}
