using Microsoft.Extensions.Logging.Abstractions;
using NetworkingBot.Cluster.Housekeeping;
using NetworkingBot.Core.Storage;
using NetworkingBot.Testing;

namespace NetworkingBot.Cluster.Tests;

/// <summary>When chores are begun.</summary>
public sealed class RoundsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_are_begun_at_first_and_none_again_before_its_time()
    {
        var (now, later) = (new Work(TimeSpan.Zero), new Work(TimeSpan.FromDays(1)));
        using var rounds = new Rounds([now, later], NullLogger.Instance);

        rounds.BeginWhatIsDue();
        await Patience.UntilAsync(() => (now.Begun, later.Begun) == (1, 1), "both are begun", Cancellation);
        now.End();
        later.End();

        await Patience.UntilAsync(() => Again(rounds, () => now.Begun == 2), "the one is begun again", Cancellation);
        Assert.Equal(1, later.Begun);
        now.End();
        await rounds.EndAsync();
    }

    [Fact]
    public async Task What_is_under_way_is_not_begun_beside_itself_and_is_cut_off_at_the_end()
    {
        var work = new Work(TimeSpan.Zero);
        using var rounds = new Rounds([work], NullLogger.Instance);

        rounds.BeginWhatIsDue();
        rounds.BeginWhatIsDue();
        await Patience.UntilAsync(() => work.Begun == 1, "it is begun", Cancellation);
        rounds.BeginWhatIsDue();
        await rounds.EndAsync();

        Assert.Equal((1, true), (work.Begun, work.IsCutOff));
    }

    [Fact]
    public async Task What_the_store_did_not_answer_for_is_tried_again_with_the_next_call_and_a_fault_with_its_next_time()
    {
        var (store, fault) = (new Work(TimeSpan.FromDays(1)), new Work(TimeSpan.FromDays(1)));
        using var rounds = new Rounds([store, fault], NullLogger.Instance);

        rounds.BeginWhatIsDue();
        await Patience.UntilAsync(() => (store.Begun, fault.Begun) == (1, 1), "both are begun", Cancellation);
        store.Fail(new StoreUnavailableException("read", new TimeoutException()));
        fault.Fail(new InvalidOperationException());

        await Patience.UntilAsync(() => Again(rounds, () => store.Begun == 2), "the one is begun again", Cancellation);
        Assert.Equal(1, fault.Begun);
        store.End();
        await rounds.EndAsync();
    }

    private static bool Again(Rounds rounds, Func<bool> holds)
    {
        rounds.BeginWhatIsDue();
        return holds();
    }

    /// <summary>A chore that ends when the test says.</summary>
    private sealed class Work(TimeSpan every) : IChore
    {
        private TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _begun;

        public int Begun => Volatile.Read(ref _begun);

        public bool IsCutOff { get; private set; }

        public string Name => nameof(Work);

        public TimeSpan Every => every;

        public async Task RunAsync(CancellationToken cancellation)
        {
            _end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            Interlocked.Increment(ref _begun);
            try
            {
                await _end.Task.WaitAsync(cancellation);
            }
            catch (OperationCanceledException)
            {
                IsCutOff = true;
                throw;
            }
        }

        public void End() => _end.SetResult();

        public void Fail(Exception fault) => _end.SetException(fault);
    }
}
