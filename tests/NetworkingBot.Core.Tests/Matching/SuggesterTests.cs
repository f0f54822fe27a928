using System.Collections.Immutable;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NetworkingBot.Core.Tests.Organisations;
using NodaTime;

namespace NetworkingBot.Core.Tests.Matching;

public sealed class SuggesterTests
{
    private static readonly SuggestionRequest _now = new(SmallOrganisation.Now, SmallOrganisation.Week);

    [Fact]
    public void Somebody_who_offers_what_I_look_for_and_looks_for_what_I_offer_comes_first_and_both_reasons_are_told_word_for_word()
    {
        var organisation = new SmallOrganisation()
            .With("maya", "Sales", offers: ["Spanish"], looksFor: ["Azure costs"])
            .With("omar", "IT", offers: ["azure costs"], looksFor: ["spanish"])
            .With("lena", "IT", offers: ["azure costs"])
            .With("ivan", "IT", looksFor: ["spanish"]);

        var first = organisation.SlateOf("maya")[0];

        Assert.Equal("omar", first.Person.Value);
        var offer = Assert.Single(first.Reasons.OfType<TheyOffer>());
        Assert.Equal(("azure costs", "Azure costs"), (offer.TheirWords, offer.YourWords));
        var need = Assert.Single(first.Reasons.OfType<TheyLookFor>());
        Assert.Equal(("spanish", "Spanish"), (need.TheirWords, need.YourOffer));
    }

    [Fact]
    public void Reasons_add_up_to_the_score_and_come_largest_first()
    {
        var organisation = new SmallOrganisation()
            .With("maya", "Sales", offers: ["Spanish"], looksFor: ["azure costs", "negotiation"], interests: ["chess"], place: "Madrid")
            .With("omar", "IT", offers: ["azure costs", "negotiation"], looksFor: ["spanish"], interests: ["chess"], place: "Madrid")
            .With("luis", "IT").Knowing("maya", "luis").Knowing("luis", "omar");

        var suggestion = organisation.Suggested("maya", "omar");

        Assert.NotNull(suggestion);
        Assert.Equal(suggestion.Score, suggestion.Reasons.Sum(reason => reason.Contribution), 1e-9);
        Assert.Equal(suggestion.Reasons.OrderByDescending(reason => reason.Contribution), suggestion.Reasons);
        Assert.Equal(6, suggestion.Reasons.Select(reason => reason.GetType()).Distinct().Count());
    }

    [Fact]
    public void A_common_contact_is_named()
    {
        var organisation = new SmallOrganisation().With("maya").With("luis").With("omar").Knowing("maya", "luis").Knowing("luis", "omar");

        var reason = Assert.Single(Assert.Single(organisation.SlateOf("maya")).Reasons);

        Assert.Equal([new PersonId("luis")], Assert.IsType<KnowsInCommon>(reason).People);
    }

    [Fact]
    public void A_contact_whom_only_one_side_holds_leads_nobody_to_others()
    {
        var organisation = new SmallOrganisation()
            .With("maya")
            .With("luis")
            .With("omar")
            .Knowing("maya", "luis")
            .KnownOnlyTo("luis", "omar");

        Assert.Empty(organisation.SlateOf("maya"));
    }

    [Fact]
    public void A_colleague_who_did_not_join_is_neither_suggested_nor_named()
    {
        var organisation = new SmallOrganisation().With("maya").With("luis").With("omar").Knowing("maya", "luis").Knowing("luis", "omar");
        organisation.With(organisation["luis"] with { Membership = Membership.NotJoined });

        Assert.Empty(organisation.SlateOf("maya"));
        Assert.Empty(organisation.SlateOf("omar"));
    }

    [Fact]
    public void Nobody_who_is_filtered_is_shown()
    {
        var organisation = new SmallOrganisation().With("maya", looksFor: ["chess"]);
        foreach (var name in new[] { "barred", "later", "shown", "full", "left", "paused", "known", "free" })
            organisation.With(name, offers: ["chess"]);
        organisation.With(organisation["left"] with { Membership = Membership.Left });
        organisation.With(organisation["paused"] with { PausedUntil = new LocalDate(2026, 12, 1) });
        organisation.Knowing("maya", "known");

        var slate = organisation.SlateOf("maya", _now with
        {
            Barred = [new PersonId("barred")],
            NotBefore = ImmutableDictionary<PersonId, Instant>.Empty.Add(
                new PersonId("later"),
                SmallOrganisation.Now + Duration.FromHours(1)
            ),
            LastShown = ImmutableDictionary<PersonId, IsoWeek>.Empty.Add(new PersonId("shown"), SmallOrganisation.Week.Plus(-8)),
            Full = ImmutableHashSet.Create(new PersonId("full")),
        });

        Assert.Equal("free", Assert.Single(slate).Person.Value);
    }

    [Fact]
    public void Somebody_shown_nine_weeks_ago_may_come_again()
    {
        var organisation = new SmallOrganisation().With("maya", looksFor: ["chess"]).With("omar", offers: ["chess"]);

        var slate = organisation.SlateOf(
            "maya",
            _now with
            {
                LastShown = ImmutableDictionary<PersonId, IsoWeek>.Empty.Add(new PersonId("omar"), SmallOrganisation.Week.Plus(-9)),
            }
        );

        Assert.Single(slate);
    }

    [Fact]
    public void Too_little_knowledge_is_said()
    {
        var organisation = new SmallOrganisation().With("maya").With("omar", "IT", offers: ["chess"]);

        Assert.Equal(new TooLittleKnown(ProfileGap.LooksFor), organisation.Ask("maya"));
        Assert.Equal(new TooLittleKnown(ProfileGap.LooksFor), organisation.Ask("a stranger"));
    }

    [Theory]
    [InlineData(Shortage.ShownLately)]
    [InlineData(Shortage.NoRoom)]
    [InlineData(Shortage.NothingInCommon)]
    [InlineData(Shortage.FewJoined)]
    public void A_short_slate_says_why(Shortage shortage)
    {
        var organisation = new SmallOrganisation().With("maya", looksFor: ["chess"]);
        var omar = new PersonId("omar");
        if (shortage != Shortage.FewJoined)
            organisation.With("omar", offers: [shortage == Shortage.NothingInCommon ? "payroll" : "chess"]);
        var request = shortage switch
        {
            Shortage.ShownLately => _now with
            {
                LastShown = ImmutableDictionary<PersonId, IsoWeek>.Empty.Add(omar, SmallOrganisation.Week),
            },
            Shortage.NoRoom => _now with { Full = ImmutableHashSet.Create(omar) },
            _ => _now,
        };

        var slate = Assert.IsType<Slate>(organisation.Ask("maya", request));

        Assert.Empty(slate.Suggestions);
        Assert.Equal(shortage, slate.Shortage);
    }

    [Fact]
    public void A_goal_is_read_like_something_I_look_for()
    {
        var organisation = new SmallOrganisation().With("maya").With("omar", offers: ["Kubernetes"]);

        var suggestion = Assert.Single(organisation.SlateOf("maya", _now with { Goal = "kubernetes" }));

        Assert.Equal("kubernetes", Assert.IsType<TheyOffer>(Assert.Single(suggestion.Reasons)).YourWords);
    }

    [Fact]
    public void One_of_three_lies_outside_the_own_department()
    {
        var organisation = new SmallOrganisation().With("maya", "Sales", looksFor: ["chess"]).With("far", "IT", interests: ["chess"]);
        foreach (var name in new[] { "a", "b", "c", "d" })
            organisation.With(name, "Sales", offers: ["chess"]);

        var slate = organisation.SlateOf("maya");

        Assert.Equal(3, slate.Length);
        Assert.Contains(slate, suggestion => suggestion.Person.Value == "far");
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void Only_who_knows_many_of_the_department_is_called_a_good_first_person_to_know_there(int knows, bool told)
    {
        var organisation = new SmallOrganisation().With("maya", "Sales").With("omar", "Sales");
        foreach (var name in Enumerable.Range(0, knows).Select(number => $"colleague{number}"))
            organisation.With(name, "Sales").Knowing("omar", name);

        Assert.Equal(
            told,
            organisation
                .Suggested("maya", "omar", new SuggestionRequest(SmallOrganisation.Now, SmallOrganisation.Week) { HowMany = 9 })!
                .Reasons.Any(reason => reason is HubOfDepartment)
        );
    }

    [Fact]
    public void A_newcomer_is_called_new_once_the_organisation_has_been_there_for_longer()
    {
        var organisation = new SmallOrganisation().With("maya", "Sales").With("omar", "Sales");
        organisation.With(organisation["omar"] with { JoinedAt = SmallOrganisation.Now - Duration.FromDays(10) });

        Assert.Contains(organisation.SlateOf("maya")[0].Reasons, reason => reason is NewHere);
        Assert.DoesNotContain(organisation.SlateOf("omar")[0].Reasons, reason => reason is NewHere);
    }

    [Fact]
    public void Every_reason_is_stored_and_read_again()
    {
        Reason[] reasons =
        [
            new TheyOffer("a", "b", 1),
            new WrittenToTogether(1),
            new TheyLookFor("a", "b", 1),
            new SharedInterest("a", "b", 1),
            new SameDepartment("a", 1),
            new OtherDepartment("a", NobodyKnownThere: true, 1),
            new SamePlace("a", 1),
            new NewHere(1),
            new HubOfDepartment("a", 1),
        ];

        Assert.Equal(reasons, StoredJson.Parse<Reason[]>(StoredJson.Write(reasons)));
        Assert.Equal(typeof(Reason).Assembly.GetTypes().Count(type => type.BaseType == typeof(Reason)), reasons.Length + 1);
        var known = new KnowsInCommon([new PersonId("luis")], 1, 1);
        Assert.Equal(known.People, Assert.IsType<KnowsInCommon>(StoredJson.Parse<Reason>(StoredJson.Write<Reason>(known))).People);
    }

    [Fact]
    public void Who_knows_something_is_found_with_what_they_look_for()
    {
        var index = new SmallOrganisation()
            .With("maya")
            .With("omar", offers: ["Kubernetes"], looksFor: ["Spanish"])
            .With("lena", offers: ["payroll"])
            .Index();

        var found = Assert.Single(
            PeopleSearch.Find(index, "kubernetes", new PersonId("maya"), ImmutableHashSet<PersonId>.Empty, SmallOrganisation.Now)
        );

        Assert.Equal(("omar", "Kubernetes", "Spanish"), (found.Person.Value, found.Offer, Assert.Single(found.LooksFor)));
    }
}
