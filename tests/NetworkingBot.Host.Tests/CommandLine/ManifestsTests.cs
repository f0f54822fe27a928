using System.IO.Compression;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using NetworkingBot.Host.CommandLine;

namespace NetworkingBot.Host.Tests.CommandLine;

public sealed class ManifestsTests
{
    [Fact]
    public async Task The_manifests_hold_the_settings_of_the_installation()
    {
        var folder = Directory.CreateTempSubdirectory("manifests");
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Teams:AppId"] = "6f1c2c5e-0d2b-4f0e-9a1d-6a3f0f6f4b11",
            ["Teams:PublicUrl"] = "https://bot.acme.example",
            ["Slack:PublicUrl"] = "https://bot.acme.example",
        }).Build();

        await ManifestsCommand.RunAsync(folder, configuration, TextWriter.Null);

        await using var zip = await ZipFile.OpenReadAsync(Path.Combine(folder.FullName, "teams.zip"), TestContext.Current.CancellationToken);
        using var teams = await JsonDocument.ParseAsync(await zip.GetEntry("manifest.json")!.OpenAsync(TestContext.Current.CancellationToken), default, TestContext.Current.CancellationToken);
        var slack = await File.ReadAllTextAsync(Path.Combine(folder.FullName, "slack.json"), TestContext.Current.CancellationToken);
        folder.Delete(recursive: true);
        Assert.Equal("6f1c2c5e-0d2b-4f0e-9a1d-6a3f0f6f4b11", teams.RootElement.GetProperty("id").GetString());
        Assert.Equal("https://bot.acme.example/privacy", teams.RootElement.GetProperty("developer").GetProperty("privacyUrl").GetString());
        Assert.Contains("https://bot.acme.example/slack/events", slack, StringComparison.Ordinal);
    }
}
