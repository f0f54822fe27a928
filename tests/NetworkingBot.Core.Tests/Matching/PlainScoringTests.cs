using System.Collections.Immutable;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.Skills;
using NetworkingBot.Core.Tests.Organisations;

namespace NetworkingBot.Core.Tests.Matching;

/// <summary>What is counted and picked the short way is what comes of the long one, on organisations of any shape.</summary>
public sealed class PlainScoringTests
{
    public static TheoryData<int, int> SeedsAndBarred => new MatrixTheoryData<int, int>(Enumerable.Range(1, 10), [0, 50, 90]);

    [Theory]
    [MemberData(nameof(SeedsAndBarred))]
    public void How_many_of_each_others_department_two_people_know_is_counted_right_whichever_side_is_shorter(int seed, int percentBarred)
    {
        var (index, people) = Organisation(seed, 60, 400);
        foreach (var asker in people)
        {
            var barred = people.Where(one => (StableHash.Of(one.Value, asker.Value) % 100) < percentBarred).ToImmutableHashSet();
            var question = new Question(
                index,
                index.NumberOf(asker)!.Value,
                new SuggestionRequest(SmallOrganisation.Now, SmallOrganisation.Week) { Barred = barred }
            );

            CandidateSearch.Run(question, new HardFilter(question));

            if (question.Department == NameTable.None)
                continue;
            foreach (var candidate in CandidateSet.In(index).All.ToArray())
            {
                Assert.Equal(Known(index, candidate.Person, question.Department), candidate.KnownHere);
                Assert.Equal(Known(index, question.Me, index.DepartmentOf(candidate.Person)), candidate.KnownThere);
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_slate_is_picked_as_if_all_candidates_had_been_put_in_order(int seed)
    {
        var (index, people) = Organisation(seed, 500, 3000);
        var most = 0;
        foreach (var asker in people.Take(60))
        {
            var question = new Question(
                index,
                index.NumberOf(asker)!.Value,
                new SuggestionRequest(SmallOrganisation.Now, SmallOrganisation.Week)
            );
            var scored = CandidateSearch.Run(question, new HardFilter(question));

            Assert.Equal(PickInOrder(question, scored), SlatePick.Pick(question, scored).Select(one => one.Person));
            most = Math.Max(most, scored.Count);
        }

        Assert.True(most > 150);
    }

    private static List<int> PickInOrder(Question question, List<Scored> scored)
    {
        var rest = scored
            .OrderByDescending(one => Math.Round(one.Score, 6))
            .ThenBy(one => StableHash.Mix(question.Seed, question.Index[one.Person].Hash))
            .ToList();
        var picked = new List<Scored>();
        while (picked.Count < 3 && rest.Count > 0)
        {
            var mustBeOutside = picked.Count == 2 && !picked.Exists(one => question.IsOutside(one.Person));
            var allowed =
                mustBeOutside && rest.Exists(one => question.IsOutside(one.Person))
                    ? rest.Where(one => question.IsOutside(one.Person))
                    : rest;
            var best = allowed
                .Take(100)
                .MaxBy(one => Math.Round(one.Score, 6) - (0.1 * one.Score * picked.Count(other => SameDepartment(question, one, other))));
            picked.Add(best);
            rest.Remove(best);
        }

        return picked.ConvertAll(one => one.Person);
    }

    private static bool SameDepartment(Question question, Scored one, Scored other) =>
        question.Index.DepartmentOf(one.Person) == question.Index.DepartmentOf(other.Person);

    private static int Known(OrganisationIndex index, int person, int department)
    {
        var known = 0;
        foreach (var tie in index.Ties.Of(person))
            known += index.DepartmentOf(tie.Other) == department ? 1 : 0;
        return known;
    }

    private static (OrganisationIndex Index, List<PersonId> People) Organisation(int seed, int count, int ties)
    {
        var random = new Random(seed);
        var people = RandomOrganisation.People(random, count);
        return (
            OrganisationIndex.Build(people, RandomOrganisation.Ties(random, people, ties), SkillVocabulary.Product),
            people.ConvertAll(person => person.Id)
        );
    }
}
