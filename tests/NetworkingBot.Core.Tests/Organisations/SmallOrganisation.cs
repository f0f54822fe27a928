using System.Collections.Immutable;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Core.Skills;
using NodaTime;

namespace NetworkingBot.Core.Tests.Organisations;

/// <summary>An organisation in which only the words that matter are said.</summary>
internal sealed class SmallOrganisation
{
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 18, 9, 0);

    public static readonly IsoWeek Week = new(2026, 47);

    private readonly Dictionary<PersonId, Person> _people = [];
    private readonly List<KnownTie> _ties = [];

    public Person this[string name] => _people[new PersonId(name)];

    public SmallOrganisation With(
        string name,
        string? department = null,
        string[]? offers = null,
        string[]? looksFor = null,
        string[]? interests = null,
        string? place = null
    ) =>
        With(
            new Person(new OrgId("acme"), new PersonId(name), name)
            {
                Membership = Membership.Joined,
                JoinedAt = Now - Duration.FromDays(200),
                Naming = Naming.Allowed,
                Profile = new Profile
                {
                    Department = department,
                    Place = place,
                    Offers = [.. offers ?? []],
                    LooksFor = [.. looksFor ?? []],
                    Interests = [.. interests ?? []],
                },
            }
        );

    public SmallOrganisation With(Person person)
    {
        _people[person.Id] = person;
        return this;
    }

    public SmallOrganisation Knowing(string one, string other, int daysAgo = 3)
    {
        var familiarity = Familiarity.Of(Now - Duration.FromDays(daysAgo));
        _ties.Add(new KnownTie(new PersonId(one), new PersonId(other), familiarity));
        _ties.Add(new KnownTie(new PersonId(other), new PersonId(one), familiarity));
        return this;
    }

    public SmallOrganisation KnownOnlyTo(string owner, string other)
    {
        _ties.Add(new KnownTie(new PersonId(owner), new PersonId(other), Familiarity.Of(Now - Duration.FromDays(3))));
        return this;
    }

    public OrganisationIndex Index() => OrganisationIndex.Build(_people.Values, _ties, SkillVocabulary.Product);

    public SuggestionOutcome Ask(string asker, SuggestionRequest? request = null) =>
        Suggester.Suggest(Index(), new PersonId(asker), request ?? new SuggestionRequest(Now, Week));

    public ImmutableArray<Suggestion> SlateOf(string asker, SuggestionRequest? request = null) =>
        Assert.IsType<Slate>(Ask(asker, request)).Suggestions;

    public Suggestion? Suggested(string asker, string other, SuggestionRequest? request = null) =>
        SlateOf(asker, request).FirstOrDefault(suggestion => suggestion.Person.Value == other);
}
