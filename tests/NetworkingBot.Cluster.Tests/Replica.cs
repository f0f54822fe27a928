using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NetworkingBot.Cluster.Housekeeping;
using NetworkingBot.Cluster.Sending;
using NetworkingBot.Core.Due;
using NetworkingBot.Storage;
using NetworkingBot.Testing;

namespace NetworkingBot.Cluster.Tests;

/// <summary>
/// A process of the bot without the bot: what makes it a member of the cluster, one chore that tells where it is done, and a post office.
/// </summary>
internal sealed class Replica : IAsyncDisposable
{
    private readonly IHost _host;
    private readonly CancellationTokenSource _stopped = new();

    private Replica(IHost host, Tally tally)
    {
        (_host, Tally) = (host, tally);
        _host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.Register(_stopped.Cancel);
    }

    public Tally Tally { get; }

    public ClusterView View => _host.Services.GetRequiredService<ClusterView>();

    /// <summary>What is due, as this process knows it.</summary>
    public DueStore Due => _host.Services.GetRequiredService<SendingTools>().Due;

    public bool IsStopping => _stopped.IsCancellationRequested;

    /// <summary>One that is on its way to be a member.</summary>
    /// <param name="storage">The emulator of the store, running or not; null: an embedded store.</param>
    /// <param name="post">What it sends from; null: from one where there is nothing.</param>
    /// <param name="name">Under which it sends.</param>
    public static async Task<Replica> StartAsync(Uri? storage, PostOffice? post = null, string name = "")
    {
        post ??= new PostOffice();
        var tally = new Tally();
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.AddProvider(new TestLog());
        builder.Services
            .AddSingleton<IChore>(tally)
            .AddCluster(new ClusterSettings(), storage is null ? null : TableOf(storage))
            .AddSingleton(provider => post.ToolsOf(name, provider.GetRequiredService<IHostApplicationLifetime>()));
        var replica = new Replica(builder.Build(), tally);
        await replica._host.StartAsync(TestContext.Current.CancellationToken);
        return replica;
    }

    public static SiloTable TableOf(Uri storage) => SiloTable.Of(
        AzureTableStoreRegistration.OpenAzureTables(
            new AzureTableSettings { ConnectionString = Azurite.ConnectionStringOf(storage), Retries = 0, TablePrefix = "test" }),
        "test");

    /// <summary>Until so many are members, as this one sees it.</summary>
    public Task SeesAsync(int silos) =>
        Patience.UntilAsync(() => View.Silos == silos, $"{silos} are members", TestContext.Current.CancellationToken);

    /// <summary>As when the process is asked to stop.</summary>
    public Task StopAsync() => _host.StopAsync(CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync(CancellationToken.None);
        _host.Dispose();
        _stopped.Dispose();
    }
}

/// <summary>A chore that is due with each call, and counts how often it was begun here.</summary>
internal sealed class Tally : IChore
{
    private int _begun;

    public int Begun => Volatile.Read(ref _begun);

    public string Name => nameof(Tally);

    public TimeSpan Every => TimeSpan.Zero;

    public Task RunAsync(CancellationToken cancellation)
    {
        Interlocked.Increment(ref _begun);
        return Task.CompletedTask;
    }
}

/// <summary>What a replica complains of goes into the test's output.</summary>
internal sealed class TestLog : ILoggerProvider, ILogger
{
    private readonly ITestOutputHelper? _output = TestContext.Current.TestOutputHelper;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception,
        Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            try
            {
                _output?.WriteLine($"{logLevel} {formatter(state, exception)} {exception?.GetType().Name}");
            }
            catch (InvalidOperationException)
            {
                // The test is over.
            }
        }
    }

    public void Dispose()
    {
        // Nothing is held.
    }
}
