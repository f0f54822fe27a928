using System.Runtime.Versioning;
using System.Text;
using NetworkingBot.Core.Storage;
using NetworkingBot.Testing;

namespace NetworkingBot.Storage.Tests;

/// <summary>What the file gives away to others on the machine, and of what was erased.</summary>
public sealed class SqliteFileTests : IDisposable
{

    private readonly string _folder = Path.Combine(Directory.CreateTempSubdirectory("networkingbot-").FullName, "data");

    private string File => Path.Combine(_folder, "bot.db");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task Nobody_but_its_owner_reads_the_file_its_log_and_its_folder()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Modes of files are Unix's.");
        using var store = (IDisposable)SqliteStoreRegistration.OpenSqliteStore(new() { Path = File });
        await ((ITableStore)store).InsertAsync(Table.People, A.Row("maya"), Cancellation);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, System.IO.File.GetUnixFileMode(_folder));
        Assert.All(Directory.EnumerateFiles(_folder),
            file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(file)));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_file_that_others_could_read_is_taken_from_them()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Modes of files are Unix's.");
        Directory.CreateDirectory(_folder);
        System.IO.File.WriteAllBytes(File, []);
        System.IO.File.SetUnixFileMode(File,
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);

        using var store = (IDisposable)SqliteStoreRegistration.OpenSqliteStore(new() { Path = File });

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(File));
    }

    [Fact]
    public async Task Text_that_was_erased_is_soon_neither_in_the_file_nor_in_its_log()
    {
        using var store =
            (IDisposable)SqliteStoreRegistration.OpenSqliteStore(new() { Path = File, CutLogEvery = TimeSpan.FromMilliseconds(20) });
        await ((ITableStore)store).InsertAsync(Table.Contacts, A.Row("maya", "ZEBRANOTE"), Cancellation);
        await Patience.UntilAsync(
            () => Everything().Contains("ZEBRANOTE", StringComparison.Ordinal),
            "the note is on the disk",
            Cancellation
        );

        await ((ITableStore)store).DeleteAsync(Table.Contacts, A.Key("maya"), expected: null, Cancellation);

        await Patience.UntilAsync(
            () => !Everything().Contains("ZEBRANOTE", StringComparison.Ordinal),
            "the note is off the disk",
            Cancellation
        );
    }

    private string Everything() => string.Concat(Directory.EnumerateFiles(_folder).Select(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var text = new StreamReader(stream, Encoding.Latin1);
        return text.ReadToEnd();
    }));
}
