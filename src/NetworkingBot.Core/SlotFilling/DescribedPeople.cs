using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.SlotFilling;

/// <summary>
/// People who are spoken of without a name: “my boss”, “the tall guy from Barcelona”, «alguien al azar», “write to her” as «escribirle».
/// </summary>
internal static class DescribedPeople
{
    /// <summary>How many words a description has before its noun at most.</summary>
    private const int LongestBefore = 3;

    private static readonly string[] _behindVerb = ["le", "les", "lo", "la", "los", "las"];
    private static readonly string[] _verbEndings = ["ar", "er", "ir", "ando", "endo"];

    /// <summary>As they are spoken of, in order.</summary>
    public static IEnumerable<string> In(ReadSentence said)
    {
        for (var at = 0; at < said.Words.Count; at++)
        {
            if (WordLists.Has("person", said.Words[at].Text))
            {
                yield return said.Text[said.Words[Begin(said, at)].Start..said.Words[End(said, at)].End];
            }
            else if (Clitic(said.Words[at].Text) is { } clitic)
            {
                yield return clitic;
            }
        }
    }

    /// <summary>Back to the article: “the tall guy”; without one, as far as such words stand right before.</summary>
    private static int Begin(ReadSentence said, int at)
    {
        for (var from = at - 1; from >= Math.Max(0, at - LongestBefore); from--)
        {
            if (WordLists.Has("described", said.Words[from].Text))
            {
                return from;
            }
        }

        return at;
    }

    /// <summary>“Someone at random”, «alguien nuevo», “a joiner in my team”: on to the next word that means something.</summary>
    private static int End(ReadSentence said, int at)
    {
        var next = at + 1;
        while (next < said.Words.Count && next - at < LongestBefore && IsLink(said.Words[next].Text))
        {
            next++;
        }

        return next < said.Words.Count && next > at + 1 && !WordLists.IsClause(said.Words[next].Text) ? next : at;
    }

    private static bool IsLink(string word) =>
        word is "at" or "in" or "of" or "from" or "my" or "the" or "al" or "a" or "de" or "del" or "en" or "mi" or "la" or "el";

    /// <summary>Whom a Spanish verb has at its end; null: it has none.</summary>
    private static string? Clitic(string word) => Array.Find(_behindVerb, clitic =>
        word.Length > clitic.Length + 2 && word.EndsWith(clitic, StringComparison.Ordinal)
        && Array.Exists(_verbEndings, ending => word.AsSpan(0, word.Length - clitic.Length).EndsWith(ending, StringComparison.Ordinal))
        && !StopWords.Spanish.Contains(word));
}
