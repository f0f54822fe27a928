using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Core.Understanding;
using NodaTime;

namespace NetworkingBot.Core.Contacts.Duplicates;

/// <summary>
/// Contacts that look like the same person: the same e-mail address, phone or link, the same name without two organisations between them,
/// or, in the same organisation, one name that is part of the other or another way to write it: “Yoli” for “Yolanda”, “March” for “Marsh”.
/// </summary>
internal static class Twins
{
    /// <summary>In words; longer names are only compared as a whole.</summary>
    private const int MaxNameWords = 6;

    /// <summary>The first that looks like somebody; null when nobody does.</summary>
    public static BookEntry? Of(BookEntry entry, IEnumerable<BookEntry> all) => all.FirstOrDefault(other => Alike(entry, other));

    /// <summary>All pairs, each once, found as they are asked for: nobody is held against everybody.</summary>
    public static IEnumerable<(BookEntry One, BookEntry Other)> In(IReadOnlyList<BookEntry> all)
    {
        var having = all.SelectMany(entry => Traits(entry).Select(trait => (trait, entry))).ToLookup(one => one.trait, one => one.entry);
        return (from one in all
                from trait in Traits(one).Concat(PartsOfName(one))
                from other in having[trait]
                where Alike(one, other)
                select string.CompareOrdinal(one.Contact.Id, other.Contact.Id) < 0 ? (one, other) : (other, one))
            .DistinctBy(pair => (pair.Item1.Contact.Id, pair.Item2.Contact.Id));
    }

    public static bool Alike(BookEntry one, BookEntry other) =>
        one.Contact.Id != other.Contact.Id
        && (one.Contact.Colleague is null || other.Contact.Colleague is null)
        && !one.Contact.NotTheSame.Contains(other.Contact.Id)
        && !other.Contact.NotTheSame.Contains(one.Contact.Id)
        && (Reached(one.Contact).Intersect(Reached(other.Contact)).Any() || AlikeByName(one, other));

    /// <summary>
    /// Both as one, in the place of <paramref name="kept"/>: what it says counts, and what it leaves open comes from the other. Where both
    /// say something else, the other's becomes a note: nothing is lost.
    /// </summary>
    public static Contact Merged(Contact kept, Contact other, LocalDate today) => (kept with
    {
        Familiarity = kept.Familiarity is { } one && other.Familiarity is { } two ? Sum(one, two) : kept.Familiarity ?? other.Familiarity,
        Name = kept.Name ?? (kept.Colleague is null ? other.Name : null),
        Organisation = kept.Organisation ?? (kept.Colleague is null ? other.Organisation : null),
        Role = kept.Role ?? other.Role,
        Place = kept.Place ?? other.Place,
        Email = kept.Email ?? other.Email,
        Phone = kept.Phone ?? other.Phone,
        HowMet = kept.HowMet ?? other.HowMet,
        Circle = kept.Circle ?? other.Circle,
        Rhythm = kept.Rhythm ?? other.Rhythm,
        AddedOn = kept.AddedOn is { } first && other.AddedOn is { } second ? LocalDate.Min(first, second) : kept.AddedOn ?? other.AddedOn,
        Links = [.. kept.Links.Union(other.Links).Take(ProfileForm.MaxItems)],
        Notes = [.. kept.Notes.Concat(other.Notes).Concat(Displaced(kept, other, today)).Distinct().OrderByDescending(note => note.On)],
        Encounters = [.. kept.Encounters.Concat(other.Encounters).Distinct().OrderByDescending(one => one.On).Take(Contact.MaxEncounters)],
        NotTheSame = [.. kept.NotTheSame.Union(other.NotTheSame).TakeLast(Contact.MaxNotTheSame)],
    }).With(kept.Reminders.Concat(other.Reminders).OrderBy(reminder => reminder.On).Take(Contact.MaxReminders));

    private static IEnumerable<ContactNote> Displaced(Contact kept, Contact other, LocalDate today)
    {
        (string? Kept, string? Other)[] told =
        [
            (kept.Colleague is null ? kept.Name : other.Name, other.Name),
            (kept.Role, other.Role),
            (kept.Colleague is null ? kept.Organisation : other.Organisation, other.Organisation),
            (kept.Place, other.Place),
            (kept.Email, other.Email),
            (kept.Phone, other.Phone),
            (kept.HowMet, other.HowMet),
        ];
        return told.Where(one => one.Kept is not null && one.Other is not null && !IsPartOf(Folded(one.Other), Folded(one.Kept)))
            .Select(one => new ContactNote(today, one.Other!));
    }

    private static bool AlikeByName(BookEntry one, BookEntry other)
    {
        var (mine, theirs) = (Folded(one.Name), Folded(other.Name));
        var sameOrganisation =
            one.Contact.Organisation is { } here && other.Contact.Organisation is { } there ? Folded(here) == Folded(there) : (bool?)null;
        return mine == theirs ? sameOrganisation != false
            : sameOrganisation == true && (IsPartOf(mine, theirs) || IsPartOf(theirs, mine) || IsWrittenOtherwise(mine, theirs));
    }

    /// <summary>
    /// All words but one are the same, and that one is a short form of the other or one slip away: somebody there is called so already.
    /// </summary>
    private static bool IsWrittenOtherwise(string name, string other)
    {
        var (mine, theirs) = (name.Split(' '), other.Split(' '));
        return mine.Length == theirs.Length && mine.Length > 1
            && mine.Zip(theirs).Where(pair => pair.First != pair.Second).ToList() is [var (one, two)]
            && (Nicknames.Shipped.OthersOf(one).Contains(two) || Nicknames.Shipped.OthersOf(two).Contains(one)
                || Typos.Between(one, two) is 1);
    }

    private static bool IsPartOf(string name, string longer) => !name.Split(' ').Except(longer.Split(' ')).Any();

    private static IEnumerable<string> Traits(BookEntry entry) =>
        [$"name {Folded(entry.Name)}", .. AtWork(entry, [WordsOf(entry)]), .. ButOneWord(entry), .. Reached(entry.Contact)];

    /// <summary>Every shorter name by which somebody could be called where they work: “Ana” and “Torres” for “Ana Torres”.</summary>
    private static IEnumerable<string> PartsOfName(BookEntry entry)
    {
        var words = WordsOf(entry);
        return AtWork(
            entry,
            words.Length > MaxNameWords
                ? []
                : Enumerable.Range(1, (1 << words.Length) - 2).Select(chosen => words.Where((_, at) => (chosen & (1 << at)) != 0))
        );
    }

    /// <summary>What is left of a name without one of its words, which may be written otherwise elsewhere.</summary>
    private static IEnumerable<string> ButOneWord(BookEntry entry)
    {
        var words = WordsOf(entry);
        return words.Length is > 1 and <= MaxNameWords && entry.Contact.Organisation is { } organisation
            ? words.Select(word => $"but one {string.Join(' ', words.Where(other => other != word))} at {Folded(organisation)}") : [];
    }

    private static IEnumerable<string> AtWork(BookEntry entry, IEnumerable<IEnumerable<string>> names) =>
        entry.Contact.Organisation is { } organisation ? names.Select(words => $"{string.Join(' ', words)} at {Folded(organisation)}") : [];

    private static string[] WordsOf(BookEntry entry) => [.. Folded(entry.Name).Split(' ').Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Reached(Contact contact) =>
    [
        .. contact.Email is { } email ? [$"mail {email}"] : Array.Empty<string>(),
        .. contact.Phone is { } phone ? [$"phone {WithoutCountry([.. phone.Where(char.IsAsciiDigit)])}"] : Array.Empty<string>(),
        .. contact.Links.Select(link => $"link {ProfileLink.Shown(link).TrimEnd('/')}"),
    ];

    /// <summary>Some write the country's code, some do not.</summary>
    private static string WithoutCountry(char[] digits) => new(digits[^Math.Min(digits.Length, 9)..]);

    /// <summary>Exchanges of both, faded to the later of the two last ones.</summary>
    private static Familiarity Sum(Familiarity one, Familiarity two)
    {
        var last = Instant.Max(one.LastAt, two.LastAt);
        return new Familiarity(
            Instant.Min(one.FirstAt, two.FirstAt), last, one.Sent + two.Sent, one.Received + two.Received,
            one.RecentAt(last) + two.RecentAt(last), one.LastingAt(last) + two.LastingAt(last));
    }

    private static string Folded(string text) => string.Join(' ', PlainWords.Read(text).Select(word => word.Text));
}
