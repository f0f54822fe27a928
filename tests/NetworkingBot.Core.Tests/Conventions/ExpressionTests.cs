using System.Text.RegularExpressions;
using NetworkingBot.Testing;

namespace NetworkingBot.Core.Tests.Conventions;

/// <summary>
/// A regular expression reads what strangers send. It takes time in proportion to the text, or, where it looks around itself and has to
/// backtrack, is broken off after a second at most.
/// </summary>
public sealed partial class ExpressionTests
{
    [Fact]
    public void Every_expression_is_linear_or_looks_around_and_is_broken_off()
    {
        var all = System.IO.Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Made().Matches(File.ReadAllText(file))
                .Select(match => (File: Path.GetFileName(file), Text: match.Value))).ToList();

        Assert.True(all.Count > 20, $"{all.Count} expressions were found.");
        Assert.All(all, one =>
            Assert.True(one.Text.Contains("NonBacktracking", StringComparison.Ordinal) || LooksAround().IsMatch(one.Text), one.File));
        Assert.All(all, one => Assert.Matches(@"1_000|FromSeconds\(1\)", one.Text));
    }

    /// <summary>From where one is made to the end of the statement or the attribute.</summary>
    [GeneratedRegex(@"(\[GeneratedRegex|new Regex)\(.*?(\)\]\r?\n|;\r?\n)", RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Made();

    [GeneratedRegex(@"\(\?<?[=!]|\\k<|\\G", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex LooksAround();
}
