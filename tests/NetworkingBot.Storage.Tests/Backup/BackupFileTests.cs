using System.Text;
using NetworkingBot.Core.Storage;
using NetworkingBot.Storage.Backup;
using NodaTime;

namespace NetworkingBot.Storage.Tests.Backup;

/// <summary>A backup gives back what was put in, to whoever has its secret, or nothing.</summary>
public sealed class BackupFileTests : IDisposable
{
    private const string Passphrase = "correct horse battery staple";

    private static readonly Instant _now = Instant.FromUtc(2026, 11, 23, 8, 0);

    private readonly ITableStore _store = SqliteStoreRegistration.OpenSqliteStore(new() { Path = null });

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => ((IDisposable)_store).Dispose();

    [Fact]
    public async Task Every_value_comes_back_as_it_was()
    {
        var values = new Dictionary<string, object>
        {
            ["Text"] = "“Ñandú” \u2028 🎈 \"quoted\"\nline",
            ["Long"] = long.MaxValue,
            ["Double"] = 0.1,
            ["Flag"] = true,
            ["At"] = _now + Duration.FromTicks(1),
            ["Bytes"] = new byte[] { 0, 255, 10 },
        };
        await _store.InsertAsync(Table.People, new Row(A.Key("maya"), values), Cancellation);
        await _store.InsertAsync(Table.Receipts, A.Row("receipt"), Cancellation);

        var rows = await ReadAsync(await BackupAsync(BackupKey.OfPassphrase(Passphrase)), BackupKey.OfPassphrase(Passphrase));

        var (table, row) = Assert.Single(rows);
        Assert.Equal((Table.People, A.Key("maya")), (table, row.Key));
        Assert.Equal(values.OrderBy(pair => pair.Key), row.Values.OrderBy(pair => pair.Key));
    }

    [Fact]
    public async Task Many_rows_of_many_frames_fill_another_store()
    {
        foreach (var i in Enumerable.Range(0, 300))
        {
            await _store.InsertAsync(Table.Contacts, A.Row($"r{i:d3}", new string((char)('a' + (i % 26)), 2000) + Guid.NewGuid()),
                Cancellation);
        }

        var key = BackupKey.OfKey(Convert.ToBase64String(Enumerable.Range(0, 32).Select(i => (byte)i).ToArray()));
        var file = await BackupAsync(key);
        using var other = (IDisposable)SqliteStoreRegistration.OpenSqliteStore(new() { Path = null });
        var filling = new StoreFilling((ITableStore)other, progress: null);
        foreach (var row in await ReadAsync(file, key))
        {
            await filling.AddAsync(row, Cancellation);
        }

        await filling.FlushAsync(Cancellation);

        var (before, after) = (await AllAsync(_store), await AllAsync((ITableStore)other));
        Assert.Equal(300, after.Count);
        Assert.Equal(before, after);
    }

    [Fact]
    public async Task Whatever_is_changed_cut_off_or_put_elsewhere_is_found_out()
    {
        foreach (var i in Enumerable.Range(0, 60))
        {
            await _store.InsertAsync(Table.Contacts,
                A.Row($"r{i:d3}", string.Concat(Enumerable.Range(0, 60).Select(_ => Guid.NewGuid().ToString("N")))), Cancellation);
        }

        var key = BackupKey.OfKey(Convert.ToBase64String(new byte[32]));
        var file = await BackupAsync(key);
        var random = new Random(1);

        for (var change = 0; change < 200; change++)
        {
            var forged = file.ToArray();
            forged[random.Next(forged.Length)] ^= (byte)(1 + random.Next(255));
            await Assert.ThrowsAsync<BackupDamagedException>(() => CheckAsync(forged, key));
        }

        foreach (var length in new[] { 0, 5, 31, 32, 40, 65_600, file.Length - 17, file.Length - 1 })
        {
            await Assert.ThrowsAsync<BackupDamagedException>(() => CheckAsync(file[..length], key));
        }

        await Assert.ThrowsAsync<BackupDamagedException>(() => CheckAsync([.. file, 0], key));
    }

    [Fact]
    public async Task Another_secret_opens_nothing_and_the_file_shows_nothing()
    {
        await _store.InsertAsync(Table.People, A.Row("maya", "ZEBRANOTE"), Cancellation);
        var file = await BackupAsync(BackupKey.OfPassphrase(Passphrase));

        await Assert.ThrowsAsync<BackupDamagedException>(() => CheckAsync(file, BackupKey.OfPassphrase("another pass phrase")));
        await Assert.ThrowsAsync<BackupDamagedException>(() => CheckAsync(file, BackupKey.OfKey(Convert.ToBase64String(new byte[32]))));
        Assert.DoesNotContain("ZEBRANOTE", Encoding.Latin1.GetString(file), StringComparison.Ordinal);
        Assert.DoesNotContain("maya", Encoding.Latin1.GetString(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("short")]
    [InlineData("")]
    public void A_pass_phrase_that_can_be_guessed_is_refused(string passphrase) =>
        Assert.Throws<ArgumentException>(() => BackupKey.OfPassphrase(passphrase));

    private async Task<byte[]> BackupAsync(BackupKey key)
    {
        using var file = new MemoryStream();
        await BackupWriter.WriteAsync(_store, file, key, _now, progress: null, Cancellation);
        return file.ToArray();
    }

    private static Task<BackupFacts> CheckAsync(byte[] file, BackupKey key) =>
        BackupReader.CheckAsync(new MemoryStream(file), key, Cancellation);

    private static async Task<List<BackupRow>> ReadAsync(byte[] file, BackupKey key) =>
        await BackupReader.ReadAsync(new MemoryStream(file), key, Cancellation).ToListAsync(Cancellation);

    private static async Task<List<string>> AllAsync(ITableStore store) =>
        [.. (await store.ScanAsync(Table.Contacts, null, 1000, Cancellation)).Rows.Select(row => $"{row.Key} {row.Values["Text"]}")];
}
