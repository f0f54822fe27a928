using NetworkingBot.Testing;

namespace NetworkingBot.Core.Tests.Conventions;

/// <summary>What stands side by side on one screen.</summary>
public sealed class LineTests
{
    private const int Columns = 140;

    private const string RawString = "\"\"\"";

    private static readonly EnumerationOptions _everything = new() { RecurseSubdirectories = true };

    /// <summary>Pages, queries and files of others keep their own lines, in raw string literals.</summary>
    [Fact]
    public void No_line_of_code_has_more_than_140_columns()
    {
        var tooLong =
            from folder in (string[])["src", "tests"]
            from file in new DirectoryInfo(RepositoryRoot.Combine(folder)).EnumerateFiles("*.cs", _everything)
            from line in CodeOf(file.FullName)
            where line.Text.Length > Columns
            select $"{Path.GetRelativePath(RepositoryRoot.Combine(), file.FullName)}:{line.Number} has {line.Text.Length} columns";

        Assert.Empty(tooLong);
    }

    private static IEnumerable<(int Number, string Text)> CodeOf(string file)
    {
        var inLiteral = false;
        foreach (var (index, line) in File.ReadLines(file).Index())
        {
            var marks = line.Split(RawString).Length - 1;
            if (!inLiteral && marks == 0)
            {
                yield return (index + 1, line);
            }

            inLiteral ^= marks % 2 == 1;
        }

        Assert.False(inLiteral, $"{file}: quotes of another kind were taken for a raw string literal, and hid what follows them.");
    }
}
