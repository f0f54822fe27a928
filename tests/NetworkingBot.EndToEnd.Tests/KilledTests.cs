using System.Diagnostics;
using System.Globalization;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NetworkingBot.Storage;
using NetworkingBot.Testing;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.EndToEnd.Tests;

/// <summary>
/// Two hosts on one store, each killed again and again in the middle of sending: before, while and after a call is answered.
/// <c>KILLS=30</c> in the environment plays so many deaths among 2,100 nudges, with as many nudges more for each death more.
/// </summary>
public sealed class KilledTests
{
    private const int PerDeath = 70;
    private const int Seed = 2026;

    private static readonly int _deaths = int.Parse(Environment.GetEnvironmentVariable("KILLS") ?? "3", CultureInfo.InvariantCulture);
    private static readonly int _nudges = _deaths * PerDeath;

    /// <summary>Deaths lie so many calls apart: all of them come before the last message.</summary>
    private const int LeastGap = 10;
    private const int MostGap = 60;

    private static readonly OrgId _org = new("acme");
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(30);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_hosts_that_are_killed_again_and_again_send_each_nudge_once()
    {
        await using var azurite = await Azurite.StartAsync();
        var store = AzureTableStoreRegistration.OpenAzureTableStore(new AzureTableSettings { ConnectionString = azurite.ConnectionString });
        await FillAsync(store);
        var hosts = new Dictionary<string, RevivedHost>();
        await using var slack = await DeadlySlack.StartAsync(Plan(), token => hosts[token].Kill());
        var running = Stopwatch.StartNew();
        foreach (var token in (string[])["xoxb-one", "xoxb-two"])
        {
            hosts[token] = new RevivedHost(EnvironmentOf(azurite, slack, token));
        }

        try
        {
            while (slack.DeathsLeft > 0 || hosts.Values.Sum(host => host.Starts) < _deaths + hosts.Count || await IsDueAsync(store))
            {
                Assert.True(running.Elapsed < _patience,
                    $"{slack.Taken.Count} of {_nudges} after {running.Elapsed}; {slack.DeathsLeft} deaths to come");
                await Task.Delay(TimeSpan.FromSeconds(1), Cancellation);
            }
        }
        finally
        {
            await Task.WhenAll(hosts.Values.Select(host => host.DisposeAsync().AsTask()));
        }

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{_nudges} nudges, {hosts.Values.Sum(host => host.Kills)} kills, {slack.Questions} questions to Slack, "
                + $"{running.Elapsed.TotalSeconds:0} s");
        Assert.Equal((_deaths, _deaths + hosts.Count), (hosts.Values.Sum(host => host.Kills), hosts.Values.Sum(host => host.Starts)));
        Assert.Equal(0, _nudges - slack.Taken.Count);
        Assert.Equal(0, slack.Taken.Count(conversation => conversation.Value > 1));
        Assert.InRange(slack.Questions, Plan().Count(death => death.Moment == Moment.BeforeAnswered), int.MaxValue);
    }

    /// <summary>At which calls somebody dies, and when.</summary>
    private static List<(int At, Moment Moment)> Plan()
    {
        var random = new Random(Seed);
        var at = 0;
        return [.. Enumerable.Range(0, _deaths).Select(death => (at += random.Next(LeastGap, MostGap), (Moment)(death % 3)))];
    }

    private static Dictionary<string, string> EnvironmentOf(Azurite azurite, DeadlySlack slack, string token) => new()
    {
        ["Storage__Azure__ConnectionString"] = azurite.ConnectionString,
        ["Slack__SigningSecret"] = "a-signing-secret",
        ["Slack__BotToken"] = token,
        ["Slack__ApiUrl"] = slack.Api.AbsoluteUri,
        ["Slack__Organisation"] = _org.Value,
        ["Slack__MessagesPerSecond"] = "1000",
        ["LocalPage__Enabled"] = "false",
    };

    /// <summary>
    /// People where it is about one o'clock, whose nudge was due a while ago: midnight and three hours' patience are far away, whenever
    /// this runs.
    /// </summary>
    private static async Task FillAsync(ITableStore store)
    {
        var now = SystemClock.Instance.GetCurrentInstant();
        var offset = 13 - now.InUtc().Hour;
        var zone = DateTimeZoneProviders.Tzdb[offset == 0 ? "Etc/GMT" : $"Etc/GMT{-offset:+0;-0}"];
        var local = now.InZone(zone);
        List<Person> everybody =
            [.. Enumerable.Range(0, _nudges).Select(number => new Person(_org, new PersonId($"p{number}"), $"Person {number}")
        {
            Membership = Membership.Joined,
            ZoneId = zone.Id,
            Addresses = [new Address("slack", DeadlySlack.Team, $"U{number}")],
            Times = new WritingTimes { NudgeAt = local.TimeOfDay.PlusMinutes(-45), NudgeDays = (Weekdays)127 },
        })];
        await new OrganisationStore(store).SaveAsync(new Organisation(_org, "Acme"), Cancellation);
        await new PersonStore(store, SystemClock.Instance).AddAllAsync(_org, everybody, now, progress: null, Cancellation);
        var day = LocalDatePattern.Iso.Format(local.Date);
        await new DueStore(store, new RowFaults()).AddAsync(
            everybody.Select(person => new DueMessage($"nudge-{day}", _org, person.Id, now, NudgePlan.Kind, day) { Lane = Lane.Planned }),
            Cancellation
        );
    }

    private static async Task<bool> IsDueAsync(ITableStore store)
    {
        var now = SystemClock.Instance.GetCurrentInstant();
        for (var shard = 0; shard < Keys.DueShards; shard++)
        {
            // What was put off by a failure lies a little ahead.
            if (
                await store
                    .ReadAsync(Table.Due, Keys.DueShard(shard), Keys.DueBefore(now + Duration.FromHours(2)), Cancellation)
                    .AnyAsync(Cancellation)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A bot that is started again whenever it was killed.</summary>
    private sealed class RevivedHost : IAsyncDisposable
    {
        private readonly CancellationTokenSource _ending = new();
        private readonly Task _life;
        private BotProcess _bot;
        private bool _isDying;

        public RevivedHost(Dictionary<string, string> environment)
        {
            _bot = BotProcess.Launch(environment);
            _life = LiveAsync(environment);
        }

        public int Kills { get; private set; }

        public int Starts { get; private set; } = 1;

        /// <summary>False when it is dying already: nobody dies twice.</summary>
        public bool Kill()
        {
            if (Interlocked.Exchange(ref _isDying, true))
            {
                return false;
            }

            Kills++;
            _bot.Kill();
            return true;
        }

        public async ValueTask DisposeAsync()
        {
            await _ending.CancelAsync();
            _bot.Kill();
            await _life;
            _ending.Dispose();
        }

        private async Task LiveAsync(Dictionary<string, string> environment)
        {
            await _bot.Ended;
            while (!_ending.IsCancellationRequested)
            {
                await _bot.DisposeAsync();
                _bot = BotProcess.Launch(environment);
                Starts++;
                _isDying = false;
                await _bot.Ended;
            }

            await _bot.DisposeAsync();
        }
    }
}
