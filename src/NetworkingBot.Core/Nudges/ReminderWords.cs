using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Nudges;

/// <summary>“to write to Luis on Friday” read as a day and what is to be done on it. The day stands first, last or in between.</summary>
/// <param name="On">Null when no day is told. One gone by is read as such.</param>
/// <param name="Told">As typed, without the day.</param>
internal sealed record ReminderWords(LocalDate? On, string Told)
{
    private const int MaxDayWords = 6;

    private static readonly HashSet<string> _lead = ["to", "about", "of", "that", "for", "de", "para", "sobre"];

    /// <summary>How long something takes, or until when: no day to be reminded on.</summary>
    private static readonly HashSet<string> _notOn = ["for", "until", "till", "durante", "hasta"];

    private static readonly HashSet<string> _back = ["last", "pasado", "pasada"];

    public static ReminderWords Read(string words, LocalDate today, DateOrder order = DateOrder.DayFirst)
    {
        var line = CleanText.OneLine(words);
        return DayIn(line, text => Day(text, today, order)) is var (from, before, on)
            ? new ReminderWords(on, CleanText.OneLine($"{line[..from].TrimEnd(' ', ',')} {line[before..].TrimStart(' ', ',')}"))
            : new ReminderWords(null, line);
    }

    /// <summary>Whether there is a day in the words, whichever today is.</summary>
    public static bool HaveDay(string words) => Read(words, new LocalDate(2000, 1, 1)).On is not null;

    /// <summary>What is to be kept of the words: without what leads to them, cut where they are too long. Null: they are no more than a name.</summary>
    public static string? Kept(string told, string name)
    {
        var what = WithoutLead(told);
        var said = string.Join(' ', PlainWords.Read(what).Select(word => word.Text));
        var named = string.Join(' ', PlainWords.Read(name).Select(word => word.Text));
        return said == named || said == $"a {named}" || said == $"lo de {named}" || said.Length == 0 ? null : CleanText.Shortened(what, Reminder.MaxLength);
    }

    /// <summary>The longest run of words that is a day; of several such, the last.</summary>
    private static (int From, int Before, LocalDate On)? DayIn(string line, Func<string, LocalDate?> day)
    {
        var words = PlainWords.Read(line);
        var runs =
            from count in Enumerable.Range(1, Math.Min(MaxDayWords, words.Count)).Reverse()
            from start in Enumerable.Range(0, words.Count - count + 1).Reverse()
            let run = (From: words[start].Start, Before: words[start + count - 1].End)
            where !_notOn.Contains(words[start].Text)
            let date = day(line[run.From..run.Before])
            where date is not null
            select ((int, int, LocalDate)?)(run.From, run.Before, date.Value);
        return runs.FirstOrDefault();
    }

    /// <summary>“Two weeks” alone is how long something takes; “last Friday” has gone by, and “Friday” is to come.</summary>
    private static LocalDate? Day(string text, LocalDate today, DateOrder order) =>
        DateWords.Span(text) is not null ? null
        : PlainWords.Read(text).Any(word => _back.Contains(word.Text)) ? DateWords.Past(text, today, order) ?? DateWords.Future(text, today, order)
        : DateWords.Future(text, today, order) ?? DateWords.Past(text, today, order);

    /// <summary>“That Ana's birthday is” lost its day: “Ana's birthday”.</summary>
    private static string WithoutLead(string line)
    {
        var words = PlainWords.Read(line);
        var from = words is [var lead, { Start: var second }, ..] && _lead.Contains(lead.Text) ? line[second - 1] == '@' ? second - 1 : second : 0;
        return words is [.., var last, { Text: "is" or "es" }] ? line[from..last.End] : line[from..];
    }
}
