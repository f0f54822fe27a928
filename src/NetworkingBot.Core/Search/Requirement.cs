using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Search;

/// <summary>Conditions as they are looked for in an organisation: one that must hold, or several of which one must.</summary>
internal abstract record Requirement(IReadOnlyList<Condition> Of)
{
    /// <summary>Whether somebody meets it, whoever is excluded left aside.</summary>
    protected abstract bool Holds(Person person);

    public bool Fits(Person person) => Holds(person) != Of[0].Not;

    /// <summary>What of somebody meets it; null where nothing of theirs is to be shown.</summary>
    public virtual Meeting? MeetingOf(Person person) => null;

    /// <summary>In one of some departments.</summary>
    public sealed record InDepartment(IReadOnlyList<Condition> Of, IReadOnlySet<string> Names) : Requirement(Of)
    {
        protected override bool Holds(Person person) => person.Profile.Department is { } name && Names.Contains(name.Trim());
    }

    public sealed record InPlace(IReadOnlyList<Condition> Of, IReadOnlySet<string> Names) : Requirement(Of)
    {
        protected override bool Holds(Person person) => person.Profile.Place is { } name && Names.Contains(name.Trim());
    }

    /// <summary>In another department, or place, than the asker.</summary>
    public sealed record Elsewhere(IReadOnlyList<Condition> Of, string? Mine, bool IsPlace) : Requirement(Of)
    {
        protected override bool Holds(Person person) =>
            (IsPlace ? person.Profile.Place : person.Profile.Department) is { } theirs
                && !theirs.Trim().Equals(Mine?.Trim(), StringComparison.OrdinalIgnoreCase);
    }

    public sealed record Speaking(IReadOnlyList<Condition> Of, Predicate<string> IsMeant) : Requirement(Of)
    {
        protected override bool Holds(Person person) => person.Profile.Languages.Any(language => IsMeant(language));
    }

    public sealed record Titled(IReadOnlyList<Condition> Of,
        IReadOnlyList<(TitleMeaning Meaning, IReadOnlySet<string> Departments)> Titles) : Requirement(Of)
    {
        private readonly Dictionary<string, TitleMeaning> _read = new(StringComparer.Ordinal);

        protected override bool Holds(Person person)
        {
            if (person.Profile.Title is not { } title)
            {
                return false;
            }

            if (!_read.TryGetValue(title, out var theirs))
            {
                _read[title] = theirs = TitleMeaning.Of(title);
            }

            return Titles.Any(one => one.Meaning.Means(theirs, person.Profile.Department, one.Departments));
        }
    }

    /// <summary>Who says something of themselves that means it.</summary>
    public sealed record Telling(IReadOnlyList<Condition> Of, IReadOnlyDictionary<PersonId, Meeting> Who) : Requirement(Of)
    {
        protected override bool Holds(Person person) => Who.ContainsKey(person.Id);

        public override Meeting? MeetingOf(Person person) => Of[0].Not ? null : Who.GetValueOrDefault(person.Id);
    }

    public sealed record Called(IReadOnlyList<Condition> Of, IReadOnlySet<PersonId> Who) : Requirement(Of)
    {
        protected override bool Holds(Person person) => Who.Contains(person.Id);
    }

    public sealed record JoinedAfter(IReadOnlyList<Condition> Of, NodaTime.Instant Since) : Requirement(Of)
    {
        protected override bool Holds(Person person) => person.JoinedAt > Since;
    }
}
