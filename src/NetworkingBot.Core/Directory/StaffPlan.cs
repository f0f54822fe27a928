using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Directory;

/// <summary>What a directory would change, before anything is written.</summary>
/// <param name="Unchanged">People of the file who are stored as it tells them.</param>
/// <param name="LeftTheNetwork">People of the file who left the bot: nothing about them is written.</param>
/// <param name="NotInFile">People of the organisation of whom the file says nothing: they stay as they are.</param>
/// <param name="OwnWords">Fields that the file tells differently but that the person wrote: theirs stay.</param>
public sealed record StaffPlan(
    OrgId Org,
    IReadOnlyList<PersonChange> Added,
    IReadOnlyList<PersonChange> Changed,
    int Unchanged,
    int LeftTheNetwork,
    int NotInFile,
    int OwnWords
)
{
    /// <summary>People whom the directory brought and no longer holds, where the file is said to hold everybody.</summary>
    public IReadOnlyList<PersonChange> Leaving { get; init; } = [];

    /// <summary>People who turned out to be one with somebody else, whose place they leave.</summary>
    public IReadOnlyList<Union> United { get; init; } = [];

    public bool ChangesNothing => Total == 0;

    public int Total => Added.Count + Changed.Count + Leaving.Count;
}

/// <summary>
/// Two rows of the store that are one person: <paramref name="Gone"/> goes, and what it alone has goes over to <paramref name="Kept"/>.
/// </summary>
public sealed record Union(Person Gone, PersonId Kept);

/// <summary>One person as they would become. <paramref name="Before"/> is null for somebody new.</summary>
public sealed record PersonChange(int Line, Person? Before, Person After, IReadOnlyList<FieldChange> Fields)
{
    /// <summary>The same change made to the person as they are now, in case they edited something since the plan was made.</summary>
    internal Person ApplyTo(Person person, Instant now)
    {
        foreach (
            var field in Fields.Where(field =>
                field.Column is Column.Joined or Column.Left || !ListedFields.IsOwnWord(person, field.Column)
            )
        )
        {
            person = Apply(person, field.Column, field.To, now);
        }

        return person;
    }

    /// <summary>The person as they were, in every field that still says what this change said.</summary>
    internal Person TakeBackFrom(Person person)
    {
        foreach (
            var field in Fields.Where(field =>
                field.Column is not (Column.Joined or Column.Left) && ListedFields.Read(person, field.Column) == field.To
            )
        )
        {
            person = ListedFields.Follow(person, field.Column, field.From);
        }

        return person with { Listed = Before!.Listed, Membership = Before.Membership, JoinedAt = Before.JoinedAt, GoneAt = Before.GoneAt };
    }

    internal static Person Apply(Person person, Column column, string text, Instant now) => column switch
    {
        Column.Joined when person.Membership == Membership.NotJoined => person with { Membership = Membership.Joined, JoinedAt = now },
        Column.Joined => person,
        Column.Left when text.Length > 0 => ListedFields.Leave(person, now),
        Column.Left => ListedFields.Return(person, now),
        _ => ListedFields.Follow(person, column, text),
    };
}

/// <summary>One field, as text; items of lists have semicolons between them. Empty is no value.</summary>
public sealed record FieldChange(Column Column, string From, string To);
