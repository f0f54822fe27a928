using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Contacts;

/// <summary>Contacts that look like the same person: the same e-mail address, or the same name without two organisations between them.</summary>
internal static class Twins
{
    /// <summary>The first that looks like somebody; null when nobody does.</summary>
    public static BookEntry? Of(BookEntry entry, IEnumerable<BookEntry> all) => all.FirstOrDefault(other => Alike(entry, other));

    /// <summary>All pairs.</summary>
    public static IEnumerable<(BookEntry One, BookEntry Other)> In(IReadOnlyList<BookEntry> all) =>
        from alike in all.GroupBy(entry => Folded(entry.Name)).Concat(all.Where(entry => entry.Contact.Email is not null).GroupBy(entry => entry.Contact.Email!))
        where alike.Count() > 1
        from one in alike
        from other in alike
        where string.CompareOrdinal(one.Contact.Id, other.Contact.Id) < 0 && Alike(one, other)
        group (one, other) by (one.Contact.Id, other.Contact.Id) into pair
        select pair.First();

    public static bool Alike(BookEntry one, BookEntry other) =>
        one.Contact.Id != other.Contact.Id
        && (one.Contact.Colleague is null || other.Contact.Colleague is null)
        && !one.Contact.NotTheSame.Contains(other.Contact.Id)
        && !other.Contact.NotTheSame.Contains(one.Contact.Id)
        && ((one.Contact.Email is { } email && email == other.Contact.Email)
            || (Folded(one.Name) == Folded(other.Name) && (one.Contact.Organisation is null || other.Contact.Organisation is null || Folded(one.Contact.Organisation) == Folded(other.Contact.Organisation))));

    /// <summary>Both as one, in the place of <paramref name="kept"/>: what it says counts, and what it leaves open comes from the other.</summary>
    public static Contact Merged(Contact kept, Contact other) => kept with
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
        AddedOn = kept.AddedOn is { } first && other.AddedOn is { } second ? NodaTime.LocalDate.Min(first, second) : kept.AddedOn ?? other.AddedOn,
        Links = [.. kept.Links.Union(other.Links).Take(People.ProfileForm.MaxItems)],
        Notes = [.. kept.Notes.Concat(other.Notes).Distinct().OrderByDescending(note => note.On)],
        Encounters = [.. kept.Encounters.Concat(other.Encounters).Distinct().OrderByDescending(one => one.On).Take(Contact.MaxEncounters)],
    };

    /// <summary>Exchanges of both, faded to the later of the two last ones.</summary>
    private static Familiarity Sum(Familiarity one, Familiarity two)
    {
        var last = NodaTime.Instant.Max(one.LastAt, two.LastAt);
        return new Familiarity(
            NodaTime.Instant.Min(one.FirstAt, two.FirstAt), last, one.Sent + two.Sent, one.Received + two.Received,
            one.RecentAt(last) + two.RecentAt(last), one.LastingAt(last) + two.LastingAt(last));
    }

    private static string Folded(string text) => string.Join(' ', PlainWords.Read(text).Select(word => word.Text));
}
