using Azure.Storage;
using Azure.Storage.Blobs;
using NetworkingBot.Core;
using NetworkingBot.Host.CommandLine;
using NetworkingBot.Host.Tests.Import;
using NetworkingBot.Storage.Backup;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Host.Tests.Backup;

/// <summary>Backups that go where a job of the cloud puts them.</summary>
public sealed class BackupContainerTests : IDisposable
{
    private static readonly BackupKey _key = BackupKey.OfPassphrase("correct horse battery staple");

    private readonly string _folder = Directory.CreateTempSubdirectory("networkingbot-backup-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_backup_lies_in_the_container_under_its_time_and_comes_back_from_there()
    {
        await using var azurite = await Azurite.StartBlobsAsync();
        var container = ContainerOf(azurite);
        await container.CreateAsync(cancellationToken: Cancellation);
        using var run = new ImportRun { Clock = { Now = Instant.FromUtc(2026, 11, 23, 2, 15) } };
        await run.ImportAsync("id,name,email\n1,Ana,ana@example.com\n2,Bea,bea@example.com\n");

        var (exit, said) = await BackupAsync(run, container);
        var (again, saidAgain) = await BackupAsync(run, container);
        var file = new FileInfo(Path.Combine(_folder, "fetched.nwb"));
        await container.GetBlobClient("2026-11-23T021500Z.nwb").DownloadToAsync(file.FullName, Cancellation);
        await StoreFilling.EmptyAsync(run.Store, Cancellation);
        await run.SayAsync(context => new RestoreCommand(context, new RestoreCommand.Options(file, _key, Replace: false, Erasures: null))
            .RunAsync(Cancellation));

        Assert.True(exit == ExitCode.Done, said);
        Assert.Contains($"{container.Uri}/2026-11-23T021500Z.nwb", said.ReplaceLineEndings(""), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Refused, again);
        Assert.Contains("is there already", saidAgain.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Equal(["2026-11-23T021500Z.nwb", "2026-11-23T021500Z.nwb.erasures"], await NamesInAsync(container));
        var back = await run.People.AllAsync(new OrgId("main"), Cancellation);
        Assert.Equal(["Ana", "Bea"], back.Select(person => person.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Half_a_backup_is_none_and_a_container_that_is_not_there_is_named()
    {
        await using var azurite = await Azurite.StartBlobsAsync();
        var container = ContainerOf(azurite);
        using var run = new ImportRun();
        var place = new BackupContainer(container, run.Clock.Now);

        var absent = await Assert.ThrowsAsync<IOException>(() => BackupAsync(run, container));
        await container.CreateAsync(cancellationToken: Cancellation);
        await Assert.ThrowsAsync<InvalidOperationException>(() => place.WriteAsync("", async stream =>
        {
            await stream.WriteAsync(new byte[9_000_000], Cancellation);
            throw new InvalidOperationException("The store went away.");
        }, Cancellation));

        Assert.Contains($"cannot be kept in {container.Uri}: 404 ContainerNotFound", absent.Message, StringComparison.Ordinal);
        Assert.Empty(await NamesInAsync(container));
    }

    private static BlobContainerClient ContainerOf(Azurite azurite) =>
        new(new Uri($"{azurite.Endpoint}/backups"), new StorageSharedKeyCredential(Azurite.Account, Azurite.AccountKey));

    private static Task<(int Exit, string Said)> BackupAsync(ImportRun run, BlobContainerClient container) =>
        run.SayAsync(context => new BackupCommand(context, new BackupContainer(container, run.Clock.Now), _key).RunAsync(Cancellation));

    private static async Task<List<string>> NamesInAsync(BlobContainerClient container) =>
        await container.GetBlobsAsync(cancellationToken: Cancellation).Select(blob => blob.Name).ToListAsync(Cancellation);
}
