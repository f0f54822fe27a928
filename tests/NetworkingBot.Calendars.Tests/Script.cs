using System.Diagnostics;
using System.Text.Json;
using NetworkingBot.Testing;

namespace NetworkingBot.Calendars.Tests;

/// <summary>A script of tests/clients, which speaks JSON.</summary>
internal static class Script
{
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static async Task<T> RunAsync<T>(string name, string input, CancellationToken cancellation)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [RepositoryRoot.Combine("tests", "clients", name)])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (said, faults) = (node.StandardOutput.ReadToEndAsync(cancellation), node.StandardError.ReadToEndAsync(cancellation));
        await node.StandardInput.WriteAsync(input);
        node.StandardInput.Close();
        await node.WaitForExitAsync(cancellation);
        return node.ExitCode == 0
            ? JsonSerializer.Deserialize<T>(await said)!
            : throw new InvalidOperationException($"{name} failed. Run “npm ci” in tests/clients. {await faults}");
    }
}
