using System.Collections.Immutable;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Skills;
using NetworkingBot.Core.Tests.Organisations;
using NodaTime;

namespace NetworkingBot.Core.Tests.Matching;

/// <summary>What holds in every organisation, tried on organisations of any shape.</summary>
public sealed class SuggestionProperties
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 25)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Reasons_add_up_and_nobody_filtered_is_shown(int seed)
    {
        var random = new Random(seed);
        var people = RandomOrganisation.People(random, 40);
        var ties = RandomOrganisation.Ties(random, people, 80);
        var index = OrganisationIndex.Build(people, ties, SkillVocabulary.Product);
        var barred = people.Where(_ => random.Next(4) == 0).Select(person => person.Id).ToImmutableHashSet();
        var request = new SuggestionRequest(SmallOrganisation.Now, SmallOrganisation.Week) { Barred = barred };

        foreach (var asker in people)
        {
            if (Suggester.Suggest(index, asker.Id, request) is not Slate slate)
                continue;
            Assert.Equal(slate.Suggestions.Length < 3, slate.Shortage is not null);
            Assert.Distinct(slate.Suggestions.Select(suggestion => suggestion.Person));
            foreach (var suggestion in slate.Suggestions)
            {
                Assert.NotEmpty(suggestion.Reasons);
                Assert.All(suggestion.Reasons, reason => Assert.True(reason.Contribution > 0));
                Assert.Equal(suggestion.Score, suggestion.Reasons.Sum(reason => reason.Contribution), 1e-9);
                Assert.DoesNotContain(suggestion.Person, barred);
                Assert.NotEqual(asker.Id, suggestion.Person);
                Assert.Equal(Membership.Joined, people.Single(person => person.Id == suggestion.Person).Membership);
                Assert.DoesNotContain(
                    ties,
                    tie =>
                        (tie.Owner, tie.Other) == (asker.Id, suggestion.Person) || (tie.Other, tie.Owner) == (asker.Id, suggestion.Person)
                );
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Nobody_is_shown_who_is_away_full_put_off_or_was_shown_lately(int seed)
    {
        var random = new Random(seed);
        var people = RandomOrganisation
            .People(random, 40)
            .ConvertAll(person => random.Next(4) == 0 ? person with { PausedUntil = new LocalDate(2026, 12, 24) } : person);
        var index = OrganisationIndex.Build(people, RandomOrganisation.Ties(random, people, 80), SkillVocabulary.Product);
        ImmutableHashSet<PersonId> Some() => [.. people.Where(_ => random.Next(6) == 0).Select(person => person.Id)];
        var (full, putOff, shown) = (Some(), Some(), Some());
        var request = new SuggestionRequest(SmallOrganisation.Now, SmallOrganisation.Week)
        {
            Full = full,
            NotBefore = putOff.ToImmutableDictionary(person => person, _ => SmallOrganisation.Now + Duration.FromDays(1)),
            LastShown = shown.ToImmutableDictionary(person => person, _ => SmallOrganisation.Week.Plus(-8)),
        };

        var suggested = people
            .SelectMany(asker =>
                Suggester.Suggest(index, asker.Id, request) is Slate slate ? slate.Suggestions.Select(one => one.Person) : []
            )
            .ToHashSet();

        Assert.NotEmpty(suggested);
        Assert.Empty(suggested.Intersect(full.Union(putOff).Union(shown)));
        Assert.All(suggested, person => Assert.True(people.Single(one => one.Id == person).IsVisibleAt(SmallOrganisation.Now)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_same_question_has_the_same_answer_in_whatever_order_people_were_told(int seed)
    {
        var random = new Random(seed);
        var people = RandomOrganisation.People(random, 40);
        var ties = RandomOrganisation.Ties(random, people, 80);
        var index = OrganisationIndex.Build(people, ties, SkillVocabulary.Product);
        var shuffled = OrganisationIndex.Build(
            people.OrderBy(_ => random.Next()).ToList(),
            ties.OrderBy(_ => random.Next()).ToList(),
            SkillVocabulary.Product
        );

        foreach (var person in people)
            RandomOrganisation.AssertSame(RandomOrganisation.Ask(index, person.Id), RandomOrganisation.Ask(shuffled, person.Id));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Two_people_score_each_other_alike(int seed)
    {
        var random = new Random(seed);
        var people = RandomOrganisation.People(random, 30).Select(person => person with { JoinedAt = null }).ToList();
        var known = RandomOrganisation.Ties(random, people, 60).Where(tie => string.CompareOrdinal(tie.Owner.Value, tie.Other.Value) < 0);
        var ties = known.SelectMany(tie => new[] { tie, new KnownTie(tie.Other, tie.Owner, tie.Familiarity) }).ToList();
        var index = OrganisationIndex.Build(people, seed % 2 == 0 ? ties : [], SkillVocabulary.Product);
        var everybody = new SuggestionRequest(SmallOrganisation.Now, SmallOrganisation.Week) { HowMany = people.Count };

        var scores = people.ToDictionary(
            person => person.Id,
            person =>
                Suggester.Suggest(index, person.Id, everybody) is Slate slate
                    ? slate
                        .Suggestions.Where(suggestion => !suggestion.Reasons.OfType<HubOfDepartment>().Any())
                        .ToDictionary(suggestion => suggestion.Person, suggestion => suggestion.Score)
                    : []
        );

        var both = (
            from one in scores
            from other in one.Value
            where scores[other.Key].ContainsKey(one.Key)
            select (other.Value, scores[other.Key][one.Key])
        ).ToList();
        Assert.True(both.Count > 30);
        Assert.All(both, pair => Assert.Equal(pair.Item1, pair.Item2, 1e-5));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void An_offer_that_somebody_looks_for_never_lowers_the_score_of_the_two(int seed)
    {
        var random = new Random(seed);
        var people = RandomOrganisation.People(random, 20).Select(person => person with { Membership = Membership.Joined }).ToList();
        var asker = people.First(person => person.Profile.LooksFor.Length > 0);
        var other = people.Last(person => person.Id != asker.Id);
        var offering = other with { Profile = other.Profile with { Offers = other.Profile.Offers.Add(asker.Profile.LooksFor[0]) } };

        Assert.True(
            Score(people, asker, other) <= Score([.. people.Where(person => person.Id != other.Id), offering], asker, other) + 1e-6
        );
    }

    private static double Score(List<Person> people, Person asker, Person other)
    {
        var index = OrganisationIndex.Build(people, [], SkillVocabulary.Product);
        var slate = (Slate)
            Suggester.Suggest(
                index,
                asker.Id,
                new SuggestionRequest(SmallOrganisation.Now, SmallOrganisation.Week) { HowMany = people.Count }
            );
        return slate.Suggestions.FirstOrDefault(suggestion => suggestion.Person == other.Id)?.Score ?? 0;
    }
}
