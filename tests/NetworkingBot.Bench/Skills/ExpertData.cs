using System.Globalization;

namespace NetworkingBot.Bench.Skills;

internal sealed record Question(int Id, string[] Tags, string Title);

/// <param name="Id">Questions and answers are numbered together in the order of their time.</param>
/// <param name="Person">Counted from 0.</param>
internal sealed record Answer(int Id, Question Question, int Person);

/// <summary>
/// Questions of a forum in the order they were asked, and their answers in the order they were given. Files as in team2box: “id words…” a
/// line.
/// </summary>
internal sealed record ExpertData(IReadOnlyList<Question> Questions, IReadOnlyList<Answer> Answers, int People)
{
    public static ExpertData Read(string directory)
    {
        var titles = Lines(directory, "Q_title").ToDictionary(cells => cells[0], cells => string.Join(' ', cells.Skip(1)));
        var questions = Lines(directory, "Q_tags")
            .Select(cells => new Question(Number(cells[0]), cells[1..], titles.GetValueOrDefault(cells[0], "")))
            .OrderBy(question => question.Id)
            .ToList();
        var people = new Dictionary<string, int>(StringComparer.Ordinal);
        return new ExpertData(questions, Given(directory, questions.ToDictionary(question => question.Id), people), people.Count);
    }

    private static List<Answer> Given(string directory, Dictionary<int, Question> questions, Dictionary<string, int> people)
    {
        var answerers = Lines(directory, "answer_user_ids").Skip(1).ToDictionary(cells => cells[0], cells => cells[1]);
        var answers = from cells in Lines(directory, "q_answer_ids_score").Skip(1)
                      from answer in cells.Skip(1).Chunk(2).Select(pair => pair[0])
                      where answerers.ContainsKey(answer)
                      select new Answer(Number(answer), questions[Number(cells[0])], NumberOf(people, answerers[answer]));
        return [.. answers.OrderBy(answer => answer.Id)];
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static int NumberOf(Dictionary<string, int> people, string id)
    {
        if (!people.TryGetValue(id, out var number))
            people[id] = number = people.Count;
        return number;
    }

    private static IEnumerable<string[]> Lines(string directory, string name)
    {
        using var reader = PairFile.Open(Path.Combine(directory, name + ".txt.gz"));
        while (reader.ReadLine() is { } line)
            yield return line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
