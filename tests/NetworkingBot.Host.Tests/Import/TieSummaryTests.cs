using MiniExcelLibs;
using NetworkingBot.Core;
using NetworkingBot.Host.CommandLine;

namespace NetworkingBot.Host.Tests.Import;

/// <summary>What is said at the end of an import of ties is what was done.</summary>
public sealed class TieSummaryTests
{
    private const string Staff = "id,name,email\n1,Ana,ana@example.com\n2,Bea,bea@example.com";

    [Theory]
    [InlineData(Lang.English, "date,from,to\n2026-01-01,8,9\n2026-01-02,9,8\n",
        "Nothing was written: none of the messages is between two people I know.")]
    [InlineData(Lang.English, "date,from,to\n2026-01-01,1,9\n", "Nothing was written: none of the messages is between two people I know.")]
    [InlineData(Lang.English, "date,from,to\n2026-01-01,1,1\n2026-01-02,2,2\n",
        "Nothing was written: none of the messages is between two people I know.")]
    [InlineData(Lang.Spanish, "fecha,de,para\n2026-01-01,8,9\n",
        "No se ha guardado nada: ninguno de los mensajes es entre dos personas que conozco.")]
    [InlineData(Lang.Spanish, "fecha,de,para\n2026-01-01,1,nadie@example.com\n",
        "No se ha guardado nada: ninguno de los mensajes es entre dos personas que conozco.")]
    public async Task Messages_that_were_left_out_were_not_known(Lang lang, string csv, string expected)
    {
        using var run = new ImportRun();
        await run.ImportAsync(Staff);

        var (exit, said) = await run.TiesAsync(csv, lang);

        Assert.Equal(ExitCode.Done, exit);
        Assert.Equal(expected, said.TrimEnd('\n').Split('\n')[^1]);
    }

    [Fact]
    public async Task Of_those_brought_again_only_the_ones_taken_count()
    {
        using var run = new ImportRun();
        await run.ImportAsync(Staff);
        const string Csv = "date,from,to\n2026-01-01,1,2\n2026-01-02,1,9\n";
        await run.TiesAsync(Csv);

        var (_, said) = await run.TiesAsync(Csv);

        Assert.EndsWith("Nothing to change: the one message was known.\n", said);
    }

    [Fact]
    public async Task Ties_come_as_a_workbook_too()
    {
        using var run = new ImportRun();
        await run.ImportAsync(Staff);
        using var book = new MemoryStream();
        var rows = new[] { new { Time = "2026-01-01", From = "1", To = "2" }, new { Time = "2026-01-02", From = "2", To = "1" } };
        await book.SaveAsAsync(rows, cancellationToken: TestContext.Current.CancellationToken);
        var file = new FileInfo(Path.Combine(Path.GetTempPath(), $"ties-{Guid.NewGuid():N}.xlsx"));
        await File.WriteAllBytesAsync(file.FullName, book.ToArray(), TestContext.Current.CancellationToken);

        var (exit, said) = await run.TiesAsync(file);

        file.Delete();
        Assert.True(exit == ExitCode.Done, said);
        Assert.Equal("Done: 2 messages read, 2 contacts of 2 people written.\n", said);
    }
}
