namespace NetworkingBot.Storage.Backup;

/// <summary>Where one backup is kept, and what belongs beside it.</summary>
public interface IBackupPlace
{
    /// <summary>What whoever made the backup finds it by.</summary>
    string Name { get; }

    /// <summary>True when there is a backup already; none is ever overwritten.</summary>
    Task<bool> IsTakenAsync(CancellationToken cancellation);

    /// <summary>Keeps what is written, once all of it is: whoever fetches backups never takes half of one.</summary>
    /// <param name="ending">What comes after the backup's own name; empty for the backup itself.</param>
    /// <param name="write">Writes it, front to back.</param>
    /// <param name="cancellation">Nothing is kept then.</param>
    /// <exception cref="IOException">It cannot be kept there.</exception>
    Task WriteAsync(string ending, Func<Stream, Task> write, CancellationToken cancellation);
}
