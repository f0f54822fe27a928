using System.Text.RegularExpressions;
using NetworkingBot.Core.Conversation.Patterns;
using NetworkingBot.Testing;

namespace NetworkingBot.Core.Tests.Conventions;

/// <summary>What people say stands in files that need no programmer: code says what it means.</summary>
public partial class PhrasingTests
{
    /// <summary>Columns, names and notes of the files that an organisation hands over, and the grammar of dates.</summary>
    private static readonly string[] _readOtherThings = ["Directory", "DateRules.cs", "DateTokens.cs"];

    private static readonly string _core = RepositoryRoot.Combine("src", "NetworkingBot.Core");

    [Fact]
    public void Every_command_that_can_be_said_has_phrasings_in_every_language()
    {
        var said = PhrasingFiles.Of(Commands.All).ToLookup(phrasing => phrasing.Sense, phrasing => phrasing.Lang);

        Assert.All(
            Commands.All.Entries.Where(entry => entry.Senses.Count > 0),
            entry => Assert.True(entry.Senses.SelectMany(sense => said[sense]).ToHashSet().SetEquals(Enum.GetValues<Lang>()), entry.Name));
    }

    [Fact]
    public void Every_file_with_phrasings_belongs_to_a_command() => Assert.Equal(
        Commands.All.Entries.Where(entry => entry.Senses.Count > 0).Select(entry => $"{entry.Name}.phrasings.txt")
            .Order(StringComparer.Ordinal),
        System.IO.Directory.EnumerateFiles(_core, "*.phrasings.txt", SearchOption.AllDirectories).Select(file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Only_files_hold_patterns()
    {
        var strays =
            from file in System.IO.Directory.EnumerateFiles(_core, "*.cs", SearchOption.AllDirectories)
            where !file.Split(Path.DirectorySeparatorChar).Any(_readOtherThings.Contains) && Path.GetFileName(file) != "PhrasingFile.cs"
            from line in File.ReadLines(file)
            where PatternMade().IsMatch(line) || WaysOfSaying().IsMatch(line)
            select $"{Path.GetFileName(file)}: {line.Trim()}";

        Assert.Empty(strays);
    }

    [GeneratedRegex(@"new (Pattern|Phrasing)\(", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex PatternMade();

    /// <summary>“(this|that)” in a literal, and “{slot}” where nothing is put in.</summary>
    [GeneratedRegex("""
        "[^"]*\p{L}{2,}\|\p{L}{2,}|(?<!\$)"((\p{Ll}+ )+\{\p{Ll}+\}|\{\p{Ll}+\} \p{Ll}+)
        """, RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex WaysOfSaying();
}
