using System.Text;
using NetworkingBot.Core.Contacts;

namespace NetworkingBot.Core.Privacy;

/// <summary>Contacts as vCard 4.0 (RFC 6350), as address books read them.</summary>
internal static class ContactCards
{
    /// <summary>Octets of a line at most, without its end.</summary>
    private const int LineOctets = 75;

    public static string Of(IEnumerable<BookEntry> entries) => string.Concat(entries.Select(Card));

    private static string Card(BookEntry entry)
    {
        var contact = entry.Contact;
        var profile = entry.Colleague?.Profile;
        var card = new StringBuilder();
        Line(card, "BEGIN", "VCARD");
        Line(card, "VERSION", "4.0");
        Line(card, "FN", Text(entry.Name));
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
        Line(card, "NOTE", Text(NotesOf(contact)));
        Line(card, "END", "VCARD");
        return card.ToString();
    }

    internal static string NotesOf(Contact contact) =>
        string.Join('\n', new[] { contact.HowMet ?? "" }.Concat(contact.Notes.Select(note => $"{NodaTime.Text.LocalDatePattern.Iso.Format(note.On)}: {note.Text}")).Where(line => line.Length > 0));

    private static string Text(string? value) => (value ?? "")
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r\n", "\\n", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\n", StringComparison.Ordinal);

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
