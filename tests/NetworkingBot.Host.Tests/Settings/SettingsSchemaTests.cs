using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NetworkingBot.Host.Settings;
using NetworkingBot.Testing;

namespace NetworkingBot.Host.Tests.Settings;

public sealed class SettingsSchemaTests
{
    private static readonly JsonSerializerOptions _readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema is written from the types and what is said of them: <c>ACCEPT=1</c> writes it anew.</summary>
    [Fact]
    public async Task The_schema_for_editors_describes_every_setting_as_its_type_does()
    {
        var file = RepositoryRoot.Combine("src", "NetworkingBot.Host", "appsettings.schema.json");
        var expected = SettingsSchema.Of(AllSettings.Sections).ToJsonString(_readable) + "\n";
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            await File.WriteAllTextAsync(file, expected, TestContext.Current.CancellationToken);
        }

        Assert.Equal(expected, (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Every_setting_says_what_it_is()
    {
        var silent = new List<string>();
        Collect(SettingsSchema.Of(AllSettings.Sections), "", silent);

        Assert.Empty(silent);
    }

    [Fact]
    public void The_settings_that_are_delivered_name_their_schema()
    {
        var delivered = JsonNode.Parse(File.ReadAllText(RepositoryRoot.Combine("src", "NetworkingBot.Host", "appsettings.json")))!;

        Assert.Equal("appsettings.schema.json", (string?)delivered["$schema"]);
    }

    private static void Collect(JsonNode schema, string path, List<string> silent)
    {
        foreach (var (name, property) in schema["properties"]?.AsObject() ?? [])
        {
            // What a section says of itself counts for its parts that need no word of their own.
            if (property!["description"] is null && property["properties"] is null)
            {
                silent.Add($"{path}:{name}");
            }

            Collect(property, $"{path}:{name}", silent);
        }
    }
}
