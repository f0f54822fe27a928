using System.Buffers;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Nudges;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.Dialogues;

/// <summary>“Undo”, “uy no, deshazlo”, “plans changed, take it out”, «Kevin sí, deshazlo»; “bin it” of the one reminder shown.</summary>
internal static class TakingBack
{
    private static readonly SearchValues<char> _ends = SearchValues.Create(",.;!–-");

    /// <summary>Null: nothing is to be taken back.</summary>
    public static Undo? Read(Utterance said)
    {
        var (words, clause) = (said.Words, said.LastClause);
        if (words.Count > 0 && FollowUpWords.End("undo", words) == words.Count)
        {
            return new Undo(Change: null);
        }

        string[] last = [.. words.Skip(clause).Select(word => word.Text)];
        return clause > 0 && FollowUpWords.Is("undo", last) ? UndoOf(said)
            : FollowUpWords.Is("take it out", last) && (OfLastSentence(said) ?? LastOfNobody(said)) is { } it ? new Undo(it)
            : FollowUpWords.Is("quitalo", last) && LastOfNobody(said) is { } lo ? new Undo(lo)
            : null;
    }

    private static bool Ends(Utterance said, int at) =>
        said.Text.AsSpan(said.Words[at - 1].End, Math.Max(0, said.Words[at].Start - said.Words[at - 1].End)).ContainsAny(_ends);

    /// <summary>“Bin it, he's just phoned” while one reminder is on the screen; null: something else is meant.</summary>
    public static DropReminder? Reminder(Utterance said)
    {
        var ends = Enumerable.Range(1, said.Words.Count)
            .FirstOrDefault(at => at == said.Words.Count || Ends(said, at));
        PlainWord[] clause = [.. said.Words.Take(ends)];
        return said.State is { LastDone: "reminders", Listed: [var only] } && ends > 0
            && (FollowUpWords.End("take it out", clause) == ends || FollowUpWords.End("quitalo", clause) == ends)
                ? new DropReminder(only) : null;
    }

    /// <summary>
    /// What was changed last in this conversation, while nobody is spoken of, named or shown: «quítalo» may mean somebody else.
    /// </summary>
    private static string? LastOfNobody(Utterance said) => said.State is { SpokenOf: null, Changes: [var last, ..] }
        && said.State.Listed.IsEmpty && !Named(said).Any() && said.Turn.Now - last.At < DialogueState.Fresh ? last.Id : null;

    private static string? OfLastSentence(Utterance said) => Named(said).Any() ? null : said.State.SaidChanged;

    /// <summary>Of several changes the one about somebody who is named; nobody named: the last one. Null: none is about them.</summary>
    private static Undo? UndoOf(Utterance said) =>
        Named(said).ToList() is not [{ Readings: [{ Id: { Length: > 0 } id }] }] ? new Undo(Change: null)
        : said.State.Changes.FirstOrDefault(change => change.TakeBack.Contains(id, StringComparison.Ordinal)) is { } about
            ? new Undo(about.Id)
        : null;

    private static IEnumerable<Span> Named(Utterance said) =>
        said.Reading.Spans.Where(span => span.Kind is EntityKind.Person or EntityKind.Contact);
}
