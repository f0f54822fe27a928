using System.Text;
using NetworkingBot.Core;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NetworkingBot.Host.CommandLine;
using NetworkingBot.Host.Composition;
using NetworkingBot.Storage;
using NodaTime;
using NodaTime.Testing;
using Spectre.Console;

namespace NetworkingBot.Host.Tests.Import;

/// <summary>Commands of imports, run on a store in memory, with what they print.</summary>
internal sealed class ImportRun : IDisposable
{
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("networkingbot-import-").FullName;
    private int _files;

    public ITableStore Store { get; set; } = SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = null });

    public FakeClock Clock { get; } = new(Instant.FromUtc(2026, 3, 31, 10, 0));

    /// <summary>Where a host would have its file, if one ran.</summary>
    public string ServedFile => Path.Combine(_folder, "bot.db");

    public PersonStore People => new(Store, Clock);

    public Task<(int Exit, string Said)> ImportAsync(string csv, Lang lang = Lang.English, bool joined = false, string? org = null) =>
        ImportAsync(Encoding.UTF8.GetBytes(csv), lang, joined, org);

    public Task<(int Exit, string Said)> ImportAsync(
        byte[] csv,
        Lang lang = Lang.English,
        bool joined = false,
        string? org = null,
        bool preview = false,
        bool everybody = false,
        bool yes = false
    ) =>
        SayAsync(context =>
            new ImportCommand(
                context,
                new ImportCommand.Options(FileOf(csv), org, lang)
                {
                    Joined = joined,
                    Preview = preview,
                    Everybody = everybody,
                    Yes = yes,
                }
            ).RunAsync(TestContext.Current.CancellationToken)
        );

    public Task<(int Exit, string Said)> TiesAsync(string csv, Lang lang = Lang.English, Instant? origin = null, string? org = null) =>
        TiesAsync(FileOf(Encoding.UTF8.GetBytes(csv)), lang, origin, org);

    public Task<(int Exit, string Said)> TiesAsync(FileInfo file, Lang lang = Lang.English, Instant? origin = null, string? org = null) =>
        SayAsync(context =>
            new ImportTiesCommand(context, new ImportTiesCommand.Options(file, org, lang, origin)).RunAsync(
                TestContext.Current.CancellationToken
            )
        );

    public async Task<(int Exit, string Said)> SayAsync(Func<CommandContext, Task<int>> run)
    {
        using var said = new StringWriter();
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.No,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(said),
            }
        );
        console.Profile.Width = 400;
        var exit = await run(new CommandContext(Store, Clock, console, new SoleUseOfFile(ServedFile)));
        return (exit, WithoutProgress(said.ToString()));
    }

    public async Task<IReadOnlyDictionary<string, Person>> ByNameAsync(string org = "main") =>
        (await People.AllAsync(new OrgId(org), TestContext.Current.CancellationToken)).ToDictionary(person => person.Name);

    public void Dispose()
    {
        (Store as IDisposable)?.Dispose();
        System.IO.Directory.Delete(_folder, recursive: true);
    }

    // How often progress is told depends on how fast the machine is.
    private static string WithoutProgress(string said) =>
        string.Concat(
            said.ReplaceLineEndings("\n")
                .Split('\n')
                .Where(line =>
                    !line.StartsWith("Writing: ", StringComparison.Ordinal) && !line.StartsWith("Guardando: ", StringComparison.Ordinal)
                )
                .Select(line => line + "\n")
        )[..^1];

    private FileInfo FileOf(byte[] content)
    {
        var path = Path.Combine(_folder, $"{++_files}.csv");
        File.WriteAllBytes(path, content);
        return new FileInfo(path);
    }
}
