using NetworkingBot.Core.Language;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.Dialogues;

/// <summary>
/// “Make it the 3rd”, “at 4pm”, «mejor a las 10», “no sorry, until the 25th”, “make that two”: the last sentence at another time.
/// </summary>
internal static class Retiming
{
    private static readonly HashSet<string> _one = ["a", "an", "one", "un", "una", "uno"];

    public static Followed? Read(Utterance said)
    {
        var (words, lead) = (said.Words, FollowUpWords.End("make it", said.Words));
        var first = lead > 0 ? lead : words.TakeWhile(word => FollowUpWords.Is("before", [word.Text])).Count();
        var last = words.Count - FollowUpWords.Trailing("afterthought", words, first);
        if (said.Before is not { } before || first >= last)
        {
            return null;
        }

        var isCorrected = lead > 0 || last < words.Count || words.Take(first).Any(word => FollowUpWords.Is("turns", [word.Text]));
        var told = said.Text[words[first].Start..words[last - 1].End];
        var day = words.Take(last).Skip(first).SkipWhile(LastSentence.IsLead).ToList();
        var named = day.Count == 0 ? "" : said.Text[day[0].Start..day[^1].End];
        if (isCorrected && NumberOf(words, first, last) is { } number)
        {
            return WithNumber(before.Text, number) is { } counted ? said.Instead(counted) : null;
        }

        var times = TimesOf(said.Reading).Where(time => time.Start >= words[first].Start && time.End <= words[last - 1].End).ToList();
        var isDay = LastSentence.IsDay(named, said.Turn.Today);
        if ((!isDay && !IsOnlyTimes(words, first, last, times))
            || !((lead > 0 && said.State.SaidChanged is null) || said.State.Question is { Yes: null } || TimesOf(before).Any()
                || WasATimeSet(said.State)))
        {
            return null;
        }

        return isDay && LastSentence.DayIn(before.Text, said.Turn.Today) is var (start, end)
                ? said.Instead(WithDay(before.Text, start, end, told, named))
            : times.Count > 0 ? said.Instead(WithTimes(before, said.Text, times, words))
            : said.Instead($"{said.Said} {told}");
    }

    /// <summary>
    /// The last sentence set something that has a time: “at 4pm” after “Mondays and Wednesdays only”. What has none is not taken back for
    /// a “make it Thursday”: “add Eva from Contoso”.
    /// </summary>
    private static bool WasATimeSet(DialogueState state) => state is
    {
        SaidChanged: not null, LastDone: "set-nudges" or "fewer-nudges" or "quiet" or "away"
        or "pause" or "pause-until" or "remind-me" or "keep-reminder" or "rhythm" or "keep-rhythm" or "log-encounter" or "were-in-touch"
        or "goal"
    };

    private static IEnumerable<Span> TimesOf(Reading reading) =>
        reading.Spans.Where(span => span.Kind is EntityKind.Date or EntityKind.Time or EntityKind.Duration or EntityKind.Rhythm);

    private static bool IsOnlyTimes(IReadOnlyList<PlainWord> words, int first, int last, List<Span> times) => times.Count > 0
        && words.Take(last).Skip(first).All(word => LastSentence.IsLead(word) || FollowUpWords.Is("around times", [word.Text])
            || times.Exists(time => time.Start <= word.Start && word.End <= time.End));

    /// <summary>
    /// “The 25th” of a sentence that says “18 August” is in August; “by June” keeps its “by” when June becomes September.
    /// </summary>
    private static string WithDay(string said, int start, int end, string told, string named)
    {
        var old = PlainWords.Read(said[start..end]);
        var digits = PlainWords.Read(named).Select(word => new string([.. word.Text.TakeWhile(char.IsAsciiDigit)]))
            .FirstOrDefault(number => number.Length > 0);
        var keepsMonth = digits is not null && old.Any(word => DateWords.Month(word.Text) is not null)
            && !PlainWords.Read(named).Any(word => DateWords.Month(word.Text) is not null)
            && old.Any(word => char.IsAsciiDigit(word.Text[0]));
        if (keepsMonth)
        {
            var number = old.First(word => char.IsAsciiDigit(word.Text[0]));
            return string.Concat(said.AsSpan(0, start + number.Start), digits, said.AsSpan(start + number.End));
        }

        var keepsLead = PlainWords.Read(said[..start]) is [.., var before] && LastSentence.IsLead(before);
        return string.Concat(said.AsSpan(0, start), keepsLead ? named : told, said.AsSpan(end));
    }

    /// <summary>Each time in place of one of its kind, or behind the sentence.</summary>
    private static string WithTimes(Reading before, string text, List<Span> times, IReadOnlyList<PlainWord> words)
    {
        var sentence = before.Text.TrimEnd('.', '?', '!', ' ');
        foreach (var time in times.OrderByDescending(time => Place(before, time)?.Start ?? -1))
        {
            var led = words.Where(word => word.End <= time.Start).Reverse().TakeWhile(LeadsToTime).LastOrDefault();
            var whole = text[(led.Text is null ? time.Start : led.Start)..time.End];
            sentence = Place(before, time) is { } old
                ? string.Concat(sentence.AsSpan(0, old.Start), HasLead(before.Text, old.Start) ? time.In(text) : whole,
                    sentence.AsSpan(Math.Min(old.End, sentence.Length)))
                : $"{sentence} {whole}";
        }

        return sentence;
    }

    /// <summary>What a time stands in place of: the last of its kind; a day and a span of days stand for each other.</summary>
    private static Span? Place(Reading before, Span time) => TimesOf(before).LastOrDefault(old => old.Kind == time.Kind)
        ?? (time.Kind is EntityKind.Time ? null : TimesOf(before).LastOrDefault(old => old.Kind is not EntityKind.Time));

    private static bool HasLead(string said, int start) => PlainWords.Read(said[..start]) is [.., var before]
        && LeadsToTime(before);

    /// <summary>«A las once»: without it, “once” is no hour.</summary>
    private static bool LeadsToTime(PlainWord word) => LastSentence.IsLead(word) || FollowUpWords.Is("around times", [word.Text]);

    /// <summary>The one number of “make that two”; null: something else is said as well.</summary>
    private static string? NumberOf(IReadOnlyList<PlainWord> words, int first, int last)
    {
        var rest = words.Take(last).Skip(first).ToList();
        return rest is [var only] && (NumberWords.Find(only.Text) is not null || only.Text.All(char.IsAsciiDigit)) ? only.Text : null;
    }

    /// <summary>“In a month” becomes “in two months”; an hour or a count by itself gives way as it is. Null: nothing is counted.</summary>
    private static string? WithNumber(string said, string number)
    {
        var words = PlainWords.Read(said);
        bool IsCount(PlainWord word) => NumberWords.Find(word.Text) is not null || word.Text.All(char.IsAsciiDigit);
        for (var at = words.Count - 1; at > 0; at--)
        {
            if (FollowUpWords.Value("unit", words[at].Text) is { } many && (_one.Contains(words[at - 1].Text) || IsCount(words[at - 1])))
            {
                return $"{said[..words[at - 1].Start]}{number} {many}{said[words[at].End..]}";
            }
        }

        return words.LastOrDefault(IsCount) is { Text: not null } count
            ? string.Concat(said.AsSpan(0, count.Start), number, said.AsSpan(count.End)) : null;
    }
}
