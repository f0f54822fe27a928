using System.Globalization;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.Nudges;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.Storage;
using NetworkingBot.Core.Tests.Outbox;
using NetworkingBot.Storage;
using NetworkingBot.Testing;
using NodaTime;
using NodaTime.Testing;

namespace NetworkingBot.Core.Tests.Nudges;

/// <summary>
/// A year of nudges on a controlled clock: the arithmetic for 1,000 people, and the whole way through store and outbox for some of them for
/// some weeks.
/// </summary>
public sealed class NudgeYearTests(ITestOutputHelper output) : IDisposable
{
    private static readonly OrgId _org = new("acme");

    private static readonly Instant _start = Instant.FromUtc(2026, 3, 1, 0, 0);

    private static readonly Duration _between = Duration.FromMinutes(30);

    private static readonly string[] _zones =
    [
        "Pacific/Kiritimati", "Pacific/Apia", "Pacific/Auckland", "Pacific/Chatham", "Australia/Sydney", "Australia/Lord_Howe",
        "Australia/Adelaide", "Asia/Tokyo", "Asia/Shanghai", "Asia/Kathmandu",
        "Asia/Kolkata", "Asia/Tehran", "Asia/Beirut", "Asia/Jerusalem", "Africa/Cairo", "Africa/Casablanca", "Africa/Nairobi",
        "Europe/Moscow", "Europe/Madrid", "Europe/London",
        "Atlantic/Azores", "America/Sao_Paulo", "America/St_Johns", "America/New_York", "America/Mexico_City", "America/Santiago",
        "America/Los_Angeles", "Pacific/Marquesas", "Pacific/Honolulu", "Pacific/Pago_Pago",
    ];

    private readonly ITableStore _store = SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = null });

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => (_store as IDisposable)?.Dispose();

    [Fact]
    public void A_year_for_a_thousand_people_over_thirty_zones()
    {
        var nudges = 0;
        var inGaps = 0;
        for (var number = 0; number < 1000; number++)
        {
            var person = Somebody(number);
            var times = person.Times!;
            HashSet<LocalDate> days = [];
            var at = _start;
            while (NudgeTimes.Next(person, at) is var (day, due) && due < _start + Duration.FromDays(366))
            {
                var local = due.InZone(person.Zone);
                Assert.True(due > at && days.Add(day) && local.Date == day && times.NudgesOn(day) && person.BackOn(day) is null);
                var late = Period.Between(times.NudgeAt!.Value, local.TimeOfDay, PeriodUnits.Seconds).Seconds;
                inGaps += late >= 300 ? 1 : 0;
                Assert.InRange(late, 0, 3600 + 300);
                at = due;
                nudges++;
            }

            Assert.Equal(ExpectedDays(person), days.Count);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{nudges} nudges, {inGaps} of them after a gap of the clocks"));
        Assert.InRange(inGaps, 1, 200);
    }

    [Fact]
    public async Task Through_store_and_outbox_everybody_gets_theirs_once_at_their_hour()
    {
        var clock = new FakeClock(_start);
        var (people, due, receipts, nudges, channel) = (
            new PersonStore(_store, clock),
            new DueStore(_store, new RowFaults()),
            new ReceiptStore(_store, clock),
            new NudgeStore(_store),
            new RecordingChannel("local")
        );
        var organisations = new OrganisationStore(_store);
        await organisations.SaveAsync(new Organisation(_org, "Acme"), Cancellation);
        List<Person> everybody = [.. Enumerable.Range(0, _zones.Length).Select(Somebody)];
        await people.AddAllAsync(_org, everybody, _start, progress: null, Cancellation);
        var core = new CoreServices(_store, clock, () => "id");
        var writer = new NudgeWriter(
            nudges,
            new NudgeAgenda(
                core.ContactBook,
                core.Colleagues,
                core.IntroductionRequests,
                core.Slates,
                Platforms.None,
                [new AlwaysSomething()]
            )
        );
        var schedule = new NudgeSchedule(due, people, organisations, receipts);
        Dispatcher[] replicas =
        [
            .. Enumerable
                .Range(0, 2)
                .Select(_ => new Dispatcher(
                    due,
                    new SendMarkers(_store, clock, new ClockTime(clock)),
                    new DeadLetterStore(_store, new RowFaults()),
                    new Recipients(people, new StandstillStore(_store, new ChangeLog(_store, clock, new RowFaults()), new RowFaults())),
                    new MessageSender(new IdentityStore(_store), [channel], RateLimiter.None(clock)),
                    [writer]
                )),
        ];
        var sent = new List<(string To, Instant At)>();

        for (; clock.Now < _start + Duration.FromDays(35); clock.Now += _between)
        {
            if (clock.Now.InUtc().Minute == 0 && clock.Now.InUtc().Hour % 6 == 0)
            {
                await schedule.PlanAllAsync(clock.Now, Cancellation);
            }

            foreach (var replica in replicas)
            {
                Assert.Empty((await replica.SweepAsync(clock.Now, Cancellation)).Faults);
            }

            foreach (var (to, _) in channel.TakeNew())
            {
                sent.Add((to, clock.Now));
                await nudges.UpdateAsync(_org, new PersonId(to), state => state.Answered(), Cancellation);
            }
        }

        foreach (var person in everybody)
        {
            List<Instant> expected = [];
            for (var at = _start; NudgeTimes.Next(person, at) is var (_, next) && next < clock.Now - _between; at = next)
            {
                expected.Add(next);
            }

            var got = sent.Where(one => one.To == person.Id.Value).Select(one => one.At).ToList();
            Assert.Equal(expected.Count, got.Count);
            Assert.All(expected.Zip(got), pair => Assert.InRange(pair.Second - pair.First, Duration.Zero, _between));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sent.Count} sent to {everybody.Count} people by two replicas"));
    }

    /// <summary>Some choose an hour at night, some days of their own, some are away in August.</summary>
    private static Person Somebody(int number) => A.Person($"p{number}", $"Person {number}", "Finance", "Madrid") with
    {
        ZoneId = _zones[number % _zones.Length],
        Times = new WritingTimes
        {
            NudgeAt = new LocalTime(number % 24, number % 2 * 30),
            NudgeDays = number % 7 == 0 ? (Weekdays)127 : WritingTimes.UsualDays,
            Away = number % 11 == 0 ? new Absence(new LocalDate(2026, 8, 1), new LocalDate(2026, 8, 22)) : null,
        },
    };

    /// <summary>Counted day by day, without going from one to the next.</summary>
    private static int ExpectedDays(Person person)
    {
        var first = _start.InZone(person.Zone);
        var end = (_start + Duration.FromDays(366)).InZone(person.Zone);
        return Enumerable
            .Range(0, 368)
            .Select(offset => first.Date.PlusDays(offset))
            .Count(day =>
                person.Times!.NudgesOn(day)
                && person.BackOn(day) is null
                && NudgeTimes.On(person, day) is { } due
                && due > _start
                && due < end.ToInstant()
            );
    }

    private sealed class AlwaysSomething : INudgeSource
    {
        public Task<IReadOnlyList<NudgeItem>> FindAsync(NudgeContext view, CancellationToken cancellation) =>
            Task.FromResult<IReadOnlyList<NudgeItem>>([
                new NudgeItem(NudgeKind.ProfileGap, view.Today.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), "why"),
            ]);
    }
}
