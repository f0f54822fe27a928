using System.Diagnostics;
using System.Text.Json;
using NetworkingBot.Testing;

namespace NetworkingBot.Host.Tests.Deployment;

/// <summary>A script of tests/clients that prints its findings as a JSON array of sentences.</summary>
internal static class NodeScript
{
    public static async Task<IReadOnlyList<string>> FindingsAsync(string script, params string[] arguments)
    {
        var start = new ProcessStartInfo("node", [RepositoryRoot.Combine("tests", "clients", script), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start)!;
        var faults = node.StandardError.ReadToEndAsync();
        var found = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        return node.ExitCode == 0
            ? JsonSerializer.Deserialize<string[]>(found)!
            : throw new InvalidOperationException($"{script} failed. Run “npm ci” in tests/clients. {await faults}");
    }
}
