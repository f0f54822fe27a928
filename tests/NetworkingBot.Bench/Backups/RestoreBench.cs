using System.Diagnostics;
using System.Globalization;
using NetworkingBot.Bench.Speed;
using NetworkingBot.Core;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.People;
using NetworkingBot.Storage;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Bench.Backups;

/// <summary>
/// <c>restore [--people N] [--azurite]</c>: how long a large organisation takes to be backed up from an SQLite file and to be brought back
/// into an empty one, or into the emulator of Azure Tables, by the commands that an operator uses, each in a process of its own.
/// </summary>
internal static class RestoreBench
{
    private const int ContactsEach = 5;

    private const string Secret = "NETWORKINGBOT_BACKUP_PASSPHRASE";

    private static readonly string _configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));

    public static async Task<int> RunAsync(string[] args)
    {
        var options = Options.Of(args);
        var people = int.Parse(options.GetValueOrDefault("people", "100000"), CultureInfo.InvariantCulture);
        var folder = Directory.CreateTempSubdirectory("networkingbot-bench-");
        try
        {
            string In(string name) => Path.Combine(folder.FullName, name);
            await FillAsync(In("full.db"), new LargeOrganisation(people));
            var full = new FileInfo(In("full.db"));
            Console.WriteLine($"{people} people, {ContactsEach} contacts each: {Megabytes(full)} as SQLite.");

            await TimeAsync("backup", new() { ["Storage__Sqlite__Path"] = full.FullName }, "backup", In("all.nwb"));
            Console.WriteLine($"The backup has {Megabytes(new FileInfo(In("all.nwb")))}.");
            await TimeAsync("restore into SQLite", new() { ["Storage__Sqlite__Path"] = In("back.db") }, "restore", In("all.nwb"));
            if (options.ContainsKey("azurite"))
            {
                await using var azurite = await Azurite.StartAsync();
                await TimeAsync("restore into Azurite", new() { ["Storage__Azure__ConnectionString"] = azurite.ConnectionString },
                    "restore", In("all.nwb"));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static async Task FillAsync(string path, LargeOrganisation organisation)
    {
        var store = SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = path });
        using var open = (IDisposable)store;
        var core = new CoreServices(store, SystemClock.Instance, () => Guid.NewGuid().ToString("N"));
        var (org, now) = (LargeOrganisation.Org, LargeOrganisation.Now);
        await core.Organisations.SaveAsync(new Organisation(org, "Bench"), CancellationToken.None);
        await core.People.AddAllAsync(org, [.. organisation.Persons()], now, progress: null, CancellationToken.None);
        await new TieStore(store, SystemClock.Instance).SaveAllAsync(org, [.. organisation.Ties()], CancellationToken.None);
        for (var owner = 0; owner < organisation.People; owner++)
        {
            await core.Contacts.AddAllAsync(org, [.. ContactsOf(owner)], CancellationToken.None);
        }
    }

    private static IEnumerable<Contact> ContactsOf(int owner) => Enumerable.Range(0, ContactsEach).Select(number =>
        new Contact(LargeOrganisation.Org, LargeOrganisation.IdOf(owner), $"c{number}")
        {
            Name = $"Somebody {owner}-{number}",
            HowMet = "At the conference in spring; knows about Kubernetes and asked to hear of the new office in Lisbon.",
        });

    private static async Task TimeAsync(string what, Dictionary<string, string> store, params string[] words)
    {
        var start = new ProcessStartInfo(
            RepositoryRoot.Combine("artifacts", "bin", "NetworkingBot.Host", _configuration, "NetworkingBot.Host"), words)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        store[Secret] = "correct horse battery staple";
        foreach (var (name, value) in store)
        {
            start.Environment[name] = value;
        }

        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var (said, faults) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new IOException($"{what}: {await said}{await faults}");
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {clock.Elapsed.TotalSeconds:f1} s"));
    }

    private static string Megabytes(FileInfo file) => string.Create(CultureInfo.InvariantCulture, $"{file.Length / 1e6:f0} MB");
}
