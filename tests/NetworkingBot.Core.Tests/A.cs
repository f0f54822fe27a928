using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;
using NodaTime;

namespace NetworkingBot.Core.Tests;

/// <summary>Builds what tests are about, with valid defaults and only the words that matter.</summary>
internal static class A
{
    private static readonly Dictionary<string, string> _zones = new()
    {
        ["Madrid"] = "Europe/Madrid",
        ["London"] = "Europe/London",
        ["Berlin"] = "Europe/Berlin",
    };

    public static Person Person(string id, string name, string department, string place) => new(new OrgId("acme"), new PersonId(id), name)
    {
        Membership = Membership.Joined,
        Naming = Naming.Allowed,
        JoinedAt = Instant.FromUtc(2026, 3, 2, 9, 0),
        Email = $"{id}@acme.example",
        Lang = Lang.English,
        ZoneId = _zones[place],
        Profile = new Profile { Department = department, Place = place },
    };

    public static Person Speaking(this Person person, Lang lang) => person with { Lang = lang };

    public static Person Offering(this Person person, params string[] offers) =>
        person with
        {
            Profile = person.Profile with { Offers = [.. offers] },
        };

    public static Person LookingFor(this Person person, params string[] wishes) =>
        person with
        {
            Profile = person.Profile with { LooksFor = [.. wishes] },
        };

    public static Person Liking(this Person person, params string[] interests) =>
        person with
        {
            Profile = person.Profile with { Interests = [.. interests] },
        };

    public static Person At(this Person person, string channel) =>
        person with { Addresses = [new Address(channel, "T1", person.Id.Value), .. person.Addresses] };

    public static Person NotJoined(this Person person) => person with { Membership = Membership.NotJoined, JoinedAt = null };

    public static Person PausedUntil(this Person person, LocalDate until) => person with { PausedUntil = until };

    public static Person Empty(this Person person) => person with { Profile = new Profile(), ZoneId = null };
}
