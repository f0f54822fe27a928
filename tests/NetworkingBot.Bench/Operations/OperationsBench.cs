using System.Globalization;
using System.Text.Json;
using NetworkingBot.Bench.Nudges;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Introductions.Meetings;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Storage;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Bench.Operations;

/// <summary>
/// <c>operations [--people N] [--price-per-10k P]</c>: what each command asks of the store, on an organisation whose index is warm, and
/// what that costs.
/// </summary>
internal static class OperationsBench
{
    private static readonly OrgId _org = new("acme");

    public static async Task<int> RunAsync(string[] args)
    {
        var people = (int)Option(args, "--people", 1000);
        var counting = new CountingTableStore(SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = null }));
        var bench = new IntroductionView(counting, people);
        await bench.FillAsync();
        var measured = await bench.PlayAsync();

        Console.WriteLine($"{people} people, one workspace of Slack, index warm. A request is one operation, or one page of 1,000 rows.");
        Console.WriteLine(
            "suggest-first chooses the week's people; suggest shows them again, as every further question of that week does.\n"
        );
        Console.WriteLine($"{"command",-16}{"requests",10}{"bytes",12}");
        foreach (var (name, (requests, bytes)) in measured)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-16}{requests,10}{bytes,12}"));
        }

        Costs.Print(measured, Option(args, "--price-per-10k", 0.00036));
        Console.WriteLine(
            JsonSerializer.Serialize(
                measured.ToDictionary(one => one.Key, one => new { requests = one.Value.Requests, bytes = one.Value.Bytes })
            )
        );
        return 0;
    }

    private static double Option(string[] args, string name, double otherwise) =>
        Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length
            ? double.Parse(args[at + 1], CultureInfo.InvariantCulture)
            : otherwise;

    /// <summary>An organisation, and what two of its people do one after the other.</summary>
    private sealed class IntroductionView(CountingTableStore store, int size)
    {
        private static readonly string[] _skills =
        [
            "Azure costs",
            "management accounting",
            "Kubernetes",
            "Spanish",
            "public speaking",
            "SQL",
            "sales",
            "law",
            "design",
            "statistics",
        ];
        private static readonly string[] _departments = ["Finance", "Engineering", "Sales", "Legal", "People"];

        private readonly MovedClock _clock = new();
        private readonly Dictionary<string, (long Requests, long Bytes)> _measured = new(StringComparer.Ordinal);
        private int _ids;

        private CoreServices Services => field ??= new CoreServices(store, _clock, () => $"id{_ids++}");

        private ConversationCore Core => field ??= new ConversationCore(Services);

        public async Task FillAsync()
        {
            await Services.Organisations.SaveAsync(new Organisation(_org, "Acme"), CancellationToken.None);
            await Services.People.AddAllAsync(
                _org,
                [.. Enumerable.Range(0, size).Select(Somebody)],
                _clock.GetCurrentInstant(),
                null,
                CancellationToken.None
            );
            foreach (var user in (int[])[0, 1])
            {
                await Services.Identities.SaveAsync(
                    new Address("slack", "T1", $"U{user}"),
                    new Identity(_org, new PersonId($"p{user}"), "D1"),
                    CancellationToken.None
                );
            }

            await Core.TakeAsync(Turn(1, "who should I meet this week?"), CancellationToken.None);
            // What was loaded last counts as new for half a minute.
            _clock.Now += Duration.FromMinutes(10);
            await Core.TakeAsync(Turn(1, "who should I meet this week?"), CancellationToken.None);
        }

        public async Task<IReadOnlyDictionary<string, (long Requests, long Bytes)>> PlayAsync()
        {
            await SayAsync("help", "help");
            await SayAsync("suggest-first", "who should I meet this week?");
            await SayAsync("suggest", "who should I meet this week?");
            await SayAsync("others", "others");
            await SayAsync("why", "why 1?");
            await SayAsync("find", "who knows Kubernetes?");
            await SayAsync("profile", "my profile");
            await SayAsync("offer", "I offer woodwork");
            await ClickAsync("ask", 0, new AskForIntroduction(new PersonId("p1"), Who: null, "we both like the mountains"));
            var introduction = (await Services.Introductions.OfAsync(_org, new PersonId("p0"), CancellationToken.None))[0];
            await ClickAsync("send-now", 0, new SendNow(introduction.Id));
            await ClickAsync("yes", 1, new SayYes(introduction.Id));
            await ClickAsync("met", 0, new TellMet(introduction.Id, Met.Yes));
            await SweepAsync();
            // Whoever is new has had the nudge of that day.
            _clock.Now += Duration.FromDays(1);
            var nudge = NudgePlan.Of(Somebody(0), _clock.GetCurrentInstant()).First();
            _clock.Now = nudge.DueAt - Duration.FromSeconds(10);
            await SweepAsync();
            await MeasureAsync("nudge", () => NudgeAsync(nudge), Duration.FromSeconds(10));
            await MeasureAsync("idle-hour", IdleHourAsync);
            await MeasureAsync(
                "load-index",
                () =>
                    new CoreServices(store, _clock, () => "").OrganisationCache.GetAsync(
                        _org,
                        _clock.GetCurrentInstant(),
                        CancellationToken.None
                    )
            );
            return _measured;
        }

        /// <summary>Kept, found, written, sent and forgotten, right after a look into all shards.</summary>
        private async Task NudgeAsync(DueMessage nudge)
        {
            await Services.Due.AddAsync(nudge, CancellationToken.None);
            if (await SweepAsync() is not { Sent.Count: 1 })
            {
                throw new InvalidOperationException("The nudge was not sent.");
            }
        }

        private Task<Sweep> SweepAsync() =>
            Services
                .DispatcherOver([new FakePlatform(_clock, storms: false, name: "slack")])
                .SweepAsync(_clock.GetCurrentInstant(), CancellationToken.None);

        /// <summary>A replica while nothing is due.</summary>
        private async Task IdleHourAsync()
        {
            var before = _clock.GetCurrentInstant() - Duration.FromDays(1);
            var dispatcher = new CoreServices(store, _clock, () => "").DispatcherOver([]);
            for (var second = 0; second < 3600; second += 5)
            {
                await dispatcher.SweepAsync(before + Duration.FromSeconds(second), CancellationToken.None);
            }
        }

        private static Person Somebody(int number) =>
            new(_org, new PersonId($"p{number}"), number == 1 ? "Person One" : $"Person Number{number}")
            {
                Membership = Membership.Joined,
                Lang = Lang.English,
                Email = $"p{number}@acme.example",
                Addresses = [new Address("slack", "T1", $"U{number}")],
                Times = WritingTimes.Usual with { NudgesOff = number != 0 },
                Profile = new Profile
                {
                    Department = _departments[number % _departments.Length],
                    Offers = [_skills[number % _skills.Length]],
                    LooksFor = [number == 1 ? _skills[0] : _skills[(number + 1 + (number / _skills.Length)) % _skills.Length]],
                },
            };

        private static Turn Turn(int user, string text) =>
            new(new Caller(new Address("slack", "T1", $"U{user}"), "") { ConversationReference = "D1" }, new Said(text));

        private Task SayAsync(string name, string text) => MeasureAsync(name, () => Core.TakeAsync(Turn(0, text), CancellationToken.None));

        private Task ClickAsync(string name, int user, Command command) =>
            MeasureAsync(
                name,
                () =>
                    Core.TakeAsync(
                        Turn(user, "") with { Input = new Clicked(Core.Codec.Encode(command, Lang.English)) },
                        CancellationToken.None
                    )
            );

        private async Task MeasureAsync(string name, Func<Task> act, Duration? later = null)
        {
            _clock.Now += later ?? Duration.FromMinutes(2);
            var before = store.Counted;
            await act();
            _measured[name] = (store.Counted.Requests - before.Requests, store.Counted.Bytes - before.Bytes);
        }
    }

    private sealed class MovedClock : IClock
    {
        public Instant Now { get; set; } = Instant.FromUtc(2026, 11, 23, 8, 0);

        public Instant GetCurrentInstant() => Now;
    }
}
