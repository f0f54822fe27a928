using NetworkingBot.Core;
using NetworkingBot.Core.Accounts;
using NetworkingBot.Core.Administration;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.Privacy;
using NetworkingBot.Core.Storage;
using NetworkingBot.Host.CommandLine;
using NetworkingBot.Host.Composition;
using NetworkingBot.Host.Tests.Import;
using NetworkingBot.Storage.Backup;
using NetworkingBot.Testing;

namespace NetworkingBot.Host.Tests.CommandLine;

/// <summary>
/// Ana, to whose data something is done; Grace and Pilar, who run the programme in English and in Spanish; and Tom, whom nothing of it
/// concerns. They speak on the local page, and whoever runs the bot has the command line.
/// </summary>
internal sealed class RecordCast : IDisposable
{
    private static readonly OrgId _org = new("main");
    private static readonly Address _slack = new("slack", "T1", "U7");
    private static readonly Address _teams = new("teams", "tenant", "29:7");
    private static readonly BackupKey _key = BackupKey.OfPassphrase("correct horse battery staple");

    private readonly ImportRun _run = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("networkingbot-record-").FullName;
    private readonly CoreServices _core;
    private readonly ConversationCore _conversation;
    private int _ids;

    private RecordCast()
    {
        _core = new CoreServices(_run.Store, _run.Clock, () => $"id{Interlocked.Increment(ref _ids)}", new CoreSettings
        {
            ProgrammeAccess = new ProgrammeAccess(["grace@example.com", "pilar@example.com"], new NoProgrammeLinks()),
            Privacy = PrivacySettings.Default with { MyData = new Uri("https://bot.example/my-data/") },
        });
        _conversation = new ConversationCore(_core);
    }

    private FileInfo Backup => new(Path.Combine(_folder, "all.backup"));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<RecordCast> OpenAsync()
    {
        var cast = new RecordCast();
        await cast._core.Organisations.SaveAsync(new Organisation(_org, "Main"), Cancellation);
        foreach (var (id, name) in new[] { ("ana", "Ana Ruiz"), ("grace", "Grace Okoye"), ("pilar", "Pilar Soto"), ("tom", "Tom Baker") })
        {
            var person = new Person(_org, new PersonId(id), name)
            {
                Email = $"{id}@example.com",
                Membership = Membership.Joined,
                Lang = id == "pilar" ? Lang.Spanish : Lang.English,
            };
            await cast._core.People.AddAsync(person, cast._run.Clock.Now, Cancellation);
            await cast._core.Identities.SaveEmailAsync(_org, person.Email, person.Id, Cancellation);
        }

        return cast;
    }

    public Task<string> SayAsync(string who, string words) => TakeAsync(CallerOf(who), new Said(words));

    public Task<string> ClickAsync(string who, Command command) => ClickAsync(CallerOf(who), command);

    public Task ExportAsync() => CommandAsync(context => new PersonCommand(context, org: null, "ana@example.com")
        .ExportAsync(new FileInfo(Path.Combine(_folder, "ana.zip")), Cancellation));

    public Task EraseAsync() => CommandAsync(context => new PersonCommand(context, org: null, "ana@example.com")
        .EraseAsync(yes: true, Cancellation));

    /// <summary>Ana writes in Slack, then in Teams, and says in Slack that both are hers.</summary>
    public async Task LinkAsync()
    {
        foreach (var address in new[] { _slack, _teams })
        {
            await _run.Store.UpsertAsync(
                Table.Installations,
                StoredJson.Row(Keys.Installation(address.Channel, address.Workspace), new Organisation(_org, "Main")),
                Cancellation);
            await TakeAsync(CallerAt(address), new Said("hi"));
        }

        await ClickAsync(CallerAt(_teams), new LinkMe());
        var newcomer = (await _core.Identities.FindAsync(_teams, Cancellation))!.Person;
        await ClickAsync(CallerAt(_slack), new ConfirmLink(newcomer));
    }

    public async Task PartAsync()
    {
        await LinkAsync();
        await ClickAsync(CallerAt(_slack), new PartAccount(_teams.Channel, _teams.Workspace, _teams.User));
    }

    public async Task AskAsAsync(string reason)
    {
        var command = AskCommand.Create(
            _ => new CommandContext(_run.Store, _run.Clock, Spectre.Console.AnsiConsole.Console, new SoleUseOfFile(_run.ServedFile)),
            _ => throw new InvalidOperationException("The demo is not asked."));
        string[] arguments = ["my profile", "--as", "ana@example.com", "--reason", reason];
        Assert.Equal(ExitCode.Done, await command.Parse(arguments).InvokeAsync(cancellationToken: Cancellation));
    }

    public async Task DecideAsync()
    {
        var report = new Report(null, new PersonId("ana"), new PersonId("tom"), "i1", ReportReason.Rude, _run.Clock.Now);
        await _core.Reports.AddAsync(_org, report, [], Cancellation);
        await ClickAsync("grace", new DecideReport(report.Id, Verdict.Upheld));
    }

    public Task BackupAsync() =>
        CommandAsync(context => new BackupCommand(context, new BackupFile(Backup), _key).RunAsync(Cancellation));

    public async Task RestoreAsync()
    {
        await BackupAsync();
        var options = new RestoreCommand.Options(new FileInfo(Backup.FullName), _key, Replace: true, Erasures: null);
        await CommandAsync(context => new RestoreCommand(context, options).RunAsync(Cancellation));
    }

    public async Task SendAgainAsync() => await ClickAsync("grace", new SendLetterAgain(await GiveUpAsync()));

    public async Task LetGoAsync() => await ClickAsync("grace", new LetGoOfLetter(await GiveUpAsync()));

    public Task NewTokenAsync() =>
        CommandAsync(context => new TokenCommand(context, _org.Value).NewAsync("Entra ID", days: null, Cancellation));

    public async Task RevokeTokenAsync()
    {
        await NewTokenAsync();
        var token = await _core.AccessTokens.AllAsync(_org, Cancellation).SingleAsync(Cancellation);
        await CommandAsync(context => new TokenCommand(context, _org.Value).RevokeAsync(token.Id, Cancellation));
    }

    public async Task ImportAsync() =>
        Assert.Equal(ExitCode.Done, (await _run.ImportAsync("email,name,title\nana@example.com,Ana Ruiz,Analyst", org: "main")).Exit);

    public async Task ImportTiesAsync() =>
        Assert.Equal(
            ExitCode.Done,
            (await _run.TiesAsync("time,from,to\n2026-03-01,ana@example.com,tom@example.com", org: "main")).Exit);

    public void Dispose()
    {
        _run.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static Caller CallerOf(string who) => new(new Address(OrganisationStore.LocalChannel, _org.Value, who), who);

    private static Caller CallerAt(Address address) =>
        new(address, "Ana Ruiz") { Email = "ana@example.com", ConversationReference = $"{address.Channel}-reference" };

    private Task<string> ClickAsync(Caller caller, Command command) =>
        TakeAsync(caller, new Clicked(_conversation.Codec.Encode(command, Lang.English)));

    private async Task<string> TakeAsync(Caller caller, Input input) =>
        (await _conversation.TakeAsync(new Turn(caller, input), Cancellation)).Text;

    private async Task CommandAsync(Func<CommandContext, Task<int>> run)
    {
        var (exit, said) = await _run.SayAsync(run);
        Assert.True(exit == ExitCode.Done, said);
    }

    private async Task<string> GiveUpAsync()
    {
        var message = new DueMessage("m1", _org, new PersonId("ana"), _run.Clock.Now, "introduction", "i1") { Failures = 40 };
        var letter = new DeadLetter(message, _run.Clock.Now, DeadLetterCause.Platform, "502");
        await _core.DeadLetters.AddAsync(letter, Cancellation);
        return letter.Id;
    }
}
