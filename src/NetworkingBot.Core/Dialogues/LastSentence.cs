using NetworkingBot.Core.Language;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.Dialogues;

/// <summary>
/// The last sentence with one thing in it changed: what “make it Friday”, “same for Priya” and “I meant Luis Ortega” ask for.
/// </summary>
internal static class LastSentence
{
    private const int LongestDay = 6;

    /// <summary>
    /// Where a text speaks of a day: the longest run of words that is one, the last of several; without its “on” or “by”. Null: nowhere.
    /// </summary>
    public static (int Start, int End)? DayIn(string text, NodaTime.LocalDate today)
    {
        var words = PlainWords.Read(text);
        return (from count in Enumerable.Range(1, Math.Min(LongestDay, words.Count)).Reverse()
                from start in Enumerable.Range(0, words.Count - count + 1).Reverse()
                where !IsLead(words[start]) && IsDay(text[words[start].Start..words[start + count - 1].End], today)
                select ((int, int)?)(words[start].Start, words[start + count - 1].End)).FirstOrDefault();
    }

    /// <summary>“On”, “by”, «para»: before a day, and no part of it.</summary>
    public static bool IsLead(PlainWord word) => FollowUpWords.Is("date leads", [word.Text]);

    public static bool IsDay(string text, NodaTime.LocalDate today) =>
        DateWords.Month(text) is not null || DateWords.Future(text, today) is not null;

    /// <summary>
    /// The sentence with the words that stand nearest to the new ones – a name of which they say more, a word that was mistyped –
    /// replaced by them. Null: nothing is near.
    /// </summary>
    /// <param name="names">Where somebody is named in the sentence: “Ana Ruiz” stands in place of all of “Marta Ruiz”.</param>
    public static string? WithNearest(string sentence, string better, IEnumerable<Span> names)
    {
        var (words, news) = (PlainWords.Read(sentence), PlainWords.Read(better));
        var near = words.Select(word => news.Any(one => AreNear(word.Text, one.Text))).ToList();
        var first = near.IndexOf(true);
        if (first < 0 || words.Count == 0)
        {
            return null;
        }

        var last = first;
        while (last + 1 < words.Count && near[last + 1])
        {
            last++;
        }

        var name = news.Count > 1
            ? names.FirstOrDefault(one => one.Start <= words[first].Start && words[last].End <= one.End)
            : null;
        return string.Concat(sentence.AsSpan(0, name?.Start ?? words[first].Start), better,
            sentence.AsSpan(name?.End ?? words[last].End));
    }

    /// <summary>The sentence with a name – or the part of it that was said – replaced. Null: it is not there.</summary>
    public static string? WithName(string sentence, string name, string other)
    {
        var words = PlainWords.Read(sentence);
        HashSet<string> parts = [.. PlainWords.Read(name).Select(word => word.Text)];
        var runs = from start in Enumerable.Range(0, words.Count)
                   let length = words.Skip(start).TakeWhile(word => parts.Contains(word.Text)).Count()
                   where length > 0
                   orderby length descending
                   select (words[start].Start, words[start + length - 1].End);
        return runs.FirstOrDefault() is (_, > 0) run ? string.Concat(sentence.AsSpan(0, run.Start), other, sentence.AsSpan(run.End)) : null;
    }

    /// <summary>The sentence with words of it replaced, as they were typed or nearly so. Null: they are not there.</summary>
    public static string? With(string sentence, string wrong, string right)
    {
        var (words, wrongs) = (PlainWords.Read(sentence), PlainWords.Read(wrong));
        var at = Enumerable.Range(0, Math.Max(0, words.Count - wrongs.Count + 1))
            .FirstOrDefault(start => wrongs.Select((word, i) => AreNear(words[start + i].Text, word.Text)).All(near => near), -1);
        return wrongs.Count == 0 || at < 0
            ? null
            : string.Concat(sentence.AsSpan(0, words[at].Start), right, sentence.AsSpan(words[at + wrongs.Count - 1].End));
    }

    /// <summary>The same word, one slip apart in short words too, or the beginning of the other.</summary>
    private static bool AreNear(string one, string other) =>
        one == other || (one.Length > 2 && other.Length > 2 && !StopWords.English.Contains(one) && !StopWords.Spanish.Contains(one)
            && (Typos.Between(one, other) is not null || IsOneLetterApart(one, other)));

    private static bool IsOneLetterApart(string one, string other) =>
        one.Length == other.Length && one.Zip(other).Count(pair => pair.First != pair.Second) == 1;
}
