using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.Skills;

namespace NetworkingBot.Core.Tests.Organisations;

public sealed class OrganisationIndexTests
{
    [Fact]
    public void Changes_applied_one_by_one_answer_like_an_index_built_anew()
    {
        var random = new Random(7);
        var people = RandomOrganisation.People(random, 60);
        var ties = RandomOrganisation.Ties(random, people, 200);
        var fresh = new OrganisationIndex(SkillVocabulary.Product);
        foreach (var person in RandomOrganisation.People(new Random(8), 60))
            fresh.Apply(person);
        foreach (var person in people)
            fresh.Apply(person);
        foreach (var tie in ties)
            fresh.Apply(tie);

        var built = OrganisationIndex.Build(people, ties, SkillVocabulary.Product);

        foreach (var person in people)
            RandomOrganisation.AssertSame(RandomOrganisation.Ask(built, person.Id), RandomOrganisation.Ask(fresh, person.Id));
    }

    [Fact]
    public void A_contact_that_was_given_up_may_be_suggested_again()
    {
        var index = new SmallOrganisation()
            .With("maya", looksFor: ["chess"])
            .With("omar", offers: ["chess"])
            .Knowing("maya", "omar")
            .Index();
        var (maya, omar) = (new PersonId("maya"), new PersonId("omar"));

        index.Remove(maya, omar);
        Assert.Empty(Assert.IsType<Slate>(RandomOrganisation.Ask(index, maya)).Suggestions);

        index.Remove(omar, maya);
        Assert.Single(Assert.IsType<Slate>(RandomOrganisation.Ask(index, maya)).Suggestions);
    }

    [Fact]
    public void Somebody_who_was_erased_leaves_nothing_behind()
    {
        var index = new SmallOrganisation()
            .With("maya", looksFor: ["chess"])
            .With("luis", offers: ["chess"])
            .With("omar")
            .Knowing("maya", "luis")
            .Knowing("luis", "omar")
            .Index();

        index.Remove(new PersonId("luis"));

        Assert.Empty(Assert.IsType<Slate>(RandomOrganisation.Ask(index, new PersonId("maya"))).Suggestions);
        Assert.Equal(new TooLittleKnown(ProfileGap.LooksFor), RandomOrganisation.Ask(index, new PersonId("omar")));
    }

    [Fact]
    public void A_tie_may_be_told_before_the_people_it_joins()
    {
        var organisation = new SmallOrganisation().With("maya").With("luis").With("omar");
        var index = new OrganisationIndex(SkillVocabulary.Product);
        foreach (var (one, other) in new[] { ("maya", "luis"), ("luis", "maya"), ("luis", "omar"), ("omar", "luis") })
            index.Apply(new KnownTie(new PersonId(one), new PersonId(other), Familiarity.Of(SmallOrganisation.Now)));

        foreach (var name in new[] { "maya", "luis", "omar" })
            index.Apply(organisation[name]);

        Assert.Equal(
            "omar",
            Assert.Single(Assert.IsType<Slate>(RandomOrganisation.Ask(index, new PersonId("maya"))).Suggestions).Person.Value
        );
    }
}
