using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;
using NodaTime;

namespace NetworkingBot.Core.Tests.Organisations;

/// <summary>Organisations of any shape, from a seed.</summary>
internal static class RandomOrganisation
{
    private static readonly string[] _words =
    [
        "azure costs",
        "spanish",
        "chess",
        "payroll",
        "kubernetes",
        "negotiation",
        "data quality",
        "public speaking",
        "go",
        "hiring",
    ];

    public static List<Person> People(Random random, int count) => [.. Enumerable.Range(0, count).Select(number => Person(random, number))];

    public static List<KnownTie> Ties(Random random, List<Person> people, int count)
    {
        var ties = new Dictionary<(PersonId, PersonId), KnownTie>();
        for (var made = 0; made < count; made++)
        {
            var (one, other) = (people[random.Next(people.Count)].Id, people[random.Next(people.Count)].Id);
            var familiarity = Familiarity.Of(SmallOrganisation.Now - Duration.FromDays(random.Next(300)));
            if (one == other)
                continue;
            ties[(one, other)] = new KnownTie(one, other, familiarity);
            if (random.Next(10) > 0)
                ties[(other, one)] = new KnownTie(other, one, familiarity);
        }

        return [.. ties.Values];
    }

    public static SuggestionOutcome Ask(OrganisationIndex index, PersonId asker) =>
        Suggester.Suggest(index, asker, new SuggestionRequest(SmallOrganisation.Now, SmallOrganisation.Week));

    public static void AssertSame(SuggestionOutcome expected, SuggestionOutcome actual)
    {
        if (expected is not Slate slate)
        {
            Assert.Equal(expected, actual);
            return;
        }

        var other = Assert.IsType<Slate>(actual);
        Assert.Equal(slate.Suggestions.Select(suggestion => suggestion.Person), other.Suggestions.Select(suggestion => suggestion.Person));
        Assert.All(slate.Suggestions.Zip(other.Suggestions), pair => Assert.Equal(pair.First.Score, pair.Second.Score, 1e-5));
    }

    private static Person Person(Random random, int number) => new(new OrgId("acme"), new PersonId($"p{number:d3}"), $"Person {number}")
    {
        Membership = random.Next(8) == 0 ? Membership.NotJoined : Membership.Joined,
        JoinedAt = SmallOrganisation.Now - Duration.FromDays(random.Next(1, 200)),
        Profile = new Profile
        {
            Department = random.Next(6) == 0 ? null : $"Department {random.Next(5)}",
            Place = random.Next(3) == 0 ? null : $"Place {random.Next(3)}",
            Offers = [.. Words(random)],
            LooksFor = [.. Words(random)],
            Interests = [.. Words(random)],
        },
    };

    private static string[] Words(Random random) => [.. _words.Where(_ => random.Next(5) == 0)];
}
