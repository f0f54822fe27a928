using System.Text;
using NetworkingBot.Core.Contacts;
using NodaTime.Text;

namespace NetworkingBot.Core.ContactFiles;

/// <summary>
/// Contacts as vCards, as address books read them: 4.0 (RFC 6350), or 3.0 (RFC 2426) for older ones. Each note is a property of its own,
/// with its day.
/// </summary>
internal static class CardWriter
{
    /// <summary>The label of the note that says how two met.</summary>
    public const string HowMetLabel = "How we met";

    /// <summary>Octets of a line at most, without its end.</summary>
    private const int LineOctets = 75;

    public static string Write(IEnumerable<BookEntry> entries, CardVersion version = CardVersion.Four) =>
        string.Concat(entries.Select(entry => Card(entry, version)));

    private static string Card(BookEntry entry, CardVersion version)
    {
        var contact = entry.Contact;
        var profile = entry.Colleague?.Profile;
        var card = new StringBuilder();
        Line(card, "BEGIN", "VCARD");
        Line(card, "VERSION", version == CardVersion.Four ? "4.0" : "3.0");
        Line(card, "PRODID", CardReader.Maker);
        Line(card, "FN", Text(entry.Name));
        Line(card, "N", version == CardVersion.Three ? $"{Text(entry.Name)};;;;" : "");
        Line(card, "TITLE", Text(contact.Role ?? profile?.Title));
        Line(card, "ORG", Text(contact.Organisation ?? profile?.Department));
        Line(card, "EMAIL", Text(contact.Email));
        Line(card, "TEL", Text(contact.Phone));
        Line(card, "ADR", (contact.Place ?? profile?.Place) is { } place ? $";;;{Text(place)};;;" : "");
        foreach (var link in contact.Links)
        {
            Line(card, "URL", link.AbsoluteUri);
        }

        Line(card, "CATEGORIES", Text(contact.Circle));
        Line(card, "met.NOTE", Text(contact.HowMet));
        Line(card, "met.X-ABLABEL", contact.HowMet is null ? "" : HowMetLabel);
        foreach (var note in contact.Notes)
        {
            Line(card, "NOTE", Text(Dated(note)));
        }

        Line(card, "END", "VCARD");
        return card.ToString();
    }

    internal static string Dated(ContactNote note) => $"{LocalDatePattern.Iso.Format(note.On)}: {note.Text}";

    private static string Text(string? value) =>
        (value ?? "")
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .Replace("\r\n", "\\n", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal)
            .Replace("\r", "\\n", StringComparison.Ordinal);

    /// <summary>Folds what is too long, between characters. A property without a value is left out.</summary>
    private static void Line(StringBuilder card, string name, string value)
    {
        if (value.Length == 0)
        {
            return;
        }

        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                card.Append("\r\n ");
                octets = 1;
            }

            card.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        card.Append("\r\n");
    }
}

/// <summary>A version of vCard.</summary>
internal enum CardVersion
{
    Three,
    Four,
}
