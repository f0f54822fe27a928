using NetworkingBot.Core;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;

namespace NetworkingBot.Web.Tests;

/// <summary>Three hundred colleagues of Acme; Ana García has not joined yet, some others have.</summary>
internal static class Colleagues
{
    private static readonly string[] _first =
    [
        "Marta",
        "Luis",
        "Aisha",
        "Tom",
        "Ingrid",
        "Pablo",
        "Chen",
        "Noor",
        "Elena",
        "Jonas",
        "Lucía",
        "Samuel",
        "Priya",
        "Diego",
        "Hannah",
        "Óscar",
        "Mei",
        "Andrés",
        "Fatima",
        "Kwame",
    ];
    private static readonly string[] _last =
    [
        "Ruiz",
        "Okafor",
        "Lindqvist",
        "Moreno",
        "Tanaka",
        "Novák",
        "Silva",
        "Haddad",
        "Becker",
        "Núñez",
        "Rossi",
        "Kowalski",
        "Fernández",
        "Iyer",
        "Dubois",
    ];
    private static readonly (string Title, string Department)[] _jobs =
    [
        ("Product designer", "Design"),
        ("Data engineer", "Engineering"),
        ("Account manager", "Sales"),
        ("Recruiter", "People"),
        ("Controller", "Finance"),
        ("Support lead", "Customer care"),
        ("Lawyer", "Legal"),
    ];
    private static readonly string[] _places = ["Madrid", "Berlin", "Bogotá", "Dublin"];

    public static IEnumerable<Person> All =>
    [
        Of("ana", "Ana García", 0, Membership.NotJoined),
        .. _first.SelectMany(
            (first, i) =>
                _last.Select(
                    (last, j) => Of($"p{i}-{j}", $"{first} {last}", i + (3 * j), j % 3 == 0 ? Membership.NotJoined : Membership.Joined)
                )
        ),
        Of("twin", "Marta Ruiz", 1, Membership.Joined),
        Of("twin2", "Marta Ruiz", 2, Membership.Joined),
    ];

    private static Person Of(string id, string name, int seed, Membership membership) => new(LocalSite.Org, new PersonId(id), name)
    {
        Membership = membership,
        Profile = new Profile
        {
            Title = _jobs[seed % _jobs.Length].Title,
            Department = _jobs[seed % _jobs.Length].Department,
            Place = _places[seed % _places.Length],
        },
    };
}
