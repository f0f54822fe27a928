using NetworkingBot.Core.Language;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.Dialogues;

/// <summary>
/// Words that stand for a place or a day of the last sentence – “there”, “that day”, «allá», «ese mismo día» – or for a reminder: “the one
/// about Ewan”.
/// </summary>
internal static class Standing
{
    private static readonly HashSet<string> _exists = ["is", "are", "was", "were", "hi", "hey", "hello", "isnt", "arent", "be", "por"];

    /// <summary>The text with them written out.</summary>
    public static string WrittenOut(string text, Utterance said)
    {
        text = WithReminder(text, said);
        var (words, before) = (PlainWords.Read(text), said.Before);
        for (var at = words.Count - 1; before is not null && at >= 0; at--)
        {
            var (place, day) = (FollowUpWords.Length("there", words, at), FollowUpWords.Length("that day", words, at));
            if (place > 0 && IsAPlace(text, words, at, at + place) && OnlyOne(before, EntityKind.Place) is { } where)
            {
                text = $"{text[..words[at].Start]}in {where}{text[words[at + place - 1].End..]}";
            }
            else if (day > 0 && OnlyOne(before, EntityKind.Date) is { } when)
            {
                text = $"{text[..words[at].Start]}{when}{text[words[at + day - 1].End..]}";
            }
        }

        return text;
    }

    /// <summary>«El de Ewan bórralo» among reminders: the one about Ewan, and not Ewan.</summary>
    private static string WithReminder(string text, Utterance said)
    {
        var words = PlainWords.Read(text);
        var length = words.Count > 0 && said.State.LastDone is { } done && Topics.Share(done, "cancel-reminder")
            ? FollowUpWords.Length("the one about", words, 0) : 0;
        return length > 0 && length < words.Count && said.Reading.Spans.Any(span => span.Start == words[length].Start
            && span.Kind is EntityKind.Person or EntityKind.Contact)
                ? $"{FollowUpWords.Value("the one about", FollowUpWords.Phrase(words, 0, length))} {text[words[length].Start..]}"
                : text;
    }

    /// <summary>“Who is there to ask” and “there is” say nothing of a place.</summary>
    private static bool IsAPlace(string text, IReadOnlyList<PlainWord> words, int at, int next) =>
        (at == 0 || !_exists.Contains(words[at - 1].Text))
            && (next == words.Count || FollowUpWords.Is("afterthought", [words[next].Text])
                || text.AsSpan(words[next - 1].End, words[next].Start - words[next - 1].End).IndexOfAny(",.;!?") >= 0);

    private static string? OnlyOne(Reading before, EntityKind kind) =>
        before.Spans.Where(span => span.Kind == kind && span.Readings.Count > 0).ToList() is [var only] ? only.In(before.Text) : null;
}
