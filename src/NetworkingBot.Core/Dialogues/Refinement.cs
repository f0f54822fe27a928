using System.Collections.Immutable;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.Dialogues;

/// <summary>
/// “And in Madrid?”, “only the ones in nursing”, «y que no sean jefes», “anywhere”, «¿y de guitarra?»: the last search under one condition
/// more, one less, or another one of the same kind.
/// </summary>
internal static class Refinement
{
    private const int LongestWidening = 6;
    private const int LongestTopic = 3;

    private static readonly ImmutableArray<EntityKind> _conditions =
        [EntityKind.Place, EntityKind.Department, EntityKind.SpokenLanguage, EntityKind.Skill, EntityKind.Title];

    public static Followed? Read(Utterance said) =>
        said is not { Before: not null, State.SaidSpans.IsDefault: false } ? null : Widened(said) ?? Narrowed(said) ?? OfAnotherThing(said);

    private static Followed? Narrowed(Utterance said)
    {
        var words = said.Words;
        var lead = Math.Max(FollowUpWords.Length("and", words, 0), FollowUpWords.End("meant", words));
        var conditions = said.Reading.Spans.Where(span => _conditions.Contains(span.Kind)).ToList();
        if (conditions.Count == 0 || lead == words.Count
            || !words.Skip(lead).All(word => IsAround(word) || conditions.Exists(span => span.Start <= word.Start && word.End <= span.End)))
        {
            return null;
        }

        var (sentence, from) = (said.Said, 0);
        foreach (var condition in conditions)
        {
            var named = condition.In(said.Text);
            sentence = Former(said, condition) is { } former && LastSentence.With(sentence, former, named) is { } replaced ? replaced
                : $"{sentence} {LedBy(said, from, condition)}{named}";
            from = condition.End;
        }

        var narrowed = said.Instead(sentence) with { InPlaceOf = null };
        return lead == 0 ? new Followed.UnlessWordForWord(narrowed) : narrowed;
    }

    private static bool IsAround(PlainWord word) =>
        FollowUpWords.Is("condition leads", [word.Text]) || FollowUpWords.Is("of them", [word.Text]);

    /// <summary>
    /// What a condition stands in place of: the last of its kind; a skill also what was asked for in other words. Null: nothing, or it
    /// rules somebody out.
    /// </summary>
    private static string? Former(Utterance said, Span condition)
    {
        var isRuledOut = said.Words.Where(word => word.End <= condition.Start).TakeLast(LongestTopic)
            .Any(word => FollowUpWords.Is("rules out", [word.Text]));
        return isRuledOut ? null
            : said.State.SaidSpans.LastOrDefault(span => span.Kind == condition.Kind)?.Words
                ?? (condition.Kind == EntityKind.Skill ? said.State.About : null);
    }

    /// <summary>“in ” of “and in Madrid?”, “que no sean ” of «y que no sean jefes»; a bare “Madrid” is somewhere too.</summary>
    private static string LedBy(Utterance said, int from, Span condition)
    {
        var first = said.Words.Where(word => word.Start >= from && word.End <= condition.Start).Reverse()
            .TakeWhile(word => FollowUpWords.Is("condition leads", [word.Text])).LastOrDefault();
        return first.Text is not null ? said.Text[first.Start..condition.Start] : condition.Kind is EntityKind.Place ? "in " : "";
    }

    /// <summary>“Anywhere”, «amplía a cualquier oficina»: without the place.</summary>
    private static Followed.Reads? Widened(Utterance said)
    {
        var words = said.Words;
        var isWider = words.Count <= LongestWidening
            && Enumerable.Range(0, words.Count).Any(at => FollowUpWords.Length("anywhere", words, at) > 0);
        if (!isWider || said.Before!.Spans.LastOrDefault(span => span.Kind == EntityKind.Place) is not { } place)
        {
            return null;
        }

        var before = PlainWords.Read(said.Before.Text[..place.Start]);
        var lead = before.Reverse().TakeWhile(word => FollowUpWords.Is("condition leads", [word.Text])).LastOrDefault();
        var sentence = string.Concat(said.Before.Text.AsSpan(0, lead.Text is null ? place.Start : lead.Start).TrimEnd(),
            said.Before.Text.AsSpan(place.End));
        return said.Instead(sentence) with { InPlaceOf = null };
    }

    /// <summary>
    /// «¿Y de guitarra?» after «quién juega ajedrez en Lima»: a few words that name nothing known, in place of what was asked for.
    /// </summary>
    private static Followed.Perhaps? OfAnotherThing(Utterance said)
    {
        var (words, lead) = (said.Words, FollowUpWords.Length("and", said.Words, 0));
        var thing = words.Skip(lead).SkipWhile(word => FollowUpWords.Is("condition leads", [word.Text])).ToList();
        return lead > 0 && thing.Count is > 0 and <= LongestTopic && said.Reading.Spans.Count == 0
            && thing.TrueForAll(word => !StopWords.English.Contains(word.Text) && !StopWords.Spanish.Contains(word.Text))
            && said.State.About is { } about
            && LastSentence.With(said.Said, about, said.Text[thing[0].Start..thing[^1].End]) is { } other
                ? new Followed.Perhaps(said.Instead(other) with { InPlaceOf = null }) : null;
    }
}
