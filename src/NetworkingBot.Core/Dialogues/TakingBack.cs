using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.Dialogues;

/// <summary>“Undo”, “uy no, deshazlo”, “plans changed, take it out”, «Kevin sí, deshazlo».</summary>
internal static class TakingBack
{
    /// <summary>Null: nothing is to be taken back.</summary>
    public static Undo? Read(Utterance said)
    {
        var (words, clause) = (said.Words, said.LastClause);
        if (words.Count > 0 && FollowUpWords.End("undo", words) == words.Count)
        {
            return new Undo(Change: null);
        }

        string[] last = [.. words.Skip(clause).Select(word => word.Text)];
        return clause > 0 && FollowUpWords.Is("undo", last) ? new Undo(ChangeOf(said))
            : FollowUpWords.Is("take it out", last) && (said.State.SaidChanged ?? LastOfNobody(said)) is { } it ? new Undo(it)
            : FollowUpWords.Is("quitalo", last) && LastOfNobody(said) is { } lo ? new Undo(lo)
            : null;
    }

    /// <summary>
    /// What was changed last in this conversation, while nobody is spoken of: «quítalo» may mean somebody else.
    /// </summary>
    private static string? LastOfNobody(Utterance said) => said.State is { SpokenOf: null, Changes: [var last, ..] }
        && said.Turn.Now - last.At < DialogueState.Fresh ? last.Id : null;

    /// <summary>The change about somebody who is named; null: nobody is, and the last one is meant.</summary>
    private static string? ChangeOf(Utterance said) =>
        said.Reading.Spans.Where(span => span.Kind is EntityKind.Person or EntityKind.Contact).ToList()
            is [{ Readings: [{ Id: { Length: > 0 } id }] }]
            ? said.State.Changes.FirstOrDefault(change => change.TakeBack.Contains(id, StringComparison.Ordinal))?.Id
            : null;
}
