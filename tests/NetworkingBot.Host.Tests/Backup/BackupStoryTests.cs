using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NetworkingBot.Host.CommandLine;
using NetworkingBot.Host.Demo;
using NetworkingBot.Host.Doctor;
using NetworkingBot.Host.Tests.Import;
using NetworkingBot.Storage;
using NetworkingBot.Storage.Backup;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Host.Tests.Backup;

/// <summary>An organisation is backed up, lost, and brought back; also into a store of the other kind.</summary>
public sealed class BackupStoryTests : IDisposable
{
    private static readonly BackupKey _key = BackupKey.OfPassphrase("correct horse battery staple");
    private static readonly OrgId _org = new(DemoOrganisation.DefaultId);

    private static readonly string[] _questions =
    [
        "who should I meet this week?", "contacts", "who knows Kubernetes?", "my profile", "who do I owe a call?",
        "¿a quién podría ayudar?", "mis círculos", "mis solicitudes", "¿quién habla alemán?", "¿qué debería hacer hoy?",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("networkingbot-backup-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task After_a_restore_fifty_questions_are_answered_as_before_in_a_file_in_Azure_and_back_in_a_file()
    {
        using var run = new ImportRun { Clock = { Now = Instant.FromUtc(2026, 11, 23, 8, 0) } };
        await new DemoWriter(run.Store, run.Clock)
            .EnsureAsync(DemoOrganisation.Generate(_org, run.Clock.Now, 60), run.Clock.Now, progress: null, Cancellation);
        var before = await AnswersAsync(run.Store, run.Clock);
        var file = await BackupAsync(run);

        await StoreFilling.EmptyAsync(run.Store, Cancellation);
        var lost = await new PersonStore(run.Store, run.Clock).AllAsync(_org, Cancellation);
        var (exit, said) = await RestoreAsync(run, file);
        var after = await AnswersAsync(run.Store, run.Clock);

        Assert.Empty(lost);
        Assert.True(exit == ExitCode.Done, said);
        Assert.Equal(50, before.Count);
        Assert.Equal(before, after);

        await using var azurite = await Azurite.StartAsync();
        var own = run.Store;
        run.Store = AzureTableStoreRegistration.OpenAzureTableStore(new AzureTableSettings { ConnectionString = azurite.ConnectionString });
        await RestoreAsync(run, file);
        Assert.Equal(before, await AnswersAsync(run.Store, run.Clock));

        var fromAzure = await BackupAsync(run);
        run.Store = own;
        await StoreFilling.EmptyAsync(run.Store, Cancellation);
        var (back, told) = await RestoreAsync(run, fromAzure);
        Assert.True(back == ExitCode.Done, told);
        Assert.Equal(before, await AnswersAsync(run.Store, run.Clock));
    }

    [Fact]
    public async Task Nothing_is_written_where_something_is_or_a_bot_runs_or_the_file_is_damaged()
    {
        using var run = new ImportRun();
        await run.ImportAsync("id,name,email\n1,Ana,ana@example.com\n");
        var file = await BackupAsync(run);

        var (there, saidThere) = await RestoreAsync(run, file);
        var host = SqliteHostLock.TryTake(run.ServedFile);
        var (running, saidRunning) = await RestoreAsync(run, file, replace: true);
        host?.Dispose();
        var damaged = new FileInfo(file.FullName + ".damaged");
        var bytes = await File.ReadAllBytesAsync(file.FullName, Cancellation);
        bytes[^20] ^= 1;
        await File.WriteAllBytesAsync(damaged.FullName, bytes, Cancellation);

        Assert.Equal((ExitCode.Refused, ExitCode.Refused), (there, running));
        Assert.Contains("The store holds something already", saidThere, StringComparison.Ordinal);
        Assert.Contains("A bot runs on this store", saidRunning, StringComparison.Ordinal);
        await Assert.ThrowsAsync<BackupDamagedException>(() => RestoreAsync(run, damaged, replace: true));
        Assert.Equal("Ana", Assert.Single(await run.People.AllAsync(new OrgId("main"), Cancellation)).Name);
    }

    [Fact]
    public async Task Who_was_erased_after_the_backup_is_erased_again_and_what_was_due_is_held_back()
    {
        using var run = new ImportRun();
        await run.ImportAsync("id,name,email\n1,Ana,ana@example.com\n2,Bea,bea@example.com\n", joined: true);
        var people = await run.ByNameAsync();
        var due = new DueStore(run.Store, new RowFaults());
        await due.AddAsync(new DueMessage("early", new OrgId("main"), people["Bea"].Id, run.Clock.Now + Duration.FromHours(1), "nudge",
            ""), Cancellation);
        await due.AddAsync(new DueMessage("late", new OrgId("main"), people["Bea"].Id, run.Clock.Now + Duration.FromDays(9), "nudge", ""),
            Cancellation);
        var file = await BackupAsync(run);
        run.Clock.Now += Duration.FromDays(2);
        var core = new CoreServices(run.Store, run.Clock, () => Guid.NewGuid().ToString("N"));
        await core.Erasing.EraseAsync(people["Ana"], by: null, run.Clock.Now, Cancellation);

        var (_, said) = await RestoreAsync(run, file, replace: true);

        Assert.Equal(["Bea"], (await run.People.AllAsync(new OrgId("main"), Cancellation)).Select(person => person.Name));
        Assert.Contains("1 people erased again", said, StringComparison.Ordinal);
        Assert.Contains($"nudge to {people["Bea"].Id} in main", said, StringComparison.Ordinal);
        var waiting = (await run.Store.ScanAsync(Table.Due, null, 1000, Cancellation)).Rows.Select(row =>
            StoredJson.Read<DueMessage>(row).Id).ToList();
        Assert.Contains("late", waiting);
        Assert.DoesNotContain("early", waiting);
    }

    /// <summary>The store is lost with its own list: what was erased is known from beside the newest backup alone.</summary>
    [Fact]
    public async Task An_older_backup_with_the_newest_list_brings_back_nobody_who_was_erased_and_no_organisation_that_was_forgotten()
    {
        using var run = new ImportRun();
        await run.ImportAsync("id,name,email\n1,Ana,ana@example.com\n2,Bea,bea@example.com\n", joined: true, org: "one");
        await run.ImportAsync("id,name,email\n1,Cai,cai@example.com\n", joined: true, org: "two");
        var older = await BackupAsync(run);
        run.Clock.Now += Duration.FromDays(1);
        var core = new CoreServices(run.Store, run.Clock, () => Guid.NewGuid().ToString("N"));
        var ana = (await run.People.AllAsync(new OrgId("one"), Cancellation)).Single(person => person.Name == "Ana");
        await core.Erasing.EraseAsync(ana, by: null, run.Clock.Now, Cancellation);
        await run.SayAsync(context => new ForgetOrganisationCommand(context, "two", yes: true).RunAsync(Cancellation));
        var newest = await BackupAsync(run);
        await LoseAsync(run.Store);

        var (exit, said) = await RestoreAsync(run, older, erasures: new FileInfo(newest.FullName + ".erasures"));

        Assert.True(exit == ExitCode.Done, said);
        Assert.Equal(["one"], (await new OrganisationStore(run.Store).AllAsync(Cancellation)).Select(one => one.Id.Value));
        Assert.Equal(["Bea"], (await run.People.AllAsync(new OrgId("one"), Cancellation)).Select(person => person.Name));
        Assert.Empty(await run.People.AllAsync(new OrgId("two"), Cancellation));
        Assert.Contains("1 people erased again", said, StringComparison.Ordinal);

        // And the list beside the next backup of the store that was restored knows them too.
        var later = await BackupAsync(run);
        await LoseAsync(run.Store);
        await RestoreAsync(run, older, erasures: new FileInfo(later.FullName + ".erasures"));
        Assert.Equal(["one"], (await new OrganisationStore(run.Store).AllAsync(Cancellation)).Select(one => one.Id.Value));
        Assert.Equal(["Bea"], (await run.People.AllAsync(new OrgId("one"), Cancellation)).Select(person => person.Name));
    }

    /// <summary>A token that leaked and was revoked must not come back with the backup that was made before.</summary>
    [Fact]
    public async Task Tokens_of_directories_are_not_brought_back()
    {
        using var run = new ImportRun();
        await run.ImportAsync("id,name,email\n1,Ana,ana@example.com\n", joined: true);
        await run.SayAsync(context => new TokenCommand(context, "main").NewAsync("Entra ID", days: null, Cancellation));
        var file = await BackupAsync(run);

        var (_, said) = await RestoreAsync(run, file, replace: true);

        Assert.Empty((await run.Store.ScanAsync(Table.AccessTokens, null, 10, Cancellation)).Rows);
        Assert.Contains("Tokens of directories left out, as one may have been revoked since: 1.", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("in a line")]
    [InlineData("after a line")]
    [InlineData("to nothing")]
    [InlineData("no list")]
    public async Task A_list_that_is_torn_is_refused_before_anything_is_written(string how)
    {
        using var run = new ImportRun();
        await run.ImportAsync("id,name,email\n1,Ana,ana@example.com\n2,Bea,bea@example.com\n", joined: true);
        var file = await BackupAsync(run);
        run.Clock.Now += Duration.FromDays(1);
        var core = new CoreServices(run.Store, run.Clock, () => Guid.NewGuid().ToString("N"));
        foreach (var person in await run.People.AllAsync(new OrgId("main"), Cancellation))
        {
            await core.Erasing.EraseAsync(person, by: null, run.Clock.Now, Cancellation);
        }

        await run.ImportAsync("id,name,email\n3,Dan,dan@example.com\n", joined: true);
        var list = new FileInfo((await BackupAsync(run)).FullName + ".erasures");
        var lines = await File.ReadAllLinesAsync(list.FullName, Cancellation);
        await File.WriteAllTextAsync(list.FullName, how switch
        {
            "in a line" => lines[0][..^5],
            "after a line" => lines[0] + "\n",
            "to nothing" => "",
            _ => "name,email\n",
        }, Cancellation);

        var fault = await Assert.ThrowsAsync<UsageException>(() => RestoreAsync(run, file, replace: true, list));

        Assert.Contains("Nothing was written", fault.Message, StringComparison.Ordinal);
        Assert.Equal(3, lines.Length);
        Assert.Equal(["Dan"], (await run.People.AllAsync(new OrgId("main"), Cancellation)).Select(person => person.Name));
    }

    [Fact]
    public async Task An_organisation_that_is_forgotten_leaves_nothing_and_the_others_stay()
    {
        using var run = new ImportRun();
        await run.ImportAsync("id,name,email\n1,Ana,ana@example.com\n2,Bea,bea@example.com\n", joined: true, org: "one");
        await run.ImportAsync("id,name,email\n1,Cai,cai@example.com\n", joined: true, org: "two");

        var (exit, said) = await run.SayAsync(context => new ForgetOrganisationCommand(context, "one", yes: true).RunAsync(Cancellation));

        Assert.True(exit == ExitCode.Done, said);
        Assert.Equal(["two"], (await new OrganisationStore(run.Store).AllAsync(Cancellation)).Select(one => one.Id.Value));
        foreach (var table in Enum.GetValues<Table>().Where(table => table != Table.Erasures))
        {
            Assert.DoesNotContain((await run.Store.ScanAsync(table, null, 1000, Cancellation)).Rows,
                row => string.Concat(row.Values.Values).Contains("\"one\"", StringComparison.Ordinal));
        }

        Assert.Equal("Cai", Assert.Single(await run.People.AllAsync(new OrgId("two"), Cancellation)).Name);
        Assert.Equal(
            "one on 2026-03-31.",
            (await ForgottenCheckup.LookAsync(run.Store, Cancellation)).Text);
    }

    [Fact]
    public async Task An_erasure_that_cannot_be_read_is_named_and_stays()
    {
        using var run = new ImportRun();
        await run.ImportAsync("id,name,email\n1,Ana,ana@example.com\n2,Bea,bea@example.com\n", joined: true);
        var torn = Keys.Erasure(new OrgId("main"), new PersonId("zed"));
        await DamageAsync(run, Table.Erasures, torn);
        var file = new FileInfo(Path.Combine(_folder, "torn.backup"));

        var (exit, said) = await run.SayAsync(context => new BackupCommand(context, new BackupFile(file), _key).RunAsync(Cancellation));
        var (_, again) = await RestoreAsync(run, new FileInfo(file.FullName), replace: true);

        Assert.Equal(ExitCode.Done, exit);
        Assert.Contains("person|zed", said, StringComparison.Ordinal);
        Assert.Contains("person|zed", again, StringComparison.Ordinal);
        Assert.NotNull(await run.Store.GetAsync(Table.Erasures, torn, Cancellation));
        Assert.Contains("1 erasures cannot be read", (await ForgottenCheckup.LookAsync(run.Store, Cancellation)).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_that_do_not_say_whose_they_are_are_named_when_an_organisation_is_forgotten()
    {
        using var run = new ImportRun();
        await run.ImportAsync("id,name,email\n1,Ana,ana@example.com\n", joined: true, org: "one");
        await run.ImportAsync("id,name,email\n1,Cai,cai@example.com\n", joined: true, org: "two");
        (Table Table, Key Key)[] left =
        [
            (Table.Identities, Keys.Identity("slack", "T1", "U1")),
            (Table.AccessTokens, Keys.AccessToken("t1")),
        ];
        var due = Keys.Due(0, new OrgId("one"), new PersonId("p"), run.Clock.Now, "m1");
        var other = Keys.Due(0, new OrgId("two"), new PersonId("p"), run.Clock.Now, "m1");
        foreach (var (table, key) in left.Append((Table.Due, due)).Append((Table.Due, other)))
            await DamageAsync(run, table, key);

        var (exit, said) = await run.SayAsync(context => new ForgetOrganisationCommand(context, "one", yes: true).RunAsync(Cancellation));

        Assert.Equal(ExitCode.Done, exit);
        Assert.All(left, row => Assert.Contains($"row {row.Key.Row}", said, StringComparison.Ordinal));
        foreach (var (table, key) in left)
            Assert.NotNull(await run.Store.GetAsync(table, key, Cancellation));
        // Whose a message is stands in its key.
        Assert.Null(await run.Store.GetAsync(Table.Due, due, Cancellation));
        Assert.NotNull(await run.Store.GetAsync(Table.Due, other, Cancellation));
        Assert.DoesNotContain("m1", said, StringComparison.Ordinal);
    }

    private static Task DamageAsync(ImportRun run, Table table, Key key) => run.Store.UpsertAsync(
        table, new Row(key, new Dictionary<string, object> { ["Schema"] = 1L, ["Json"] = "{" }), Cancellation);

    private async Task<FileInfo> BackupAsync(ImportRun run)
    {
        var file = new FileInfo(Path.Combine(_folder, $"{Guid.NewGuid():N}.backup"));
        var (exit, said) = await run.SayAsync(context => new BackupCommand(context, new BackupFile(file), _key).RunAsync(Cancellation));
        Assert.True(exit == ExitCode.Done, said);
        return new FileInfo(file.FullName);
    }

    private static Task<(int Exit, string Said)> RestoreAsync(
        ImportRun run,
        FileInfo file,
        bool replace = false,
        FileInfo? erasures = null
    ) => run.SayAsync(context => new RestoreCommand(context, new RestoreCommand.Options(file, _key, replace, erasures))
        .RunAsync(Cancellation));

    /// <summary>Every row of every table goes, the list of erasures among them.</summary>
    private static async Task LoseAsync(ITableStore store)
    {
        foreach (var table in Enum.GetValues<Table>())
        {
            foreach (var row in (await store.ScanAsync(table, null, 1000, Cancellation)).Rows)
            {
                await store.DeleteAsync(table, row.Key, expected: null, Cancellation);
            }
        }
    }

    private static async Task<List<string>> AnswersAsync(ITableStore store, IClock clock)
    {
        var core = new CoreServices(store, clock, () => "id");
        var conversation = new ConversationCore(core);
        var speakers = (await core.People.AllAsync(_org, Cancellation)).Where(person => person.IsVisibleAt(clock.GetCurrentInstant()))
            .OrderBy(person => person.Id.Value, StringComparer.Ordinal).Take(5);
        var answers = new List<string>();
        foreach (var speaker in speakers)
        {
            foreach (var question in _questions)
            {
                var caller = new Caller(new Address(OrganisationStore.LocalChannel, _org.Value, speaker.Id.Value), speaker.Name);
                answers.Add((await conversation.TakeAsync(new Turn(caller, new Said(question)), Cancellation)).Text);
            }
        }

        return answers;
    }
}
