using System.Globalization;
using System.Text;
using NetworkingBot.Bench.Quality;
using NetworkingBot.Core;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.Organisations;
using NetworkingBot.Core.People;
using NetworkingBot.Testing;

namespace NetworkingBot.Host.Tests.Import;

/// <summary>What the replay measures is what the product does: the same people and messages, once replayed and once imported.</summary>
public sealed class ImportedNetworkTests
{
    private const double Day = 7 * 50;

    private static readonly OrgId _org = new("bench");
    private static readonly string _data = Path.GetFullPath(Path.Combine(RepositoryRoot.Path, "..", "shared", "data", "email_eu_core"));

    [Fact]
    public async Task An_imported_organisation_is_suggested_the_people_whom_the_replay_suggests()
    {
        Assert.SkipUnless(
            System.IO.Directory.Exists(_data),
            $"{_data} is not here: this test needs the e-mail network of a research institution."
        );
        var network = new Network(_data);
        var replay = new Replay(network);
        replay.AdvanceTo(Day);

        using var run = new ImportRun();
        var imported = await ImportAsync(run, network, replay);

        var request = new SuggestionRequest(replay.At(Day), IsoWeek.Of(replay.At(Day).InUtc().Date));
        var askers = replay.ActiveAt(Day).Select(Network.IdOf).ToList();
        var replayed = askers.ConvertAll(asker => Named(Suggester.Suggest(replay.Index, asker, request)));
        Assert.Equal(replayed, askers.ConvertAll(asker => Named(Suggester.Suggest(imported.Index, asker, request))));
        Assert.InRange(askers.Count, 500, 900);
        Assert.Contains(replayed, slate => slate.Contains(nameof(WrittenToTogether), StringComparison.Ordinal));
    }

    private static async Task<LoadedOrganisation> ImportAsync(ImportRun run, Network network, Replay replay)
    {
        var cancellation = TestContext.Current.CancellationToken;
        run.Clock.Now = replay.At(Day);
        var joined = network
            .Messages.SelectMany(message => new[] { (Person: message.From, message.Day), (Person: message.To, message.Day) })
            .ToLookup(one => one.Person, one => one.Day);
        var people = Enumerable
            .Range(0, network.People)
            .Where(person => replay.Seen[person])
            .Select(person => network.PersonOf(person, replay.At(joined[person].Min())))
            .Select(person => person with { Email = person.Id.Value });
        await new OrganisationStore(run.Store).SaveAsync(new Organisation(_org, "Bench"), cancellation);
        await run.People.AddAllAsync(_org, [.. people], run.Clock.Now, progress: null, cancellation);
        var (exit, said) = await run.TiesAsync(Csv(network), origin: replay.At(0), org: _org.Value);
        Assert.True(exit == 0, said);
        return await new CoreServices(run.Store, run.Clock, () => "").OrganisationCache.GetAsync(_org, run.Clock.Now, cancellation);
    }

    private static string Csv(Network network)
    {
        var csv = new StringBuilder("time_s,from,to\n");
        foreach (var (day, from, to) in network.Messages.TakeWhile(message => message.Day < Day))
            csv.Append(CultureInfo.InvariantCulture, $"{Math.Round(day * 86400)},{Network.IdOf(from).Value},{Network.IdOf(to).Value}\n");
        return csv.ToString();
    }

    private static string Named(SuggestionOutcome outcome) =>
        outcome is Slate slate
            ? string.Join(
                "; ",
                slate.Suggestions.Select(one =>
                    $"{one.Person.Value}: {string.Join(", ", one.Reasons.Select(reason => reason.GetType().Name))}"
                )
            )
            : outcome.ToString()!;
}
