using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Understanding.Learnt;

/// <summary>
/// Words and phrases of one meaning in both languages (“looks for” is “busca”, “ando buscando”, “searching”), so that what was learnt from
/// a sentence holds for others that say the same in other words. In the list a star stands for any ending.
/// </summary>
internal sealed class Concepts
{
    private readonly Dictionary<string, List<Phrase>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Phrase>> _byFirstLetters = new(StringComparer.Ordinal);

    private Concepts(IEnumerable<string> lines)
    {
        var names = new List<string>();
        foreach (var line in lines)
        {
            var (name, phrases) = (
                line[..line.IndexOf('=', StringComparison.Ordinal)].Trim(),
                line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..]
            );
            var number = names.IndexOf(name);
            if (number < 0)
            {
                number = names.Count;
                names.Add(name);
            }

            foreach (var phrase in EmbeddedLists.Items(phrases))
            {
                Add(phrase, number);
            }
        }

        Names = names;
    }

    public static Concepts Shipped { get; } = new(EmbeddedLists.Lines("concepts"));

    public IReadOnlyList<string> Names { get; }

    /// <summary>Each concept that is said, by number, with the place of the word it begins with; in the order of the words.</summary>
    public IReadOnlyList<(int Concept, int At)> In(IReadOnlyList<PlainWord> words)
    {
        var found = new List<(int Concept, int At)>();
        for (var at = 0; at < words.Count; at++)
        {
            var first = words[at].Text;
            AddMatching(_byFirstWord.GetValueOrDefault(first), words, at, found);
            for (var length = 2; length <= first.Length; length++)
            {
                AddMatching(_byFirstLetters.GetValueOrDefault(first[..length]), words, at, found);
            }
        }

        return found;
    }

    private static void AddMatching(List<Phrase>? phrases, IReadOnlyList<PlainWord> words, int at, List<(int Concept, int At)> found)
    {
        foreach (var phrase in phrases ?? [])
        {
            if (!found.Contains((phrase.Concept, at)) && phrase.StandsAt(words, at))
            {
                found.Add((phrase.Concept, at));
            }
        }
    }

    private void Add(string text, int concept)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(word =>
                SentenceWords.Read(word).Select((read, at) => (read.Text, IsStem: word.EndsWith('*') && read.Text.Length > 1))
            )
            .ToArray();
        if (words.Length == 0)
        {
            return;
        }

        var index = words[0].IsStem ? _byFirstLetters : _byFirstWord;
        if (!index.TryGetValue(words[0].Text, out var phrases))
        {
            index[words[0].Text] = phrases = [];
        }

        phrases.Add(new Phrase(concept, words));
    }

    private sealed record Phrase(int Concept, (string Text, bool IsStem)[] Words)
    {
        public bool StandsAt(IReadOnlyList<PlainWord> words, int at)
        {
            if (at + Words.Length > words.Count)
            {
                return false;
            }

            for (var i = 0; i < Words.Length; i++)
            {
                var said = words[at + i].Text;
                if (Words[i].IsStem ? !said.StartsWith(Words[i].Text, StringComparison.Ordinal) : said != Words[i].Text)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
