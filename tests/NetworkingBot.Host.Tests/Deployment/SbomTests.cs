using System.Diagnostics;
using System.Text.Json.Nodes;
using NetworkingBot.Testing;

namespace NetworkingBot.Host.Tests.Deployment;

/// <summary>The list of what is in an image, of the host as it was built here.</summary>
public sealed class SbomTests
{
    private static readonly string _digest = "sha256:" + new string('a', 64);
    private static readonly string _base = "mcr.microsoft.com/dotnet/aspnet@sha256:" + new string('b', 64);

    [Fact]
    public async Task It_names_every_library_of_the_host_by_its_hash_and_the_base_by_its_digest_and_no_test()
    {
        var (exit, printed) = await RunAsync(_digest, _base);

        Assert.Equal(0, exit);
        var sbom = JsonNode.Parse(printed)!;
        var packages = sbom["packages"]!.AsArray();
        var built = JsonNode.Parse(await File.ReadAllTextAsync(Deps, TestContext.Current.CancellationToken))!["libraries"]!.AsObject();
        Assert.Equal("SPDX-2.3", (string?)sbom["spdxVersion"]);
        Assert.Equal(
            built.Select(library => library.Key).Order(StringComparer.Ordinal),
            packages.Skip(2).Select(package => $"{package!["name"]}/{package["versionInfo"]}").Order(StringComparer.Ordinal));
        Assert.All(
            packages.Where(package => package!["externalRefs"]?[0]?["referenceLocator"]?.ToString().StartsWith("pkg:nuget/",
                StringComparison.Ordinal) == true),
            package => Assert.Matches("^[0-9a-f]{128}$", package!["checksums"]![0]!["checksumValue"]!.ToString()));
        Assert.Contains(packages, package => package!["name"]!.ToString() == "NodaTime");
        Assert.Equal(new string('b', 64), packages[1]!["checksums"]![0]!["checksumValue"]!.ToString());
        Assert.DoesNotContain(packages, package => package!["name"]!.ToString().Contains("xunit", StringComparison.OrdinalIgnoreCase));
        var ids = packages.Select(package => package!["SPDXID"]!.ToString()).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(sbom["relationships"]!.AsArray(), relation =>
            Assert.Contains(relation!["relatedSpdxElement"]!.ToString(), ids));
    }

    [Theory]
    [InlineData("latest")]
    [InlineData("sha256:abc")]
    public async Task What_floats_is_not_listed(string digest)
    {
        var (image, _) = await RunAsync(digest, _base);
        var (below, _) = await RunAsync(_digest, "mcr.microsoft.com/dotnet/aspnet:10.0");

        Assert.Equal((1, 1), (image, below));
    }

    private static string Deps => Path.Combine(AppContext.BaseDirectory, "NetworkingBot.Host.deps.json");

    private static async Task<(int Exit, string Printed)> RunAsync(string digest, string below)
    {
        var start = new ProcessStartInfo("node",
            [RepositoryRoot.Combine("eng", "sbom.mjs"), Deps, "ghcr.io/acme/networking-bot", digest, below, "2026-11-30T00:00:00Z"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start)!;
        var faults = node.StandardError.ReadToEndAsync();
        var printed = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        await faults;
        return (node.ExitCode, printed);
    }
}
