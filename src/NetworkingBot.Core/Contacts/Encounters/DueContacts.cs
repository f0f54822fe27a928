using NodaTime;

namespace NetworkingBot.Core.Contacts.Encounters;

/// <summary>
/// Whom somebody has not been in touch with for longer than they wanted: overdue first, then by how much of the rhythm has passed.
/// </summary>
public static class DueContacts
{
    public static IEnumerable<BookEntry> Of(IEnumerable<BookEntry> entries, ContactSettings settings, LocalDate today, DateTimeZone zone) =>
        from entry in entries
        let standing = settings.StandingOf(entry.Contact, today, zone)
        where standing != Standing.Fresh
        orderby standing descending, Strain(entry.Contact, settings, today, zone) descending, entry.Contact.Id
        select entry;

    private static double Strain(Contact contact, ContactSettings settings, LocalDate today, DateTimeZone zone) =>
        settings.RhythmOf(contact) is { } rhythm && (contact.LastOn(zone) ?? contact.AddedOn) is { } since
            ? (double)Period.DaysBetween(since, today) / rhythm.Ideal
            : 0;
}
