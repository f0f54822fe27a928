using System.IO.Compression;
using NetworkingBot.Core;
using NetworkingBot.Core.Privacy;
using NetworkingBot.Host.CommandLine;
using NetworkingBot.Host.Composition;
using NetworkingBot.Host.Tests.Import;

namespace NetworkingBot.Host.Tests.CommandLine;

/// <summary>Somebody's data are taken out and erased at the command line, once it is clear whose, and never by the way.</summary>
public sealed class PersonCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("networkingbot-person-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private FileInfo To => new(Path.Combine(_folder, "ana.zip"));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task What_is_taken_out_is_for_its_owner_alone_to_read()
    {
        using var run = await OneAsync();

        var (exit, said) = await run.SayAsync(context => Named(context, "ana@example.com").ExportAsync(To, Cancellation));

        Assert.True(exit == ExitCode.Done, said);
        Assert.Contains("Ana sees it under “who looked at my data?”", said, StringComparison.Ordinal);
        await using var zip = await ZipFile.OpenReadAsync(To.FullName, Cancellation);
        Assert.Contains(zip.Entries, entry => entry.Name == "my-data.json");
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(To.FullName));
        }
    }

    [Fact]
    public async Task A_file_that_is_there_is_left_alone_and_nothing_is_on_record()
    {
        using var run = await OneAsync();
        await File.WriteAllTextAsync(To.FullName, "mine", Cancellation);

        var (exit, said) = await run.SayAsync(context => Named(context, "ana@example.com").ExportAsync(To, Cancellation));

        Assert.Equal(ExitCode.Refused, exit);
        Assert.Contains("is there already", said, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(To.FullName, Cancellation));
        Assert.Empty(await ActsAsync(run));
    }

    [Theory]
    [InlineData("nobody@example.com", "Nobody here has the e-mail address or id “nobody@example.com”.")]
    [InlineData("", "Nobody here has the e-mail address or id “”.")]
    public async Task Nobody_is_taken_for_somebody_else(string name, string answer)
    {
        using var run = await OneAsync();

        var (exported, saidExport) = await run.SayAsync(context => Named(context, name).ExportAsync(To, Cancellation));
        var (erased, saidErase) = await run.SayAsync(context => Named(context, name).EraseAsync(yes: true, Cancellation));

        Assert.Equal((ExitCode.Refused, ExitCode.Refused), (exported, erased));
        Assert.All([saidExport, saidErase], said => Assert.Contains(answer, said, StringComparison.Ordinal));
        Assert.False(To.Exists);
        Assert.Single(await run.ByNameAsync());
    }

    [Fact]
    public async Task Where_two_organisations_have_such_a_person_one_is_named()
    {
        using var run = await OneAsync();
        await run.ImportAsync("id,name,email\n1,Otra,ana@example.com", org: "umbra");

        var (unclear, said) = await run.SayAsync(context => Named(context, "ana@example.com").EraseAsync(yes: true, Cancellation));
        var (clear, _) = await run.SayAsync(context =>
            new PersonCommand(context, "umbra", "ana@example.com").EraseAsync(yes: true, Cancellation));

        Assert.Equal((ExitCode.Refused, ExitCode.Done), (unclear, clear));
        Assert.Contains("name one with --org", said, StringComparison.Ordinal);
        Assert.Equal(["Ana"], (await run.ByNameAsync()).Keys);
        Assert.Empty(await run.ByNameAsync("umbra"));
    }

    [Fact]
    public async Task Nobody_is_erased_without_a_yes()
    {
        using var run = await OneAsync();

        var (unasked, said) = await run.SayAsync(context => Named(context, "ana@example.com").EraseAsync(yes: false, Cancellation));
        var there = await run.ByNameAsync();
        var (sure, _) = await run.SayAsync(context => Named(context, "ana@example.com").EraseAsync(yes: true, Cancellation));

        Assert.Equal((ExitCode.Refused, ExitCode.Done), (unasked, sure));
        Assert.Contains("Nothing was erased. Add --yes", said, StringComparison.Ordinal);
        Assert.Contains(PrivacyPhrases.In(Lang.English).WhatGoes, said, StringComparison.Ordinal);
        Assert.Equal(["Ana"], there.Keys);
        Assert.Empty(await run.ByNameAsync());
        Assert.Equal([AuditAct.Erased], await ActsAsync(run));
    }

    [Theory]
    [InlineData]
    [InlineData("--reason", "")]
    [InlineData("--reason", "  ")]
    public async Task Nobody_is_asked_in_the_name_of_somebody_without_a_reason(params string[] reason)
    {
        using var run = await OneAsync();
        var command = AskCommand.Create(
            _ => new CommandContext(run.Store, run.Clock, Spectre.Console.AnsiConsole.Console, new SoleUseOfFile(run.ServedFile)),
            _ => throw new InvalidOperationException("The demo is not asked."));

        var exit = await command.Parse(["my contacts", "--as", "ana@example.com", .. reason])
            .InvokeAsync(cancellationToken: Cancellation);

        Assert.Equal(ExitCode.Refused, exit);
        Assert.Empty(await ActsAsync(run));
    }

    private static PersonCommand Named(CommandContext context, string name) => new(context, org: null, name);

    /// <summary>Ana, and that she was imported.</summary>
    private static async Task<ImportRun> OneAsync()
    {
        var run = new ImportRun();
        await run.ImportAsync("id,name,email\n1,Ana,ana@example.com", joined: true);
        return run;
    }

    /// <summary>But for the import.</summary>
    private static async Task<List<AuditAct>> ActsAsync(ImportRun run)
    {
        var now = run.Clock.GetCurrentInstant();
        return await new AuditLog(run.Store)
            .SinceAsync(new OrgId("main"), now - NodaTime.Duration.FromDays(1), now, Cancellation)
            .Select(entry => entry.Act)
            .Where(act => act != AuditAct.DirectoryImported)
            .ToListAsync(Cancellation);
    }
}
