using System.Runtime.InteropServices;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Understanding.Learnt;

/// <summary>One thing that can be seen in a sentence, and how much it counts.</summary>
/// <param name="Key">A hash of what is seen.</param>
/// <param name="Weight">In units of 1/<see cref="Features.One"/>.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Feature(uint Key, int Weight);

/// <summary>
/// What the model sees in a sentence: its words, words side by side and words in one sentence, parts of words (which typos and endings
/// leave alone), the beginnings of words, concepts and their pairs, what is named in it, its first words, length and question mark. Who
/// and where is meant makes no difference: a name is seen as “a person”. Each kind has the same length in all, whatever the sentence's
/// length. All integers.
/// </summary>
internal static class Features
{
    /// <summary>The weight of a kind in which one thing is seen.</summary>
    public const int One = 1 << 12;

    private const int WordsCount = 100;
    private const int LettersCount = 70;
    private const int BeginningsCount = 50;
    private const int ConceptsCount = 150;
    private const int ShapeCount = 30;
    private const int NamedCount = 40;
    private const int CompanyCount = 60;

    private const int ShortestPart = 2;
    private const int LongestPart = 4;
    private const int ShortestBeginning = 4;
    private const int Beginning = 5;
    private const int PairedBeginning = 4;

    /// <summary>How far apart two words may stand that are seen together.</summary>
    private const int Farthest = 7;

    private static readonly int[] _lengths = [1, 2, 4, 7, 12, 20];

    public static Feature[] Of(Reading reading)
    {
        var words = WithoutNames(reading);
        var seen = new List<Feature>(words.Count * 24);
        Add(seen, WordsOf(words), WordsCount);
        Add(seen, PartsOf(words), LettersCount);
        Add(seen, BeginningsOf(words), BeginningsCount);
        Add(seen, ConceptsOf(words), ConceptsCount);
        Add(seen, ShapeOf(reading.Text, words), ShapeCount);
        Add(seen, NamedIn(reading.Spans), NamedCount);
        Add(seen, CompanyOf(words), CompanyCount);
        return [.. seen];
    }

    /// <summary>The words, with one that stands for each name.</summary>
    private static List<PlainWord> WithoutNames(Reading reading)
    {
        var words = new List<PlainWord>(reading.Words.Count);
        Span? last = null;
        foreach (var word in reading.Words)
        {
            if (NameOver(reading.Spans, word) is not { } name)
            {
                words.Add(word);
            }
            else if (name != last)
            {
                words.Add(word with { Text = Stand(name.Kind) });
                last = name;
            }
        }

        return words;
    }

    private static Span? NameOver(IReadOnlyList<Span> spans, PlainWord word)
    {
        foreach (var span in spans)
        {
            if (span.Start < word.End && word.Start < span.End && Stand(span.Kind).Length > 0)
            {
                return span;
            }
        }

        return null;
    }

    private static string Stand(EntityKind kind) => kind switch
    {
        EntityKind.Person or EntityKind.Contact => "@person",
        EntityKind.Place => "@place",
        EntityKind.Department => "@department",
        EntityKind.Company => "@company",
        EntityKind.Email => "@address",
        _ => "",
    };

    private static HashSet<uint> NamedIn(IReadOnlyList<Span> spans)
    {
        var keys = new HashSet<uint>();
        foreach (var kind in spans.GroupBy(span => span.Kind is EntityKind.Contact ? EntityKind.Person : span.Kind))
        {
            keys.Add(Key('e', (int)kind.Key, 0));
            if (kind.Key == EntityKind.Person && kind.Count() > 1)
            {
                keys.Add(Key('e', (int)kind.Key, 2));
            }
        }

        return keys;
    }

    private static HashSet<uint> WordsOf(IReadOnlyList<PlainWord> words)
    {
        var keys = new HashSet<uint>();
        for (var at = 0; at <= words.Count; at++)
        {
            var before = at == 0 ? "^" : words[at - 1].Text;
            var word = at == words.Count ? "$" : words[at].Text;
            keys.Add(Key('b', before, word));
            if (at < words.Count)
            {
                keys.Add(Key('w', word));
            }
        }

        return keys;
    }

    private static HashSet<uint> PartsOf(IReadOnlyList<PlainWord> words)
    {
        var keys = new HashSet<uint>();
        foreach (var word in words)
        {
            var framed = $"_{word.Text}_";
            for (var length = ShortestPart; length <= LongestPart; length++)
            {
                for (var from = 0; from + length <= framed.Length; from++)
                {
                    keys.Add(Key('c', framed.AsSpan(from, length)));
                }
            }
        }

        return keys;
    }

    private static HashSet<uint> BeginningsOf(IReadOnlyList<PlainWord> words)
    {
        var keys = new HashSet<uint>();
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].Text.Length >= ShortestBeginning)
            {
                keys.Add(Key('p', First(words[at], Beginning)));
            }

            if (at + 1 < words.Count)
            {
                keys.Add(Key('q', First(words[at], PairedBeginning), First(words[at + 1], PairedBeginning)));
            }
        }

        return keys;
    }

    private static ReadOnlySpan<char> First(PlainWord word, int letters) => word.Text.AsSpan(0, Math.Min(letters, word.Text.Length));

    /// <summary>Words that stand in one sentence, in their order, whatever stands between them.</summary>
    private static HashSet<uint> CompanyOf(IReadOnlyList<PlainWord> words)
    {
        var keys = new HashSet<uint>();
        for (var at = 0; at < words.Count; at++)
        {
            for (var other = at + 1; other < words.Count && other <= at + Farthest; other++)
            {
                keys.Add(Key('u', First(words[at], Beginning), First(words[other], Beginning)));
            }
        }

        return keys;
    }

    private static HashSet<uint> ConceptsOf(IReadOnlyList<PlainWord> words)
    {
        var found = Concepts.Shipped.In(words);
        var keys = new HashSet<uint>();
        for (var i = 0; i < found.Count; i++)
        {
            keys.Add(Key('k', found[i].Concept, 0));
            if (i > 0)
            {
                keys.Add(Key('o', found[i - 1].Concept, found[i].Concept));
            }

            for (var j = i + 1; j < found.Count; j++)
            {
                var (one, other) = (Math.Min(found[i].Concept, found[j].Concept), Math.Max(found[i].Concept, found[j].Concept));
                if (one != other)
                {
                    keys.Add(Key('r', one, other));
                }
            }
        }

        return keys;
    }

    private static HashSet<uint> ShapeOf(string text, IReadOnlyList<PlainWord> words)
    {
        var keys = new HashSet<uint> { Key('l', _lengths.Count(length => words.Count > length), 0) };
        if (text.AsSpan().ContainsAny('?', '¿'))
        {
            keys.Add(Key('?', ""));
        }

        if (text.Contains('!', StringComparison.Ordinal))
        {
            keys.Add(Key('!', ""));
        }

        if (words.Count > 0)
        {
            keys.Add(Key('f', words[0].Text));
        }

        if (words.Count > 1)
        {
            keys.Add(Key('g', words[0].Text, words[1].Text));
        }

        return keys;
    }

    /// <summary>Shares a kind's weight among what is seen of it, so that long sentences weigh no more than short ones.</summary>
    private static void Add(List<Feature> seen, HashSet<uint> keys, int hundredths)
    {
        if (keys.Count > 0)
        {
            // The square root is exact to the last bit on every machine, and so are the integers made of it.
            var each = (int)(One * hundredths / 100 / Math.Sqrt(keys.Count));
            seen.AddRange(keys.Select(key => new Feature(key, each)));
        }
    }

    private static uint Key(char kind, int one, int other) =>
        Key(kind, MemoryMarshal.Cast<int, char>([one]), MemoryMarshal.Cast<int, char>([other]));

    /// <summary>FNV-1a over the letters, then stirred.</summary>
    internal static uint Key(char kind, ReadOnlySpan<char> one, ReadOnlySpan<char> other = default)
    {
        var key = Stir(2166136261, kind);
        foreach (var letter in one)
        {
            key = Stir(key, letter);
        }

        key = Stir(key, ' ');
        foreach (var letter in other)
        {
            key = Stir(key, letter);
        }

        key ^= key >> 16;
        key *= 0x7feb352d;
        return key ^ (key >> 15);

        static uint Stir(uint key, char letter) => (key ^ letter) * 16777619;
    }
}
