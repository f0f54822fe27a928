using System.Diagnostics;
using NetworkingBot.Testing;

namespace NetworkingBot.Slack.Tests.Drivers;

/// <summary>A program of tests/clients that serves on a loopback port; ended by disposing.</summary>
internal sealed class ClientProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly DirectoryInfo _folder;

    private ClientProcess(Process process, DirectoryInfo folder) => (_process, _folder) = (process, folder);

    public static string Module(params string[] path) => RepositoryRoot.Combine(["tests", "clients", "node_modules", .. path]);

    /// <param name="config">Written to a file, whose path takes the place of <c>{config}</c> among the arguments.</param>
    public static async Task<ClientProcess> StartAsync(int port, string config, string program, params IEnumerable<string> arguments)
    {
        if (!File.Exists(program))
        {
            throw new InvalidOperationException($"{program} is missing. Run “npm ci” in tests/clients.");
        }

        var folder = Directory.CreateTempSubdirectory("slack-tests");
        var file = Path.Combine(folder.FullName, "config.yaml");
        await File.WriteAllTextAsync(file, config);
        var process = Process.Start(new ProcessStartInfo(program, arguments.Select(argument => argument == "{config}" ? file : argument))
        {
            WorkingDirectory = folder.FullName,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await Patience.UntilAsync(
            async () => process.HasExited || await FreePort.IsListenedToAsync(port),
            $"{program} listens",
            TestContext.Current.CancellationToken
        );
        Assert.False(process.HasExited, $"{program} ended instead of listening.");
        return new ClientProcess(process, folder);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        _folder.Delete(recursive: true);
    }
}
