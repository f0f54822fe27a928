using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Directory;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.People.Profiles;

namespace NetworkingBot.Core.ContactFiles;

/// <summary>Gathers what a file tells of one contact, whatever it is written in, and brings it into the limits of a contact.</summary>
internal sealed class FoundContactBuilder
{
    private const int MaxLine = AddedWords.MaxName;

    private readonly List<string> _emails = [];
    private readonly List<string> _phones = [];
    private readonly List<Uri> _links = [];
    private readonly List<FoundNote> _notes = [];

    private bool _isShortened;

    public string? Name { get; set; }

    public string? Organisation { get; set; }

    public string? Role { get; set; }

    public string? Place { get; set; }

    public string? Circle { get; set; }

    public string? HowMet { get; set; }

    public void AddEmail(string text)
    {
        var address = EmailText.Address(text);
        if (EmailText.IsAddress(address) && address.Length <= MaxLine && ContactForm.LooksLikeEmail(address))
        {
            Add(_emails, address);
        }
    }

    public void AddPhone(string text)
    {
        var number = CleanText.OneLine(text.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)
            ? text[4..].Replace(";ext=", " ext. ", StringComparison.OrdinalIgnoreCase)
            : text);
        if (number.Length is > 0 and <= MaxLine && number.Count(char.IsAsciiDigit) >= 3 && !number.Contains('@', StringComparison.Ordinal))
        {
            Add(_phones, number);
        }
    }

    /// <summary>Many files write “http”: the same place answers at https, or nowhere that a bot should send anybody.</summary>
    public void AddLink(string text)
    {
        var address = CleanText.OneLine(text);
        if (ProfileLink.Parse(address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            ? "https://" + address[7..]
            : address) is { } link)
        {
            Add(_links, link);
        }
    }

    public void AddNotes(string text) => _notes.AddRange(FoundNote.Lines(text));

    /// <summary>Null when there is neither a name nor an address that tells one.</summary>
    public FoundContact? Build()
    {
        var name = Line(Name) ?? (_emails is [var first, ..] ? PersonName.FromAddress(first) ?? first : Line(Organisation));
        if (name is null || (Line(Name) is null && _emails.Count == 0 && _phones.Count == 0))
        {
            return null;
        }

        var notes = FoundContact.Fitting([.. _notes.DistinctBy(note => note.Text)]);
        return new FoundContact(name)
        {
            Organisation = Line(Organisation),
            Role = Line(Role),
            Place = Line(Place),
            Emails = [.. _emails],
            Phones = [.. _phones],
            Links = [.. _links],
            Circle = Circle is { } circle ? Contacts.Circle.Read(circle) : null,
            HowMet = HowMet is { } met && CleanText.OneLine(met) is { Length: > 0 } line
                ? CleanText.Shortened(line, ContactNote.MaxLength)
                : null,
            Notes = notes,
            IsShortened = _isShortened || notes.Length < _notes.DistinctBy(note => note.Text).Count(),
        };
    }

    private void Add<T>(List<T> all, T one)
    {
        _isShortened |= all.Count >= FoundContact.MaxOfAKind && !all.Contains(one);
        if (all.Count < FoundContact.MaxOfAKind && !all.Contains(one))
        {
            all.Add(one);
        }
    }

    private static string? Line(string? text) => text is not null && CleanText.OneLine(text) is { Length: > 0 } line
        ? CleanText.Shortened(line, MaxLine)
        : null;
}
