using System.Globalization;
using NetworkingBot.Core;
using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;
using NodaTime;

namespace NetworkingBot.Bench.Speed;

/// <summary>
/// An organisation of any size from a seed: departments of about a hundred, 15 words each (some known to many, most to few), 30 contacts
/// each, two thirds of them in the own department.
/// </summary>
internal sealed class LargeOrganisation(int people, int seed = 5)
{
    public const int WordsEach = 15;
    public const int TiesEach = 30;

    public static readonly OrgId Org = new("bench");

    public static readonly Instant Now = Instant.FromUtc(2026, 11, 18, 9, 0);

    private const int DepartmentSize = 100;

    private readonly Random _random = new(seed);

    public int People => people;

    public static PersonId IdOf(int number) => new(number.ToString("d8", CultureInfo.InvariantCulture));

    public IEnumerable<Person> Persons() => Enumerable.Range(0, people).Select(PersonOf);

    public Person PersonOf(int number) => new(Org, IdOf(number), $"Person {number}")
    {
        Membership = Membership.Joined,
        JoinedAt = Now - Duration.FromDays(300),
        Profile = new Profile
        {
            Department = $"Department {number / DepartmentSize}",
            Place = $"Place {number % 40}",
            Offers = [.. Words()],
            LooksFor = [.. Words()],
            Interests = [.. Words()],
        },
    };

    /// <summary>Half of the ties of each: the other half is told by those on the other side.</summary>
    public IEnumerable<KnownTie> Ties()
    {
        for (var one = 0; one < people; one++)
        {
            for (var made = 0; made < TiesEach / 2; made++)
            {
                var other = Other(one, made);
                if (other == one)
                    continue;
                var familiarity = Familiarity
                    .Of(Now - Duration.FromDays(_random.Next(400)))
                    .Add(Now - Duration.FromDays(_random.Next(400)));
                yield return new KnownTie(IdOf(one), IdOf(other), familiarity);
                yield return new KnownTie(IdOf(other), IdOf(one), familiarity);
            }
        }
    }

    private int Other(int one, int made) => made % 3 == 2
        ? _random.Next(people)
        : Math.Min(people - 1, (one / DepartmentSize * DepartmentSize) + _random.Next(DepartmentSize));

    /// <summary>Five of as many words as a twentieth of the people know, at least 2,000; the nth word is wanted about once in n.</summary>
    private IEnumerable<string> Words()
    {
        var vocabulary = Math.Max(2000, people / 20);
        for (var word = 0; word < WordsEach / 3; word++)
            yield return Word((uint)Math.Pow(vocabulary, _random.NextDouble()));
    }

    /// <summary>A word of nobody's language, unlike all others, so that only the same word matches.</summary>
    private static string Word(uint number)
    {
        var mixed = (number + 1) * 0x9E3779B97F4A7C15ul;
        return string.Create(9, mixed, (letters, from) =>
        {
            for (var at = 0; at < letters.Length; at++, from /= 26)
                letters[at] = (char)('a' + (from % 26));
        });
    }
}
