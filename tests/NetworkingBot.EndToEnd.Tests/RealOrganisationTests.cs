using System.IO.Compression;
using NetworkingBot.Core;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Storage;
using NetworkingBot.Storage;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.EndToEnd.Tests;

/// <summary>The main job on 986 real people of 42 departments and the 330,000 messages between them.</summary>
public class RealOrganisationTests
{
    private const string Question = "who should I meet this week?";

    private static readonly string _data = Path.GetFullPath(RepositoryRoot.Combine("..", "shared", "data", "email_eu_core"));
    private static readonly string[] _somebody = ["--as", "17", "--reason", "a comparison of stores"];
    private static readonly string[] _askers = [.. new[] { 17, 3, 100, 250, 400, 512, 623, 700, 801, 950 }.Select(id => NameOf($"{id}"))];

    [Fact]
    public async Task Ten_people_get_three_true_answers_each_the_same_on_SQLite_and_on_Azurite()
    {
        Assert.SkipUnless(Directory.Exists(_data), $"{_data} is not here: this test needs the e-mail network of a research institution.");
        using var file = new EmptyStore();
        await using var azurite = await Azurite.StartAsync();
        var azure = new Dictionary<string, string> { ["Storage__Azure__ConnectionString"] = azurite.ConnectionString };
        await Task.WhenAll(ImportAsync(file.Environment), ImportAsync(azure));

        var sqlite = SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = file.File("bot.db") });
        var onFile = await AskEverybodyAsync(sqlite);
        (sqlite as IDisposable)?.Dispose();
        var onAzurite = await AskEverybodyAsync(
            AzureTableStoreRegistration.OpenAzureTableStore(new AzureTableSettings { ConnectionString = azurite.ConnectionString })
        );

        var known = Contacts();
        var departments = Departments();
        Assert.All(onFile, asked => AssertTrue(asked.Value, asked.Key, known, departments));
        Assert.Equal(
            onFile.Select(asked => $"{asked.Key}: {string.Join(", ", asked.Value.Select(answer => answer.Name))}"),
            onAzurite.Select(asked => $"{asked.Key}: {string.Join(", ", asked.Value.Select(answer => answer.Name))}")
        );
        Assert.Equal(
            onFile[NameOf("17")].Select(answer => answer.Name),
            (await BotProcess.AskAsync(file.Environment, ["¿a quién debería conocer?", "--org", "eu", .. _somebody])).Select(answer =>
                answer.Name
            )
        );
        Assert.Equal(
            onFile[NameOf("17")].Select(answer => answer.Name),
            (await BotProcess.AskAsync(azure, [Question, "--org", "eu", .. _somebody])).Select(answer => answer.Name)
        );
    }

    /// <summary>The ten askers' answers, by asker.</summary>
    private static async Task<SortedDictionary<string, IReadOnlyList<(string Name, IReadOnlyList<string> Reasons)>>> AskEverybodyAsync(
        ITableStore store
    )
    {
        var services = new CoreServices(store, SystemClock.Instance, () => Guid.NewGuid().ToString("N"));
        var core = new ConversationCore(services);
        var people = (await services.People.AllAsync(new OrgId("eu"), TestContext.Current.CancellationToken)).ToDictionary(person =>
            person.Name
        );
        var answers = new SortedDictionary<string, IReadOnlyList<(string Name, IReadOnlyList<string> Reasons)>>(StringComparer.Ordinal);
        foreach (var asker in _askers)
        {
            var reply = await core.TakeAsync(
                new Turn(new Caller(new Address("local", "eu", people[asker].Id.Value), asker), new Said(Question)),
                TestContext.Current.CancellationToken
            );
            answers[asker] =
            [
                .. from card in reply.Cards
                   from line in card.Elements.OfType<PersonLine>()
                   select (line.Name, card.Elements.OfType<Bullets>().Single().Items),
            ];
        }

        return answers;
    }

    private static async Task ImportAsync(IReadOnlyDictionary<string, string> environment)
    {
        using var folder = new EmptyStore();
        await File.WriteAllLinesAsync(folder.File("people.csv"), Named(), TestContext.Current.CancellationToken);
        var people = await BotProcess.RunAsync(environment, "import", folder.File("people.csv"), "--org", "eu", "--joined", "--yes");
        Assert.True(people.ExitCode == 0, people.Output + people.Error);
        var ties = await BotProcess.RunAsync(environment, "import-ties", Path.Combine(_data, "ties.csv.gz"), "--org", "eu");
        Assert.True(ties.ExitCode == 0, ties.Output + ties.Error);
    }

    private static string NameOf(string id) => $"Person {id}";

    /// <summary>
    /// The people of the institution have numbers only: these are in their names, too, for nobody without a name is imported.
    /// </summary>
    private static IEnumerable<string> Named() =>
        File.ReadLines(Path.Combine(_data, "people.csv")).Select((line, at) => line.Split(',') is [var id, var department]
            ? $"{id},{(at == 0 ? "name" : NameOf(id))},{department}"
            : line);

    /// <summary>
    /// Three strangers each; colleagues named as known in common are known to both; a department said to be new has no contact of the asker
    /// in it.
    /// </summary>
    private static void AssertTrue(
        IReadOnlyList<(string Name, IReadOnlyList<string> Reasons)> answers,
        string asker,
        Dictionary<string, HashSet<string>> known,
        Dictionary<string, string> departments
    )
    {
        Assert.Equal(3, answers.Count);
        foreach (var (name, reasons) in answers)
        {
            Assert.DoesNotContain(name, known[asker]);
            Assert.NotEmpty(reasons);
            foreach (var reason in reasons.Where(reason => reason.StartsWith("You both know ", StringComparison.Ordinal)))
            {
                var named = reason["You both know ".Length..].Replace(" and ", ", ", StringComparison.Ordinal).Split(", ")
                    .Where(word => word.StartsWith(NameOf(""), StringComparison.Ordinal));
                Assert.All(
                    named,
                    one => Assert.True(known[asker].Contains(one) && known[name].Contains(one), $"{asker} – {name}: {reason}")
                );
            }

            if (reasons.Any(reason => reason.Contains("where you don't know anybody yet", StringComparison.Ordinal)))
            {
                Assert.DoesNotContain(known[asker], contact => departments.GetValueOrDefault(contact) == departments[name]);
            }
        }
    }

    private static Dictionary<string, string> Departments() =>
        File.ReadLines(Path.Combine(_data, "people.csv")).Skip(1).Select(line => line.Split(',')).Where(cells => cells[1].Length > 0)
            .ToDictionary(cells => NameOf(cells[0]), cells => cells[1]);

    private static Dictionary<string, HashSet<string>> Contacts()
    {
        var contacts = new Dictionary<string, HashSet<string>>();
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(_data, "ties.csv.gz")), CompressionMode.Decompress));
        _ = reader.ReadLine();
        while (reader.ReadLine()?.Split(',') is [_, var one, var other])
        {
            var (from, to) = (NameOf(one), NameOf(other));
            (contacts.TryGetValue(from, out var of) ? of : contacts[from] = []).Add(to);
            (contacts.TryGetValue(to, out of) ? of : contacts[to] = []).Add(from);
        }

        return contacts;
    }
}
