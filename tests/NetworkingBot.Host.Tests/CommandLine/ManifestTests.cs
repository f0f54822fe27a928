using System.CommandLine;
using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using NetworkingBot.Host.CommandLine;

namespace NetworkingBot.Host.Tests.CommandLine;

public sealed class ManifestTests : IDisposable
{
    private const string AppId = "6f1c2c5e-0d2b-4f0e-9a1d-6a3f0f6f4b11";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("manifests");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_manifest_for_slack_is_printed_with_the_configured_address()
    {
        var (exit, manifest, _) = await RunAsync(["slack"], ("Slack:PublicUrl", "https://bot.acme.example"));

        Assert.Equal(ExitCode.Done, exit);
        Assert.Equal("https://bot.acme.example/slack/events", RequestsOf(manifest));
    }

    [Fact]
    public async Task An_address_on_the_command_line_goes_before_the_configured_one()
    {
        var file = Path.Combine(_folder.FullName, "slack.json");

        var (exit, said, _) = await RunAsync(
            ["slack", "--url", "https://other.example", "--out", file],
            ("Slack:PublicUrl", "https://bot.acme.example"),
            ("Slack:AppToken", "xapp-1")
        );

        Assert.Equal((ExitCode.Done, ""), (exit, said));
        Assert.Equal(
            "https://other.example/slack/events",
            RequestsOf(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))
        );
    }

    [Fact]
    public async Task Without_an_address_the_manifest_is_for_socket_mode()
    {
        var (_, manifest, _) = await RunAsync(["slack"]);

        Assert.True((bool?)JsonNode.Parse(manifest)!["settings"]!["socket_mode_enabled"]);
        Assert.Null(RequestsOf(manifest));
    }

    [Fact]
    public async Task The_package_for_teams_holds_the_settings_of_the_installation()
    {
        var file = Path.Combine(_folder.FullName, "teams.zip");

        var (exit, _, _) = await RunAsync(
            ["teams", "--out", file],
            ("Teams:AppId", AppId),
            ("Teams:PublicUrl", "https://bot.acme.example")
        );

        await using var zip = await ZipFile.OpenReadAsync(file, TestContext.Current.CancellationToken);
        using var teams = await JsonDocument.ParseAsync(
            await zip.GetEntry("manifest.json")!.OpenAsync(TestContext.Current.CancellationToken),
            default,
            TestContext.Current.CancellationToken
        );
        Assert.Equal(ExitCode.Done, exit);
        Assert.Equal(AppId, teams.RootElement.GetProperty("id").GetString());
        Assert.Equal("https://bot.acme.example/privacy", teams.RootElement.GetProperty("developer").GetProperty("privacyUrl").GetString());
    }

    [Theory]
    [InlineData("slack", "Slack:PublicUrl", "http://bot.acme.example", "Slack:PublicUrl must be an https address")]
    [InlineData("slack", "Slack:PublicUrl", "bot", "Slack:PublicUrl is “bot”. Set an address that begins with https://.")]
    [InlineData("slack", "Slack:PublicUlr", "https://bot.acme.example", "Did you mean Slack:PublicUrl?")]
    [InlineData("teams", "Teams:AppId", "bot", "Teams:AppId must be a GUID.")]
    [InlineData("teams", "Teams:AppId", AppId, "Teams:PublicUrl")]
    [InlineData("teams", "Teams:PublicUrl", "http://bot.acme.example", "Teams:PublicUrl must begin with https://.")]
    public async Task A_setting_that_the_manifest_cannot_hold_is_named_and_nothing_is_written(
        string platform,
        string key,
        string value,
        string fault
    )
    {
        var file = Path.Combine(_folder.FullName, "manifest");

        var (exit, _, error) = await RunAsync([platform, "--out", file], (key, value));

        Assert.Equal(ExitCode.Refused, exit);
        Assert.Contains(fault, error, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_named()
    {
        var file = Path.Combine(_folder.FullName, "nowhere", "slack.json");

        var (exit, _, error) = await RunAsync(["slack", "--out", file]);

        Assert.Equal(ExitCode.Refused, exit);
        Assert.Contains(file, error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_that_is_none_is_told() =>
        Assert.Equal(
            "--url takes an address that begins with https://, not “bot”.",
            Assert.Single(Root([]).Parse(["manifest", "slack", "--url", "bot"]).Errors).Message
        );

    private static async Task<(int Exit, string Output, string Error)> RunAsync(
        string[] words,
        params (string Key, string Value)[] settings
    )
    {
        var invocation = new InvocationConfiguration { Output = new StringWriter(), Error = new StringWriter() };
        var exit = await Root(settings).Parse(["manifest", .. words]).InvokeAsync(invocation, TestContext.Current.CancellationToken);
        return (exit, invocation.Output.ToString()!, invocation.Error.ToString()!);
    }

    private static RootCommand Root((string Key, string Value)[] settings) =>
    [
        ManifestCommand.Create(() =>
            new ConfigurationBuilder()
                .AddInMemoryCollection(settings.ToDictionary(pair => pair.Key, pair => (string?)pair.Value))
                .Build()
        ),
    ];

    private static string? RequestsOf(string manifest) =>
        (string?)JsonNode.Parse(manifest)!["settings"]!["event_subscriptions"]!["request_url"];
}
