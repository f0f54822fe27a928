using NetworkingBot.Core.Contacts;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Core.Privacy;

/// <summary>Contacts as comma-separated values (RFC 4180) for a spreadsheet, which must not take what somebody wrote for a formula.</summary>
internal static class ContactTable
{
    private static readonly string[] _columns = ["name", "organisation", "role", "place", "email", "phone", "circle", "last in touch", "notes", "links"];

    public static string Of(IEnumerable<BookEntry> entries, DateTimeZone zone) =>
        "\uFEFF" + string.Concat(entries.Select(entry => Row(entry, zone)).Prepend(_columns).Select(cells => string.Join(',', cells.Select(Cell)) + "\r\n"));

    private static IReadOnlyList<string> Row(BookEntry entry, DateTimeZone zone)
    {
        var (contact, profile) = (entry.Contact, entry.Colleague?.Profile);
        return
        [
            entry.Name, contact.Organisation ?? profile?.Department ?? "", contact.Role ?? profile?.Title ?? "", contact.Place ?? profile?.Place ?? "",
            contact.Email ?? "", contact.Phone ?? "", contact.Circle ?? "", contact.LastOn(zone) is { } last ? LocalDatePattern.Iso.Format(last) : "",
            ContactCards.NotesOf(contact), string.Join(' ', contact.Links.Select(link => link.AbsoluteUri)),
        ];
    }

    private static string Cell(string text)
    {
        var harmless = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;
        return $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
