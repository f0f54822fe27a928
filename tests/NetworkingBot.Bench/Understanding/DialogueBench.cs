using System.Globalization;
using System.Text.Json;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Bench.Understanding;

/// <summary>One thing said in a dialogue, with what is meant by it after what went before.</summary>
internal sealed record DialogueTurn(string Dialogue, int Turn, LabelledRow Row, string Outcome);

/// <summary>
/// “./bench understanding --dialogues FILE”: plays each dialogue with a person of its own and counts the turns and the dialogues that go
/// right.
/// </summary>
internal static class DialogueBench
{
    /// <summary>Characters of an answer that went wrong.</summary>
    private const int MostShown = 120;

    /// <param name="core">Over an organisation of at least as many people who joined as there are dialogues.</param>
    /// <param name="speakers">One for each dialogue, in order.</param>
    public static async Task<int> RunAsync(string path, ConversationCore core, IReadOnlyList<Caller> speakers, bool showMisses,
        CancellationToken cancellation)
    {
        var dialogues = Read(path).GroupBy(turn => turn.Dialogue).ToList();
        var (turns, right, whole) = (0, 0, 0);
        foreach (var (dialogue, speaker) in dialogues.Zip(speakers))
        {
            var (all, last) = (true, "");
            foreach (var turn in dialogue.OrderBy(turn => turn.Turn))
            {
                (var isRight, var heard, last) = await IsRightAsync(turn, last, core, speaker with { Lang = turn.Row.Lang }, cancellation);
                (turns, right, all) = (turns + 1, right + (isRight ? 1 : 0), all && isRight);
                if (!isRight && showMisses)
                {
                    Console.WriteLine($"{turn.Dialogue}.{turn.Turn} {turn.Row.Text} [{string.Join('|', turn.Row.Labels)}] → {heard}");
                }
            }

            whole += all ? 1 : 0;
        }

        Console.WriteLine(
            JsonSerializer.Serialize(
            new
            {
                dialogues = dialogues.Count,
                turns,
                turns_right = (double)right / turns,
                dialogues_right = (double)whole / dialogues.Count,
            }));
        return 0;
    }

    /// <summary>
    /// Whether it is the command that is meant, with the words that the row names in its slots or in the answer; and what was heard and
    /// answered. A correction, and more of the same, is the last command once more.
    /// </summary>
    private static async Task<(bool IsRight, string Heard, string Command)> IsRightAsync(
        DialogueTurn turn, string last, ConversationCore core, Caller speaker, CancellationToken cancellation)
    {
        var said = new Said(turn.Row.Text);
        var heard = await core.HearAsync(speaker, said, cancellation);
        var reply = await core.TakeAsync(new Turn(speaker, said), cancellation);
        var told = PlainWords.Fold($"{reply.Text} {reply.Form?.Intro} {string.Join(' ', heard?.Slots.Values ?? [])}");
        var isRight = heard?.Command is { } command
            && (OldNames.IsRight(command, turn.Row.Labels)
                || (command == last && turn.Row.Labels.Any(label => label is "correct" or "others")))
            && turn.Row.Slots.Where(slot => !OnlyPoints(slot.Value)).All(slot => PlainWords.Read(slot.Value)
                .Where(word => word.Text.Length > 3)
                .All(word => told.Contains(word.Text, StringComparison.Ordinal)));
        return (isRight, $"{heard?.Command}: {CleanText.Shortened(reply.Text.ReplaceLineEndings(" / "), MostShown)}", heard?.Command ?? "");
    }

    /// <summary>“The second one”: whoever stands there is called something else.</summary>
    private static bool OnlyPoints(string value) => value.StartsWith("the ", StringComparison.Ordinal)
        && PlainWords.Read(value).Skip(1).All(word => word.Text is "first" or "second" or "third" or "last" or "one");

    private static IEnumerable<DialogueTurn> Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var heading = lines[0].Split('\t');
        string Cell(string[] cells, string name) => Array.IndexOf(heading, name) is var at and >= 0 && at < cells.Length ? cells[at] : "";
        return lines.Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t')).Select(cells => new DialogueTurn(
            Cell(cells, "id"),
            int.TryParse(Cell(cells, "turn"), CultureInfo.InvariantCulture, out var turn) ? turn : 0,
            new LabelledRow(
                Cell(cells, "lang") == "es" ? Lang.Spanish : Lang.English, "", Cell(cells, "utterance"), Cell(cells, "label").Split('|'),
                [.. Cell(cells, "slots").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(slot => slot.Split('=', 2)).Where(slot => slot.Length == 2).Select(slot => (slot[0], slot[1]))], ""),
            Cell(cells, "outcome")));
    }
}
