using System.Text.RegularExpressions;
using NetworkingBot.Testing;

namespace NetworkingBot.Host.Tests.Deployment;

/// <summary>What a careful reader asks of every workflow; whether GitHub takes them, only GitHub knows.</summary>
public sealed partial class WorkflowTests
{
    public static TheoryData<string> Workflows =>
        [.. Directory.EnumerateFiles(RepositoryRoot.Combine(".github", "workflows"), "*.yml").Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Actions_are_pinned_by_commit_and_nothing_from_outside_gets_into_a_script(string workflow)
    {
        var text = File.ReadAllText(RepositoryRoot.Combine(".github", "workflows", workflow));

        Assert.NotEmpty(Used().Matches(text));
        Assert.All(Used().Matches(text), use => Assert.Matches("^[^@]+@[0-9a-f]{40} # v", use.Groups["action"].Value));
        Assert.DoesNotMatch(@"run: [^\n]*\$\{\{", text);
        Assert.Contains("\npermissions:\n  contents: read\n", text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(Checkout().Count(text), Unkept().Count(text));
    }

    [GeneratedRegex(@"uses: (?<action>(?!\./).+)", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Used();

    [GeneratedRegex("uses: actions/checkout@", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Checkout();

    [GeneratedRegex("persist-credentials: false", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Unkept();
}
