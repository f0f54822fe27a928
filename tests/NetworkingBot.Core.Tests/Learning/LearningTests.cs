using NetworkingBot.Core.Administration;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.Learning;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NetworkingBot.Core.Tests.Organisations;
using NetworkingBot.Storage;
using NetworkingBot.Testing;
using NodaTime;
using NodaTime.Testing;

namespace NetworkingBot.Core.Tests.Learning;

public sealed class LearningTests : IDisposable
{
    private static readonly OrgId _org = new("acme");

    private readonly ITableStore _store = SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = null });
    private readonly FakeClock _clock = new(SmallOrganisation.Now);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => (_store as IDisposable)?.Dispose();

    [Fact]
    public async Task Weeks_in_which_people_get_to_know_contacts_of_contacts_refine_the_weights_step_by_step()
    {
        var core = await OrganisationAsync();

        var steps = await LiveAsync(core, weeks: 8);

        Assert.All(steps[..4], Assert.Null);
        Assert.All(steps[5..], Assert.NotNull);
        Assert.True(steps[^1]!.Outcomes > steps[5]!.Outcomes);
        AssertWithinBounds(steps[^1]!);
        Assert.Equal(steps[^1]!.Outcomes, (await Core().OrganisationCache.GetAsync(_org, _clock.Now, Cancellation)).Learned!.Outcomes);
        var shown = await SayAsync(core, new Said("admin"));
        var about = ToldCounts.Rounded(steps[^1]!.Outcomes);
        Assert.Contains($"weights refined from about {about} contacts", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_takes_the_weights_back_and_nobody_else()
    {
        var core = await OrganisationAsync();
        await LiveAsync(core, weeks: 7);

        await SayAsync(core, new Said("forget what suggestions learned"), "p001");
        Assert.NotNull((await core.OrganisationCache.GetAsync(_org, _clock.Now, Cancellation)).Learned);
        await SayAsync(core, new Said("forget what suggestions learned"));
        Assert.NotNull((await core.OrganisationCache.GetAsync(_org, _clock.Now, Cancellation)).Learned);
        var said = await SayAsync(core, new Said("yes"));

        Assert.Contains("start again", said.Text, StringComparison.Ordinal);
        Assert.Null((await core.OrganisationCache.GetAsync(_org, _clock.Now, Cancellation)).Learned);
        Assert.Empty(await core.LearningStore.PastAsync(_org, Cancellation));
    }

    [Fact]
    public async Task Where_the_settings_say_so_nothing_is_kept_and_nothing_learned()
    {
        var core = await OrganisationAsync(SuggestionSettings.Default with { Learns = false });

        var steps = await LiveAsync(core, weeks: 7);

        Assert.All(steps, Assert.Null);
        Assert.Empty(await _store.ReadAsync(Table.Learning, Keys.Learning(_org), RowRange.All, Cancellation).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task Somebody_who_is_forgotten_is_in_no_window_any_more()
    {
        var core = await OrganisationAsync();
        await core.Learning.StepAsync(_org, _clock.Now, Cancellation);
        var today = _clock.Now.InUtc().Date;
        var (_, before) = Assert.Single(await core.LearningStore.OpenUntilAsync(_org, today, Cancellation));
        var somebody = before.Pairs[0].Other;

        await core.LearningStore.EraseAsync((await core.People.GetAsync(_org, somebody, Cancellation))!, _clock.Now, Cancellation);

        var (_, after) = Assert.Single(await core.LearningStore.OpenUntilAsync(_org, today, Cancellation));
        Assert.Equal(
            before.Pairs.Where(pair => pair.Asker != somebody && pair.Other != somebody).Select(pair => (pair.Asker, pair.Other)),
            after.Pairs.Select(pair => (pair.Asker, pair.Other))
        );
    }

    [Fact]
    public async Task Two_replicas_do_a_weeks_work_once()
    {
        var core = await OrganisationAsync();
        var today = _clock.Now.InUtc().Date;

        var begun = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => core.LearningStore.BeginAsync(_org, today, Cancellation)));

        Assert.Single(begun, began => began);
        Assert.False(await core.LearningStore.BeginAsync(_org, today.PlusDays(6), Cancellation));
        Assert.True(await core.LearningStore.BeginAsync(_org, today.PlusDays(7), Cancellation));
    }

    [Fact]
    public void However_clearly_the_past_says_so_the_well_connected_never_count_more_than_as_shipped()
    {
        var (first, count) = Signals.Kinds[TieSignal.Connected].GetOffsetAndLength(Signals.Count);
        var random = new Random(4);
        var past = Enumerable.Range(0, 4000).Select(_ => Example(random, first, count)).ToList();

        var learned = (LearnedTies?)null;
        for (var week = 0; week < 60; week++)
            learned = LearnedTies.After(learned, past, new LocalDate(2026, 11, 18));

        var refined = TieLearner.Refine(TieModel.Shipped, past);
        Assert.Contains(
            Enumerable.Range(first, count),
            signal => refined.OtherDepartment[signal] > TieModel.Shipped.OtherDepartment[signal] + 0.1
        );
        AssertWithinBounds(learned!);
        Assert.DoesNotContain(TieSignal.Connected, learned!.Moved(up: true));
    }

    /// <summary>Whoever is well connected comes into contact.</summary>
    private static TieExample Example(Random random, int first, int count)
    {
        var signals = Enumerable.Range(0, Signals.Count).Select(_ => (float)random.NextDouble()).ToArray();
        var popular = signals.AsSpan(first, count).ToArray().Sum() > 0.6 * count;
        return new TieExample(signals, SameDepartment: random.Next(2) == 0, popular ? TieOutcome.MutualContact : TieOutcome.None, 1);
    }

    private static void AssertWithinBounds(LearnedTies learned)
    {
        var (first, count) = Signals.Kinds[TieSignal.Connected].GetOffsetAndLength(Signals.Count);
        foreach (
            var (weights, shipped) in new[]
            {
                (learned.Model.SameDepartment, TieModel.Shipped.SameDepartment),
                (learned.Model.OtherDepartment, TieModel.Shipped.OtherDepartment),
                (learned.Model.Bridge, TieModel.Shipped.Bridge),
            }
        )
        {
            Assert.All(weights, weight => Assert.True(double.IsFinite(weight)));
            for (var signal = first; signal < first + count; signal++)
                Assert.True(weights[signal] <= shipped[signal]);
        }
    }

    private CoreServices Core(SuggestionSettings? settings = null) =>
        new(
            _store,
            _clock,
            () => Guid.NewGuid().ToString("N"),
            new CoreSettings
            {
                Suggestions = settings ?? SuggestionSettings.Default,
                ProgrammeAccess = new ProgrammeAccess(["p000@acme.example"], new NoProgrammeLinks()),
            }
        );

    private async Task<CoreServices> OrganisationAsync(SuggestionSettings? settings = null)
    {
        var (core, random) = (Core(settings), new Random(3));
        var people = RandomOrganisation
            .People(random, 60)
            .Select(person => person with { Membership = Membership.Joined, Email = $"{person.Id.Value}@acme.example" })
            .ToList();
        await core.Organisations.SaveAsync(new Organisation(_org, "Acme"), Cancellation);
        await core.People.AddAllAsync(_org, people, _clock.Now, progress: null, Cancellation);
        await core.Ties.SaveAllAsync(_org, RandomOrganisation.Ties(random, people, 90), Cancellation);
        return core;
    }

    /// <summary>Each week twelve people meet the first whom they are suggested; gives the weights after every week.</summary>
    private async Task<List<LearnedTies?>> LiveAsync(CoreServices core, int weeks)
    {
        var steps = new List<LearnedTies?>();
        for (var week = 0; week < weeks; week++)
        {
            await core.Learning.StepAsync(_org, _clock.Now, Cancellation);
            var view = await core.OrganisationCache.GetAsync(_org, _clock.Now, Cancellation);
            steps.Add(view.Learned);
            foreach (
                var asker in view
                    .People.OrderBy(person => person.Id.Value, StringComparer.Ordinal)
                    .Skip(week % 4)
                    .Where((_, number) => number % 4 == 0)
                    .ToList()
            )
            {
                if (
                    Suggester.Suggest(view.Index, asker.Id, new SuggestionRequest(_clock.Now, IsoWeek.Of(_clock.Now.InUtc().Date))) is Slate
                    {
                        Suggestions: [var first, ..]
                    }
                )
                    await core.Ties.SaveAllAsync(
                        _org,
                        [
                            new KnownTie(asker.Id, first.Person, Familiarity.Of(_clock.Now)),
                            new KnownTie(first.Person, asker.Id, Familiarity.Of(_clock.Now)),
                        ],
                        Cancellation
                    );
            }

            _clock.Now += Duration.FromDays(7);
        }

        return steps;
    }

    private static Task<Reply> SayAsync(CoreServices core, Input input, string person = "p000") =>
        new ConversationCore(core).TakeAsync(new Turn(new Caller(new Address("local", _org.Value, person), person), input), Cancellation);
}
