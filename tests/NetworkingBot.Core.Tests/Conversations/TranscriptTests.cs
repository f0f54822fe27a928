using NetworkingBot.Testing;

namespace NetworkingBot.Core.Tests.Conversations;

/// <summary>
/// Plays every page of this folder against the core and a real store. With ACCEPT=1 in the environment the answers that came are written
/// into the pages, to be read as product copy in the diff.
/// </summary>
public class TranscriptTests
{
    private static readonly string _folder = RepositoryRoot.Combine("tests", "NetworkingBot.Core.Tests", "Conversations");

    public static TheoryData<string> Pages =>
        [.. System.IO.Directory.EnumerateFiles(_folder, "*.md").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Plays_as_written(string page)
    {
        var file = Path.Combine(_folder, page);
        var written = (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        using var company = await SmallCompany.OpenAsync(TestContext.Current.CancellationToken);

        var played = await new Transcript(company).PlayAsync(written, TestContext.Current.CancellationToken);

        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            await File.WriteAllTextAsync(file, played, TestContext.Current.CancellationToken);
        }
        else
        {
            Assert.Equal(written, played);
        }
    }
}
