using NetworkingBot.Core;
using NetworkingBot.Core.Directory;
using NetworkingBot.Core.Language;
using Spectre.Console;

namespace NetworkingBot.Host.CommandLine;

/// <summary>Shows plans and problems on a terminal, as plain text: nothing that a file says is taken for markup.</summary>
internal sealed class ImportReport(IAnsiConsole console, Lang lang)
{
    private const int ShownProblems = 50;
    private const int ShownPeople = 20;
    private const int ShownLines = 10;
    private const int ShownText = 60;

    private readonly ImportPhrases _phrases = ImportPhrases.Of(lang);
    private readonly DirectoryPhrases _columns = DirectoryPhrases.Of(lang);

    public void Say(string text) => console.WriteLine(text);

    public void Problems(IReadOnlyList<Problem> problems)
    {
        Say(_phrases.Refused(problems.Count));
        foreach (var problem in problems.Take(ShownProblems))
        {
            Say(problem.Line > 0 ? $"  {_phrases.Line(problem.Line)}: {problem.Text}" : $"  {problem.Text}");
        }

        More(problems.Count - ShownProblems);
    }

    public void LeftOut(LeftOut leftOut)
    {
        if (leftOut.Columns.Count > 0)
        {
            Say(_phrases.Ignored(leftOut.Columns));
        }

        if (leftOut.Doubles.Count > 0)
        {
            Say(_phrases.Doubles([.. leftOut.Doubles.Select(pair => $"{pair.Header} ({pair.Better})")]));
        }

        foreach (var rows in leftOut.Rows.GroupBy(row => row.Reason).OrderBy(rows => rows.Key))
        {
            var lines = rows.Select(row => row.Line).ToList();
            Say(
                _phrases.NotTaken(rows.Key, lines.Count, string.Join(", ", lines.Take(ShownLines)) + (lines.Count > ShownLines ? " …" : ""))
            );
        }
    }

    public void Plan(string organisation, StaffPlan plan)
    {
        Say(_phrases.Preview(organisation));
        Say($"  {_phrases.Added(plan.Added.Count)}");
        Say($"  {_phrases.Changed(plan.Changed.Count)}");
        Say($"  {_phrases.Unchanged(plan.Unchanged)}");
        Some(plan.NotInFile, _phrases.NotInFile);
        Some(plan.Leaving.Count, _phrases.Leaving);
        Some(plan.United.Count, _phrases.United);
        Some(plan.LeftTheNetwork, _phrases.LeftTheNetwork);
        Some(plan.OwnWords, _phrases.OwnWords);
        People('+', plan.Added);
        People('~', plan.Changed);
        People('-', plan.Leaving);
    }

    private void Some(int count, Func<int, string> phrase)
    {
        if (count > 0)
        {
            Say($"  {phrase(count)}");
        }
    }

    private void People(char mark, IReadOnlyList<PersonChange> changes)
    {
        foreach (var change in changes.Take(ShownPeople))
        {
            Say(change.Line > 0 ? $"{mark} {change.After.Name} ({_phrases.Line(change.Line)})" : $"{mark} {change.After.Name}");
            foreach (var field in change.Before is null || change.Line == 0 ? [] : change.Fields)
            {
                Say($"    {Told(field)}");
            }
        }

        More(changes.Count - ShownPeople);
    }

    private string Told(FieldChange field) => field.Column switch
    {
        Column.Joined => _phrases.Joins,
        Column.Left => _phrases.Returns,
        _ => $"{_columns.NameOf(field.Column)}: {Shown(field.From)} → {Shown(field.To)}",
    };

    private void More(int count) => Some(count, _phrases.More);

    private static string Shown(string text) =>
        text.Length == 0 ? "–" : CleanText.Shortened(text.Replace(";", "; ", StringComparison.Ordinal), ShownText);
}
