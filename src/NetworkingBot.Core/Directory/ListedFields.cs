using System.Collections.Immutable;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;
using NodaTime;

namespace NetworkingBot.Core.Directory;

/// <summary>The fields of a person that a directory can tell, as text: the same text that <see cref="StaffEntry.Told"/> has.</summary>
internal static class ListedFields
{
    public static string Read(Person person, Column column) => column switch
    {
        Column.Id => ListedAs(person, Column.Id),
        Column.Name or Column.FirstName or Column.MiddleName or Column.LastName or Column.SecondLastName => person.Name,
        Column.Email => person.Email ?? "",
        Column.Department => person.Profile.Department ?? "",
        Column.Title => person.Profile.Title ?? "",
        Column.Place => person.Profile.Place ?? "",
        Column.Zone => person.ZoneId ?? "",
        Column.Manager => person.Profile.Manager ?? "",
        Column.Languages => Joined(person.Profile.Languages),
        Column.Offers => Joined(person.Profile.Offers),
        Column.LooksFor => Joined(person.Profile.LooksFor),
        Column.Interests => Joined(person.Profile.Interests),
        Column.Joined => person.Membership == Membership.Joined ? "1" : "",
        Column.Left => ListedAs(person, Column.Left),
    };

    /// <summary>
    /// The person as gone with the directory; what they were is kept, so that they are that again when it holds them anew.
    /// </summary>
    public static Person Leave(Person person, Instant now) => person with
    {
        Membership = Membership.Left,
        JoinedAt = null,
        GoneAt = person.GoneAt ?? now,
        Listed = Listed(person).SetItem(nameof(Column.Left), person.Membership.ToString()),
    };

    /// <summary>The person as they were before the directory let them go. Whoever left by their own wish stays away.</summary>
    public static Person Return(Person person, Instant now)
    {
        var before = ListedAs(person, Column.Left) == nameof(Membership.Joined) ? Membership.Joined : Membership.NotJoined;
        return person with
        {
            Membership = before,
            JoinedAt = before == Membership.Joined ? now : null,
            GoneAt = null,
            ErasingSince = null,
            Listed = Listed(person).Remove(nameof(Column.Left)),
        };
    }

    /// <summary>The person as the directory tells them in this field.</summary>
    public static Person Follow(Person person, Column column, string text)
    {
        var listed = Listed(person);
        listed = text.Length > 0 ? listed.SetItem(column.ToString(), text) : listed.Remove(column.ToString());
        return Written(person, column, text) with { Listed = listed };
    }

    /// <summary>Only those who joined can have edited what others see; an id and an e-mail address are the directory's own.</summary>
    public static bool IsOwnWord(Person person, Column column) =>
        person.Membership == Membership.Joined
        && column is not (Column.Id or Column.Email)
        && Read(person, column) != ListedAs(person, column);

    private static ImmutableSortedDictionary<string, string> Listed(Person person) =>
        person.Listed ?? ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    private static string ListedAs(Person person, Column column) => person.Listed?.GetValueOrDefault(column.ToString()) ?? "";

    private static Person Written(Person person, Column column, string text) => column switch
    {
        Column.Name => person with { Name = text },
        Column.Email => person with { Email = OrNull(text) },
        Column.Zone => person with { ZoneId = OrNull(text) },
        _ => person with { Profile = Written(person.Profile, column, text) },
    };

    private static Profile Written(Profile profile, Column column, string text) => column switch
    {
        Column.Department => profile with { Department = OrNull(text) },
        Column.Title => profile with { Title = OrNull(text) },
        Column.Place => profile with { Place = OrNull(text) },
        Column.Manager => profile with { Manager = OrNull(text) },
        Column.Languages => profile with { Languages = Items(text) },
        Column.Offers => profile with { Offers = Items(text) },
        Column.LooksFor => profile with { LooksFor = Items(text) },
        Column.Interests => profile with { Interests = Items(text) },
        _ => profile,
    };

    private static string Joined(ImmutableArray<string> items) => string.Join(StaffEntry.ItemSeparator, items);

    private static ImmutableArray<string> Items(string text) =>
        [.. text.Split(StaffEntry.ItemSeparator, StringSplitOptions.RemoveEmptyEntries)];

    private static string? OrNull(string text) => text.Length > 0 ? text : null;
}
