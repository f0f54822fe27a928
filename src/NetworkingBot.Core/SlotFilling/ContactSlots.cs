using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Contacts.Duplicates;
using NetworkingBot.Core.Contacts.Encounters;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.SlotFilling;

/// <summary>A person's own contacts: added, described, noted, met.</summary>
internal static class ContactSlots
{
    private const int MostTold = 15;

    public static IEnumerable<Command>? Fill(string intent, ReadSentence said) => intent switch
    {
        "contact" => Whom.First(said) is { } who ? [new ShowContact(who.Name)] : [],
        "add-contact" or "new-contact" => Added(said),
        "note" => Note(said),
        "log-encounter" or "met" => Whom.Together(said, Whom.Plausible(said)).Select(who => Encounter(said, who)),
        "rhythm" => Rhythm(said),
        "circle" => CircleIn(said) is { } circle
            ? Whom.Together(said, Whom.All(said)).Select(who => new SetCircle(who.Name, circle)) : [],
        "leave-circle" => Whom.Together(said, Whom.All(said)).Select(who => new LeaveCircle(who.Name, CircleIn(said))),
        "describe-contact" => ContactFieldSlots.Fill(said),
        "ask-to-edit-contact" => Whom.First(said) is { } who ? [new AskToEditContact(who.Name)] : [],
        "ask-to-remove-contact" => Whom.First(said) is { } who ? [new AskToRemoveContact(who.Name)] : [],
        "ask-to-merge" => Whom.All(said) is [var one, var other, ..] ? [new AskToMerge(one.Name, other.Name)] : [new ShowDuplicates()],
        "contacts" => [new ShowContacts(Filter(said))],
        _ => null,
    };

    /// <summary>
    /// “Tom Baker, CFO at Fabrikam, as a contact”; of several names each. A wish to add nobody in particular opens the form.
    /// </summary>
    private static IEnumerable<Command> Added(ReadSentence said)
    {
        var who = Whom.Together(said, Whom.Plausible(said));
        return who switch
        {
            [] when said.Who.Count == 0 => [new NewContact()],
            [var only] => [new AddContact(Details(said, only))],
            _ => who.Select(one => new AddContact(one.Name)),
        };
    }

    private static string Details(ReadSentence said, Named who)
    {
        // “Lena from Contoso at the fair”: where somebody was met is not where they work.
        var end = said.Of(EntityKind.Company).FirstOrDefault(company => company.Start >= who.Start)?.End ?? said.Text.Length;
        var words = said.Words.Where(word => word.Start >= who.End && word.End <= end).ToList();
        while (words.Count > 0 && WordLists.Has("contact-tail", words[^1].Text) && !IsNamed(said, words[^1]))
        {
            words.RemoveAt(words.Count - 1);
        }

        var rest = words.Count == 0 ? "" : said.Text[who.End..words[^1].End].Trim();
        // “Nadia Ponce, de Grupo Andén” works there; “Tom Baker, CFO” is that.
        var isFrom = words.Count > 1 && words[0].Text is "de" or "from" or "of" or "at";
        return rest.Length == 0 ? who.Name : rest[0] is ',' && !isFrom ? $"{who.Name}{rest}" : $"{who.Name} {rest.TrimStart(',', ' ')}";
    }

    private static bool IsNamed(ReadSentence said, PlainWord word) =>
        said.Spans.Any(span => span.Start <= word.Start && word.End <= span.End);

    private static IEnumerable<Command> Note(ReadSentence said)
    {
        var of = Whom.Together(said, Whom.Plausible(said));
        if (of is not [var first, ..])
        {
            return [];
        }

        var (start, end) = (first.Start, of[^1].End);
        var told =
            said.Tagged(SlotNames.Text).FirstOrDefault(text => text.Start >= end || text.End <= start)?.Text
            ?? said.From(
                end > 0
                    ? end
                    : said
                        .Words.SkipWhile(word => WordLists.Has("note", word.Text))
                        .Select(word => word.Start)
                        .FirstOrDefault(said.Text.Length)
            );
        var note = Aside.Without(told.Length > 0 ? told : BeforeName(said, first));
        return note.Length > 0 ? of.Select(who => new NoteContact($"{who.Name} {note}")) : [];
    }

    /// <summary>“Note that the new CFO is Ana”: what stands between the verb and the name.</summary>
    private static string BeforeName(ReadSentence said, Named who)
    {
        var words = said.Words.Where(word => word.End <= who.Start).SkipWhile(word => WordLists.Has("note", word.Text)).ToList();
        return words.Count < 2 ? "" : CleanText.OneLine(said.Text[words[0].Start..who.Start]);
    }

    /// <summary>In the form in which it is kept: the name, the day, how it was, and what about.</summary>
    private static LogEncounter Encounter(ReadSentence said, Named who)
    {
        var when = said.Days().FirstOrDefault();
        var day = when is null || IsWeekday(when) ? when?.Text
            : when.Readings.FirstOrDefault(reading => reading.Kind == EntityKind.Date)?.Id is { Length: 10 } iso ? iso
            : when.Text;
        var about = About(said);
        return new LogEncounter($"{who.Name}{(day is null ? "" : $" {day}")}{(about is null ? "" : $" about {about}")}", KindOf(said));
    }

    /// <summary>“On Tuesday” is read as the one that comes; somebody was met on the one that was.</summary>
    private static bool IsWeekday(Named when) =>
        DateWords.IsPast(when.Text) && PlainWords.Read(when.Text).Any(word => DateWords.Weekday(word.Text) is not null);

    private static EncounterKind KindOf(ReadSentence said) =>
        said.Words.Any(word => WordLists.Has("online", word.Text)) ? EncounterKind.Online
        : said.Words.Any(word => WordLists.Has("in-person", word.Text)) ? EncounterKind.InPerson
        : EncounterKind.Unsaid;

    private static string? About(ReadSentence said)
    {
        if (said.Tagged(SlotNames.Text).FirstOrDefault(text => !said.IsDay(text)) is { } told)
        {
            return told.Text;
        }

        var end = said.Who.Select(who => who.End).DefaultIfEmpty(0).Max();
        var cue = said.Words.FirstOrDefault(word => word.Start >= end && WordLists.Has("about", word.Text));
        return cue.Text is not null ? (WithoutDay(said, cue.End) is { Length: > 0 } about ? about : null) : Told(said, end);
    }

    /// <summary>What follows the last name, without the day: “went really well”, “at the fair”.</summary>
    internal static string? Told(ReadSentence said, int from)
    {
        var days = said.Times().Where(day => day.Start >= from).ToList();
        var words = said
            .Words.Where(word => word.Start >= from && !days.Exists(day => day.Start <= word.Start && word.End <= day.End))
            .SkipWhile(word => word.Text is "and" or "y" or "e")
            .ToList();
        return words.Count is > 1 and <= MostTold && words.Exists(word => !WordLists.IsScaffold(word.Text) && !IsWhereOneWorks(said, word))
            ? CleanText.OneLine(said.Text[words[0].Start..words[^1].End]) : null;
    }

    /// <summary>“Nina from marketing”, «Lucía, la de marketing» says who she is and nothing of the talk.</summary>
    private static bool IsWhereOneWorks(ReadSentence said, PlainWord word) =>
        said.IsWithin(EntityKind.Department, word.Start, word.End) || said.IsWithin(EntityKind.Title, word.Start, word.End);

    private static string WithoutDay(ReadSentence said, int from) =>
        said.Days().FirstOrDefault(day => day.End > from) is { } day
            ? CleanText.OneLine(said.Text[from..Math.Max(from, day.Start)]).Trim(' ', ',') : said.From(from);

    private static IEnumerable<Command> Rhythm(ReadSentence said)
    {
        var every = Every(said);
        var whose = Whom.Together(said, Whom.All(said)).Select(who => who.Name).ToList();
        return every is null ? []
            : whose.Count > 0 ? whose.Select(who => new SetRhythm(every, who))
            : CircleIn(said) is { } circle ? [new SetRhythm(every, circle)]
            : [];
    }

    /// <summary>“3 weeks, at most 6” as it was typed, else the days of what is meant.</summary>
    private static string? Every(ReadSentence said)
    {
        var typed = said.When() is { } when
            ? string.Join(
                ' ',
                PlainWords
                    .Read(when)
                    .SkipWhile(word => word.Text is "every" or "each" or "cada" or "once" or "a" or "todos" or "todas" or "los" or "las")
                    .Select(word => word.Text)
            )
            : null;
        return typed is not null && RhythmWords.Whole(typed) is not null ? typed
            : said.Of(EntityKind.Rhythm).Concat(said.Of(EntityKind.Duration)).FirstOrDefault()?.Readings is [{ Id: var days }, ..]
                ? $"{days} days"
            : said.Words.Any(word => word.Text is "never" or "nunca") ? "never"
            : null;
    }

    private static string? CircleIn(ReadSentence said) =>
        said.Words.Where(word => !said.Who.Any(who => who.Start <= word.Start && word.End <= who.End))
            .Select(word => Circle.Known(word.Text))
            .FirstOrDefault(known => known is not null)
        ?? (
            said.Tagged(SlotNames.Text)
                .Concat(said.Tagged(SlotNames.What))
                .FirstOrDefault(one => !PlainWords.Read(one.Text).All(word => WordLists.IsScaffold(word.Text)))
                is { } own
                ? Circle.Read(own.Text)
                : null
        );

    private static string? Filter(ReadSentence said) =>
        said.Either(SlotNames.Company, EntityKind.Company)
            .Concat(said.Either(SlotNames.Where, EntityKind.Place)).FirstOrDefault()?.Text ?? CircleIn(said);
}
