using System.Diagnostics;
using System.Globalization;

namespace NetworkingBot.Testing;

/// <summary>
/// A running emulator of Azure Table Storage, or of Blob Storage, in memory, on a free loopback port; ended by disposing.
/// </summary>
public sealed class Azurite : IAsyncDisposable
{
    public const string Account = "devstoreaccount1";

    /// <summary>Published with the emulator; no secret.</summary>
    public const string AccountKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";


    private readonly Process _process;

    private Azurite(Process process, Uri endpoint) => (_process, Endpoint) = (process, endpoint);

    public Uri Endpoint { get; }

    /// <summary>Of its tables.</summary>
    public string ConnectionString => ConnectionStringOf(Endpoint);

    /// <summary>The connection string of this account at another address, such as a proxy's.</summary>
    public static string ConnectionStringOf(Uri endpoint) =>
        $"DefaultEndpointsProtocol={endpoint.Scheme};AccountName={Account};AccountKey={AccountKey};TableEndpoint={endpoint};";

    /// <param name="scheme"><c>https</c> wants a certificate among the arguments.</param>
    /// <param name="arguments">Further arguments of the emulator.</param>
    /// <exception cref="InvalidOperationException">It is not installed, or does not start.</exception>
    public static Task<Azurite> StartAsync(string scheme = "http", params string[] arguments) =>
        StartAsync("table", scheme, FreePort.Next(), arguments);

    /// <summary>Where another one was that is gone.</summary>
    /// <exception cref="InvalidOperationException">It is not installed, or does not start.</exception>
    public static Task<Azurite> StartAtAsync(Uri endpoint) => StartAsync("table", endpoint.Scheme, endpoint.Port);

    /// <summary>Of blobs alone.</summary>
    /// <exception cref="InvalidOperationException">It is not installed, or does not start.</exception>
    public static Task<Azurite> StartBlobsAsync() => StartAsync("blob", "http", FreePort.Next());

    private static async Task<Azurite> StartAsync(string service, string scheme, int port, params string[] arguments)
    {
        var script = RepositoryRoot.Combine("tests", "clients", "node_modules", "azurite", "dist", "src", service, "main.js");
        if (!File.Exists(script))
        {
            throw new InvalidOperationException($"{script} is missing. Run “npm ci” in tests/clients.");
        }

        string[] all =
        [
            script, $"--{service}Host", "127.0.0.1", $"--{service}Port", port.ToString(CultureInfo.InvariantCulture),
            "--disableTelemetry", "--skipApiVersionCheck", "--silent", "--inMemoryPersistence", .. arguments,
        ];
        var process = Process.Start(new ProcessStartInfo("node", all)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var azurite = new Azurite(process, new Uri($"{scheme}://127.0.0.1:{port}/{Account}"));
        await azurite.WaitAsync().ConfigureAwait(false);
        return azurite;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync().ConfigureAwait(false);
        }

        _process.Dispose();
    }

    private async Task WaitAsync()
    {
        var started = Stopwatch.GetTimestamp();
        while (!await FreePort.IsListenedToAsync(Endpoint.Port).ConfigureAwait(false))
        {
            if (_process.HasExited || Stopwatch.GetElapsedTime(started) > Patience.Limit)
            {
                var said = _process.HasExited ? await _process.StandardError.ReadToEndAsync().ConfigureAwait(false) : "it does not listen";
                await DisposeAsync().ConfigureAwait(false);
                throw new InvalidOperationException($"Azurite did not start: {said}");
            }

            await Task.Delay(50).ConfigureAwait(false);
        }
    }
}
