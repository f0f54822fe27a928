using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using NetworkingBot.Core;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NetworkingBot.Storage;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Host.Tests.Import;

public sealed class WritingDuringImportInAFileTests : WritingDuringImportTests
{
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("networkingbot-").FullName;

    protected override ValueTask<ITableStore> OpenAsync() =>
        new(SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = Path.Combine(_folder, "bot.db") }));

    public override ValueTask DisposeAsync()
    {
        System.IO.Directory.Delete(_folder, recursive: true);
        return base.DisposeAsync();
    }
}

public sealed class WritingDuringImportInAzureTests : WritingDuringImportTests
{
    private Azurite? _azurite;

    protected override async ValueTask<ITableStore> OpenAsync()
    {
        _azurite = await Azurite.StartAsync();
        return AzureTableStoreRegistration.OpenAzureTableStore(new AzureTableSettings { ConnectionString = _azurite.ConnectionString });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_azurite is not null)
        {
            await _azurite.DisposeAsync();
        }
    }
}

/// <summary>What people write while a large import runs stays, and who erases everything then stays erased.</summary>
public abstract class WritingDuringImportTests : IAsyncDisposable
{
    private const int People = 30;

    private static readonly OrgId _org = new("main");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract ValueTask<ITableStore> OpenAsync();

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_note_on_every_contact_that_the_import_is_about_to_write_is_kept()
    {
        using var run = new ImportRun { Store = await OpenAsync() };
        var own = run.Store;
        await run.ImportAsync(Staff(), joined: true);
        await run.TiesAsync(Ties(day: 1));
        var contacts = new ContactStore(own, run.Clock);
        var noted = new ConcurrentBag<(PersonId Owner, string Contact)>();
        run.Store = new MeanwhileStore(own, Table.Contacts, async key =>
        {
            var row = await own.GetAsync(Table.Contacts, key, Cancellation);
            var contact = StoredJson.Read<Contact>(row!);
            await contacts.UpdateAsync(
                _org,
                contact.Owner,
                contact.Id,
                one => one! with { Notes = [new ContactNote(new LocalDate(2026, 3, 31), $"of {contact.Id}")] },
                Cancellation
            );
            noted.Add((contact.Owner, contact.Id));
        });

        await run.TiesAsync(Ties(day: 2));

        Assert.Equal(People * (People - 1), noted.Count);
        foreach (var (owner, id) in noted)
        {
            var contact = await contacts.GetAsync(_org, owner, id, Cancellation);
            Assert.Equal($"of {id}", Assert.Single(contact!.Notes).Text);
            Assert.Equal(4, contact.Familiarity!.Sent + contact.Familiarity.Received);
        }

        (own as IDisposable)?.Dispose();
    }

    [Fact]
    public async Task Who_erases_everything_before_their_contacts_are_written_has_none_afterwards()
    {
        using var run = new ImportRun { Store = await OpenAsync() };
        var own = run.Store;
        await run.ImportAsync(Staff(), joined: true);
        var everybody = await new PersonStore(own, run.Clock).AllAsync(_org, Cancellation);
        var leaver = everybody.Single(person => person.Name == "Person 7");
        var core = new CoreServices(own, run.Clock, () => Guid.NewGuid().ToString("N"));
        var left = 0;
        run.Store = new MeanwhileStore(own, Table.Contacts, async key =>
        {
            if (key.Partition == Keys.Contacts(_org, leaver.Id) && Interlocked.Exchange(ref left, 1) == 0)
            {
                var conversation = new ConversationCore(core);
                await conversation.TakeAsync(
                    new Turn(
                        new Caller(new Address(OrganisationStore.LocalChannel, _org.Value, leaver.Id.Value), leaver.Name),
                        new Clicked(conversation.Codec.Encode(new Leave(Erase: true), Lang.English))
                    ),
                    Cancellation
                );
            }
        });

        await run.TiesAsync(Ties(day: 1));

        Assert.Equal(1, left);
        Assert.Empty(await core.Contacts.AllAsync(_org, leaver.Id, Cancellation).ToListAsync(Cancellation));
        Assert.Empty(await new TieStore(own, run.Clock).OfAsync(_org, leaver.Id, Cancellation));
        run.Store = own;
        var (_, again) = await run.TiesAsync(Ties(day: 2));
        // Nothing tells any more who they were.
        Assert.Contains("with 1 person I do not know", again, StringComparison.Ordinal);
        Assert.Empty(await core.Contacts.AllAsync(_org, leaver.Id, Cancellation).ToListAsync(Cancellation));
        (own as IDisposable)?.Dispose();
    }

    [Fact]
    public async Task Who_erases_everything_while_an_import_is_broken_off_has_nothing_afterwards()
    {
        using var run = new ImportRun { Store = await OpenAsync() };
        var own = run.Store;
        await run.ImportAsync(Staff(), joined: true);
        var core = new CoreServices(own, run.Clock, () => Guid.NewGuid().ToString("N"));
        var leaver = (await core.People.AllAsync(_org, Cancellation)).Single(person => person.Name == "Person 7");
        var (left, written) = (0, 0);
        run.Store = new MeanwhileStore(own, Table.Contacts, async key =>
        {
            if (key.Partition == Keys.Contacts(_org, leaver.Id) && Interlocked.Exchange(ref left, 1) == 0)
            {
                await core.Erasing.EraseAsync(leaver, by: null, run.Clock.Now, Cancellation);
            }

            if (left == 1 && Interlocked.Increment(ref written) > People)
            {
                throw new OperationCanceledException("The import is broken off.");
            }
        });

        await Assert.ThrowsAnyAsync<Exception>(() => run.TiesAsync(Ties(day: 1)));

        Assert.Equal(1, left);
        Assert.Empty(await core.Contacts.AllAsync(_org, leaver.Id, Cancellation).ToListAsync(Cancellation));
        Assert.Empty(await new TieStore(own, run.Clock).OfAsync(_org, leaver.Id, Cancellation));
        (own as IDisposable)?.Dispose();
    }

    private static string Staff() =>
        "id,name,email\n"
        + string.Concat(
            Enumerable.Range(0, People).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i},Person {i},p{i}@example.com\n"))
        );

    private static string Ties(int day)
    {
        var csv = new StringBuilder("time,from,to\n");
        foreach (var one in Enumerable.Range(0, People))
        {
            foreach (var other in Enumerable.Range(0, People).Where(other => other != one))
            {
                csv.Append(CultureInfo.InvariantCulture, $"2026-01-{day:d2},{one},{other}\n");
            }
        }

        return csv.ToString();
    }
}
