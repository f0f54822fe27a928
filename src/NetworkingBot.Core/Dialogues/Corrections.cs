using System.Collections.Immutable;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Guide;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.Dialogues;

/// <summary>
/// “No, I meant Luis Ortega”, “not Ana but Eva”, “make it the 3rd”, “same for Priya”, “and in Madrid?”: the last sentence once more, with
/// one thing changed.
/// </summary>
internal sealed class Corrections(ContactBook book)
{
    private const int LongestWrong = 4;

    private static readonly ImmutableArray<EntityKind> _conditions =
        [EntityKind.Place, EntityKind.Department, EntityKind.SpokenLanguage, EntityKind.Skill, EntityKind.Title];
    private static readonly HashSet<string> _leads = ["in", "from", "at", "of", "who", "speaks", "speak", "with", "en", "de", "del", "que",
        "hable", "habla", "con", "the", "el", "la", "los", "las"];

    /// <summary>
    /// What may stand around a condition that is asked of those who are shown: “which of them is in Leeds?”, «¿en Lima no hay nadie?»
    /// </summary>
    private static readonly HashSet<string> _ofThem = ["any", "one", "ones", "which", "them", "those",
        "these", "is", "are", "there", "works", "work", "based", "only", "just", "alguno", "alguna", "algunos", "algunas", "nadie",
        "no", "hay", "cual", "cuales", "ellos", "ellas", "esos", "esas", "esta", "estan", "son", "sea", "trabaja", "trabajan", "solo"];

    public async Task<Followed?> ReadAsync(Reading reading, DialogueState state, TurnContext turn, CancellationToken cancellation)
    {
        var words = PlainWords.Read(reading.Text);
        return NotThisButThat(reading.Text, words, state)
            ?? MakeIt(reading.Text, words, state, turn)
            ?? await MeantAsync(reading, words, state, turn, cancellation)
            ?? await SameForAsync(reading.Text, words, state, turn, cancellation)
            ?? Refined(reading, words, state);
    }

    /// <summary>“Not Ana but Eva”, «no Ana sino Eva», «Eva, no Ana».</summary>
    private static Followed? NotThisButThat(string text, IReadOnlyList<PlainWord> words, DialogueState state)
    {
        var not = words.Count > 0 && words[0].Text is "not" or "no" ? 1 : 0;
        var but = words.Select((word, i) => (word.Text, i)).Where(pair => pair.Text is "but" or "sino").Select(pair => pair.i)
            .FirstOrDefault(-1);
        if (state.Said is not { } said || not == 0 || but - not is < 1 or > LongestWrong || but == words.Count - 1)
        {
            return null;
        }

        var (wrong, right) = (text[words[not].Start..words[but - 1].End], text[words[but + 1].Start..].TrimEnd(' ', '.', '!'));
        return LastSentence.With(said, wrong, right) is { } better ? Instead(better, state) : null;
    }

    /// <summary>“Make it the 3rd”, «mejor el jueves», and a bare day while the bot asks on which.</summary>
    private static Followed? MakeIt(string text, IReadOnlyList<PlainWord> words, DialogueState state, TurnContext turn)
    {
        var lead = FollowUpWords.End("make it", words);
        if (state.Said is not { } said || lead == words.Count || (lead == 0 && state.Question is not { Yes: null }))
        {
            return null;
        }

        var day = words.Skip(lead).SkipWhile(LastSentence.IsLead).ToList();
        if (day.Count == 0 || !LastSentence.IsDay(text[day[0].Start..].TrimEnd('.', '!', '?', ' '), turn.Today))
        {
            return null;
        }

        var (told, named) = (text[words[lead].Start..].TrimEnd('.', '!', '?', ' '), text[day[0].Start..].TrimEnd('.', '!', '?', ' '));
        var better = LastSentence.DayIn(said, turn.Today) is var (start, end)
            ? string.Concat(said.AsSpan(0, start), KeepsItsLead(said, start) ? named : told, said.AsSpan(end))
            : $"{said.TrimEnd('.', '?', '!', ' ')} {told}";
        return Instead(better, state);
    }

    /// <summary>“By June” keeps its “by” when June becomes September.</summary>
    private static bool KeepsItsLead(string said, int start) =>
        PlainWords.Read(said[..start]) is [.., var before] && LastSentence.IsLead(before);

    /// <summary>“I meant Excel”, «no, era Eba con b», “no, Luis Ortega”.</summary>
    private async Task<Followed?> MeantAsync(Reading reading, IReadOnlyList<PlainWord> words, DialogueState state, TurnContext turn,
        CancellationToken cancellation)
    {
        var lead = FollowUpWords.End("meant", words);
        var text = reading.Text;
        if (lead == 0 && words is [{ Text: "no" or "sorry" or "perdon" }, var next, ..] && words.Count <= LongestWrong
            && char.IsUpper(text[next.Start]) && text[words[0].End..next.Start].Contains(',', StringComparison.Ordinal))
        {
            lead = 1;
        }

        if (lead == 0 || lead == words.Count)
        {
            return null;
        }

        var better = WithoutSpelling(text[words[lead].Start..]);
        return state.Said is not { } said ? new Followed.Do(new Correct())
            : LastSentence.WithNearest(said, better) is { } near ? Instead(near, state)
            : await NameOfAsync(state, turn, cancellation) is { } name && LastSentence.WithName(said, name, better) is { } other
                ? Instead(other, state)
            : new Followed.Do(new Correct());
    }

    /// <summary>“Eba con b” is spelt out for people, not for the bot.</summary>
    private static string WithoutSpelling(string better)
    {
        var plain = better.TrimEnd('.', '!', '?', ' ');
        return PlainWords.Read(plain) is [.., var last, { Text: "con" or "with" } with, { Text.Length: 1 }] ? plain[..last.End]
            : PlainWords.Read(plain) is [.., var end, { Text: "with" }, { Text: "a" or "an" }, { Text.Length: 1 }] ? plain[..end.End]
            : plain;
    }

    /// <summary>“Same for Priya”: the other one stays as it is.</summary>
    private async Task<Followed?> SameForAsync(string text, IReadOnlyList<PlainWord> words, DialogueState state, TurnContext turn,
        CancellationToken cancellation)
    {
        var lead = FollowUpWords.End("same for", words);
        if (state.Said is not { } said || lead == 0 || lead == words.Count)
        {
            return null;
        }

        var other = text[words[lead].Start..].TrimEnd('.', '!', '?', ' ');
        return await NameOfAsync(state, turn, cancellation) is { } name
            ? new Followed.Reads([LastSentence.WithName(said, name, other) ?? $"{said.TrimEnd('.', '!', '?', ' ')} {other}"],
                ImmutableDictionary<string, string>.Empty)
            : null;
    }

    /// <summary>“And in Madrid?”: the last search under one condition more, or another one of the same kind.</summary>
    private static Followed? Refined(Reading reading, IReadOnlyList<PlainWord> words, DialogueState state)
    {
        var lead = FollowUpWords.Length("and", words, 0);
        var conditions = reading.Spans.Where(span => _conditions.Contains(span.Kind)).ToList();
        if (
            state.Said is not { } said
            || state.SaidSpans.IsDefault
            || conditions.Count == 0
            || lead == words.Count
            || !words
                .Skip(lead)
                .All(word =>
                    _leads.Contains(word.Text)
                    || _ofThem.Contains(word.Text)
                    || conditions.Any(span => span.Start <= word.Start && word.End <= span.End)
                )
        )
        {
            return null;
        }

        foreach (var condition in conditions)
        {
            var named = reading.Text[condition.Start..condition.End];
            var same = state.SaidSpans.LastOrDefault(span => span.Kind == condition.Kind);
            said = same is not null && LastSentence.With(said, same.Words, named) is { } replaced
                ? replaced
                : $"{said.TrimEnd('?', '.', '!', ' ')} {LedBy(reading.Text, words, condition)}{named}";
        }

        return new Followed.Reads([said], ImmutableDictionary<string, string>.Empty);
    }

    /// <summary>“in ” of “and in Madrid?”; a bare “Madrid” is somewhere too.</summary>
    private static string LedBy(string text, IReadOnlyList<PlainWord> words, Span condition)
    {
        var before = words.Where(word => word.End <= condition.Start && _leads.Contains(word.Text)).ToList();
        return before.Count > 0 ? text[before[0].Start..condition.Start] : condition.Kind is EntityKind.Place ? "in " : "";
    }

    private async Task<string?> NameOfAsync(DialogueState state, TurnContext turn, CancellationToken cancellation) =>
        state.SpokenOf is { } id ? (await book.GetAsync(id, turn, cancellation))?.Name : null;

    private static Followed.Reads Instead(string sentence, DialogueState state) =>
        new([sentence], ImmutableDictionary<string, string>.Empty, state.SaidChanged);
}
