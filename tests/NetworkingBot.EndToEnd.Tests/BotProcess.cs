using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NetworkingBot.Testing;

namespace NetworkingBot.EndToEnd.Tests;

/// <summary>The bot as it is run: a process of its own, with a store of its own.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private static readonly string _executable = RepositoryRoot.Combine(
        "artifacts",
        "bin",
        "NetworkingBot.Host",
        "debug",
        "NetworkingBot.Host"
    );

    private readonly Process _process;
    private readonly StringBuilder _said = new();
    private readonly TaskCompletionSource _ready = new();
    private readonly TaskCompletionSource _ended = new();

    private BotProcess(Process process, Uri address)
    {
        (_process, Address, Entrance) = (process, address, address);
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => _ended.TrySetResult();
        process.EnableRaisingEvents = true;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    /// <summary>What it printed to open in a browser: with the key of the local page, where there is one.</summary>
    public Uri Entrance { get; private set; }

    /// <summary>All that it printed so far.</summary>
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

    /// <summary>Completed when the process is gone, whatever ended it.</summary>
    public Task Ended => _ended.Task;

    /// <summary>Serves until disposed.</summary>
    /// <param name="environment">Its settings.</param>
    /// <param name="port">Null: any that is free.</param>
    public static Task<BotProcess> ServeAsync(IReadOnlyDictionary<string, string> environment, int? port = null) =>
        ReadyAsync(Launch(environment, ["serve"], port));

    /// <summary>What runs without a word, until disposed.</summary>
    public static Task<BotProcess> DemoAsync(IReadOnlyDictionary<string, string> environment) => ReadyAsync(Launch(environment, []));

    private static async Task<BotProcess> ReadyAsync(BotProcess bot)
    {
        if (await Task.WhenAny(bot._ready.Task, bot._ended.Task).WaitAsync(Patience.Limit) == bot._ended.Task)
        {
            throw new InvalidOperationException($"The bot ended at once:\n{bot._said}");
        }

        return bot;
    }

    /// <summary>Begins to serve.</summary>
    public static BotProcess Launch(IReadOnlyDictionary<string, string> environment) => Launch(environment, ["serve"]);

    private static BotProcess Launch(IReadOnlyDictionary<string, string> environment, string[] words, int? chosen = null)
    {
        var port = chosen ?? FreePort.Next();
        return new BotProcess(
            Start(environment, [.. words, "--port", port.ToString(CultureInfo.InvariantCulture)]),
            new Uri($"http://127.0.0.1:{port}/")
        );
    }

    /// <summary>Ends it at once, with no chance to finish anything.</summary>
    public void Kill() => _process.Kill();

    /// <summary>One command, to its end.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(
        IReadOnlyDictionary<string, string> environment,
        params string[] words
    )
    {
        using var process = Start(environment, words);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(Patience.Limit);
        return (process.ExitCode, await output, await error);
    }

    /// <summary>The names and reasons that <c>ask --json</c> prints.</summary>
    public static async Task<IReadOnlyList<(string Name, IReadOnlyList<string> Reasons)>> AskAsync(
        IReadOnlyDictionary<string, string> environment,
        params string[] words
    )
    {
        var (exitCode, output, error) = await RunAsync(environment, ["ask", .. words, "--json"]);
        Assert.True(exitCode == 0, error);
        return [.. JsonDocument.Parse(output).RootElement.GetProperty("suggestions").EnumerateArray().Select(one => (
            one.GetProperty("name").GetString()!,
            (IReadOnlyList<string>)[.. one.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetString()!)]))];
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private void Hear(string? line)
    {
        lock (_said)
        {
            _said.AppendLine(line);
        }

        if (line?.Contains("ready", StringComparison.Ordinal) == true)
        {
            Entrance = line.Split("Open ") is [_, var rest] ? new Uri(rest.Split(' ')[0]) : Address;
            _ready.TrySetResult();
        }
    }

    private static Process Start(IReadOnlyDictionary<string, string> environment, params string[] words)
    {
        var start = new ProcessStartInfo(_executable, words)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("DOTNET_ENVIRONMENT");
        start.Environment["LANG"] = "en_GB.UTF-8";
        start.Environment["Programme__Company"] = "Acme";
        start.Environment["Programme__Contact"] = "privacy@acme.example";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
