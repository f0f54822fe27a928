using System.Buffers;
using System.Reflection;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.Guide;

/// <summary>Somebody suffers, or is made to.</summary>
/// <param name="Answer">What is done about it, before anything else the sentence may mean.</param>
/// <param name="Lang">The language of the words: nobody looks for theirs when they say such a thing.</param>
public sealed record Concern(Command Answer, Lang Lang);

/// <summary>
/// Hears harassment and distress by single words and phrases, as <c>Lists/care.txt</c> holds them: no score decides, and a kind word too
/// many is cheap.
/// </summary>
public static class CareWords
{
    private const string Somebody = "@who";
    private const string ClauseEnd = "$";
    private const char AnyEnding = '*';

    private static readonly SearchValues<char> _breaks = SearchValues.Create(",.;!?\n");
    private static readonly HashSet<string> _joints = ["and", "but", "so", "because", "y", "e", "pero", "porque", "asi"];
    private static readonly HashSet<string> _who = [];
    private static readonly List<(string[] Words, Concern Concern)> _phrases = Read();

    /// <summary>Those that begin with a word in full, by it: what is looked at for every sentence is looked up.</summary>
    private static readonly ILookup<string, (string[] Words, Concern Concern)> _byFirst =
        _phrases.Where(phrase => IsWhole(phrase.Words[0])).ToLookup(phrase => phrase.Words[0], StringComparer.Ordinal);

    private static readonly List<(string[] Words, Concern Concern)> _others = _phrases.FindAll(phrase => !IsWhole(phrase.Words[0]));

    /// <summary>Null: nothing of the kind is said.</summary>
    public static Concern? In(Reading reading) => In(reading.Text, reading.Spans);

    /// <summary>Where nobody needs to be known by name.</summary>
    public static Concern? In(string text) => In(text, []);

    private static Concern? In(string text, IReadOnlyList<Span> spans)
    {
        var words = PlainWords.Read(text);
        for (var at = 0; at < words.Count; at++)
        {
            foreach (var (phrase, concern) in _byFirst[words[at].Text].Concat(_others))
            {
                if (StandsAt(text, words, spans, phrase, at))
                {
                    return concern;
                }
            }
        }

        return null;
    }

    private static bool IsWhole(string word) => word != Somebody && word[^1] != AnyEnding;

    private static bool StandsAt(string text, IReadOnlyList<PlainWord> words, IReadOnlyList<Span> spans, string[] phrase, int from)
    {
        for (var at = 0; at < phrase.Length; at++)
        {
            var matches = phrase[at] == ClauseEnd ? EndsClause(text, words, from + at)
                : from + at < words.Count
                    && (phrase[at] == Somebody ? IsSomebody(words[from + at], spans) : Matches(words[from + at].Text, phrase[at]));
            if (!matches)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Matches(string word, string known) =>
        known[^1] == AnyEnding ? word.AsSpan().StartsWith(known.AsSpan(0, known.Length - 1), StringComparison.Ordinal) : word == known;

    private static bool IsSomebody(PlainWord word, IReadOnlyList<Span> spans) =>
        _who.Contains(word.Text)
        || spans.Any(span => span.Kind is EntityKind.Person or EntityKind.Contact && span.Start < word.End && word.Start < span.End);

    /// <summary>“I can't go on.” is the end; “I can't go on Friday” is not.</summary>
    private static bool EndsClause(string text, IReadOnlyList<PlainWord> words, int at) =>
        at >= words.Count || _joints.Contains(words[at].Text)
        || text.AsSpan(words[at - 1].End, words[at].Start - words[at - 1].End).IndexOfAny(_breaks) >= 0;

    private static List<(string[] Words, Concern Concern)> Read()
    {
        using var list = Assembly.GetExecutingAssembly().GetManifestResourceStream("NetworkingBot.Core.Guide.Lists.care.txt")!;
        using var reader = new StreamReader(list);
        var phrases = new List<(string[], Concern)>();
        Concern? concern = null;
        while (reader.ReadLine() is { } line)
        {
            if (line is ['[', .. var section, ']'])
            {
                concern = ConcernOf(section);
            }
            else if (line is not ("" or ['#', ..]))
            {
                var items = line.Split('|', StringSplitOptions.TrimEntries);
                phrases.AddRange(concern is null ? [] : items.Select(item => (item.Split(' '), concern)));
                _who.UnionWith(concern is null ? items : []);
            }
        }

        return phrases;
    }

    private static Concern? ConcernOf(string section) => section.Split(' ') switch
    {
        ["harm", var lang] => new Concern(new TellOfHarm(), LangOf(lang)),
        ["distress", var lang] => new Concern(new TellOfDistress(), LangOf(lang)),
        _ => null,
    };

    private static Lang LangOf(string code) => code == "es" ? Lang.Spanish : Lang.English;
}
