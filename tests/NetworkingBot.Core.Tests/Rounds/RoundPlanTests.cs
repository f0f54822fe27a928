using NetworkingBot.Core.Rounds;
using NetworkingBot.Core.Tests.Organisations;
using NodaTime;

namespace NetworkingBot.Core.Tests.Rounds;

/// <summary>Who meets whom in a round, and what those hear who meet nobody.</summary>
public sealed class RoundPlanTests
{
    private readonly SmallOrganisation _organisation = new();

    [Fact]
    public void Those_who_can_help_each_other_meet()
    {
        _organisation
            .With("ana", "Sales", offers: ["negotiation"], looksFor: ["azure costs"])
            .With("luis", "Cloud", offers: ["azure costs"], looksFor: ["negotiation"])
            .With("maya", "Sales", offers: ["chess"], looksFor: ["payroll"])
            .With("omar", "Cloud", offers: ["payroll"], looksFor: ["chess"]);

        var plan = Draw("ana", "maya", "luis", "omar");

        Assert.Equal(["ana+luis", "maya+omar"], Told(plan));
        Assert.Equal(plan.Worth, plan.Bound);
    }

    [Fact]
    public void An_odd_one_makes_a_trio()
    {
        People("ana", "luis", "maya");

        Assert.Equal(["ana+luis+maya"], Told(Draw("ana", "luis", "maya")));
    }

    [Fact]
    public void Who_is_in_alone_hears_so()
    {
        People("ana", "luis");

        Assert.Equal(["ana: NobodyElse"], Told(Draw("ana")));
    }

    [Fact]
    public void Who_pauses_before_the_round_is_not_brought_together_with_anybody()
    {
        People("ana", "luis", "maya");
        _organisation.With(_organisation["maya"] with { PausedUntil = new LocalDate(2026, 12, 24) });

        Assert.Equal(["ana+luis", "maya: Away"], Told(Draw("ana", "luis", "maya")));
    }

    [Fact]
    public void Who_left_or_is_not_known_is_away_as_well()
    {
        People("ana", "luis", "maya");
        _organisation.With(_organisation["maya"].Leaving(erase: false));

        Assert.Equal(["ana+luis", "maya: Away", "nobody: Away"], Told(Draw("ana", "luis", "maya", "nobody")));
    }

    [Fact]
    public void Nobody_learns_that_somebody_does_not_want_to_be_paired_with_them()
    {
        People("ana", "luis");

        var plan = Draw(Request("ana", "luis") with { Barred = [(new PersonId("luis"), new PersonId("ana"))] });

        Assert.Equal(["ana: NobodyLeft", "luis: NobodyLeft"], Told(plan));
    }

    [Fact]
    public void Those_who_met_rest_from_each_other_and_meet_again_after_that()
    {
        People("ana", "luis");
        var request = Request("ana", "luis") with { Rest = 2 };
        var told = new List<string>();

        for (var round = 0; round < 4; round++)
        {
            var plan = Draw(request);
            told.Add(string.Join(", ", Told(plan)));
            request = request with { History = request.History.After(plan, request.Rest) };
        }

        Assert.Equal(["ana+luis", "ana: MetLately, luis: MetLately", "ana: MetLately, luis: MetLately", "ana+luis"], told);
    }

    [Fact]
    public void Those_who_did_not_meet_may_be_brought_together_again_at_once()
    {
        People("ana", "luis");
        var request = Request("ana", "luis");
        var history = request.History.After(Draw(request), request.Rest).DidNotMeet(new PersonId("luis"));

        Assert.Equal(["ana+luis"], Told(Draw(request with { History = history })));
    }

    [Fact]
    public void Whoever_had_nobody_goes_first_next_time()
    {
        People("ana", "luis", "maya");
        var barred = new[] { (new PersonId("ana"), new PersonId("luis")) };
        var request = Request("ana", "luis", "maya") with { Barred = barred, Rest = 0 };
        var alone = new List<PersonId>();

        for (var round = 0; round < 6; round++)
        {
            var plan = Draw(request);
            alone.Add(Assert.Single(plan.Alone).Person);
            request = request with { History = request.History.After(plan, request.Rest) };
        }

        Assert.Equal(3, alone.Count(person => person.Value == "ana"));
        Assert.Equal(3, alone.Count(person => person.Value == "luis"));
    }

    [Fact]
    public void A_group_is_as_large_as_wished_or_one_more_or_less()
    {
        string[] names = [.. Enumerable.Range(0, 11).Select(number => $"p{number:d2}")];
        People(names);

        Assert.Equal([4, 4, 3], Sizes(Request(names) with { Size = 4 }));
        Assert.Equal([6, 5], Sizes(Request(names) with { Size = 8 }));
        Assert.Equal([3, 2, 2, 2, 2], Sizes(Request(names) with { Size = 2 }));
    }

    [Theory]
    [InlineData(1, 12)]
    [InlineData(9, 12)]
    [InlineData(2, -1)]
    [InlineData(2, 105)]
    public void A_round_that_cannot_be_is_refused(int size, int rest)
    {
        People("ana", "luis");

        Assert.Throws<ArgumentOutOfRangeException>(() => Draw(Request("ana", "luis") with { Size = size, Rest = rest }));
    }

    [Fact]
    public void Other_departments_are_met_where_that_matters_and_the_own_where_that_does()
    {
        People("ana", "luis", "maya", "omar");
        foreach (var (name, department) in new[] { ("ana", "Sales"), ("luis", "Sales"), ("maya", "Cloud"), ("omar", "Cloud") })
            _organisation.With(name, department);

        Assert.Equal(["ana+luis", "maya+omar"], Told(Matters(new Matters { Department = Likeness.Same })));
        Assert.DoesNotContain("ana+luis", Told(Matters(new Matters { Department = Likeness.Other })));
    }

    [Fact]
    public void A_language_in_common_is_one_language_under_any_name()
    {
        People("ana", "luis", "maya", "omar");
        foreach (var (name, language) in new[] { ("ana", "español"), ("luis", "English"), ("maya", "Spanish"), ("omar", "inglés") })
            _organisation.With(_organisation[name] with { Profile = _organisation[name].Profile with { Languages = [language] } });

        Assert.Equal(["ana+maya", "luis+omar"], Told(Matters(new Matters { Language = Likeness.Same })));
    }

    [Fact]
    public void Levels_are_mixed_or_kept_apart_by_the_words_of_titles()
    {
        People("ana", "luis", "maya", "omar");
        (string, string)[] titles = [("ana", "Directora de ventas"), ("luis", "Becario"), ("maya", "Head of Cloud"), ("omar", "Intern")];
        foreach (var (name, title) in titles)
            _organisation.With(_organisation[name] with { Profile = _organisation[name].Profile with { Title = title } });

        Assert.Equal(["ana+maya", "luis+omar"], Told(Matters(new Matters { Seniority = Likeness.Same })));
        Assert.DoesNotContain("ana+maya", Told(Matters(new Matters { Seniority = Likeness.Other })));
    }

    [Fact]
    public void Newcomers_meet_old_hands_where_that_is_wished()
    {
        People("ana", "luis", "maya", "omar");
        foreach (var (name, days) in new[] { ("ana", 10), ("luis", 20), ("maya", 700), ("omar", 800) })
            _organisation.With(_organisation[name] with { JoinedAt = SmallOrganisation.Now - Duration.FromDays(days) });

        Assert.DoesNotContain("ana+luis", Told(Matters(new Matters { NewcomersWithOldHands = true })));
    }

    [Fact]
    public void The_same_round_comes_of_the_same_seed_in_whatever_order_people_are_named()
    {
        string[] names = [.. Enumerable.Range(0, 31).Select(number => $"p{number:d2}")];
        People(names);
        var request = Request(names) with { Size = 4, Seed = 7 };

        Assert.Equal(Told(Draw(request)), Told(Draw(request with { In = [.. request.In.Reverse(), .. request.In] })));
        Assert.NotEqual(Told(Draw(request)), Told(Draw(request with { Seed = 8 })));
    }

    private void People(params string[] names)
    {
        foreach (var name in names)
            _organisation.With(name);
    }

    private static RoundRequest Request(params string[] names) =>
        new(SmallOrganisation.Now, SmallOrganisation.Week, [.. names.Select(name => new PersonId(name))]) { Matters = new Matters() };

    private RoundPlan Draw(params string[] names) => Draw(Request(names));

    private RoundPlan Draw(RoundRequest request) => RoundPlan.Draw(_organisation.Index(), request);

    private RoundPlan Matters(Matters matters) => Draw(Request("ana", "luis", "maya", "omar") with { Matters = matters });

    private IEnumerable<int> Sizes(RoundRequest request) => Draw(request).Groups.Select(group => group.Length).OrderDescending();

    /// <summary>Groups by name, and why somebody has nobody; in order.</summary>
    private static string[] Told(RoundPlan plan) =>
    [
        .. plan.Groups.Select(group => string.Join('+', group.Select(person => person.Value).Order(StringComparer.Ordinal)))
            .Concat(plan.Alone.Select(one => $"{one.Person}: {one.Why}"))
            .Order(StringComparer.Ordinal),
    ];
}
