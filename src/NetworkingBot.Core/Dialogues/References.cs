using System.Collections.Immutable;
using System.Globalization;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Dialogues;

/// <summary>Words that stand for somebody on the screen or spoken of: “the second one”, “los dos”, “her”, «preséntamela».</summary>
/// <param name="Start">Where they begin in the text.</param>
/// <param name="End">Just behind their last unit.</param>
/// <param name="Ids">For whom, by person or contact id; empty: for a place in the list that it does not have.</param>
/// <param name="Before">What is said before the name when they are written out: «preséntame a».</param>
/// <param name="After">What is said after it: “’s”.</param>
internal sealed record Reference(int Start, int End, ImmutableArray<string> Ids, string Before = "", string After = "");

/// <summary>Finds the references of a sentence, by a closed little grammar; what it does not know stays as it was typed.</summary>
internal sealed class References
{
    private static readonly HashSet<string> _articles = ["the", "el", "la", "los", "las", "al", "del", "number", "numero", "nr"];
    private static readonly HashSet<string> _pointing = ["ese", "esa", "este", "esta"];

    private readonly string _text;
    private readonly DialogueState _state;
    private readonly IReadOnlyList<PlainWord> _words;
    private readonly List<Reference> _found = [];

    private References(string text, DialogueState state) => (_text, _state, _words) = (text, state, PlainWords.Read(text));

    /// <summary>
    /// In order. Somebody whom the sentence itself names is nobody's reference: “introduce me to Luis because he knows Excel”.
    /// </summary>
    public static IReadOnlyList<Reference> Find(string text, DialogueState state)
    {
        var references = new References(text, state);
        for (var at = 0; at < references._words.Count;)
        {
            at += Math.Max(1, references.TakeAt(at));
        }

        return references._found;
    }

    /// <summary>How many words from one on stand for somebody; 0 when that one does not begin a reference.</summary>
    private int TakeAt(int at)
    {
        if (FollowUpWords.Length("clitic", _words, at) is var clitic and > 0)
        {
            return Add(at, clitic, Antecedent(at), FollowUpWords.Value("clitic", FollowUpWords.Phrase(_words, at, clitic)) + " ");
        }

        if (_state.Listed.Length > 1 && !NamesSomebody(at) && FollowUpWords.Length("both", _words, at) is var both and > 0)
        {
            return Add(at, both, _state.Listed[..2], _words[at].Text == "a" ? "a " : "");
        }

        if (_state.Listed.Length > 2 && !NamesSomebody(at) && FollowUpWords.Length("all", _words, at) is var all and > 0)
        {
            return Add(at, all, _state.Listed[..3], _words[at].Text == "a" ? "a " : "");
        }

        return Ordinal(at) is > 0 and var ordinal ? ordinal : Pronoun(at);
    }

    /// <summary>“The second one”, “number 2”, «la última», “#3”; not “the first of May”, “the second time”, “on the third”.</summary>
    private int Ordinal(int at)
    {
        var articles = _articles.Contains(_words[at].Text) ? 1 : 0;
        if (_state.Listed.IsEmpty || at + articles >= _words.Count || (at > 0 && _words[at - 1].Text is "on" or "dia" or "by"))
        {
            return 0;
        }

        var ordinal = FollowUpWords.Length("ordinal", _words, at + articles);
        var position = ordinal > 0
            ? int.Parse(FollowUpWords.Value("ordinal", FollowUpWords.Phrase(_words, at + articles, ordinal))!, CultureInfo.InvariantCulture)
            : Numeral(at, articles);
        if (position is not { } number)
        {
            return 0;
        }

        var next = at + articles + Math.Max(1, ordinal);
        var noun = next >= _words.Count ? 0 : FollowUpWords.Is("person", [_words[next].Text]) ? 1 : IsOfThem(next) ? 2 : 0;
        var isWhole = at == 0 && next + noun == _words.Count;
        if ((articles == 0 && noun == 0 && !isWhole && _text[Math.Max(0, _words[at].Start - 1)] != '#')
            || (noun == 0 && IsSomethingElse(next, number)))
        {
            return 0;
        }

        ImmutableArray<string> ids = number < 0 ? [_state.Listed[^1]] : number <= _state.Listed.Length ? [_state.Listed[number - 1]] : [];
        return Add(at, next + noun - at, ids, _words[at].Text switch { "al" => "a ", "del" => "de ", _ => "" });
    }

    /// <summary>A digit after “number”, «la» or “#”, or as the whole of what is said.</summary>
    private int? Numeral(int at, int articles) =>
        _words[at + articles].Text is [>= '1' and <= '9'] digit
        && (_words.Count == 1 || (articles > 0 && _words[at].Text is "number" or "numero" or "nr" or "la")
            || (articles > 0 && at == 0 && _words[at].Text is "el")
            || (_words[at].Start > 0 && _text[_words[at].Start - 1] == '#'))
            ? digit[0] - '0'
            : null;

    private bool IsSomethingElse(int next, int number) => next < _words.Count
        && (FollowUpWords.Is("not an ordinal before", [_words[next].Text])
            || (_words[next].Text is "de" && next + 1 < _words.Count && DateWords.Month(_words[next + 1].Text) is not null)
            || (number < 0 && IsOneClause(next)));

    private bool IsOfThem(int next) =>
        _words[next].Text == "of" && next + 1 < _words.Count && _words[next + 1].Text is "them" or "those" or "these";

    /// <summary>“The last report”: something follows at once.</summary>
    private bool IsOneClause(int next) => !_text[_words[next - 1].End.._words[next].Start].Any(char.IsPunctuation);

    private int Pronoun(int at)
    {
        var count = FollowUpWords.Length("pronoun", _words, at);
        var isHim = count == 0 && string.Equals(_text[_words[at].Start.._words[at].End], "él", StringComparison.OrdinalIgnoreCase);
        var isHis = count == 0 && _words[at].Text == "his" && at + 1 < _words.Count;
        if (count == 0 && !isHim && !isHis)
        {
            return 0;
        }

        var next = at + Math.Max(1, count);
        var standsAlone = next == _words.Count || _text[_words[next - 1].End.._words[next].Start].Any(char.IsPunctuation);
        if (_pointing.Contains(_words[at].Text) && count == 1 && !standsAlone)
        {
            return 0;
        }

        var isHers = _words[at].Text == "her" && !standsAlone && !FollowUpWords.Is("possessive after", [_words[next].Text]);
        return Add(at, Math.Max(1, count), Antecedent(at), "", isHis || isHers ? "'s" : "");
    }

    /// <summary>
    /// Whom a pronoun stands for: whom this sentence pointed at before, else the one spoken of; nobody when the sentence names somebody
    /// itself.
    /// </summary>
    private ImmutableArray<string> Antecedent(int at)
    {
        if (_found is [.., { Ids: [var pointed] }])
        {
            return [pointed];
        }

        return NamesSomebody(at) || IsWithin(at) ? default
            : _state.SpokenOf is { } spokenOf ? [spokenOf]
            : _state.Listed is [var only] ? [only]
            : default;
    }

    /// <summary>
    /// Whether a name stands before a word: “note about Ana and Luis: both like tea”. No name are the first word, in «¿Y a ella?» neither,
    /// words that carry grammar, and what is shouted: “what would I SAY to her”.
    /// </summary>
    private bool NamesSomebody(int at) => _words.Take(at).Skip(1).Any(word => char.IsUpper(_text[word.Start])
        && word.Text is not ("i" or "im" or "ive" or "ill" or "id")
        && !StopWords.English.Contains(word.Text) && !StopWords.Spanish.Contains(word.Text)
        && !(word.Text.Length > 1 && _text[word.Start..word.End].All(sign => !char.IsLower(sign))));

    private bool IsWithin(int at) =>
        Enumerable.Range(0, at).Any(before => FollowUpWords.Length("antecedent within", _words, before) > 0);

    private int Add(int at, int count, ImmutableArray<string> ids, string before = "", string after = "")
    {
        if (!ids.IsDefault)
        {
            _found.Add(new Reference(_words[at].Start, _words[at + count - 1].End, ids, before, after));
        }

        return count;
    }
}
