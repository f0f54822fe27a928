using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;
using NetworkingBot.Core;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Nudges;
using NetworkingBot.Core.Search;
using NetworkingBot.Core.Suggestions;

namespace NetworkingBot.Mcp;

/// <summary>A tool: what it is called with, and the command that it stands for. None does more than show.</summary>
internal sealed record LookTool(string Name, IReadOnlyList<string> Takes, IReadOnlyList<string> Requires)
{
    public required Func<ToolPhrases, (string Title, string Description)> Told { get; init; }

    /// <summary>The command; null when what it needs is missing.</summary>
    public required Func<Arguments, Command?> Command { get; init; }

    /// <summary>What is asked when something is missing.</summary>
    public Func<ToolPhrases, string> Asks { get; init; } = phrases => phrases.SayWhat;
}

/// <summary>All tools there are, by the names that assistants know.</summary>
internal static class Toolbox
{
    private static readonly (string Argument, ConditionKind Kind)[] _conditions =
    [
        (Arguments.Offers, ConditionKind.Offers), (Arguments.LooksFor, ConditionKind.Seeks), (Arguments.Interest, ConditionKind.Likes),
        (Arguments.Department, ConditionKind.Department), (Arguments.Place, ConditionKind.Place),
        (Arguments.Language, ConditionKind.Speaks), (Arguments.Title, ConditionKind.Title), (Arguments.Name, ConditionKind.Named),
    ];

    public static IReadOnlyList<LookTool> All { get; } =
    [
        new("suggest_people", [], [])
        {
            Told = phrases => (phrases.Suggest, phrases.SuggestMeans),
            Command = _ => new SuggestPeople(),
        },
        new("find_people", [.. _conditions.Select(one => one.Argument), Arguments.Page], [])
        {
            Told = phrases => (phrases.Find, phrases.FindMeans),
            Command = given => ConditionsOf(given) is { Count: > 0 } conditions
                ? new SearchPeople(PeopleQuery.Of(conditions).ToString(), given.PageNumber)
                : null,
        },
        new("why_person", [Arguments.Person], [Arguments.Person])
        {
            Told = phrases => (phrases.Why, phrases.WhyMeans),
            Command = given => given.Text(Arguments.Person) is { } person ? new WhySuggested(Person: null, person) : null,
            Asks = phrases => phrases.SayWhom,
        },
        new("my_requests", [], [])
        {
            Told = phrases => (phrases.Requests, phrases.RequestsMeans),
            Command = _ => new ShowRequests(),
        },
        new("my_reminders", [Arguments.Page], [])
        {
            Told = phrases => (phrases.Reminders, phrases.RemindersMeans),
            Command = given => new ShowReminders(given.PageNumber),
        },
    ];

    public static LookTool? Find(string? name) => All.FirstOrDefault(tool => tool.Name == name);

    /// <summary>The tools as the protocol describes them.</summary>
    public static IList<Tool> Described(ToolPhrases phrases) => [.. All.Select(tool => Described(tool, phrases))];

    private static Tool Described(LookTool tool, ToolPhrases phrases)
    {
        var (title, description) = tool.Told(phrases);
        return new Tool
        {
            Name = tool.Name,
            Title = title,
            Description = description,
            InputSchema = JsonSerializer.SerializeToElement(SchemaOf(tool, phrases)),
            Annotations = new ToolAnnotations
            {
                Title = title,
                ReadOnlyHint = true,
                DestructiveHint = false,
                IdempotentHint = true,
                OpenWorldHint = false,
            },
        };
    }

    private static JsonObject SchemaOf(LookTool tool, ToolPhrases phrases) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(tool.Takes.Select(name => KeyValuePair.Create(name, (JsonNode?)PropertyOf(name, phrases)))),
        ["required"] = new JsonArray([.. tool.Requires.Select(name => JsonValue.Create(name))]),
        ["additionalProperties"] = false,
    };

    private static JsonObject PropertyOf(string name, ToolPhrases phrases) => name == Arguments.Page
        ? new()
        {
            ["type"] = "integer",
            ["minimum"] = 1,
            ["maximum"] = Arguments.MostPages,
            ["description"] = phrases.Means(name),
        }
        : new() { ["type"] = "string", ["maxLength"] = Arguments.LongestText, ["description"] = phrases.Means(name) };

    private static List<Condition> ConditionsOf(Arguments given) =>
    [
        .. from condition in _conditions
            let said = given.Text(condition.Argument)
            where said is not null
            select new Condition(condition.Kind, said),
    ];
}
