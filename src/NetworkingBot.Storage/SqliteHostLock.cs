using NetworkingBot.Core.Storage;

namespace NetworkingBot.Storage;

/// <summary>
/// That one process serves a database file, or replaces what it holds: a lock of the operating system on a file beside it, which ends with
/// the process, however that ends. Commands that read or add a little do not ask for it.
/// </summary>
public sealed class SqliteHostLock : IDisposable
{
    /// <summary>How the systems call a file that somebody else has locked: Linux, macOS, Windows.</summary>
    private static readonly int[] _lockedByOther = [11, 35, unchecked((int)0x80070020)];

    private readonly FileStream _file;

    private SqliteHostLock(FileStream file) => _file = file;

    /// <summary>Null: somebody has it.</summary>
    /// <param name="path">The database file; what is missing of the way to it is made.</param>
    /// <exception cref="StoreUnavailableException">There is no writing there.</exception>
    public static SqliteHostLock? TryTake(string path)
    {
        var full = Path.GetFullPath(path);
        try
        {
            SqliteFile.Prepare(full);
            return new SqliteHostLock(new FileStream(full + ".lock", OptionsOf()));
        }
        catch (IOException taken) when (_lockedByOther.Contains(taken.HResult))
        {
            return null;
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException($"locking {path}", failed);
        }
    }

    public void Dispose() => _file.Dispose();

    /// <summary>The file stays: one that was removed could be made again, and locked, beside one that somebody still holds.</summary>
    private static FileStreamOptions OptionsOf()
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
