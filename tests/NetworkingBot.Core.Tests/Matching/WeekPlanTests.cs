using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Skills;
using NetworkingBot.Core.Tests.Organisations;
using NodaTime;

namespace NetworkingBot.Core.Tests.Matching;

/// <summary>The slates of a week drawn together, on organisations of any shape.</summary>
public sealed class WeekPlanTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 10)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Nobody_is_shown_more_often_than_allowed_and_nobody_filtered_at_all(int seed)
    {
        var (index, people, requests) = Organisation(seed);

        var plan = WeekPlan.Draw(index, requests);

        var shown = requests.SelectMany(one => plan.For(one.Asker), (one, other) => (one.Asker, Other: other)).ToList();
        var joined = people.Where(person => person.Membership == Membership.Joined).Select(person => person.Id).ToHashSet();
        var most = Math.Ceiling(SuggestionSettings.Default.MostTimesMean * requests.Sum(one => one.Request.HowMany) / joined.Count);
        Assert.NotEmpty(shown);
        Assert.All(shown, pair => Assert.Contains(pair.Other, joined));
        Assert.All(shown, pair => Assert.DoesNotContain(pair.Other, requests.First(one => one.Asker == pair.Asker).Request.Barred));
        Assert.All(shown.CountBy(pair => pair.Other), times => Assert.True(times.Value <= most));
        Assert.Equal(shown.Count, shown.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_same_week_has_the_same_plan_in_whatever_order_people_ask(int seed)
    {
        var (index, _, requests) = Organisation(seed);

        var (plan, again) = (WeekPlan.Draw(index, requests), WeekPlan.Draw(index, [.. requests.Reverse()]));

        Assert.All(requests, one => Assert.Equal(plan.For(one.Asker), again.For(one.Asker)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_the_plan_gave_is_what_is_shown(int seed)
    {
        var (index, _, requests) = Organisation(seed);
        var plan = WeekPlan.Draw(index, requests);

        Assert.All(
            requests,
            one =>
                Assert.Equal(
                    plan.For(one.Asker).OrderBy(person => person.Value, StringComparer.Ordinal),
                    Suggester.Suggest(index, one.Asker, one.Request with { Plan = plan }) is Slate slate
                        ? slate
                            .Suggestions.Take(plan.For(one.Asker).Length)
                            .Select(shown => shown.Person)
                            .OrderBy(person => person.Value, StringComparer.Ordinal)
                        : []
                )
        );
    }

    [Fact]
    public void A_place_goes_to_whom_it_is_worth_most_and_who_is_outbid_takes_the_next()
    {
        var keen = Wishes("keen", (0, 0.9f), (1, 0.1f));
        var cool = Wishes("cool", (0, 0.5f), (1, 0.4f));
        var market = new ExposureMarket(people: 2, most: 1, SuggestionSettings.Default with { OutsideDepartment = 0 }, new HashSet<int>());

        market.Settle([cool, keen]);

        Assert.Equal([0], keen.Picks);
        Assert.Equal([1], cool.Picks);
        Assert.All(market.Prices(), one => Assert.True(one.Price > 0));
    }

    [Fact]
    public void A_newcomer_whom_nobody_knows_is_shown_to_a_first_colleague_and_not_to_all()
    {
        var everybody = Enumerable.Range(0, 4).Select(asker => Wishes($"asker{asker}", (0, 0.10f), (1, 0.09f))).ToList();
        var market = new ExposureMarket(
            people: 2,
            most: 4,
            SuggestionSettings.Default with
            {
                OutsideDepartment = 0,
                ExposurePrice = 0,
                Welcome = 0.02,
            },
            new HashSet<int> { 1 }
        );

        market.Settle(everybody);

        Assert.Single(everybody, one => one.Picks.SequenceEqual([1]));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(0.2, true)]
    public void Who_came_yesterday_and_knows_nobody_is_found_in_the_first_week_because_of_the_welcome(double welcome, bool found)
    {
        var organisation = new SmallOrganisation();
        var names = Enumerable.Range(0, 8).Select(number => $"old{number}").ToList();
        names.ForEach(name => organisation.With(name, "Sales", offers: ["chess"], looksFor: ["chess"]));
        organisation.With("new", "Sales").With(organisation["new"] with { JoinedAt = SmallOrganisation.Now - Duration.FromDays(1) });
        var settings = SuggestionSettings.Default with { OutsideDepartment = 0, ExposurePrice = 0, Welcome = welcome };

        var plan = WeekPlan.Draw(
            organisation.Index(),
            [
                .. names.Select(name =>
                    (new PersonId(name), new SuggestionRequest(SmallOrganisation.Now, SmallOrganisation.Week) { Settings = settings })
                ),
            ]
        );

        Assert.Equal(found ? 1 : 0, names.Sum(name => plan.For(new PersonId(name)).Count(person => person.Value == "new")));
    }

    [Fact]
    public void A_place_that_is_kept_for_other_departments_stays_open_when_there_is_nobody()
    {
        var wishes = new Wishes(new PersonId("ana"), 1, HowMany: 1, [(0, 0.9f, Outside: false)]);
        var market = new ExposureMarket(people: 1, most: 1, SuggestionSettings.Default with { OutsideDepartment = 1 }, new HashSet<int>());

        market.Settle([wishes]);

        Assert.Empty(wishes.Picks);
    }

    private static Wishes Wishes(string asker, params (int Person, float Worth)[] candidates) =>
        new(new PersonId(asker), 1, HowMany: 1, [.. candidates.Select(one => (one.Person, one.Worth, Outside: true))]);

    private static (
        OrganisationIndex Index,
        List<Person> People,
        IReadOnlyList<(PersonId Asker, SuggestionRequest Request)> Requests
    ) Organisation(int seed)
    {
        var random = new Random(seed);
        var people = RandomOrganisation.People(random, 40);
        var index = OrganisationIndex.Build(people, RandomOrganisation.Ties(random, people, 80), SkillVocabulary.Product);
        return (index, people, [.. people.Select(asker => (asker.Id, new SuggestionRequest(SmallOrganisation.Now, SmallOrganisation.Week)
        {
            Barred = [.. people.Where(_ => random.Next(6) == 0).Select(person => person.Id)],
        }))]);
    }
}
