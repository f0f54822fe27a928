namespace NetworkingBot.Core.Conversation.Patterns;

/// <summary>
/// What people put around a request to be kind, as <c>politeness.txt</c> holds it. It is taken off before the request is read, never when
/// it is all there is.
/// </summary>
internal static class Politeness
{
    private static readonly PhrasingFile _file = PhrasingFiles.Read("politeness.txt");

    private static readonly IReadOnlyList<IReadOnlyList<string>> _before = Under("[before]");

    private static readonly IReadOnlyList<IReadOnlyList<string>> _after = Under("[after]");

    /// <summary>
    /// Words that change nothing at the end of a request, but belong to it when somebody tells something in their own words.
    /// </summary>
    private static readonly IReadOnlyList<IReadOnlyList<string>> _fillers = Under("[filler]");

    /// <summary>The words as they are, then with more and more politeness taken off.</summary>
    public static IEnumerable<SpokenWords> Peel(SpokenWords words)
    {
        yield return words;
        var from = 0;
        var whole = true;
        var before = words.Count;
        for (var peeled = true; peeled;)
        {
            peeled = false;
            if (Longest(_before, phrase => StandsAt(words, from, before, phrase, from)) is var first and > 0 && first < before - from)
            {
                from += first;
                peeled = true;
                yield return words.Part(from, before, whole);
            }

            var polite = Last(_after);
            var last = polite > 0 ? polite : Last(_fillers);
            if (last > 0 && last < before - from)
            {
                before -= last;
                whole &= polite > 0;
                peeled = true;
                yield return words.Part(from, before, whole);
            }

            int Last(IReadOnlyList<IReadOnlyList<string>> phrases) =>
                Longest(phrases, phrase => StandsAt(words, from, before, phrase, before - phrase.Count));
        }
    }

    private static int Longest(IReadOnlyList<IReadOnlyList<string>> phrases, Func<IReadOnlyList<string>, bool> stands) =>
        phrases.Where(stands).Select(phrase => phrase.Count).DefaultIfEmpty(0).Max();

    private static bool StandsAt(SpokenWords words, int from, int before, IReadOnlyList<string> phrase, int at)
    {
        if (at < from || at + phrase.Count > before)
        {
            return false;
        }

        for (var i = 0; i < phrase.Count; i++)
        {
            if (words[at + i].Text != phrase[i])
            {
                return false;
            }
        }

        return true;
    }

    private static IReadOnlyList<IReadOnlyList<string>> Under(string heading) =>
        [.. _file.Under(heading).SelectMany(line => line.Split('|')).Select(phrase => phrase.Split(' '))];
}
