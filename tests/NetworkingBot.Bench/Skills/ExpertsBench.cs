using System.Text.Json;

namespace NetworkingBot.Bench.Skills;

internal sealed record ExpertFigures(int Questions, double Hit1, double Hit3, double Recall10, double Mrr);

/// <summary>
/// Ranks who can answer a question by its tags and title. Time is respected: only answers given before a question was asked are known.
/// </summary>
internal static class ExpertsBench
{
    private const double FirstScored = 0.7;

    public static async Task<int> RunAsync(string[] args)
    {
        if (args is not ["--data", var directory])
        {
            await Console.Error.WriteLineAsync("usage: ./bench experts --data DIR");
            return 2;
        }

        var data = ExpertData.Read(directory);
        var report = new
        {
            dataset = Path.GetFileName(Path.TrimEndingDirectorySeparator(directory)),
            engine = Scored("engine", data, new SkillRanker(data)),
            baselines = new
            {
                random = Scored("random", data, new AnyOrder(data.People)),
                most_answers = Scored("most answers", data, new MostAnswers(data.People)),
                tag_count = Scored("tag count", data, new TagCount(data.People)),
                tag_bm25 = Scored("BM25 on tags", data, new TagBm25(data.People, 1.2f, 0)),
            },
        };
        Console.WriteLine(JsonSerializer.Serialize(report, SkillsBench.Json));
        return 0;
    }

    private static ExpertFigures Scored(string name, ExpertData data, IExpertRanker ranker)
    {
        var places = Replayed(data, ranker);
        var figures = new ExpertFigures(
            places.Count,
            places.Average(of => of.Max(place => place.Within(1))),
            places.Average(of => of.Max(place => place.Within(3))),
            places.Average(of => of.Average(place => place.Within(10))),
            places.Average(of => of.Max(place => place.ReciprocalRank))
        );
        Console.WriteLine(
            $"{name,-16} hit1 {figures.Hit1:0.000}   hit3 {figures.Hit3:0.000}   recall10 {figures.Recall10:0.000}   mrr "
                + $"{figures.Mrr:0.000}"
        );
        return figures;
    }

    private static List<Place[]> Replayed(ExpertData data, IExpertRanker ranker)
    {
        var places = new List<Place[]>();
        var known = new HashSet<int>();
        var truth = data.Answers.ToLookup(answer => answer.Question.Id, answer => answer.Person);
        var learned = 0;
        for (var i = 0; i < data.Questions.Count; i++)
        {
            var question = data.Questions[i];
            for (; learned < data.Answers.Count && data.Answers[learned].Id < question.Id; learned++)
            {
                ranker.Learn(data.Answers[learned]);
                known.Add(data.Answers[learned].Person);
            }

            if (i >= (int)(data.Questions.Count * FirstScored) && truth[question.Id].Any(known.Contains))
                places.Add(Places(ranker.Score(question), known, truth[question.Id].Where(known.Contains).Distinct()));
        }

        return places;
    }

    private static Place[] Places(float[] scores, HashSet<int> known, IEnumerable<int> right)
    {
        var candidates = known.Select(person => scores[person]).ToArray();
        return [.. right.Select(person => Place.Of(scores[person], candidates))];
    }
}
