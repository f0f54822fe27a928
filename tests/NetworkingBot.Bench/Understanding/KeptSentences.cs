using NetworkingBot.Testing;

namespace NetworkingBot.Bench.Understanding;

/// <summary>The examples by intent, to which only what says something new is added.</summary>
internal sealed class KeptSentences
{
    /// <summary>Where examples of what no command covers are kept.</summary>
    private static readonly string _topics = RepositoryRoot.Combine("src", "NetworkingBot.Core", "Guide", "Topics");

    private readonly Dictionary<string, List<(Sentence Sentence, HashSet<string> Words)>> _byIntent = new(StringComparer.Ordinal);
    private readonly List<HashSet<string>> _apart;
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);

    /// <param name="sentences">Those that are kept already.</param>
    /// <param name="apart">Sentences of sets for measuring, from which every example keeps away.</param>
    public KeptSentences(IEnumerable<Sentence> sentences, IEnumerable<string> apart)
    {
        _apart = [.. apart.Select(text => WordsOf(text))];
        foreach (var sentence in sentences)
        {
            Of(sentence.Intent).Add((sentence, sentence.Words()));
        }
    }

    /// <summary>False when it says the same as one that is kept.</summary>
    public bool Add(Sentence sentence)
    {
        var words = sentence.Words();
        var same = Of(sentence.Intent);
        if (
            words.Count == 0
            || _apart.Exists(other => Alike.AreTooMuch(words, other))
            || same.Exists(other => Alike.AreTooMuch(words, other.Words))
        )
        {
            return false;
        }

        same.Add((sentence, words));
        _changed.Add(sentence.Intent);
        return true;
    }

    /// <exception cref="InvalidDataException">A command has no file yet: lay an empty one into its capability's folder.</exception>
    public void Write()
    {
        var paths = SentenceFiles.Paths().ToDictionary(SentenceFiles.IntentOf, StringComparer.Ordinal);
        foreach (var intent in _changed.Order(StringComparer.Ordinal))
        {
            var path = paths.GetValueOrDefault(intent)
                ?? (
                    intent.StartsWith("unsupported:", StringComparison.Ordinal) || intent == "offtopic"
                        ? Path.Combine(_topics, SentenceFiles.NameOf(intent))
                        : throw new InvalidDataException(
                            $"“{intent}” has no file of sentences yet: lay an empty one into the folder of its capability."
                        )
                );
            SentenceFiles.Write(path, [.. Of(intent).Select(kept => kept.Sentence)]);
        }
    }

    private static HashSet<string> WordsOf(string text) => [.. Core.Understanding.SentenceWords.Read(text).Select(word => word.Text)];

    private List<(Sentence Sentence, HashSet<string> Words)> Of(string intent)
    {
        if (!_byIntent.TryGetValue(intent, out var kept))
        {
            _byIntent[intent] = kept = [];
        }

        return kept;
    }
}
