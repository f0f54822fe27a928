using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Testing;

namespace NetworkingBot.Core.Tests.Conventions;

/// <summary>The walls of the architecture, each held by a few lines.</summary>
public partial class WallTests
{
    /// <summary>
    /// Made of pure functions, as data: how words become a command, a sentence of a phrase book, the grammar of a language; and the one who
    /// waits, which tests do without waiting.
    /// </summary>
    private static readonly string[] _madeOfFunctions = ["Sense", "SentenceHandler`1", "Lexicon", "RateLimiter"];

    private static readonly string _core = RepositoryRoot.Combine("src", "NetworkingBot.Core");

    /// <summary>What each folder of Core may use beside the root words, Language, Storage and itself.</summary>
    private static readonly Dictionary<string, string[]> _order = new()
    {
        ["Language"] = [],
        ["Storage"] = [],
        ["Skills"] = [],
        ["Cards"] = [],
        ["Due"] = [],
        ["Understanding"] = ["Skills"],
        ["Conversation"] = ["Cards", "Understanding", "Due"],
        ["People"] = ["Cards", "Understanding", "Conversation", "Due"],
        ["Indexing"] = ["People", "Skills"],
        ["Matching"] = ["People", "Skills", "Indexing"],
        ["Learning"] = ["People", "Indexing", "Matching"],
        ["Organisations"] = ["Understanding", "Conversation", "People", "Skills", "Indexing", "Matching", "Learning"],
        ["Rounds"] = ["Understanding", "People", "Indexing", "Matching"],
        ["Contacts"] = ["Cards", "Understanding", "Conversation", "People", "Indexing", "Organisations"],
        ["Directory"] = ["Cards", "Understanding", "Conversation", "People", "Contacts", "Indexing"],
        ["ContactFiles"] = ["Cards", "Conversation", "People", "Contacts", "Organisations", "Directory"],
        ["Assistants"] = ["Conversation"],
        ["Outbox"] = ["Cards", "Understanding", "Conversation", "People", "Due"],
        ["Calendars"] = ["Cards", "Conversation", "People"],
        ["Introductions"] =
        [
            "Calendars", "Cards", "Understanding", "Conversation", "People", "Contacts", "Outbox", "Due", "Indexing", "Matching",
            "Organisations",
        ],
        ["Suggestions"] =
        [
            "Cards", "Understanding", "Conversation", "People", "Contacts", "Skills", "Introductions", "Indexing", "Matching", "Learning",
            "Organisations",
        ],
        ["Search"] =
        [
            "Cards", "Understanding", "Conversation", "People", "Skills", "Introductions", "Indexing", "Matching", "Organisations",
            "Suggestions",
        ],
        ["Nudges"] =
        [
            "Calendars", "Cards", "Understanding", "Conversation", "People", "Contacts", "Introductions", "Suggestions", "Outbox", "Due",
            "Skills",
            "Indexing",
            "Matching", "Organisations",
        ],
        ["Strategy"] = ["Cards", "Understanding", "Conversation", "People", "Contacts", "Organisations", "Suggestions"],
        ["SlotFilling"] =
        [
            "Calendars",
            "Understanding",
            "Conversation",
            "People",
            "Contacts",
            "Introductions",
            "Suggestions",
            "Search",
            "Nudges",
            "Strategy",
        ],
        ["Privacy"] =
        [
            "Cards",
            "Understanding",
            "Conversation",
            "People",
            "Contacts",
            "ContactFiles",
            "Outbox",
            "Introductions",
            "Indexing",
            "Organisations",
        ],
        ["Accounts"] = ["Cards", "Conversation", "People", "Outbox", "Due", "Privacy"],
        ["Guide"] = ["Cards", "Understanding", "Conversation", "People", "Privacy"],
        ["Interpretation"] = ["Cards", "Understanding", "Conversation", "SlotFilling", "Dialogues"],
        ["Dialogues"] = ["Cards", "Understanding", "Conversation", "People", "Contacts", "Introductions", "Suggestions", "Nudges", "Guide"],
        ["Administration"] =
        [
            "Cards", "Understanding", "Conversation", "People", "Outbox", "Due", "Introductions", "Nudges", "Indexing", "Organisations",
            "Matching", "Learning", "Guide", "Privacy",
        ],
    };

    public static TheoryData<string> Folders =>
        [
            .. System
                .IO.Directory.EnumerateDirectories(RepositoryRoot.Combine("src", "NetworkingBot.Core"))
                .Select(folder => Path.GetFileName(folder))
                .Where(name => name is not ("bin" or "obj")),
        ];

    [Fact]
    public void Core_uses_no_library_but_NodaTime()
    {
        var others = typeof(ConversationCore).Assembly.GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => name != "NodaTime" && !name.StartsWith("System.", StringComparison.Ordinal));

        Assert.Empty(others);
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Folders_of_Core_use_only_those_before_them(string folder)
    {
        var allowed = _order[folder].Concat(["Language", "Storage", folder]).ToHashSet();

        var strays =
            from file in System.IO.Directory.EnumerateFiles(
                RepositoryRoot.Combine("src", "NetworkingBot.Core", folder),
                "*.cs",
                SearchOption.AllDirectories
            )
            from Match match in UsedFolder().Matches(File.ReadAllText(file))
            let used = match.Groups["folder"].Value
            where _order.ContainsKey(used) && !allowed.Contains(used) && !KnowsAPerson(folder, file)
            select $"{Path.GetFileName(file)} uses {used}";

        Assert.Empty(strays);
    }

    [Fact]
    public void No_folder_of_Core_holds_more_files_than_one_reads_in_a_list()
    {
        var full =
            from folder in System.IO.Directory.EnumerateDirectories(
                RepositoryRoot.Combine("src", "NetworkingBot.Core"),
                "*",
                SearchOption.AllDirectories
            )
            let files = System.IO.Directory.EnumerateFiles(folder, "*.cs").Count()
            where files > 30
            select $"{Path.GetFileName(folder)} holds {files}";

        Assert.Empty(full);
    }

    [Theory]
    [InlineData("NetworkingBot.Core", "")]
    [InlineData("NetworkingBot.Storage", "NetworkingBot.Core Azure.Data.Tables")]
    [InlineData("NetworkingBot.Http", "")]
    [InlineData("NetworkingBot.Provisioning", "NetworkingBot.Core")]
    [InlineData("NetworkingBot.Mcp", "NetworkingBot.Core")]
    [InlineData("NetworkingBot.Calendars", "NetworkingBot.Core")]
    [InlineData("NetworkingBot.Web", "NetworkingBot.Core NetworkingBot.Http")]
    [InlineData("NetworkingBot.Slack", "NetworkingBot.Core NetworkingBot.Http SlackNet")]
    [InlineData("NetworkingBot.Teams", "NetworkingBot.Core NetworkingBot.Http Microsoft.Bot.Builder")]
    public void Projects_know_only_those_they_may(string project, string allowed)
    {
        var file = RepositoryRoot.Combine("src", project, project + ".csproj");
        Assert.SkipUnless(File.Exists(file), $"{project} is not part of this checkout.");

        var references = ReferencedProject().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value);

        Assert.Subset(new HashSet<string>(allowed.Split(' ')), references.ToHashSet());
    }

    [Fact]
    public void Exactly_one_place_knows_keys()
    {
        var strays = System
            .IO.Directory.EnumerateFiles(RepositoryRoot.Combine("src", "NetworkingBot.Core"), "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) is not ("Keys.cs" or "Partition.cs") && PartitionMade().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetFileName(file));

        Assert.Empty(strays);
    }

    /// <summary>What the walls forbid, no function value carries either: a type is made of types, and says so in its constructor.</summary>
    [Fact]
    public void No_type_of_Core_is_made_of_callbacks()
    {
        var hooks =
            from type in typeof(ConversationCore).Assembly.GetTypes()
            where type is { IsClass: true, IsNested: false } && !_madeOfFunctions.Contains(type.Name) && !IsGenerated(type)
            from member in Callbacks(type)
            select $"{type.Name}: {member}";

        Assert.Empty(hooks.Distinct());
    }

    [Fact]
    public void Core_declares_no_delegate_but_the_source_of_ids_and_a_reader_of_packed_rows()
    {
        var delegates = typeof(ConversationCore)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Delegate)) && !IsGenerated(type))
            .Select(type => type.Name);

        Assert.Equal([nameof(IdSource), nameof(TieTold)], delegates.Order());
    }

    /// <summary>What platforms offer they say themselves. The heading of a column is a word like others.</summary>
    [Fact]
    public void The_core_names_no_platform()
    {
        var naming =
            from file in System.IO.Directory.EnumerateFiles(_core, "*.cs", SearchOption.AllDirectories)
            where Path.GetFileName(file) != "HeadingNames.cs"
            from line in File.ReadLines(file)
            where PlatformNamed().IsMatch(line)
            select $"{Path.GetFileName(file)}: {line.Trim()}";

        Assert.Empty(naming);
    }

    /// <summary>
    /// Where a request is read, an expression gives up within a second, and the words are taken as they are. What the core reads was cut
    /// before: its expressions have time enough for a busy machine.
    /// </summary>
    [Fact]
    public void No_expression_may_take_long()
    {
        var slow =
            from project in System.IO.Directory.EnumerateDirectories(RepositoryRoot.Combine("src"), "NetworkingBot.*")
            let most = Path.GetFileName(project) is "NetworkingBot.Core" or "NetworkingBot.Host" or "NetworkingBot.Storage" ? 10_000 : 1_000
            from file in System.IO.Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories)
            from Match limit in LimitOfAnExpression().Matches(File.ReadAllText(file))
            where int.Parse(limit.Groups["limit"].Value.Replace("_", ""), CultureInfo.InvariantCulture) > most
            select $"{Path.GetFileName(file)}: {limit.Value}";

        Assert.Empty(slow);
    }

    private static IEnumerable<string> Callbacks(Type type) =>
        type.GetConstructors(Everything)
            .SelectMany(constructor => constructor.GetParameters())
            .Where(parameter => IsCallback(parameter.ParameterType))
            .Select(parameter => parameter.Name!)
            .Concat(
                type.GetProperties(Everything)
                    .Where(property => property.SetMethod is not null && IsCallback(property.PropertyType))
                    .Select(property => property.Name)
            );

    private static bool IsCallback(Type type) => type.IsSubclassOf(typeof(Delegate)) && type != typeof(IdSource);

    private static bool IsGenerated(Type type) => type.Name.Contains('<', StringComparison.Ordinal);

    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    /// <summary>A turn and its gate: all that Conversation knows of a person.</summary>
    private static bool KnowsAPerson(string folder, string file) =>
        folder == "Conversation" && Path.GetFileName(file) is "TurnContext.cs" or "TurnPipeline.cs";

    [GeneratedRegex(@"NetworkingBot\.Core\.(?<folder>[A-Z]\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex UsedFolder();

    [GeneratedRegex(
        @"<ProjectReference Include=.[^""]*/(?<name>[\w.]+)\.csproj",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 60_000
    )]
    private static partial Regex ReferencedProject();

    [GeneratedRegex(
        "\"(slack|teams)\"|\\b(Slack|Teams)|slack\\.com|teams\\.microsoft",
        RegexOptions.None,
        matchTimeoutMilliseconds: 60_000
    )]
    private static partial Regex PlatformNamed();

    [GeneratedRegex(@"matchTimeoutMilliseconds:\s*(?<limit>[\d_]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex LimitOfAnExpression();

    [GeneratedRegex(@"Partition\.Of", RegexOptions.None, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex PartitionMade();
}
