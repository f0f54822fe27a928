using System.Collections.Immutable;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Contacts.Encounters;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.People.Profiles;
using NodaTime;

namespace NetworkingBot.Core.Contacts;

/// <summary>A contact as a form, and back.</summary>
internal sealed class ContactForm(FormValues values, LocalDate today, Lang lang)
{
    private const int MaxLine = AddedWords.MaxName;
    private const int MaxText = 3000;

    private static readonly string[] _lines = ["name", "organisation", "role", "place", "email", "phone"];

    private readonly ContactPhrases _phrases = ContactPhrases.In(lang);

    public static Form For(BookEntry entry, Lang lang)
    {
        var phrases = ContactPhrases.In(lang);
        var contact = entry.Contact;
        return new Form(
            phrases.FormTitle,
            phrases.OnlyYou,
            [
                .. contact.Colleague is null
                    ?
                    [
                        Line("name", phrases.NameLabel, contact.Name) with { Required = true },
                        Line("organisation", phrases.OrganisationLabel, contact.Organisation),
                        Line("role", phrases.RoleLabel, contact.Role),
                    ]
                    : Array.Empty<Field>(),
                Line("circle", phrases.CircleLabel, contact.Circle is { } circle ? Circle.Shown(circle, lang) : null) with
                {
                    Hint = phrases.CircleHint,
                },
                Line("rhythm", phrases.RhythmLabel, contact.Rhythm is { } rhythm ? phrases.RhythmEntered(rhythm) : null) with
                {
                    Hint = phrases.RhythmHint,
                },
                Line("how-met", phrases.HowMetLabel, contact.HowMet) with
                {
                    Hint = phrases.HowMetHint,
                    MaxLength = ContactNote.MaxLength,
                },
                Line("place", phrases.PlaceLabel, contact.Place),
                Line("email", phrases.Email, contact.Email),
                Line("phone", phrases.Phone, contact.Phone),
                new TextField("links", phrases.Links, string.Join('\n', contact.Links.Select(link => link.AbsoluteUri)))
                {
                    Multiline = true,
                    MaxLength = MaxText,
                },
                new TextField("notes", phrases.NotesLabel, string.Join('\n', contact.Notes.Select(note => note.Text)))
                {
                    Multiline = true,
                    MaxLength = MaxText,
                    Hint = phrases.NotesHint,
                },
            ],
            phrases.Save,
            new SaveContact(contact.Id));
    }

    public static Form Again(BookEntry entry, FormValues values, IReadOnlyDictionary<string, string> errors, Lang lang)
    {
        var form = For(entry, lang);
        return form with
        {
            Intro = ContactPhrases.In(lang).SomethingToMend,
            Fields =
            [
                .. form
                    .Fields.Cast<TextField>()
                    .Select(asked => asked with { Value = values.Text(asked.Id) ?? "", Error = errors.GetValueOrDefault(asked.Id) }),
            ],
        };
    }

    /// <summary>
    /// The form as it is with one field filled in anew, or a line added to it; null where the contact's form does not ask for it.
    /// </summary>
    public static ContactForm? FilledIn(BookEntry entry, string field, string value, TurnContext turn)
    {
        var asked = For(entry, turn.Lang).Fields.Cast<TextField>().ToDictionary(one => one.Id);
        return asked.TryGetValue(field, out var filled)
            ? new ContactForm(
                new FormValues(
                    asked.Values.ToDictionary(
                        one => one.Id,
                        one =>
                            (IReadOnlyList<string>)
                                [
                                    one != filled ? one.Value
                                    : one.Multiline ? $"{one.Value}\n{value}"
                                    : value,
                                ]
                    )
                ),
                turn.Today,
                turn.Lang
            )
            : null;
    }

    /// <summary>What is wrong, by field id.</summary>
    public IReadOnlyDictionary<string, string> ErrorsFor(Contact contact)
    {
        var errors = new Dictionary<string, string>();
        foreach (var line in _lines)
        {
            Check(line, Text(line) is { Length: > MaxLine }, _phrases.TooLong(MaxLine));
        }

        Check("how-met", Text("how-met") is { Length: > ContactNote.MaxLength }, _phrases.TooLong(ContactNote.MaxLength));
        Check("name", contact.Colleague is null && Text("name") is null, _phrases.NameMissing);
        Check("circle", Text("circle") is { Length: > Circle.MaxLength }, _phrases.TooLong(Circle.MaxLength));
        Check("rhythm", Text("rhythm") is { } every && RhythmWords.Whole(every) is null, _phrases.RhythmUnclear);
        Check("email", Text("email") is { } email && !LooksLikeEmail(email), _phrases.EmailUnclear);
        Check("links", LinkLines.Any(line => ProfileLink.Parse(line) is null), _phrases.LinkUnclear);
        Check("notes", NoteLines.Any(note => note.Length > ContactNote.MaxLength), _phrases.NoteTooLong(ContactNote.MaxLength));
        Check("notes", !Contact.Fit(Entered(contact).Notes), _phrases.NotesFull);
        return errors;

        void Check(string field, bool wrong, string error)
        {
            if (wrong)
            {
                errors.TryAdd(field, error);
            }
        }
    }

    /// <summary>The contact as entered; to be kept only when nothing is wrong.</summary>
    public Contact Entered(Contact contact) => contact with
    {
        Name = contact.Colleague is null ? Text("name") : contact.Name,
        Organisation = contact.Colleague is null ? Text("organisation") : contact.Organisation,
        Role = contact.Colleague is null ? Text("role") : contact.Role,
        Circle = Text("circle") is { } circle ? Circle.Read(circle) : null,
        Rhythm = Text("rhythm") is { } every ? RhythmWords.Whole(every) : null,
        HowMet = Text("how-met"),
        Place = Text("place"),
        Email = Text("email")?.ToLowerInvariant(),
        Phone = Text("phone"),
        Links = [.. LinkLines.Select(ProfileLink.Parse).OfType<Uri>().Take(ProfileForm.MaxItems)],
        Notes = [.. NoteLines.Select(text => contact.Notes.FirstOrDefault(note => note.Text == text) ?? new ContactNote(today, text))],
    };

    private static TextField Line(string id, string label, string? value) => new(id, label, value ?? "") { MaxLength = MaxLine };

    internal static bool LooksLikeEmail(string text) =>
        text.Count(letter => letter == '@') == 1
        && !text.Contains(' ')
        && text.IndexOf('@') > 0
        && text.LastIndexOf('.') > text.IndexOf('@') + 1
        && text[^1] != '.';

    private IReadOnlyList<string> LinkLines => CleanText.Lines(values.Text("links") ?? "");

    private ImmutableArray<string> NoteLines => [.. CleanText.Lines(values.Text("notes") ?? "").Distinct()];

    private string? Text(string field) => values.Text(field) is { } text && CleanText.OneLine(text) is { Length: > 0 } line ? line : null;
}
