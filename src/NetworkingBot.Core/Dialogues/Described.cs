using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.Dialogues;

/// <summary>
/// One of those on the screen told apart by where they work and as what: “the one in Leeds”, «el de Santiago», «la de legal», “the
/// designer”.
/// </summary>
internal static class Described
{
    /// <summary>
    /// In order; only where one alone fits. A sentence that names somebody itself describes nobody else.
    /// </summary>
    public static IEnumerable<Reference> Find(Utterance said)
    {
        if (said.State.Listed.Length < 2 || said.Reading.Spans.Any(span => span.Readings.Any(reading => reading.Id.Length > 0
            && reading.Kind is EntityKind.Person or EntityKind.Contact)))
        {
            yield break;
        }

        foreach (var span in said.Reading.Spans.Where(span =>
            span.Kind is EntityKind.Place or EntityKind.Department or EntityKind.Title or EntityKind.Company))
        {
            if (Around(said, span) is var (start, end, before)
                && said.State.Listed.Where(id => span.Kind == EntityKind.Title
                    ? Affiliation.IsCalled(id, span.In(said.Text), said.Spotting)
                    : Affiliation.WorksAt(id, span.In(said.Text), said.Spotting)).ToList() is [var only])
            {
                yield return new Reference(start, end, [only], before);
            }
        }
    }

    /// <summary>
    /// From “the” to the place, or to the “one” behind it. An article right before a place may be its own: “from the Berlin office”. Null:
    /// nothing points there.
    /// </summary>
    private static (int Start, int End, string Before)? Around(Utterance said, Span span)
    {
        var words = said.Words;
        var at = words.TakeWhile(word => word.Start < span.Start).Count();
        var next = words.TakeWhile(word => word.Start < span.End).Count();
        var isBehind = next < words.Count && FollowUpWords.Is("person", [words[next].Text]);
        var from = at - 1;
        while (from >= 0 && (FollowUpWords.Is("person", [words[from].Text]) || FollowUpWords.Is("condition leads", [words[from].Text]))
            && !IsPointing(words[from].Text))
        {
            from--;
        }

        return from >= 0 && IsPointing(words[from].Text)
            && (at - from > 1 || isBehind || span.Kind == EntityKind.Title)
                ? (words[from].Start, isBehind ? words[next].End : span.End,
                    words[from].Text switch { "al" => "a ", "del" => "de ", _ => "" })
            : null;
    }

    private static bool IsPointing(string word) =>
        word is "the" or "that" or "el" or "la" or "al" or "del" or "ese" or "esa" or "aquel" or "aquella";
}
