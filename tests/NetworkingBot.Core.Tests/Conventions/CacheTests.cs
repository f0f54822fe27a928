using NetworkingBot.Core.Storage;
using NetworkingBot.Testing;

namespace NetworkingBot.Core.Tests.Conventions;

/// <summary>What is kept in memory because it may be asked for again has a budget in bytes, and a metric.</summary>
public sealed class CacheTests
{
    private static readonly EnumerationOptions _everything = new() { RecurseSubdirectories = true };

    /// <summary>Tables that many threads write and that are no caches, with what bounds each.</summary>
    private static readonly Dictionary<string, string> _others = new(StringComparer.Ordinal)
    {
        ["AzureTableStore.cs"] = "a client for each table of the product",
        ["LoadedOrganisation.cs"] = "the organisation itself",
        ["OrganisationCache.cs"] = "the organisations that are loaded",
        ["RosterReading.cs"] = "workspaces that wait to be read, each once",
        ["RowFaults.cs"] = "10,000 keys of rows",
        ["SendQueue.cs"] = "messages on their way, each until it is sent",
        ["TieStore.cs"] = "one import, while it runs",
    };

    [Fact]
    public void Every_cache_is_a_bounded_one()
    {
        var kept =
            from file in new DirectoryInfo(RepositoryRoot.Combine("src")).EnumerateFiles("*.cs", _everything)
            where !file.FullName.StartsWith(RepositoryRoot.Combine("src", "Sdk"), StringComparison.Ordinal)
            from line in File.ReadLines(file.FullName)
            where line.Contains("ConcurrentDictionary<", StringComparison.Ordinal) || line.Contains("MemoryCache", StringComparison.Ordinal)
            select file.Name;

        Assert.Equal(_others.Keys.Order(StringComparer.Ordinal), kept.Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>The budget is what is given in bytes, and the operators' page names each.</summary>
    [Fact]
    public void Every_cache_stands_on_the_operators_page()
    {
        var page = File.ReadAllText(RepositoryRoot.Combine("docs", "operators.md"));
        var names =
            from file in new DirectoryInfo(RepositoryRoot.Combine("src")).EnumerateFiles("*.cs", _everything)
            let text = File.ReadAllText(file.FullName)
            where text.Contains(nameof(BoundedCache<,>) + "<", StringComparison.Ordinal) && file.Name != "BoundedCache.cs"
            from name in text.Split("new(\"").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)])
            where name.All(letter => char.IsAsciiLetterLower(letter) || letter == '-')
            select name;

        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
    }
}
