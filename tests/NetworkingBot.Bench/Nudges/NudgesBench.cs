using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using NetworkingBot.Bench.Skills;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Core.People;
using NetworkingBot.Storage;
using NodaTime;

namespace NetworkingBot.Bench.Nudges;

/// <summary>Plans a nudge for everybody and sends them, all due at one hour, through a platform that holds its limits.</summary>
internal static class NudgesBench
{
    private static readonly Instant _planning = Instant.FromUtc(2026, 11, 23, 7, 0);
    private static readonly Duration _untilDue = Duration.FromMinutes(125) + Duration.FromSeconds(30);
    private static readonly TimeSpan _givesUp = TimeSpan.FromMinutes(9);

    public static async Task<int> RunAsync(string[] args)
    {
        if (Options(args) is not var (people, tenants, storms, planOnly))
        {
            await Console.Error.WriteLineAsync("usage: ./bench nudges --people N [--tenants T] [--storms] [--plan-only]");
            return 2;
        }

        var file = Path.Combine(Path.GetTempPath(), $"bench-nudges-{Environment.ProcessId}.db");
        try
        {
            var clock = new OffsetClock(_planning);
            var core = new CoreServices(
                SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = file }),
                clock,
                () => Guid.NewGuid().ToString("N")
            );
            await TimedAsync("filling", () => PopulateAsync(core, people, tenants));
            var planned = 0;
            var planning = await TimedAsync(
                "planning",
                async () => planned = await core.NudgeSchedule.PlanAllAsync(_planning, CancellationToken.None)
            );
            clock.Skip(_untilDue);
            var platform = new FakePlatform(clock, storms);
            if (!planOnly)
            {
                await SendAsync(core, clock, platform, people);
            }

            Report(people, planned / planning.TotalSeconds, platform, tenants, planOnly);
            return 0;
        }
        finally
        {
            foreach (var left in Directory.EnumerateFiles(Path.GetTempPath(), Path.GetFileName(file) + "*"))
            {
                File.Delete(left);
            }
        }
    }

    private static async Task<TimeSpan> TimedAsync(string what, Func<Task> work)
    {
        var clock = Stopwatch.StartNew();
        await work();
        await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{what} took {clock.Elapsed.TotalSeconds:f1} s"));
        return clock.Elapsed;
    }

    /// <summary>Profiles are empty, so that there is something useful to say to everybody.</summary>
    private static async Task PopulateAsync(CoreServices core, int people, int tenants)
    {
        for (var tenant = 0; tenant < tenants; tenant++)
        {
            var org = new OrgId($"t{tenant}");
            await core.Organisations.SaveAsync(new Organisation(org, org.Value), CancellationToken.None);
            List<Person> everybody =
            [
                .. Enumerable
                    .Range(0, people)
                    .Where(number => number % tenants == tenant)
                    .Select(number => new Person(org, new PersonId($"p{number}"), $"Person {number}")
            {
                Membership = Membership.Joined,
                Addresses = [new Address("teams", org.Value, $"p{number}")],
            })];
            await core.People.AddAllAsync(org, everybody, _planning, progress: null, CancellationToken.None);
        }
    }

    private static async Task SendAsync(CoreServices core, OffsetClock clock, FakePlatform platform, int people)
    {
        var dispatcher = core.DispatcherOver(
            [platform],
            new RateLimiter(new Platforms([platform]), clock, (wait, stop) => Task.Delay(wait.ToTimeSpan(), stop))
        );
        var running = Stopwatch.StartNew();
        while (platform.Arrived < people && running.Elapsed < _givesUp)
        {
            var sweep = await dispatcher.SweepAsync(clock.GetCurrentInstant(), CancellationToken.None);
            if (sweep.Faults is [var fault, ..])
            {
                throw new InvalidOperationException(fault.Message.Id, fault.Exception);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(sweep.Sent.Count == 0 ? 200 : 1));
        }
    }

    private static void Report(int people, double plannedPerSecond, FakePlatform platform, int tenants, bool planOnly)
    {
        var perSecond = platform.Arrived / Math.Max(platform.OpenSeconds, 1);
        var report = new
        {
            people,
            planned_per_s = Math.Round(plannedPerSecond),
            sent_per_s = Math.Round(perSecond, 1),
            limit_utilisation = Math.Round(perSecond / (FakePlatform.PerSecond * tenants), 3),
            over_limit = platform.OverLimit,
            lost = planOnly ? 0 : people - platform.Arrived,
            doubled = platform.Doubled,
            rss_mb = Process.GetCurrentProcess().WorkingSet64 >> 20,
        };
        Console.WriteLine(JsonSerializer.Serialize(report, SkillsBench.Json));
    }

    private static (int People, int Tenants, bool Storms, bool PlanOnly)? Options(string[] args)
    {
        var rest = args.ToList();
        bool Has(string flag) => rest.Remove(flag);
        int? Number(string name, int? usual) =>
            rest.IndexOf(name) is var at and >= 0
            && at + 1 < rest.Count
            && int.TryParse(rest[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number > 0
                ? number
                : usual;
        var (storms, planOnly) = (Has("--storms"), Has("--plan-only"));
        return Number("--people", null) is { } people && Number("--tenants", 1) is { } tenants && tenants <= people
            ? (people, tenants, storms, planOnly)
            : null;
    }

    /// <summary>Runs as the machine does, from another moment.</summary>
    private sealed class OffsetClock(Instant start) : IClock
    {
        private readonly Stopwatch _since = Stopwatch.StartNew();
        private Duration _skipped = Duration.Zero;

        public Instant GetCurrentInstant() => start + Duration.FromTimeSpan(_since.Elapsed) + _skipped;

        public void Skip(Duration duration) => _skipped += duration;
    }
}
