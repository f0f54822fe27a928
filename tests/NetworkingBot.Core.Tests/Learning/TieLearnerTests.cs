using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.Learning;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.Skills;
using NetworkingBot.Core.Tests.Organisations;
using NodaTime;

namespace NetworkingBot.Core.Tests.Learning;

public sealed class TieLearnerTests
{
    private const int NewTieLoader = 3;

    [Fact]
    public void A_signal_that_tells_who_comes_into_contact_gains_weight()
    {
        var refined = TieLearner.Refine(TieModel.Shipped, Past(4000, signals => signals[NewTieLoader] > 0.7));

        Assert.True(refined.OtherDepartment[NewTieLoader] > TieModel.Shipped.OtherDepartment[NewTieLoader] + 1);
        Assert.True(refined.SameDepartment[NewTieLoader] > TieModel.Shipped.SameDepartment[NewTieLoader] + 1);
        Assert.True(refined.Bridge[NewTieLoader] > TieModel.Shipped.Bridge[NewTieLoader] + 1);
    }

    [Fact]
    public void The_more_the_start_is_held_the_less_the_weights_move_and_hardly_any_past_moves_them_not_at_all()
    {
        var past = Past(400, signals => signals[NewTieLoader] > 0.7);

        var (free, held) = (TieLearner.Refine(TieModel.Shipped, past), TieLearner.Refine(TieModel.Shipped, past, hold: 1000));

        Assert.Equal(TieModel.Shipped, TieLearner.Refine(TieModel.Shipped, Past(20, signals => signals[NewTieLoader] > 0.7)));
        Assert.InRange(
            held.OtherDepartment[NewTieLoader],
            TieModel.Shipped.OtherDepartment[NewTieLoader],
            free.OtherDepartment[NewTieLoader] - 0.1
        );
    }

    [Fact]
    public void No_weight_moves_further_than_allowed()
    {
        var past = Past(4000, signals => signals[NewTieLoader] > 0.5);

        var refined = TieLearner.Refine(TieModel.Shipped, past);

        for (var signal = 0; signal < Signals.Count; signal++)
        {
            var values = past.Where(example => !example.SameDepartment).Select(example => (double)example.Signals[signal]).ToList();
            var deviation = Math.Sqrt(values.Average(value => Math.Pow(value - values.Average(), 2)));
            Assert.InRange(
                deviation * Math.Abs(refined.OtherDepartment[signal] - TieModel.Shipped.OtherDepartment[signal]),
                0,
                TieLearner.MaxShift + 1e-6
            );
        }
    }

    [Fact]
    public void A_window_tells_what_came_of_each_pair_and_stands_for_all_of_them()
    {
        var random = new Random(6);
        var people = RandomOrganisation.People(random, 120);
        var index = OrganisationIndex.Build(people, RandomOrganisation.Ties(random, people, 200), SkillVocabulary.Product);
        var window = TieWindow.Open(
            index,
            people.Select(person => (person.Id, new SuggestionRequest(SmallOrganisation.Now, SmallOrganisation.Week)))
        );
        var met = window.Pairs.Where(_ => random.Next(10) == 0).Select(pair => (pair.Asker, pair.Other)).ToHashSet();

        var kept = TieWindow.Of(TiePair.Unpack(TiePair.Pack(window.Pairs)));
        var examples = kept.Close((asker, other) => met.Contains((asker, other)) ? TieOutcome.Contact : TieOutcome.None).ToList();

        Assert.Equal(met.Count, examples.Count(example => example.Outcome == TieOutcome.Contact));
        Assert.Equal(window.Pairs.Sum(pair => pair.Example.Weight), examples.Sum(example => example.Weight),
            window.Pairs.Sum(pair => pair.Example.Weight) * 0.03);
        Assert.All(examples, example => Assert.Equal(Signals.Count, example.Signals.Length));
    }

    [Fact]
    public void A_window_looks_at_nobody_whom_the_asker_knows_or_who_is_not_there()
    {
        var organisation = new SmallOrganisation()
            .With("maya", "Design")
            .With("omar", "Design")
            .With("luis", "Legal")
            .Knowing("maya", "omar");
        organisation.With(organisation["luis"] with { PausedUntil = new LocalDate(2026, 12, 24) });

        var window = TieWindow.Open(
            organisation.Index(),
            [
                (new PersonId("maya"), new SuggestionRequest(SmallOrganisation.Now, SmallOrganisation.Week)),
                (new PersonId("nobody"), new SuggestionRequest(SmallOrganisation.Now, SmallOrganisation.Week)),
            ]
        );

        Assert.Empty(window.Pairs);
    }

    [Fact]
    public void What_has_become_of_two_is_in_the_index()
    {
        var index = new SmallOrganisation().With("maya").With("omar").With("luis").Knowing("maya", "omar").Index();
        index.Apply(new KnownTie(new PersonId("luis"), new PersonId("maya"), Familiarity.Of(SmallOrganisation.Now, Exchange.Sent)));

        Assert.Equal(TieOutcome.MutualContact, index.OutcomeOf(new PersonId("omar"), new PersonId("maya")));
        Assert.Equal(TieOutcome.Contact, index.OutcomeOf(new PersonId("maya"), new PersonId("luis")));
        Assert.Equal(TieOutcome.None, index.OutcomeOf(new PersonId("omar"), new PersonId("luis")));
    }

    private static List<TieExample> Past(int count, Func<float[], bool> meet)
    {
        var random = new Random(5);
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(_ => Enumerable.Range(0, Signals.Count).Select(_ => (float)random.NextDouble()).ToArray())
                .Select(signals => new TieExample(
                    signals,
                    SameDepartment: random.Next(2) == 0,
                    meet(signals) ? TieOutcome.MutualContact : TieOutcome.None,
                    1
                )),
        ];
    }
}
