using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NetworkingBot.Testing;

namespace NetworkingBot.EndToEnd.Tests;

/// <summary>The bot as it is run: a process of its own, with a store of its own.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private static readonly string _executable = RepositoryRoot.Combine("artifacts", "bin", "NetworkingBot.Host", "debug", "NetworkingBot.Host");
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(10);

    private readonly Process _process;

    private BotProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Serves until disposed.</summary>
    public static async Task<BotProcess> ServeAsync(IReadOnlyDictionary<string, string> environment)
    {
        var port = FreePort.Next();
        var process = Start(environment, "serve", "--port", port.ToString(CultureInfo.InvariantCulture));
        var said = new StringBuilder();
        var ready = new TaskCompletionSource();
        process.OutputDataReceived += (_, line) =>
        {
            said.AppendLine(line.Data);
            if (line.Data?.Contains("ready", StringComparison.Ordinal) == true)
            {
                ready.TrySetResult();
            }
        };
        process.ErrorDataReceived += (_, line) => said.AppendLine(line.Data);
        process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException($"The bot ended at once:\n{said}"));
        process.EnableRaisingEvents = true;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await ready.Task.WaitAsync(_patience);
        return new BotProcess(process, new Uri($"http://127.0.0.1:{port}/"));
    }

    /// <summary>One command, to its end.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(IReadOnlyDictionary<string, string> environment, params string[] words)
    {
        using var process = Start(environment, words);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(_patience);
        return (process.ExitCode, await output, await error);
    }

    /// <summary>The names and reasons that <c>ask --json</c> prints.</summary>
    public static async Task<IReadOnlyList<(string Name, IReadOnlyList<string> Reasons)>> AskAsync(IReadOnlyDictionary<string, string> environment, params string[] words)
    {
        var (exitCode, output, error) = await RunAsync(environment, ["ask", .. words, "--json"]);
        Assert.True(exitCode == 0, error);
        return [.. JsonDocument.Parse(output).RootElement.GetProperty("suggestions").EnumerateArray().Select(one => (
            one.GetProperty("name").GetString()!,
            (IReadOnlyList<string>)[.. one.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetString()!)]))];
    }

    public async ValueTask DisposeAsync()
    {
        _process.EnableRaisingEvents = false;
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private static Process Start(IReadOnlyDictionary<string, string> environment, params string[] words)
    {
        var start = new ProcessStartInfo(_executable, words) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_ENVIRONMENT"] = "Development";
        start.Environment["LANG"] = "en_GB.UTF-8";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
