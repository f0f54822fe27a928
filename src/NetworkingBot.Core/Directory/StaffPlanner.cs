using NetworkingBot.Core.Language;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Directory;

/// <summary>Compares the people of a file with the people of an organisation.</summary>
/// <param name="named">People whom the file names without bringing them in: their names are known to who has them as manager.</param>
internal sealed class StaffPlanner(
    OrgId org,
    IReadOnlyList<Person> people,
    IReadOnlyList<StaffEntry> entries,
    IReadOnlyList<StaffEntry> named,
    DirectoryPhrases phrases
)
{
    private readonly Dictionary<string, Person> _byDirectoryId = FirstBy(people, person => ListedFields.Read(person, Column.Id));
    private readonly Dictionary<string, Person> _byEmail = FirstBy(people, person => person.Email ?? "");
    private readonly Dictionary<PersonId, Person> _byId = people.ToDictionary(person => person.Id);
    private readonly Dictionary<PersonId, int> _lineOf = [];
    private readonly Dictionary<string, string> _names = NamesOf(people, [.. entries, .. named]);

    private readonly List<PersonChange> _added = [];
    private readonly List<PersonChange> _changed = [];
    private readonly List<Union> _united = [];
    private int _unchanged;
    private int _left;
    private int _ownWords;

    public List<Problem> Problems { get; } = [];

    /// <param name="consented">Everybody in the file agreed to take part, except those whom the file itself says no for.</param>
    /// <param name="everybody">The file holds everybody: whom the directory brought earlier and does not hold now has left.</param>
    public StaffPlan Plan(bool consented, bool everybody, Instant now)
    {
        foreach (var entry in entries)
        {
            if (Match(entry) is { } person && IsOnce(entry, person))
            {
                Compare(entry, person, consented && entry.Joined != false, now);
            }
        }

        var missing = people
            .Where(person => !_lineOf.ContainsKey(person.Id) && !_united.Exists(union => union.Gone.Id == person.Id))
            .ToList();
        var leaving = everybody ? missing.Where(person => person is { Listed.Count: > 0, Membership: not Membership.Left }).ToList() : [];
        return new StaffPlan(org, _added, _changed, _unchanged, _left, missing.Count - leaving.Count, _ownWords)
        {
            Leaving = [.. leaving.Select(person =>
                new PersonChange(0, person, ListedFields.Leave(person, now), [new FieldChange(Column.Left, "", "1")]))],
            United = _united,
        };
    }

    /// <summary>What one entry changes, of whom it is settled already who they are.</summary>
    public StaffPlan PlanFor(StaffEntry entry, Person person, Instant now)
    {
        Compare(entry, person, joins: false, now);
        return new StaffPlan(org, _added, _changed, _unchanged, _left, NotInFile: 0, _ownWords);
    }

    /// <summary>Who an entry is: known by the directory's id, by e-mail, or new. Null when the e-mail is another person's.</summary>
    private Person? Match(StaffEntry entry)
    {
        var byId = entry.DirectoryId is { } id ? _byDirectoryId.GetValueOrDefault(id) : null;
        var byEmail = entry.Email is { } email ? _byEmail.GetValueOrDefault(email) : null;
        if (byId is not null && byEmail is not null && byId != byEmail)
        {
            return OneOf(entry, byId, byEmail);
        }

        // An address that went to somebody else must not carry the profile along; a new number for the same person may.
        if (
            byId is null
            && byEmail is not null
            && entry.DirectoryId is not null
            && ListedFields.Read(byEmail, Column.Id).Length > 0
            && !IsNamedAlike(byEmail, entry)
        )
        {
            return Refused(entry, byEmail);
        }

        // Without an id only the name tells whether the address went to somebody new.
        if (byEmail is not null && entry.DirectoryId is null && !IsNamedAlike(byEmail, entry))
        {
            Problems.Add(new Problem(entry.Line, phrases.EmailOfOtherName(entry.Email!, byEmail.Name)));
            return null;
        }

        var newId = entry.NewId(org);
        return byId ?? byEmail ?? _byId.GetValueOrDefault(newId) ?? new Person(org, newId, Name: "");
    }

    /// <summary>
    /// The id says one and the address says another: they are one person of whom an earlier import knew one half, unless both live their
    /// own lives here.
    /// </summary>
    private Person? OneOf(StaffEntry entry, Person byId, Person byEmail)
    {
        var (kept, gone) = Stands(byEmail) && !Stands(byId) ? (byEmail, byId) : (byId, byEmail);
        if (
            Stands(gone)
            || !IsNamedAlike(byEmail, entry)
            || entries.Any(other => other != entry && other.Email is { } theirs && theirs == gone.Email)
        )
        {
            return Refused(entry, byEmail);
        }

        _united.Add(new Union(gone, kept.Id));
        return kept;
    }

    private Person? Refused(StaffEntry entry, Person other)
    {
        Problems.Add(new Problem(entry.Line, phrases.EmailOfAnother(entry.Email!, other.Name)));
        return null;
    }

    // Somebody who decided something, or writes from somewhere, is more than a line that an import left.
    private static bool Stands(Person person) => person.Membership != Membership.NotJoined || person.Addresses.Length > 0;

    // A number that an earlier import took for a name says nothing about who it is.
    private static bool IsNamedAlike(Person person, StaffEntry entry) =>
        !PersonName.IsPlausible(person.Name) || PersonName.AreAlike(person.Name, entry.Name);

    private bool IsOnce(StaffEntry entry, Person person)
    {
        if (_lineOf.TryAdd(person.Id, entry.Line))
        {
            return true;
        }

        Problems.Add(new Problem(entry.Line, phrases.TwoRowsOnePerson(entry.Name, _lineOf[person.Id])));
        return false;
    }

    private void Compare(StaffEntry entry, Person before, bool joins, Instant now)
    {
        var isNew = !_byId.ContainsKey(before.Id);
        var returns = ListedFields.Read(before, Column.Left).Length > 0;
        if (before.Membership == Membership.Left && !returns)
        {
            _left++;
            return;
        }

        var fields = Differences(entry, before, joins).ToList();
        if (returns)
        {
            fields.Insert(0, new FieldChange(Column.Left, "1", ""));
        }

        var after = fields.Aggregate(before, (person, field) => PersonChange.Apply(person, field.Column, field.To, now));
        if (isNew)
        {
            _added.Add(new PersonChange(entry.Line, null, after.Name.Length > 0 ? after : after with { Name = entry.Name }, fields));
        }
        else if (fields.Count > 0)
        {
            _changed.Add(new PersonChange(entry.Line, before, after, fields));
        }
        else
        {
            _unchanged++;
        }
    }

    private IEnumerable<FieldChange> Differences(StaffEntry entry, Person before, bool joins)
    {
        foreach (var (column, told) in entry.Told)
        {
            var text = column == Column.Manager ? ManagerName(entry, told) : told;
            var current = ListedFields.Read(before, column);
            if (text == current)
            {
                continue;
            }

            if (ListedFields.IsOwnWord(before, column))
            {
                _ownWords++;
            }
            else
            {
                yield return new FieldChange(column, current, text);
            }
        }

        if (joins && before.Membership == Membership.NotJoined)
        {
            yield return new FieldChange(Column.Joined, "", "1");
        }
    }

    /// <summary>Directories name managers by e-mail or id as often as by name; people read names.</summary>
    private string ManagerName(StaffEntry entry, string told)
    {
        if (_names.TryGetValue(told.ToLowerInvariant(), out var name))
        {
            return name;
        }

        if (told.Contains('@', StringComparison.Ordinal))
        {
            Problems.Add(new Problem(entry.Line, phrases.UnknownManager(CleanText.Shortened(told, 60))));
        }

        return PersonName.IsPlausible(told) ? told : "";
    }

    private static Dictionary<string, string> NamesOf(IEnumerable<Person> people, IEnumerable<StaffEntry> entries)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            Named(entry.Email, entry.Name);
            Named(entry.DirectoryId, entry.Name);
        }

        foreach (var person in people)
        {
            Named(person.Email, person.Name);
            Named(ListedFields.Read(person, Column.Id), person.Name);
        }

        return names;

        void Named(string? key, string name)
        {
            if (key is { Length: > 0 } && PersonName.IsPlausible(name))
            {
                names.TryAdd(key.ToLowerInvariant(), name);
            }
        }
    }

    private static Dictionary<string, Person> FirstBy(IEnumerable<Person> people, Func<Person, string> key) => people
        .Where(person => key(person).Length > 0)
        .GroupBy(key, StringComparer.Ordinal)
        .ToDictionary(
            same => same.Key,
            same => same.OrderBy(person => person.Id.Value, StringComparer.Ordinal).First(),
            StringComparer.Ordinal
        );
}
