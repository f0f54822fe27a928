using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Language;
using NodaTime;

namespace NetworkingBot.Core.Nudges;

/// <summary>“to write to Luis on Friday” read as a day and what is to be done on it. The day stands first, last or in between.</summary>
/// <param name="On">Null when no day is told, or none that is understood whole. One gone by is read as such.</param>
/// <param name="Told">As typed, without the day.</param>
internal sealed record ReminderWords(LocalDate? On, string Told)
{
    private static readonly HashSet<string> _lead = ["to", "about", "of", "that", "for", "de", "para", "sobre"];

    /// <summary>How long something takes, or until when: no day to be reminded on.</summary>
    private static readonly HashSet<string> _notOn = ["for", "until", "till", "durante", "hasta", "since", "desde"];

    /// <summary>
    /// What was asked for beyond a day. A reminder comes once, with the nudge of its day, and who asked for more is told so.
    /// </summary>
    public ReminderLimits Limits { get; init; } = new();

    public static ReminderWords Read(string words, LocalDate today, DateOrder order = DateOrder.DayFirst)
    {
        var line = CleanText.OneLine(words);
        var days = DateWords
            .In(line, today, order)
            .Where(day => !_notOn.Contains(WordBefore(line, day.Start)) && !_notOn.Contains(FirstWord(line, day)))
            .ToList();
        var hour = ClockWords
            .Places(line)
            .Any(place => IsHour(line, place.Start, place.End) && !days.Exists(day => place.Start >= day.Start && place.End <= day.End));
        if (days.Count == 0)
        {
            return new ReminderWords(null, line) { Limits = new ReminderLimits(HasHour: hour) };
        }

        // Of several days the one that says most is the one to be reminded on; one that is not understood whole says that one has to ask.
        var day =
            days.Find(said => !said.IsWhole)
            ?? days.OrderByDescending(said => said.End - said.Start).ThenByDescending(said => said.Start).First();
        return new ReminderWords(
            day.First,
            CleanText.OneLine($"{line[..day.Start].TrimEnd(' ', ',')} {line[day.End..].TrimStart(' ', ',')}")
        )
        {
            Limits = new ReminderLimits(day.Rhythm is { } rhythm ? DaysOf(rhythm) : 0, hour || day.HasHour),
        };
    }

    /// <summary>Whether a day is spoken of, whichever today is.</summary>
    public static bool HaveDay(string words)
    {
        var line = CleanText.OneLine(words);
        return DateWords
            .In(line, new LocalDate(2000, 1, 1), DateOrder.DayFirst)
            .Any(day => !_notOn.Contains(WordBefore(line, day.Start)) && !_notOn.Contains(FirstWord(line, day)));
    }

    /// <summary>
    /// What is to be kept of the words: without what leads to them, cut where they are too long. Null: they are no more than a name.
    /// </summary>
    public static string? Kept(string told, string name)
    {
        var what = WithoutLead(told);
        var said = string.Join(' ', PlainWords.Read(what).Select(word => word.Text));
        var named = string.Join(' ', PlainWords.Read(name).Select(word => word.Text));
        return said == named || said == $"a {named}" || said == $"lo de {named}" || said.Length == 0
            ? null
            : CleanText.Shortened(what, Reminder.MaxLength);
    }

    private static int DaysOf(Period span) => span.Days + (span.Weeks * 7) + (span.Months * 30) + (span.Years * 365);

    private static string WordBefore(string line, int start) => PlainWords.Read(line[..start]) is [.., var last] ? last.Text : "";

    private static string FirstWord(string line, SaidDay day) =>
        PlainWords.Read(line[day.Start..day.End]) is [var first, ..] ? first.Text : "";

    /// <summary>“At 3pm”, “15:00”, «a las tres»: an hour, and not “9 people”.</summary>
    private static bool IsHour(string line, int start, int end) =>
        line[start..end].Any(char.IsLetter)
        || line[start..end].Contains(':', StringComparison.Ordinal)
        || WordBefore(line, start) is "at" or "las" or "la";

    /// <summary>“That Ana's birthday is” lost its day: “Ana's birthday”.</summary>
    private static string WithoutLead(string line)
    {
        var words = PlainWords.Read(line);
        var from =
            words is [var lead, { Start: var second }, ..] && _lead.Contains(lead.Text)
                ? line[second - 1] == '@'
                    ? second - 1
                    : second
                : 0;
        return words is [.., var last, { Text: "is" or "es" }] ? line[from..last.End] : line[from..];
    }
}

/// <summary>What somebody asked of a reminder that it cannot do.</summary>
/// <param name="EveryDays">That it comes back so often; 0: once.</param>
/// <param name="HasHour">That it comes at an hour.</param>
internal sealed record ReminderLimits(int EveryDays = 0, bool HasHour = false);
