using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using NetworkingBot.Core;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Skills;
using NetworkingBot.Core.Storage;
using NetworkingBot.Storage;
using NodaTime;

namespace NetworkingBot.Bench.Speed;

/// <summary>./bench suggest --people N: how long one answer takes, beside one pass over the bytes of the same index.</summary>
internal static class SuggestBench
{
    private const int Questions = 1000;

    public static async Task<int> RunAsync(string[] args)
    {
        var options = Options.Of(args);
        var people = int.Parse(options.GetValueOrDefault("people", "100000"), CultureInfo.InvariantCulture);
        var figures = Measure(people);
        if (options.ContainsKey("load"))
        {
            var (first, again) = await LoadAsync(people);
            (figures["load_s"], figures["load_again_s"]) = (Math.Round(first.TotalSeconds, 2), Math.Round(again.TotalSeconds, 2));
        }

        Console.WriteLine(JsonSerializer.Serialize(figures));
        return 0;
    }

    private static Dictionary<string, object> Measure(int people)
    {
        var organisation = new LargeOrganisation(people);
        var (persons, ties) = (organisation.Persons().ToList(), organisation.Ties().ToList());
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();
        var index = OrganisationIndex.Build(persons, ties, SkillVocabulary.Product);
        var build = clock.Elapsed;
        var heap = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(persons);
        Console.WriteLine($"built in {build.TotalSeconds:f1} s");
        var day = BeginDay(index);
        var (times, work) = Ask(index, people);
        var update = Update(index, organisation, ties);
        var scan = Scan(index.Bytes);
        return new Dictionary<string, object>
        {
            ["people"] = people,
            ["p50_us"] = Round(times[times.Length / 2]),
            ["p99_us"] = Round(times[(int)(times.Length * 0.99)]),
            ["p50_cpu_us"] = Round(work[work.Length / 2]),
            ["p99_cpu_us"] = Round(work[(int)(work.Length * 0.99)]),
            ["scan_us"] = Round(scan),
            ["p99_to_scan"] = Math.Round(times[(int)(times.Length * 0.99)] / scan, 3),
            ["bytes_per_person"] = index.Bytes / people,
            ["heap_bytes_per_person"] = heap / people,
            ["build_s"] = Math.Round(build.TotalSeconds, 2),
            ["day_ms"] = Round(day),
            ["update_us"] = Round(update),
        };
    }

    /// <summary>What is done once a day ahead of answers; in milliseconds.</summary>
    private static double BeginDay(OrganisationIndex index)
    {
        var clock = Stopwatch.StartNew();
        index.BeginDay(LargeOrganisation.Now);
        return clock.Elapsed.TotalMilliseconds;
    }

    /// <summary>
    /// Sorted, in microseconds, by the clock on the wall and by that of the thread, which stands still while something else runs on the
    /// machine. Twice as many questions come before, until the code is compiled as it is to stay.
    /// </summary>
    private static (double[] Times, double[] Work) Ask(OrganisationIndex index, int people)
    {
        var (random, times, work) = (new Random(3), new List<double>(), new List<double>());
        var today = new SuggestionRequest(LargeOrganisation.Now, new IsoWeek(2026, 47));
        for (var question = 0; question < 2 * Questions; question++)
            Suggester.Suggest(index, LargeOrganisation.IdOf(random.Next(people)), today);
        for (var question = 0; question < Questions; question++)
        {
            var asker = LargeOrganisation.IdOf(random.Next(people));
            var (start, worked) = (Stopwatch.GetTimestamp(), ThreadClock.Microseconds);
            Suggester.Suggest(index, asker, today);
            work.Add(ThreadClock.Microseconds - worked);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }

        return ([.. times.Order()], [.. work.Order()]);
    }

    /// <summary>
    /// --load: how long the organisation takes from an SQLite file into memory, until the first question may come: the first time, and
    /// again when the code is compiled as it stays.
    /// </summary>
    private static async Task<(TimeSpan First, TimeSpan Again)> LoadAsync(int people)
    {
        var folder = Directory.CreateTempSubdirectory("networkingbot-bench-");
        var settings = new SqliteStoreSettings { Path = Path.Combine(folder.FullName, "bot.db") };
        await WithStoreAsync(settings, store => SaveAsync(store, new LargeOrganisation(people)));
        var (first, again) = (await LoadAsync(settings), await LoadAsync(settings));
        folder.Delete(recursive: true);
        return (first, again);
    }

    private static async Task<TimeSpan> LoadAsync(SqliteStoreSettings settings)
    {
        GC.Collect();
        var clock = new Stopwatch();
        await WithStoreAsync(settings, async store =>
        {
            var core = new CoreServices(store, SystemClock.Instance, () => "");
            clock.Start();
            await core.OrganisationCache.GetAsync(LargeOrganisation.Org, LargeOrganisation.Now, CancellationToken.None);
            clock.Stop();
        });
        return clock.Elapsed;
    }

    private static async Task WithStoreAsync(SqliteStoreSettings settings, Func<ITableStore, Task> use)
    {
        var store = SqliteStoreRegistration.OpenSqliteStore(settings);
        await use(store);
        (store as IDisposable)?.Dispose();
    }

    private static async Task SaveAsync(ITableStore store, LargeOrganisation organisation)
    {
        await new PersonStore(store, SystemClock.Instance).AddAllAsync(
            LargeOrganisation.Org,
            [.. organisation.Persons()],
            LargeOrganisation.Now,
            progress: null,
            CancellationToken.None
        );
        await new TieStore(store, SystemClock.Instance).SaveAllAsync(
            LargeOrganisation.Org,
            [.. organisation.Ties()],
            CancellationToken.None
        );
    }

    /// <summary>The mean of changing a profile and a tie.</summary>
    private static double Update(OrganisationIndex index, LargeOrganisation organisation, List<KnownTie> ties)
    {
        var random = new Random(4);
        var persons = Enumerable.Range(0, 500).Select(_ => organisation.PersonOf(random.Next(organisation.People))).ToImmutableArray();
        var start = Stopwatch.GetTimestamp();
        foreach (var person in persons)
        {
            index.Apply(person);
            var tie = ties[random.Next(ties.Count)];
            index.Apply(tie with { Familiarity = tie.Familiarity.Add(LargeOrganisation.Now) });
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / 1000;
    }

    /// <summary>One sequential pass over as many bytes, the best of five, in microseconds.</summary>
    private static double Scan(long bytes)
    {
        var array = new long[bytes / sizeof(long)];
        Array.Fill(array, 1);
        var (best, sum) = (double.MaxValue, 0L);
        for (var pass = 0; pass < 5; pass++)
        {
            var start = ThreadClock.Microseconds;
            sum += Sum(array);
            best = Math.Min(best, ThreadClock.Microseconds - start);
        }

        return sum == 0 ? 0 : best;
    }

    private static long Sum(long[] array)
    {
        var sums = Vector<long>.Zero;
        for (var at = 0; at <= array.Length - Vector<long>.Count; at += Vector<long>.Count)
            sums += new Vector<long>(array, at);
        return Vector.Sum(sums);
    }

    private static double Round(double value) => Math.Round(value, 1);
}
