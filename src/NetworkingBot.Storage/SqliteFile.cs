namespace NetworkingBot.Storage;

/// <summary>
/// The database's file is its owner's alone: tokens, notes and keys lie in it. The log and the index beside it take over its mode.
/// </summary>
internal static class SqliteFile
{
    private const UnixFileMode OwnFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnFolder = OwnFile | UnixFileMode.UserExecute;

    /// <summary>Makes what is missing, and takes the file from others; a folder that is there stays as it is.</summary>
    /// <param name="path">Absolute.</param>
    public static void Prepare(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        if (OperatingSystem.IsWindows())
        {
            _ = Directory.CreateDirectory(folder);
            return;
        }

        _ = Directory.CreateDirectory(folder, OwnFolder);
        if (!File.Exists(path))
        {
            using var made = new FileStream(
                path,
                new FileStreamOptions
                {
                    Mode = FileMode.OpenOrCreate,
                    Access = FileAccess.ReadWrite,
                    Share = FileShare.ReadWrite,
                    UnixCreateMode = OwnFile,
                }
            );
        }
        else if ((File.GetUnixFileMode(path) & ~OwnFile) != UnixFileMode.None)
        {
            TakeFromOthers(path);
        }
    }

    private static void TakeFromOthers(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        try
        {
            File.SetUnixFileMode(path, OwnFile);
        }
        catch (UnauthorizedAccessException)
        {
            // It is somebody else's file; doctor tells of it.
        }
    }
}
