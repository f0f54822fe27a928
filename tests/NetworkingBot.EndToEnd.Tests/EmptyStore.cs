namespace NetworkingBot.EndToEnd.Tests;

/// <summary>A folder for one SQLite file, gone when disposed.</summary>
internal sealed class EmptyStore : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("networkingbot-");

    public string Path => File("bot.db");

    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string> { ["Storage__Sqlite__Path"] = Path };

    public string File(string name) => System.IO.Path.Combine(_folder.FullName, name);

    public void Dispose() => _folder.Delete(recursive: true);
}
