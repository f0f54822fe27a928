using Microsoft.Data.Sqlite;

namespace NetworkingBot.Storage;

/// <summary>A write that waits for the connection. It begins, or is withdrawn; once it has begun it succeeds or fails.</summary>
internal abstract class SqliteWrite
{
    private const int Waiting = 0;
    private const int Begun = 1;
    private const int Withdrawn = 2;

    private int _state = Waiting;

    /// <summary>False when it was withdrawn.</summary>
    public bool Begin() => Interlocked.CompareExchange(ref _state, Begun, Waiting) == Waiting;

    /// <summary>False when it has begun.</summary>
    public bool Withdraw() => Interlocked.CompareExchange(ref _state, Withdrawn, Waiting) == Waiting;

    /// <summary>Does it within a transaction of others; may be done again when that fails.</summary>
    public abstract void Do(SqliteConnection connection);

    /// <summary>What it came to is on disk.</summary>
    public abstract void Succeed();

    public abstract void Fail(Exception fault);

    /// <summary>In a transaction of its own.</summary>
    public void DoAlone(SqliteConnection connection)
    {
        try
        {
            Do(connection);
            Succeed();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            Fail(fault);
        }
    }
}

internal sealed class SqliteWrite<T>(string operation, Func<SqliteConnection, T> work) : SqliteWrite
{
    private readonly TaskCompletionSource<T> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T _result = default!;

    public Task<T> Outcome => _outcome.Task;

    public override void Do(SqliteConnection connection) => _result = work(connection);

    public override void Succeed() => _outcome.SetResult(_result);

    public override void Fail(Exception fault) => _outcome.SetException(SqliteLane.Told(operation, fault));
}
