using System.Diagnostics;
using NetworkingBot.Testing;

namespace NetworkingBot.Teams.Tests;

/// <summary>Runs a script of Oracles/ with Node; each line that it prints is a fault.</summary>
internal static class Node
{
    public static string Modules { get; } = RepositoryRoot.Combine("tests", "clients", "node_modules");

    public static async Task<IReadOnlyList<string>> FaultsAsync(string script, params string[] arguments)
    {
        Assert.SkipUnless(Directory.Exists(Modules), "tests/clients/node_modules is missing: run “npm ci” in tests/clients.");
        using var node = Process.Start(
            new ProcessStartInfo(
                "node",
                [RepositoryRoot.Combine("tests", "NetworkingBot.Teams.Tests", "Oracles", script), Modules, .. arguments]
            )
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
        var errors = node.StandardError.ReadToEndAsync();
        var said = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await errors);
        return said.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
