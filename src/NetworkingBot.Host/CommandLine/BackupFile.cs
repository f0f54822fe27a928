using NetworkingBot.Storage.Backup;

namespace NetworkingBot.Host.CommandLine;

/// <summary>A file for its owner alone.</summary>
internal sealed class BackupFile(FileInfo file) : IBackupPlace
{
    public string Name => file.FullName;

    public Task<bool> IsTakenAsync(CancellationToken cancellation) => Task.FromResult(file.Exists);

    /// <summary>Under another name until it is whole.</summary>
    public async Task WriteAsync(string ending, Func<Stream, Task> write, CancellationToken cancellation)
    {
        var part = new FileInfo(file.FullName + ending + ".part");
        await using (var stream = OwnFile.Create(part.FullName))
        {
            await write(stream);
        }

        part.MoveTo(file.FullName + ending);
    }
}
