using System.Collections.Immutable;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Language;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Core.ContactFiles;

/// <summary>Somebody whom a contact file tells of, within the limits of a contact. Lists are in the file's order of preference.</summary>
/// <param name="Name">1 to <see cref="AddedWords.MaxName"/> characters of one line, as all single fields are.</param>
internal sealed record FoundContact(string Name)
{
    /// <summary>Addresses, numbers and links of one contact, each, that are looked at.</summary>
    public const int MaxOfAKind = 5;

    private const int MaxNotes = 200;

    public string? Organisation { get; init; }

    public string? Role { get; init; }

    public string? Place { get; init; }

    /// <summary>In lower case.</summary>
    public ImmutableArray<string> Emails { get; init; } = [];

    public ImmutableArray<string> Phones { get; init; } = [];

    public ImmutableArray<Uri> Links { get; init; } = [];

    public string? Circle { get; init; }

    public string? HowMet { get; init; }

    public ImmutableArray<FoundNote> Notes { get; init; } = [];

    /// <summary>
    /// True when something of the file was too much for a contact: the end of its notes, or more addresses than <see cref="MaxOfAKind"/>.
    /// </summary>
    public bool IsShortened { get; init; }

    /// <summary>Both as one: what this one says counts, and what it leaves open comes from the other.</summary>
    public FoundContact With(FoundContact other) => this with
    {
        Organisation = Organisation ?? other.Organisation,
        Role = Role ?? other.Role,
        Place = Place ?? other.Place,
        Emails = [.. Emails.Union(other.Emails).Take(MaxOfAKind)],
        Phones = [.. Phones.Concat(other.Phones).DistinctBy(Traits.Digits).Take(MaxOfAKind)],
        Links = [.. Links.Union(other.Links).Take(MaxOfAKind)],
        Circle = Circle ?? other.Circle,
        HowMet = HowMet ?? other.HowMet,
        Notes = Fitting([.. Notes.Concat(other.Notes).DistinctBy(note => note.Text)]),
        IsShortened = IsShortened || other.IsShortened,
    };

    /// <summary>As many of the notes as one contact takes.</summary>
    public static ImmutableArray<FoundNote> Fitting(IReadOnlyList<FoundNote> notes)
    {
        var (kept, length) = (0, 0);
        while (kept < Math.Min(notes.Count, MaxNotes) && (length += notes[kept].Text.Length + 1) <= Contact.MaxNotesLength)
        {
            kept++;
        }

        return [.. notes.Take(kept)];
    }
}

/// <summary>A note of a file. <paramref name="On"/>: the day it was written, where the file says so.</summary>
internal sealed record FoundNote(LocalDate? On, string Text)
{
    /// <summary>
    /// The lines of a text as notes: “2026-11-20: likes climbing” tells its day. A line that is too long for one becomes several.
    /// </summary>
    public static IEnumerable<FoundNote> Lines(string text) => CleanText.Lines(text).SelectMany(Line);

    private static IEnumerable<FoundNote> Line(string line)
    {
        var on = line is [_, _, _, _, '-', _, _, '-', _, _, ':', ' ', ..]
            && LocalDatePattern.Iso.Parse(line[..10]).TryGetValue(default, out var day) ? day : (LocalDate?)null;
        var rest = on is null ? line : line[12..];
        while (rest.Length > ContactNote.MaxLength)
        {
            var end = rest.LastIndexOf(' ', ContactNote.MaxLength);
            var part = end > ContactNote.MaxLength / 2 ? rest[..end] : CleanText.Start(rest, ContactNote.MaxLength);
            yield return new FoundNote(on, part);
            rest = rest[part.Length..].TrimStart();
        }

        if (rest.Length > 0)
        {
            yield return new FoundNote(on, rest);
        }
    }
}
