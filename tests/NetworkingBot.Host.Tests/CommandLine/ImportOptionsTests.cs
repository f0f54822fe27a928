using System.CommandLine;
using NetworkingBot.Host.CommandLine;
using NetworkingBot.Host.Tests.Import;

namespace NetworkingBot.Host.Tests.CommandLine;

public sealed class ImportOptionsTests
{
    [Fact]
    public async Task A_whole_command_line_is_understood_and_run()
    {
        using var run = new ImportRun();
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, "correo,nombre\nana@example.com,Ana\n", TestContext.Current.CancellationToken);

        var (exit, said) = await run.SayAsync(context =>
            Root(context)
                .Parse(["import", path, "--org", "acme", "--joined", "--lang", "es", "--yes"])
                .InvokeAsync(cancellationToken: TestContext.Current.CancellationToken)
        );

        File.Delete(path);
        Assert.Equal(ExitCode.Done, exit);
        Assert.EndsWith("Listo: 1 persona guardada.\n", said);
        Assert.Single(await run.ByNameAsync("acme"));
    }

    [Theory]
    [InlineData("--lang takes en or es, not “fr”.", "import", "x.csv", "--lang", "fr")]
    [InlineData("--origin takes a date like 2026-03-31 or 2026-03-31T09:00:00Z, not “soon”.", "import-ties", "x.csv", "--origin", "soon")]
    [InlineData("--people takes 60 to 2000.", "demo", "--people", "5")]
    public async Task What_an_option_does_not_take_is_told(string expected, params string[] words)
    {
        using var run = new ImportRun();

        await run.SayAsync(context =>
        {
            Assert.Contains(expected, Root(context).Parse(words).Errors.Select(error => error.Message));
            return Task.FromResult(ExitCode.Usage);
        });
    }

    private static RootCommand Root(CommandContext context) =>
        [ImportCommand.Create(_ => context), ImportTiesCommand.Create(_ => context), DemoCommand.Create(_ => context)];
}
