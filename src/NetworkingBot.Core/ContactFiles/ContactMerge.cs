using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;
using NodaTime;

namespace NetworkingBot.Core.ContactFiles;

/// <summary>
/// Brings what a file tells of somebody onto a contact. What the contact leaves open is filled in; where both say something else, what
/// does not win becomes a note. Nothing is lost, as far as there is room for notes; doing it again changes nothing.
/// </summary>
internal sealed class ContactMerge
{
    private readonly Contact _contact;
    private readonly FoundContact _found;
    private readonly bool _fileFirst;
    private readonly List<string> _aside = [];

    private ContactMerge(Contact contact, FoundContact found, bool fileFirst) =>
        (_contact, _found, _fileFirst) = (contact, found, fileFirst);

    /// <param name="colleague">Whose name, role and organisation are their own; null: somebody outside.</param>
    public static Contact Onto(Contact contact, FoundContact found, Person? colleague, ImportChoice choice, LocalDate today)
    {
        var merge = new ContactMerge(contact, found, choice == ImportChoice.FileFirst);
        return contact.Colleague is null ? merge.Outside(today) : merge.Colleague(colleague, today);
    }

    private Contact Outside(LocalDate today) => Ways(_contact with
    {
        Name = Name(),
        Organisation = Either(_contact.Organisation, Of(_found.Organisation), Traits.Same),
        Role = Either(_contact.Role, Of(_found.Role), Traits.Same),
        Place = Either(_contact.Place, Of(_found.Place), Traits.Same),
    }, today);

    private Contact Colleague(Person? colleague, LocalDate today) =>
        Ways(
            _contact with
            {
                Place = _found.Place == colleague?.Profile.Place ? _contact.Place : Either(_contact.Place, Of(_found.Place), Traits.Same),
            },
            today
        );

    private Contact Ways(Contact contact, LocalDate today)
    {
        var ways = contact with
        {
            Email = Either(contact.Email, _found.Emails, (one, other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase)),
            Phone = Either(contact.Phone, _found.Phones, (one, other) => Traits.Digits(one) == Traits.Digits(other)),
            HowMet = Either(contact.HowMet, Of(_found.HowMet), Traits.Same),
            Circle = contact.Circle ?? _found.Circle,
            Links = _found.Links.Any(link => !contact.Links.Contains(link))
                ? [.. contact.Links.Union(_found.Links).Take(Math.Max(contact.Links.Length, ProfileForm.MaxItems))]
                : contact.Links,
        };
        ways = ways.Links.Length == contact.Links.Length ? ways with { Links = contact.Links } : ways;
        return WithNotes(ways, today);
    }

    /// <summary>A name that is only longer or shorter is the same name.</summary>
    private string Name()
    {
        if (_contact.Name is not { } mine)
        {
            return _found.Name;
        }

        var (words, others) = (Traits.Words(mine), Traits.Words(_found.Name));
        return !words.Except(others).Any() || !others.Except(words).Any() ? mine : Either(mine, [_found.Name], Traits.Same)!;
    }

    /// <summary>The one that stays; the others are set aside.</summary>
    private string? Either(string? mine, IReadOnlyList<string> theirs, Func<string, string, bool> same)
    {
        var kept = mine is null || (_fileFirst && theirs.Count > 0 && !theirs.Any(one => same(one, mine))) ? theirs.Count > 0
            ? theirs[0]
            : null
            : mine;
        _aside.AddRange(theirs.Append(mine).OfType<string>().Where(one => !same(one, kept!)));
        return kept;
    }

    private Contact WithNotes(Contact contact, LocalDate today)
    {
        var known = contact.Notes.Select(note => note.Text).ToHashSet(StringComparer.Ordinal);
        var length = contact.Notes.Sum(note => note.Text.Length + 1);
        var told = _aside.Select(text => new ContactNote(today, text))
            .Concat(_found.Notes.Select(note => new ContactNote(note.On ?? today, note.Text)));
        List<ContactNote> added = [];
        foreach (var note in told)
        {
            if (known.Add(note.Text) && length + note.Text.Length + 1 <= Contact.MaxNotesLength)
            {
                length += note.Text.Length + 1;
                added.Add(note);
            }
        }

        return added.Count == 0 ? contact : contact with { Notes = [.. contact.Notes.Concat(added).OrderByDescending(note => note.On)] };
    }

    private static string[] Of(string? text) => text is null ? [] : [text];
}
