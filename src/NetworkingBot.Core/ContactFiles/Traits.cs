using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.People.Profiles;

namespace NetworkingBot.Core.ContactFiles;

/// <summary>By what a contact is known again, the strongest first: an address, a profile, a number, and last the name.</summary>
internal static class Traits
{
    public static IEnumerable<string> Of(FoundContact found) => Of(found.Emails, found.Links, found.Phones, found.Name);

    public static IEnumerable<string> Of(BookEntry entry) => Of(
        entry.Contact.Email is { } email ? [email] : [],
        entry.Contact.Links,
        entry.Contact.Phone is { } phone ? [phone] : [],
        entry.Name);

    /// <summary>
    /// Whether two with a trait in common can be one person: a switchboard's number and a team's mailbox are many people's.
    /// </summary>
    public static bool CanBeOne(string trait, string name, string? organisation, string other, string? otherOrganisation)
    {
        var (mine, theirs) = (Words(name), Words(other));
        var share = mine.Intersect(theirs).Any();
        return trait[0] switch
        {
            'n' => organisation is null || otherOrganisation is null || Same(organisation, otherOrganisation),
            'p' => share,
            _ => share || mine.Length < 2 || theirs.Length < 2,
        };
    }

    /// <summary>The last nine digits: some write the country's code, some do not.</summary>
    public static string Digits(string phone)
    {
        var digits = new string([.. phone.Where(char.IsAsciiDigit)]);
        return digits[^Math.Min(digits.Length, 9)..];
    }

    /// <summary>Case, accents and punctuation do not matter.</summary>
    public static bool Same(string one, string other) => one == other || string.Join(' ', Words(one)) == string.Join(' ', Words(other));

    public static string[] Words(string text) => [.. PlainWords.Read(text).Select(word => word.Text)];

    private static IEnumerable<string> Of(IEnumerable<string> emails, IEnumerable<Uri> links, IEnumerable<string> phones, string name) =>
    [
        .. emails.Select(email => $"e {email.ToLowerInvariant()}"),
        .. links.Where(IsOwn).Select(link => $"l {ProfileLink.Shown(link).TrimEnd('/').ToLowerInvariant()}"),
        .. phones.Where(phone => phone.Count(char.IsAsciiDigit) >= 6).Select(phone => $"p {Digits(phone)}"),
        $"n {string.Join(' ', Words(name))}",
    ];

    /// <summary>A profile has a path; a company's front page belongs to everybody there.</summary>
    private static bool IsOwn(Uri link) => link.AbsolutePath.Length > 1;
}
