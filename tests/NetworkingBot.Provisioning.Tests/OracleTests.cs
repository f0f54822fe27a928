using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using NetworkingBot.Testing;

namespace NetworkingBot.Provisioning.Tests;

/// <summary>
/// Random filters and patches against two published implementations. Left out is where they decide otherwise: <c>ne</c> of something that
/// is not there, a second primary value, the case of texts, and two conditions in brackets, which the standard wants of one value and
/// they find in two.
/// </summary>
public sealed class OracleTests
{
    private const int Cases = 2_000;
    private const string Enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

    private static readonly string[] _words = ["ana", "anabel", "bel", "omar", "data", "lead", "7", "70"];
    private static readonly string[] _texts =
        ["title", "nickName", "displayName", "userType", "name.givenName", "name.familyName", $"{Enterprise}:department"];
    private static readonly string[] _types = ["work", "home", "other"];
    private static readonly string[] _comparisons = ["eq", "co", "sw", "ew", "gt", "ge", "lt", "le"];

    [Fact]
    public async Task Filters_hold_where_others_find_them_to_hold()
    {
        var random = new Random(20261129);
        var cases = Enumerable.Range(0, Cases).Select(_ => (Resource: Resource(random), Filter: Filter(random, 3))).ToList();

        var theirs = await AskAsync(
            cases.Select(one => new JsonObject { ["resource"] = one.Resource.DeepClone(), ["filter"] = one.Filter }));

        var ours = cases.Select(one => FilterReader.Read(one.Filter, ScimSchemas.User).Holds(one.Resource)).ToList();
        Assert.Equal(Cases, theirs.Count(answer => answer is not null));
        Assert.InRange(ours.Count(holds => holds), Cases / 10, Cases * 9 / 10);
        Assert.All(cases.Zip(ours, theirs),
            one => Assert.True(one.Third!.GetValue<bool>() == one.Second, $"{one.First.Filter} on {one.First.Resource.ToJsonString()}"));
    }

    [Fact]
    public async Task Patches_make_what_others_make()
    {
        var random = new Random(20261130);
        var cases = Enumerable.Range(0, Cases)
            .Select(_ => (Resource: Resource(random),
            Steps: new JsonArray([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Step(random))]))).ToList();

        var theirs = await AskAsync(
            cases.Select(one => new JsonObject { ["resource"] = one.Resource.DeepClone(), ["steps"] = one.Steps.DeepClone() }));

        var compared = 0;
        foreach (var (one, theirAnswer) in cases.Zip(theirs).Where(pair => pair.Second is not null))
        {
            var ours = new Patch(ScimSchemas.User)
                .Apply(one.Resource, PatchStep.Read(new JsonObject { ["Operations"] = one.Steps.DeepClone() }));
            Assert.True(JsonNode.DeepEquals(Full(theirAnswer), Full(ours)),
                $"{one.Steps.ToJsonString()}\non {one.Resource.ToJsonString()}\nours {ours.ToJsonString()}\ntheirs "
                    + $"{theirAnswer!.ToJsonString()}");
            compared++;
        }

        Assert.InRange(compared, Cases * 8 / 10, Cases);
    }

    private static JsonObject Resource(Random random)
    {
        var resource = new JsonObject { ["userName"] = Word(random), ["active"] = random.Next(2) == 0 };
        foreach (var text in new[] { "title", "nickName", "displayName", "userType" }.Where(_ => random.Next(2) == 0))
        {
            resource[text] = Word(random);
        }

        if (random.Next(2) == 0)
        {
            resource["name"] = new JsonObject { ["givenName"] = Word(random), ["familyName"] = Word(random) };
        }

        if (random.Next(2) == 0)
        {
            resource[Enterprise] = new JsonObject { ["department"] = Word(random) };
        }

        resource["emails"] =
            new JsonArray([.. _types.Where(_ => random.Next(3) > 0).DefaultIfEmpty("work")
            .Select(type => new JsonObject { ["value"] = Word(random), ["type"] = type })]);
        return resource;
    }

    private static string Filter(Random random, int depth) => (depth == 0 ? 0 : random.Next(8)) switch
    {
        6 => $"({Filter(random, depth - 1)} and {Filter(random, depth - 1)})",
        7 => $"{Filter(random, depth - 1)} or {Filter(random, depth - 1)}",
        5 => $"not ({Filter(random, depth - 1)})",
        4 => $"emails[value {Pick(random, _comparisons)} \"{Word(random)}\"]",
        3 => $"{Pick(random, _texts)} pr",
        2 => $"active eq {(random.Next(2) == 0 ? "true" : "false")}",
        1 => $"emails.value {Pick(random, _comparisons)} \"{Word(random)}\"",
        _ => $"{Pick(random, _texts)} {Pick(random, _comparisons)} \"{Word(random)}\"",
    };

    private static JsonObject Step(Random random) => random.Next(10) switch
    {
        0 => Step("remove", Pick(random, _texts), null),
        1 => Step("remove", $"emails[type eq \"{Pick(random, _types)}\"]", null),
        2 => Step(Verb(random), $"emails[type eq \"{Pick(random, _types)}\"].value", Word(random)),
        3 => Step("add", "emails", new JsonArray(Email(random))),
        4 => Step("replace", "emails", new JsonArray(Email(random))),
        5 => Step(Verb(random), null,
            new JsonObject { ["title"] = Word(random), ["name.givenName"] = Word(random), [$"{Enterprise}:department"] = Word(random) }),
        6 => Step(Verb(random), "name", new JsonObject { ["familyName"] = Word(random) }),
        7 => Step("Replace", "active", random.Next(2) == 0),
        _ => Step(Verb(random), Pick(random, _texts), Word(random)),
    };

    private static JsonObject Step(string verb, string? path, JsonNode? value)
    {
        var step = new JsonObject { ["op"] = verb };
        if (path is not null)
        {
            step["path"] = path;
        }

        if (value is not null)
        {
            step["value"] = value;
        }

        return step;
    }

    private static JsonObject Email(Random random) => new() { ["value"] = Word(random), ["type"] = Pick(random, _types) };

    private static string Verb(Random random) => Pick(random, ["add", "replace", "Add", "Replace"]);

    private static string Word(Random random) => Pick(random, _words);

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];

    /// <summary>Without what is empty: no value and an empty one are the same to the standard.</summary>
    private static JsonNode? Full(JsonNode? node) => node switch
    {
        JsonObject parts =>
            new JsonObject(parts.Select(part => KeyValuePair.Create(part.Key, Full(part.Value)))
            .Where(part => part.Value is not (null or JsonObject { Count: 0 } or JsonArray { Count: 0 }))),
        JsonArray many => new JsonArray([.. many.Select(Full)]),
        _ => node?.DeepClone(),
    };

    private static async Task<IReadOnlyList<JsonNode?>> AskAsync(IEnumerable<JsonObject> cases)
    {
        var start = new ProcessStartInfo("node",
            [RepositoryRoot.Combine("tests", "clients",
            "scim-oracle.mjs")])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true
        };
        using var node = Process.Start(start)!;
        var (answers, faults) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.StandardInput.WriteAsync(JsonSerializer.Serialize(cases));
        node.StandardInput.Close();
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        return node.ExitCode == 0
            ? [.. JsonNode.Parse(await answers)!.AsArray()]
            : throw new InvalidOperationException($"The oracle failed. Run “npm ci” in tests/clients. {await faults}");
    }
}
