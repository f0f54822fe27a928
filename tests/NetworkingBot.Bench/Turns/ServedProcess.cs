using System.Diagnostics;

namespace NetworkingBot.Bench.Turns;

/// <summary>A server in a process of its own, ended by disposing.</summary>
internal sealed class ServedProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServedProcess(Process process) => _process = process;

    /// <summary>What it has taken of the processors until now.</summary>
    public TimeSpan Processor
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Ends once the process says that it is ready.</summary>
    /// <exception cref="IOException">It ended instead; what it said is in the message.</exception>
    public static async Task<ServedProcess> StartAsync(
        string file,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string> environment
    )
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        var (ready, said) = (new TaskCompletionSource(), new List<string>());
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.Contains("ready", StringComparison.Ordinal) == true)
            {
                ready.TrySetResult();
            }
        };
        process.ErrorDataReceived += (_, line) => said.Add(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var ended = process.WaitForExitAsync();
        return await Task.WhenAny(ready.Task, ended) == ended
            ? throw new IOException($"{file} ended: {string.Join('\n', said)}")
            : new ServedProcess(process);
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
