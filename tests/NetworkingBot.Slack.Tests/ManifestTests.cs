using System.Text.Json.Nodes;
using NetworkingBot.Testing;
using Newtonsoft.Json;
using SlackNet;
using SlackNet.Events;
using File = System.IO.File;

namespace NetworkingBot.Slack.Tests;

public sealed class ManifestTests
{
    private static readonly Uri _address = new("https://networkingbot.example.com");

    [Fact]
    public async Task The_manifest_in_the_repository_is_the_one_the_code_writes()
    {
        var kept = await File.ReadAllTextAsync(
            RepositoryRoot.Combine("manifests", "slack", "manifest.json"),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(SlackManifest.Write(_address), kept);
    }

    [Fact]
    public void Over_Socket_Mode_it_names_no_address()
    {
        var manifest = SlackManifest.Write(publicUrl: null);

        Assert.DoesNotContain("http", manifest, StringComparison.Ordinal);
        Assert.True(JsonNode.Parse(manifest)!["settings"]!["socket_mode_enabled"]!.GetValue<bool>());
    }

    [Fact]
    public void Slackbot_is_told_where_to_ask_only_where_it_may()
    {
        var without = JsonNode.Parse(SlackManifest.Write(_address))!;
        var with = JsonNode.Parse(SlackManifest.Write(_address, new Uri(_address, "/mcp")))!;

        Assert.Null(without["mcp_servers"]);
        Assert.DoesNotContain("mcp:connect", without.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("https://networkingbot.example.com/mcp", (string?)with["mcp_servers"]!["networking"]!["url"]);
        Assert.Equal("slack_identity_auth", (string?)with["mcp_servers"]!["networking"]!["auth_type"]);
        Assert.Contains("mcp:connect", with["oauth_config"]!["scopes"]!["bot"]!.AsArray().Select(scope => (string?)scope));
    }

    [Theory]
    [InlineData("app_home_opened", "\"user\":\"U1\",\"tab\":\"home\"")]
    [InlineData("app_mention", "\"user\":\"U1\",\"channel\":\"C1\",\"text\":\"hi\"")]
    [InlineData("app_uninstalled", "")]
    [InlineData("message.im", "\"user\":\"U1\",\"channel\":\"D1\",\"channel_type\":\"im\",\"text\":\"hi\"")]
    [InlineData("team_join", "\"user\":{\"id\":\"U1\"}")]
    [InlineData("tokens_revoked", "\"tokens\":{\"bot\":[\"U0\"]}")]
    [InlineData("user_change", "\"user\":{\"id\":\"U1\"}")]
    public void Every_event_it_subscribes_to_is_handled(string name, string members)
    {
        var type = name.Split('.')[0];
        var json = $$$"""{"type":"event_callback","team_id":"T1","event_id":"E1","event":{"type":"{{{type}}}"{{{(members.Length > 0 ? "," + members : "")}}}}}""";
        var settings = new SlackServiceBuilder().GetJsonSettings().SerializerSettings;
        var callback = (EventCallback)JsonConvert.DeserializeObject<EventRequest>(json, settings)!;

        var arrival = Inbound.Read(callback, "T1", "U0BOT");

        Assert.Contains(name, SlackManifest.Events);
        Assert.IsNotType<Arrival.Ignored>(arrival);
    }

    [Fact]
    public void Names_and_descriptions_are_as_short_as_Slack_wants_them()
    {
        var manifest = JsonNode.Parse(SlackManifest.Write(_address))!;

        Assert.InRange(manifest["display_information"]!["name"]!.ToString().Length, 1, 35);
        Assert.InRange(manifest["display_information"]!["description"]!.ToString().Length, 1, 140);
        Assert.InRange(manifest["display_information"]!["long_description"]!.ToString().Length, 174, 4000);
        Assert.All(Shortcuts.All, shortcut => Assert.True(shortcut.Name.Length <= 24 && shortcut.Description.Length <= 150));
    }
}
