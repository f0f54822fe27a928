using NetworkingBot.Core.Calendars;
using NetworkingBot.Core.Introductions.Meetings;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Nudges;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.SlotFilling;

/// <summary>When and how the bot writes, and what it is to remind of.</summary>
internal static class SettingSlots
{
    private static readonly HashSet<string> _prepositions = ["on", "by", "in", "at", "for", "the", "el", "en", "para", "a"];

    public static IEnumerable<Command>? Fill(string intent, ReadSentence said, Speaker speaker) => intent switch
    {
        "remind-me" => Reminders(said),
        "cancel-reminder" => Whom.Together(said, Whom.All(said)) is { Count: > 0 } who
            ? who.Select(one => new CancelReminder(one.Name)) : [new ShowReminders()],
        "edit-reminder" => [new ShowReminders()],
        "pause" => [new Pause(Until(said))],
        "away" => Away(said) is { } away ? [away] : [],
        "quiet" => IsAboutDays(said) ? [NudgesOn(said, isQuiet: true)] : [new SetQuietHours(said.Text)],
        "set-nudges" => [NudgesOn(said, isQuiet: false)],
        // “Fewer” with a number says how many.
        "fewer-nudges" when TimesAWeek.In(said.Text) is > 1 => [new SetNudges(said.Text)],
        "zone" => Zone(said) is { } zone ? [new SetZone(zone)] : [],
        "reach-me" => Address(said) is { Length: > 0 } address ? [new ReachMeAt(address)] : [],
        "connect-calendar" => [new ConnectCalendar(CalendarAddress.OnlyIn(said.Text)?.OriginalString)],
        "speak" => [new SpeakLanguage(LanguageOf(said) ?? (speaker.Lang == Lang.English ? Lang.Spanish : Lang.English))],
        _ => null,
    };

    /// <summary>Days without an hour: they are about when nudges come, and no quiet hours can be made of them.</summary>
    private static bool IsAboutDays(ReadSentence said) =>
        !said.Text.Any(char.IsAsciiDigit) && !said.Of(EntityKind.Time).Any() && DaysNamed(said).Count > 0;

    /// <summary>“Don't write to me on Wednesdays” takes them off; “not except on Mondays” does not.</summary>
    private static SetNudges NudgesOn(ReadSentence said, bool isQuiet)
    {
        var days = DaysNamed(said);
        var refusals = days.Count == 0 ? 0 : said.Words.Count(word => word.Start < days[0].Start && WordLists.Has("not", word.Text));
        return IsAboutDays(said) && (refusals % 2 == 1 || (isQuiet && refusals == 0))
            ? new SetNudges($"except {string.Join(' ', days.Select(day => day.Text))}")
            : new SetNudges(said.Text);
    }

    private static List<PlainWord> DaysNamed(ReadSentence said) => [.. said.Words.Where(word => DateWords.Weekday(word.Text) is not null)];

    /// <summary>One for each who is named. The day is told in a form that is read in one way only.</summary>
    private static IEnumerable<Command> Reminders(ReadSentence said)
    {
        var who = Whom.All(said);
        var day = said.Of(EntityKind.Date).FirstOrDefault();
        var iso = day?.Readings.FirstOrDefault(reading => reading.Kind == EntityKind.Date)?.Id.Split('/')[0];
        var what = What(said, who);
        return who.Count == 0 ? []
            : who.Count > 1 && IsShared(said, who) ? who.Select(one => new RemindMe(Joined(Without(what, who, one), iso)))
            : [new RemindMe(Joined(Naming(what, who[0]), iso))];
    }

    private static string Joined(string what, string? iso) => iso is null ? what : $"{what} {iso}";

    /// <summary>“Call Jan and April”: the same with each of them, where nothing but “and” stands between.</summary>
    private static bool IsShared(ReadSentence said, IReadOnlyList<Named> who) =>
        Whom.Together(said, who).Count == who.Count;

    private static string Without(string what, IReadOnlyList<Named> who, Named kept)
    {
        var from = what.IndexOf(who[0].Text, StringComparison.OrdinalIgnoreCase);
        var to = what.LastIndexOf(who[^1].Text, StringComparison.OrdinalIgnoreCase);
        return from < 0 || to < from ? Naming(what, kept) : $"{what[..from]}{kept.Name}{what[(to + who[^1].Text.Length)..]}";
    }

    /// <summary>With the name of the one who is meant, where the words only stand for them.</summary>
    private static string Naming(string what, Named who) =>
        what.Contains(who.Name, StringComparison.OrdinalIgnoreCase) ? what
        : what.Contains(who.Text, StringComparison.OrdinalIgnoreCase) && who.Text.Length > 2
            ? what.Replace(who.Text, who.Name, StringComparison.OrdinalIgnoreCase)
        : who.End == 0 ? $"{who.Name}: {what}".Trim(' ', ':')
        : $"{what} {who.Name}".Trim();

    /// <summary>What is to be done, with the name in it: what was learnt, else the sentence without its lead and its day.</summary>
    private static string What(ReadSentence said, IReadOnlyList<Named> who)
    {
        var told = said.Tagged(SlotNames.Text).ToList();
        if (told.Count > 0)
        {
            var (start, end) = (told.Min(one => one.Start), told.Max(one => one.End));
            var near = who.Count > 1 && IsShared(said, who) ? who
                : [.. who.Where(one => one.Start <= end + 3 && one.End >= start - 6)];
            return CleanText.OneLine(
                said.Text[
                    Math.Min(start, near.Select(one => one.Start).DefaultIfEmpty(start).Min())..Math.Max(
                        end,
                        near.Select(one => one.End).DefaultIfEmpty(end).Max()
                    )
                ]
            );
        }

        var days = said.Of(EntityKind.Date).ToList();
        var words = said.Words.Where(word => !days.Exists(day => day.Start <= word.Start && word.End <= day.End))
            .SkipWhile(word => WordLists.Has("remind", word.Text)
                && !who.Any(one => one.Start <= word.Start && word.End <= one.End)).ToList();
        return words.Count == 0 ? "" : WithoutDays(said, days, words[0].Start, words[^1].End);
    }

    private static string WithoutDays(ReadSentence said, List<Named> days, int start, int end)
    {
        var text = said.Text[start..end];
        foreach (var day in days.Where(day => day.Start >= start && day.End <= end).OrderByDescending(day => day.Start))
        {
            text = text.Remove(day.Start - start, day.End - day.Start);
        }

        return WithoutPreposition(CleanText.OneLine(text).Trim(' ', ',', '.', '!', '?'));
    }

    /// <summary>“Call Ana on” without what led to the day.</summary>
    private static string WithoutPreposition(string text) =>
        PlainWords.Read(text) is [.., var last] && _prepositions.Contains(last.Text) ? text[..last.Start].TrimEnd(' ', ',') : text;

    private static string? Until(ReadSentence said) =>
        said.Of(EntityKind.Date).LastOrDefault()?.Readings is [{ Kind: EntityKind.Date, Id: var id }, ..] ? id.Split('/')[^1]
        : said.Of(EntityKind.Duration).FirstOrDefault()?.Readings is [{ Id: var days }, ..] ? $"in {days} days"
        : null;

    private static SetAway? Away(ReadSentence said)
    {
        string[] days = [.. said.Of(EntityKind.Date).Select(day => day.Readings is [{ Kind: EntityKind.Date, Id: var id }, ..] ? id : "")
            .Where(id => id.Length > 0)];
        var isUntil = said.Of(EntityKind.Date)
            .Any(day =>
                PlainWords.Read(day.Text)[0].Text is "until" or "till" or "through" or "hasta"
                || said.Before(day.Start) is "until" or "till" or "through" or "hasta" or "til"
            );
        return days switch
        {
            [var only] when isUntil => new SetAway("today", only.Split('/')[^1]),
            [var only] => new SetAway(only.Split('/')[0], only.Split('/')[^1]),
            [var first, .., var last] => new SetAway(first.Split('/')[0], last.Split('/')[^1]),
            [] => said.Of(EntityKind.Duration).FirstOrDefault()?.Readings is [{ Id: var length }, ..]
                ? new SetAway($"{length} days", $"{length} days")
                : null,
        };
    }

    /// <summary>By the English name, which the zones have.</summary>
    private static string? Zone(ReadSentence said) =>
        said.Of(EntityKind.Place).FirstOrDefault() is { } place ? place.Readings.FirstOrDefault()?.Id ?? place.Text
        : said.Tagged(SlotNames.Where).Concat(said.Tagged(SlotNames.Text)).FirstOrDefault()?.Text ?? FreeWords.What(said)
            .FirstOrDefault()?.Text;

    private static string? Address(ReadSentence said) =>
        said.Spans.FirstOrDefault(span => span.Kind == EntityKind.Email) is { } email ? email.In(said.Text)
        : said.Tagged(SlotNames.Text).FirstOrDefault()?.Text
        ?? (said.Words.LastOrDefault(word => word.Text is "at" or "on" or "by" or "is" or "via" or "en" or "al" or "por" or "es"
            or "a") is { Text: not null, End: var end } ? said.From(end) : null);

    private static Lang? LanguageOf(ReadSentence said) =>
        said.Spans.SelectMany(span => span.Of(EntityKind.SpokenLanguage))
        .Select(reading => reading.Id).FirstOrDefault(id => id is "English" or "Spanish") switch
        {
            "English" => Lang.English,
            "Spanish" => Lang.Spanish,
            _ => null,
        };
}
