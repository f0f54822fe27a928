using System.Diagnostics;
using System.Globalization;
using System.Text;
using NetworkingBot.Testing;

namespace NetworkingBot.Cluster.Tests;

/// <summary><c>serve</c> in a process of its own; killed by disposing.</summary>
internal sealed class BotProcess : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _said = new();

    private BotProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Said
    {
        get
        {
            lock (_said)
            {
                return _said.ToString();
            }
        }
    }

    public static BotProcess Serve(Azurite store) =>
        Serve(("Storage__Azure__ConnectionString", store.ConnectionString), ("Storage__Azure__TablePrefix", "test"));

    /// <param name="file">Of its SQLite store.</param>
    public static BotProcess Serve(string file) => Serve(("Storage__Sqlite__Path", file));

    public Task ReadyAsync() => Patience.UntilAsync(
        () => Said.Contains("The bot is ready", StringComparison.Ordinal), "the bot is ready", TestContext.Current.CancellationToken);

    public void Kill() => _process.Kill();

    public async Task SignalAsync(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>When it ended.</summary>
    public async Task<int> ExitCodeAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience.Limit);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private static BotProcess Serve(params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "NetworkingBot.Host.dll"), "serve", "--port", $"{FreePort.Next()}"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("DOTNET_ENVIRONMENT");
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return new BotProcess(Process.Start(start)!);
    }

    private void Hear(string? line)
    {
        lock (_said)
        {
            _said.AppendLine(line);
        }
    }
}
