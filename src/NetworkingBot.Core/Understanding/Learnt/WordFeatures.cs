using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Understanding.Learnt;

/// <summary>
/// What can be seen of one word in its sentence: itself, its neighbours, how it is written, what it names, and what the sentence means.
/// </summary>
internal sealed class WordFeatures
{
    private const int Ending = 3;
    private const int Beginning = 4;

    private readonly Reading _reading;
    private readonly IReadOnlyList<PlainWord> _words;
    private readonly string _intent;
    private readonly string[] _concepts;
    private readonly string[] _named;

    public WordFeatures(Reading reading, string intent)
    {
        (_reading, _words, _intent) = (reading, reading.Words, intent);
        _named = [.. _words.Select(word => Named(reading.Spans, word))];
        _concepts = new string[_words.Count];
        Array.Fill(_concepts, "");
        foreach (var (concept, at) in Concepts.Shipped.In(_words))
        {
            _concepts[at] = _concepts[at].Length == 0 ? Concepts.Shipped.Names[concept] : _concepts[at];
        }
    }

    public Feature[] At(int at, SlotTag before)
    {
        var (last, word, next) = (Text(at - 1), Text(at), Text(at + 1));
        string[] seen =
        [
            $"w {word}", $"l {last}", $"n {next}", $"lw {last} {word}", $"wn {word} {next}", $"ll {Text(at - 2)} {last}",
            $"nn {next} {Text(at + 2)}",
            $"p {Part(word, Beginning)}", $"e {(word.Length > Ending ? word[^Ending..] : word)}",
            $"k {Of(_concepts, at)}", $"kl {Of(_concepts, at - 1)}", $"kn {Of(_concepts, at + 1)}", $"ki {_intent} {Of(_concepts, at)}",
            $"s {Of(_named, at)}", $"sl {Of(_named, at - 1)}", $"sn {Of(_named, at + 1)}", $"si {_intent} {Of(_named, at)}",
            $"c {Capital(at)} {at == 0}", $"g {Gap(at)}",
            $"t {before.Name}", $"tw {before.Name} {word}", $"tl {before.Name} {last}", $"ts {before.Name} {Of(_named, at)}",
            $"ti {before.Name} {_intent}", $"tg {before.Name} {Gap(at)}", $"tc {before.Name} {Capital(at)}",
            $"i {_intent}", $"iw {_intent} {word}", $"il {_intent} {last}", $"ia {_intent} {Math.Min(at, 3)} {at == _words.Count - 1}",
        ];
        return Array.ConvertAll(seen, one => new Feature(Features.Key('#', one), Features.One / 4));
    }

    private string Text(int at) => at < 0 ? "^" : at >= _words.Count ? "$" : _words[at].Text;

    private static string Part(string word, int letters) => word[..Math.Min(letters, word.Length)];

    private static string Of(string[] all, int at) => at < 0 || at >= all.Length ? "" : all[at];

    private static string Named(IReadOnlyList<Span> spans, PlainWord word) =>
        spans.FirstOrDefault(span => span.Start < word.End && word.Start < span.End) is { } span ? span.Kind.ToString() : "";

    private bool Capital(int at) => char.IsUpper(_reading.Text[_words[at].Start]);

    /// <summary>What stands between the word before and this one, beside blanks.</summary>
    private string Gap(int at)
    {
        var (from, to) = (at == 0 ? 0 : _words[at - 1].End, _words[at].Start);
        return from >= to ? "" : _reading.Text[from..to].Trim() is [var sign, ..] ? sign.ToString() : "";
    }
}
