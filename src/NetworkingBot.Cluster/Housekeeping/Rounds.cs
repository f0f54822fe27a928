using System.Diagnostics;
using Microsoft.Extensions.Logging;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Cluster.Housekeeping;

/// <summary>All that there is to do once in the cluster.</summary>
internal sealed class Chores(IEnumerable<IChore> all)
{
    public IReadOnlyList<IChore> All { get; } = [.. all];
}

/// <summary>
/// Begins each chore when its time has come: all at once at first, as nobody knows what was done by the one before. Times are measured by a
/// clock that does not jump.
/// </summary>
internal sealed class Rounds(IEnumerable<IChore> chores, ILogger logger) : IDisposable
{
    private readonly List<Round> _rounds = [.. chores.Select(chore => new Round(chore, logger))];
    private readonly CancellationTokenSource _ending = new();

    public void BeginWhatIsDue()
    {
        foreach (var round in _rounds.Where(round => round.IsDue))
        {
            round.Begin(_ending.Token);
        }
    }

    /// <summary>Cuts off what runs, and waits until it has stopped.</summary>
    public async Task EndAsync()
    {
        await _ending.CancelAsync();
        await Task.WhenAll(_rounds.Select(round => round.Running));
    }

    public void Dispose() => _ending.Dispose();

    private sealed class Round(IChore chore, ILogger logger)
    {
        private long? _begun;

        public Task Running { get; private set; } = Task.CompletedTask;

        public bool IsDue => Running.IsCompleted && (_begun is not { } begun || Stopwatch.GetElapsedTime(begun) >= chore.Every);

        /// <summary>On the thread pool: an embedded store holds the thread that asks it, and a grain's would hold the grain.</summary>
        public void Begin(CancellationToken ending)
        {
            _begun = Stopwatch.GetTimestamp();
            Running = Task.Run(() => RunAsync(ending), CancellationToken.None);
        }

        private async Task RunAsync(CancellationToken ending)
        {
            try
            {
                await chore.RunAsync(ending);
            }
            catch (OperationCanceledException) when (ending.IsCancellationRequested)
            {
                // The process ends, or the work goes on elsewhere.
            }
            catch (StoreUnavailableException fault)
            {
                Log.StoreUnavailable(logger, chore.Name, fault);
                _begun = null;
            }
            catch (Exception fault)
            {
                Log.ChoreFailed(logger, chore.Name, fault);
            }
        }
    }
}
