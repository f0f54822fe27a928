using System.IO.Pipelines;
using Azure;
using Azure.Core;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Storage.Backup;

/// <summary>
/// A container of Azure Blob Storage, where a policy may keep from being changed what was once written. A backup is named after its time
/// and passes through memory in blocks, not over the disk.
/// </summary>
/// <param name="container">It is there; a backup makes none.</param>
/// <param name="now">The time of the backup.</param>
public sealed class BackupContainer(BlobContainerClient container, Instant now) : IBackupPlace
{
    private static readonly InstantPattern _time = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HHmmss'Z'");

    private readonly string _name = _time.Format(now) + ".nwb";

    public string Name => $"{container.Uri}/{_name}";

    /// <param name="container">Its address.</param>
    /// <param name="now">The time of the backup.</param>
    /// <param name="credential">Null: the process's own identity.</param>
    public static BackupContainer At(Uri container, Instant now, TokenCredential? credential = null) =>
        new(new BlobContainerClient(container, credential ?? new DefaultAzureCredential()), now);

    public Task<bool> IsTakenAsync(CancellationToken cancellation) =>
        CallAsync(async () => (await container.GetBlobClient(_name).ExistsAsync(cancellation).ConfigureAwait(false)).Value);

    public async Task WriteAsync(string ending, Func<Stream, Task> write, CancellationToken cancellation)
    {
        var pipe = new Pipe();
        var written = WriteAsync(pipe.Writer, write);
        try
        {
            _ = await CallAsync(() => UploadAsync(_name + ending, pipe.Reader, cancellation)).ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            // Whoever writes ends, also while nobody reads.
            await pipe.Reader.CompleteAsync(fault).ConfigureAwait(false);
            await written.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }

        await written.ConfigureAwait(false);
    }

    private static async Task WriteAsync(PipeWriter pipe, Func<Stream, Task> write)
    {
        try
        {
            await write(pipe.AsStream(leaveOpen: true)).ConfigureAwait(false);
            await pipe.CompleteAsync().ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            await pipe.CompleteAsync(fault).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>The blocks become a blob at the end, and only where there is none.</summary>
    private async Task<bool> UploadAsync(string name, PipeReader pipe, CancellationToken cancellation)
    {
        var options = new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } };
        await using var stream = pipe.AsStream();
        _ = await container.GetBlobClient(name).UploadAsync(stream, options, cancellation).ConfigureAwait(false);
        return true;
    }

    private async Task<T> CallAsync<T>(Func<Task<T>> call)
    {
        try
        {
            return await call().ConfigureAwait(false);
        }
        catch (Exception refused) when (refused is RequestFailedException or AuthenticationFailedException)
        {
            var why = refused is RequestFailedException { Status: > 0 } answer
                ? $"{answer.Status} {answer.ErrorCode}"
                : "it is not reached";
            throw new IOException($"The backup cannot be kept in {container.Uri}: {why}.", refused);
        }
    }
}
