using NetworkingBot.Core.Contacts;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Core.ContactFiles;

/// <summary>
/// Contacts as comma-separated values (RFC 4180) for a spreadsheet, which must not take what somebody wrote for a formula.
/// </summary>
internal static class TableWriter
{
    /// <summary>The heading by which a table of this bot's own is known again.</summary>
    public const string OwnHeading = "last in touch";

    private static readonly string[] _columns =
        ["name", "organisation", "role", "place", "email", "phone", "circle", OwnHeading, "how met", "notes", "links"];

    public static string Write(IEnumerable<BookEntry> entries, DateTimeZone zone) =>
        "\uFEFF"
        + string.Concat(
            entries.Select(entry => Row(entry, zone)).Prepend(_columns).Select(cells => string.Join(',', cells.Select(Cell)) + "\r\n")
        );

    private static IReadOnlyList<string> Row(BookEntry entry, DateTimeZone zone)
    {
        var (contact, profile) = (entry.Contact, entry.Colleague?.Profile);
        return
        [
            entry.Name,
            contact.Organisation ?? profile?.Department ?? "",
            contact.Role ?? profile?.Title ?? "",
            contact.Place ?? profile?.Place ?? "",
            contact.Email ?? "",
            contact.Phone ?? "",
            contact.Circle ?? "",
            contact.LastOn(zone) is { } last ? LocalDatePattern.Iso.Format(last) : "",
            contact.HowMet ?? "",
            string.Join('\n', contact.Notes.Select(CardWriter.Dated)),
            string.Join(' ', contact.Links.Select(link => link.AbsoluteUri)),
        ];
    }

    private static string Cell(string text)
    {
        var harmless = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;
        return $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
