using System.Diagnostics;
using System.Text.RegularExpressions;
using NetworkingBot.Testing;

namespace NetworkingBot.Host.Tests.Deployment;

/// <summary>What a careful reader asks of every workflow; whether GitHub takes them, only GitHub knows.</summary>
public sealed partial class WorkflowTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Workflows =>
        [.. Directory.EnumerateFiles(RepositoryRoot.Combine(".github", "workflows"), "*.yml").Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Actions_are_pinned_by_commit_and_nothing_from_outside_gets_into_a_script(string workflow)
    {
        var text = File.ReadAllText(RepositoryRoot.Combine(".github", "workflows", workflow));

        Assert.NotEmpty(Used().Matches(text));
        Assert.All(Used().Matches(text), use => Assert.Matches("^[^@]+@[0-9a-f]{40} # v", use.Groups["action"].Value));
        Assert.DoesNotMatch(@"run: [^\n]*\$\{\{", text);
        Assert.Contains("\npermissions:\n  contents: read\n", text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(Checkout().Count(text), Unkept().Count(text));
    }

    /// <summary>A release is what passed, on a base that is named by what it is, and says of itself where it comes from.</summary>
    [Fact]
    public void Nothing_is_released_that_was_not_tested_or_is_not_attested()
    {
        var text = File.ReadAllText(RepositoryRoot.Combine(".github", "workflows", "release.yml"))
            .ReplaceLineEndings("\n").Split("\njobs:\n")[1];
        var jobs = Job().Matches(text).ToDictionary(job => job.Groups["name"].Value, job => job.Groups["steps"].Value);

        Assert.Equal(["image", "manifests", "tests"], jobs.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("uses: ./.github/workflows/build.yml", jobs["tests"], StringComparison.Ordinal);
        Assert.All([jobs["image"], jobs["manifests"]], job => Assert.Contains("    needs: tests\n", job, StringComparison.Ordinal));
        Assert.Contains("-getProperty:ContainerBaseImage", jobs["image"], StringComparison.Ordinal);
        Assert.DoesNotContain("-p:ContainerBaseImage", jobs["image"], StringComparison.Ordinal);
        Assert.Contains("node eng/sbom.mjs \"$deps\" \"$NAME\" \"$DIGEST\" \"$BASE\"", jobs["image"], StringComparison.Ordinal);
        Assert.Matches(
            @"attest-build-provenance@[0-9a-f]{40}[^\n]*\n        with:\n          subject-name: \$\{\{ steps\.image", jobs["image"]);
        Assert.Matches(
            @"attest-sbom@[0-9a-f]{40}[^\n]*\n        with:\n(          [^\n]*\n)*          sbom-path: sbom\.spdx\.json", jobs["image"]);
        Assert.Contains("id-token: write", jobs["image"], StringComparison.Ordinal);
    }

    /// <summary>
    /// One file names the base image by digest. A release, azd and PublishContainer have it from the project; Dependabot keeps it new.
    /// </summary>
    [Fact]
    public async Task A_release_and_azd_stand_on_the_same_base_image_which_is_named_by_digest()
    {
        var named = Base().Match(await File.ReadAllTextAsync(RepositoryRoot.Combine("eng", "base-image", "Dockerfile"), Cancellation));
        var host = RepositoryRoot.Combine("src", "NetworkingBot.Host");

        Assert.True(named.Success);
        Assert.Equal($"{named.Groups["image"].Value}@{named.Groups["digest"].Value}", await PropertyAsync(host, "ContainerBaseImage"));
        // As the SDK's own container build takes it apart.
        Assert.Equal(named.Groups["digest"].Value, await PropertyAsync(host, "ContainerBaseDigest", "-t:ComputeContainerConfig"));
        Assert.False(File.Exists(Path.Combine(host, "Dockerfile")), "azd would build from a Dockerfile beside the project.");
        Assert.Contains("project: src/NetworkingBot.Host", await File.ReadAllTextAsync(RepositoryRoot.Combine("azure.yaml"), Cancellation),
            StringComparison.Ordinal);
        Assert.Contains("package-ecosystem: docker\n    directory: /eng/base-image", (await File.ReadAllTextAsync(
            RepositoryRoot.Combine(".github", "dependabot.yml"), Cancellation)).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static async Task<string> PropertyAsync(string project, string property, params string[] more)
    {
        using var build = Process.Start(new ProcessStartInfo("dotnet", ["msbuild", project, "-nologo", $"-getProperty:{property}", .. more])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
        var said = await build.StandardOutput.ReadToEndAsync(Cancellation);
        await build.WaitForExitAsync(Cancellation);
        return said.Trim();
    }

    [GeneratedRegex(
        @"^FROM (?<image>mcr\.microsoft\.com/dotnet/aspnet):10\.0-noble-chiseled-extra@(?<digest>sha256:[0-9a-f]{64})$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Base();

    [GeneratedRegex(
        @"^  (?<name>\w+):\n(?<steps>(?:(?:    .*)?\n|  #.*\n)+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Job();

    [GeneratedRegex(@"uses: (?<action>(?!\./).+)", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Used();

    [GeneratedRegex("uses: actions/checkout@", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Checkout();

    [GeneratedRegex("persist-credentials: false", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Unkept();
}
