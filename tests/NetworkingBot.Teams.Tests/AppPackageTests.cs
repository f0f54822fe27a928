using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Teams.Tests;

public sealed class AppPackageTests
{
    private static readonly TeamsSettings _settings = new()
    {
        AppId = FakeTeams.AppId,
        AppTenantId = FakeTeams.Tenant,
        AppPassword = "secret",
        PublicUrl = new Uri("https://network.example.com/bot/"),
        Publisher = "Example Ltd",
    };

    private static readonly TeamsSettings _withCopilot = _settings with
    {
        Copilot = new TeamsCopilot { AppId = FakeTeams.Tenant, AuthReference = "auth-reference" },
    };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_package_is_valid_for_the_schemas_of_Teams(bool copilot)
    {
        var folder = Directory.CreateTempSubdirectory("networkingbot-");
        using (var package = Written(copilot ? _withCopilot : _settings))
        {
            package.ExtractToDirectory(folder.FullName);
        }

        Assert.Empty(
            await Node.FaultsAsync(
                "check-manifest.cjs",
                Path.Combine(folder.FullName, "manifest.json"),
                Path.Combine(folder.FullName, "es.json")
            )
        );
        folder.Delete(recursive: true);
    }

    [Fact]
    public void The_package_carries_the_settings()
    {
        using var package = Written();
        var manifest = Json(package, "manifest.json");

        Assert.Equal(
            (FakeTeams.AppId, FakeTeams.AppId, "2.3.4"),
            ((string?)manifest["id"], (string?)manifest["bots"]![0]!["botId"], (string?)manifest["version"])
        );
        Assert.Equal("https://network.example.com/bot/privacy", (string?)manifest["developer"]!["privacyUrl"]);
        Assert.Equal("network.example.com", (string?)manifest["validDomains"]![0]);
    }

    [Fact]
    public void Copilot_is_told_where_to_ask_only_where_it_may()
    {
        using var without = Written();
        using var with = Written(_withCopilot);

        Assert.Null(Json(without, "manifest.json")["agentConnectors"]);
        var server = Json(with, "manifest.json")["agentConnectors"]![0]!["toolSource"]!["remoteMcpServer"]!;
        Assert.Equal("https://network.example.com/mcp", (string?)server["mcpServerUrl"]);
        Assert.Equal("auth-reference", (string?)server["authorization"]!["referenceId"]);
    }

    [Theory]
    [InlineData("color.png", 192)]
    [InlineData("outline.png", 32)]
    public void Icons_are_pictures_of_the_size_that_Teams_wants(string name, int size)
    {
        using var package = Written();
        using var content = package.GetEntry(name)!.Open();
        var header = new byte[24];
        content.ReadExactly(header);

        Assert.Equal("PNG"u8.ToArray(), header[1..4]);
        Assert.Equal(
            (size, size),
            (BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(20)))
        );
    }

    [Fact]
    public void Every_text_that_people_read_has_a_Spanish_one_and_every_command_is_understood()
    {
        using var package = Written();
        var (manifest, spanish) = (Json(package, "manifest.json"), Json(package, "es.json"));
        var recogniser = new Recogniser(Commands.All);

        foreach (var (list, l) in manifest["bots"]![0]!["commandLists"]!.AsArray().Select((list, l) => (list!, l)))
        {
            foreach (var (command, c) in list["commands"]!.AsArray().Select((command, c) => (command!, c)))
            {
                foreach (var text in command.AsObject().Where(text => text.Key is "title" or "description" or "prompt"))
                {
                    Assert.NotNull((string?)spanish[$"bots[0].commandLists[{l}].commands[{c}].{text.Key}"]);
                }

                var said = (
                    (string?)command["prompt"] ?? (string?)command["title"],
                    (string?)spanish[$"bots[0].commandLists[{l}].commands[{c}].{(command["prompt"] is null ? "title" : "prompt")}"]
                );
                Assert.Equal(Lang.English, Assert.IsType<Recognition.Understood>(recogniser.Recognise(said.Item1!)).Lang);
                Assert.Equal(Lang.Spanish, Assert.IsType<Recognition.Understood>(recogniser.Recognise(said.Item2!)).Lang);
            }
        }
    }

    [Fact]
    public void No_other_chat_platform_is_named()
    {
        using var package = Written();

        foreach (var name in new[] { "manifest.json", "es.json" })
        {
            Assert.DoesNotContain("slack", Json(package, name).ToJsonString(), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void What_the_package_lacks_is_told_by_name()
    {
        using var zip = new MemoryStream();

        var fault = Assert.Throws<InvalidOperationException>(() => AppPackage.Write(new TeamsSettings(), new Version(1, 0, 0), zip));

        Assert.Equal("The app package needs Teams:AppId and Teams:PublicUrl.", fault.Message);
    }

    [Fact]
    public void All_faults_of_the_settings_are_told_at_once()
    {
        var check = new TeamsSettingsCheck().Validate(
            Options.DefaultName,
            new TeamsSettings
            {
                AppId = "me",
                Retries = 99,
                PublicUrl = new Uri("http://bot.example.com"),
                Playground = true,
                Copilot = new TeamsCopilot { AppId = "copilot", AuthReference = "" },
                Tenants = new Dictionary<string, string> { ["contoso"] = "", [FakeTeams.Tenant] = new string('x', 65) },
            }
        );

        Assert.Equal(
            [
                "AppId", "AppPassword", "AppTenantId", "Tenants:contoso", $"Tenants:{FakeTeams.Tenant}", "Playground", "Copilot:AppId",
                "Copilot:AuthReference", "Retries", "PublicUrl",
            ],
            check.Failures!.Select(fault => fault["Teams:".Length..fault.IndexOf(' ', StringComparison.Ordinal)]));
    }

    private static ZipArchive Written(TeamsSettings? settings = null)
    {
        var zip = new MemoryStream();
        AppPackage.Write(settings ?? _settings, new Version(2, 3, 4), zip, new Uri("https://network.example.com/mcp"));
        zip.Position = 0;
        return new ZipArchive(zip, ZipArchiveMode.Read);
    }

    private static JsonObject Json(ZipArchive package, string name)
    {
        using var content = package.GetEntry(name)!.Open();
        return JsonNode.Parse(content)!.AsObject();
    }
}
