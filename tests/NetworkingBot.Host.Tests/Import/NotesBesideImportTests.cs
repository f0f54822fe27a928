using System.Globalization;
using System.Text;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Host.CommandLine;
using NetworkingBot.Storage;
using NetworkingBot.Testing;

namespace NetworkingBot.Host.Tests.Import;

/// <summary>People go on writing in their own chats while ties are brought in: what was acknowledged is there.</summary>
public sealed class NotesBesideImportTests : IDisposable
{
    private const int Few = 30;

    /// <summary>However quick the import is.</summary>
    private const int AtLeast = 100;

    private static readonly OrgId _org = new("main");

    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("networkingbot-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => System.IO.Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Every_note_that_was_acknowledged_is_there_after_a_small_import()
    {
        var ties = new StringBuilder("time,from,to\n");
        foreach (var one in Enumerable.Range(0, Few))
        {
            foreach (var other in Enumerable.Range(0, Few).Where(other => other != one))
            {
                ties.Append(CultureInfo.InvariantCulture, $"2026-01-01,{one},{other}\n");
            }
        }

        await NothingIsLostAsync(Staff(Enumerable.Range(0, Few)), run => run.TiesAsync(ties.ToString()));
    }

    [Fact]
    public async Task Every_note_that_was_acknowledged_is_there_after_an_import_of_a_third_of_a_million_messages()
    {
        var data = Path.GetFullPath(Path.Combine(RepositoryRoot.Path, "..", "shared", "data", "email_eu_core"));
        Assert.SkipUnless(System.IO.Directory.Exists(data), $"{data} is not here: this test needs the evaluation data.");
        var people = await File.ReadAllLinesAsync(Path.Combine(data, "people.csv"), Cancellation);

        await NothingIsLostAsync(
            Staff(people.Skip(1).Select(line => int.Parse(line.Split(',')[0], CultureInfo.InvariantCulture))),
            run => run.TiesAsync(new FileInfo(Path.Combine(data, "ties.csv.gz"))));
    }

    /// <summary>While the import runs, one after the other notes something on another in words.</summary>
    private async Task NothingIsLostAsync(string staff, Func<ImportRun, Task<(int Exit, string Said)>> import)
    {
        using var run = new ImportRun
        {
            Store = SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = Path.Combine(_folder, "bot.db") }),
        };
        var (came, saidOfPeople) = await run.ImportAsync(staff, joined: true);
        Assert.True(came == ExitCode.Done, saidOfPeople);
        var everybody = await run.People.AllAsync(_org, Cancellation);
        var core = new CoreServices(run.Store, run.Clock, () => Guid.CreateVersion7().ToString("N"));
        var conversation = new ConversationCore(core);
        var random = new Random(7);
        var importing = Task.Run(() => import(run), Cancellation);
        var noted = new List<(PersonId Owner, string Words)>();

        for (var number = 0; !importing.IsCompleted || number < AtLeast; number++)
        {
            var (owner, about) = (everybody[random.Next(everybody.Count)], everybody[random.Next(everybody.Count)]);
            var words = string.Create(CultureInfo.InvariantCulture, $"zebra{number}x");
            var caller = new Caller(new Address(OrganisationStore.LocalChannel, _org.Value, owner.Id.Value), owner.Name);
            var said = new Said($"note {about.Name}: {words}");
            if (owner != about && (await conversation.TakeAsync(new Turn(caller, said), Cancellation)).Text
                .Contains($"• {words}", StringComparison.Ordinal))
            {
                noted.Add((owner.Id, words));
            }
        }

        var (exit, told) = await importing;
        Assert.True(exit == ExitCode.Done, told);
        var kept = new HashSet<(PersonId, string)>();
        foreach (var person in everybody)
        {
            await foreach (var contact in core.Contacts.AllAsync(_org, person.Id, Cancellation))
            {
                kept.UnionWith(contact.Notes.Select(note => (person.Id, note.Text)));
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{noted.Count(kept.Contains)} of {noted.Count} notes are there. {told}");
        Assert.InRange(noted.Count, AtLeast / 2, int.MaxValue);
        Assert.Subset(kept, noted.ToHashSet());
    }

    private static string Staff(IEnumerable<int> numbers) => "id,name,email\n" + string.Concat(numbers.Select(number =>
        string.Create(CultureInfo.InvariantCulture, $"{number},Person {Name(number)},p{number}@example.com\n")));

    /// <summary>Letters alone, as names have them: 0 is “Baaaason”, and no two are alike.</summary>
    private static string Name(int number) => "B" + string.Concat(
        number.ToString("d4", CultureInfo.InvariantCulture).Select(digit => (char)('a' + (digit - '0')))) + "son";
}
