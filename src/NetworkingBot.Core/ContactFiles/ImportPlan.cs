using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.ContactFiles;

/// <summary>What is done where a contact and a file say something else.</summary>
public enum ImportChoice
{
    /// <summary>Contacts that are there stay as they are.</summary>
    OnlyNew,

    /// <summary>What the contact says stays, and the file's becomes a note.</summary>
    MineFirst,

    /// <summary>The file's takes its place, and what was there becomes a note.</summary>
    FileFirst,
}

/// <summary>What an import would make of a contact.</summary>
/// <param name="Index">Its place in the file, from 0; of several that are one contact, the first.</param>
/// <param name="Found">What the file tells of it, once or several times.</param>
/// <param name="Before">Null, or not kept: a new one.</param>
internal sealed record ImportItem(int Index, IReadOnlyList<FoundContact> Found, BookEntry? Before, Contact After)
{
    public string Name => After.Name ?? Before?.Name ?? Found[0].Name;

    public bool IsNew => Before is not { IsKept: true };

    public bool IsSame => !IsNew && Before!.Contact == After;

    public bool IsChanged => !IsNew && !IsSame;

    /// <summary>A colleague who becomes a contact by it.</summary>
    public bool IsNewColleague => IsNew && After.Colleague is not null;
}

/// <summary>Whom an import is held against: the contacts of its owner, and the colleagues who joined.</summary>
/// <param name="OrganisationName">As files may call the owner's organisation; null: not known.</param>
internal sealed record ImportGround(Person Owner, IReadOnlyList<BookEntry> Book, IReadOnlyList<Person> Colleagues,
    string? OrganisationName, LocalDate Today);

/// <summary>
/// What an import would do: each contact of a file with the one that it is by address, profile, number or name. A pure function of the
/// file and of the contacts as they are: what was taken in is found again as the same.
/// </summary>
internal sealed class ImportPlan
{
    private readonly ImportGround _ground;
    private readonly ImportChoice _choice;
    private readonly Dictionary<string, List<BookEntry>> _byTrait = [];
    private readonly Dictionary<string, BookEntry> _current = [];

    private ImportPlan(ImportGround ground, ImportChoice choice)
    {
        (_ground, _choice) = (ground, choice);
        foreach (var entry in ground.Book)
        {
            Enter(entry);
        }
    }

    /// <param name="import">The import's id: a new contact's id is made of it and of its place, so that an import that is begun again
    /// makes nobody twice.</param>
    public static IReadOnlyList<ImportItem> Of(string import, IReadOnlyList<FoundContact> found, ImportGround ground, ImportChoice choice)
    {
        var plan = new ImportPlan(ground, choice);
        var joined = plan.Joined();
        return
        [
            .. found.Index().Where(one => !plan.IsOwner(one.Item)).Select(one => plan.Item(import, one.Index, one.Item, joined))
                .GroupBy(item => item.After.Id)
                .Select(same => same.First() with { Found = [.. same.SelectMany(item => item.Found)], After = same.Last().After }),
        ];
    }

    private ImportItem Item(string import, int index, FoundContact found, ILookup<string, Person> joined)
    {
        var before = BestOf(found) ?? ColleagueOf(found, joined);
        var isKept = before is { IsKept: true };
        var contact = before?.Contact ?? new Contact(_ground.Owner.Org, _ground.Owner.Id, $"{import}-{index}");
        var after = isKept && _choice == ImportChoice.OnlyNew && !IsOf(contact, import) ? contact
            : ContactMerge.Onto(isKept
                ? contact
                : contact with { AddedOn = _ground.Today }, found, before?.Colleague, _choice, _ground.Today);
        var name = after.Name ?? before?.Name ?? found.Name;
        Enter(new BookEntry(after, name, before?.Colleague, IsKept: true));
        return new ImportItem(index, [found], before, after);
    }

    private static bool IsOf(Contact contact, string import) => contact.Id.StartsWith(import + "-", StringComparison.Ordinal);

    /// <summary>Two of a file can be one contact: the later one is held against what the earlier one made of it.</summary>
    private void Enter(BookEntry entry)
    {
        _current[entry.Contact.Id] = entry;
        foreach (var trait in Traits.Of(entry))
        {
            if (!_byTrait.TryGetValue(trait, out var entries))
            {
                _byTrait[trait] = entries = [];
            }

            if (!entries.Exists(one => one.Contact.Id == entry.Contact.Id))
            {
                entries.Add(entry);
            }
        }
    }

    /// <summary>By the strongest trait; of several, one that the file says nothing new of.</summary>
    private BookEntry? BestOf(FoundContact found)
    {
        foreach (var trait in Traits.Of(found))
        {
            var fitting = _byTrait.GetValueOrDefault(trait, [])
                .Select(entry => _current[entry.Contact.Id])
                .Where(entry => Traits.CanBeOne(trait, found.Name, found.Organisation, entry.Name, entry.Colleague is null
                    ? entry.Contact.Organisation
                    : null))
                .Take(20)
                .ToList();
            if (fitting.Count > 0)
            {
                return fitting.Find(entry => ContactMerge.Onto(entry.Contact, found, entry.Colleague, ImportChoice.MineFirst,
                    _ground.Today) == entry.Contact) ?? fitting[0];
            }
        }

        return null;
    }

    /// <summary>An address tells a colleague; a name does where the file says that they work here and only one is called so.</summary>
    private BookEntry? ColleagueOf(FoundContact found, ILookup<string, Person> joined)
    {
        var person = found.Emails.SelectMany(email => joined[$"e {email}"]).FirstOrDefault()
            ?? (_ground.OrganisationName is { } here && found.Organisation is { } there && Traits.Same(here, there)
                && joined[NameOf(found.Name)].ToList() is [var only] ? only : null);
        return person is null ? null
            : _current.GetValueOrDefault(person.Id.Value)
                ?? new BookEntry(Contact.OfColleague(_ground.Owner.Org, _ground.Owner.Id, person.Id), person.Name, person, IsKept: false);
    }

    private ILookup<string, Person> Joined() => _ground.Colleagues
        .SelectMany(person =>
            new[] { person.Email is { } email ? $"e {email.ToLowerInvariant()}" : null, NameOf(person.Name) }.OfType<string>()
            .Select(trait => (trait, person)))
        .ToLookup(one => one.trait, one => one.person);

    private static string NameOf(string name) => $"n {string.Join(' ', Traits.Words(name))}";

    /// <summary>Address books hold their owner as well.</summary>
    private bool IsOwner(FoundContact found) =>
        _ground.Owner.Email is { } own && found.Emails.Contains(own, StringComparer.OrdinalIgnoreCase);
}
