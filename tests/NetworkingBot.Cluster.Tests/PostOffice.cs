using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using NetworkingBot.Cluster.Sending;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.Storage;
using NetworkingBot.Storage;
using NetworkingBot.Testing;
using NodaTime;
using NodaTime.Testing;

namespace NetworkingBot.Cluster.Tests;

/// <summary>
/// One store and one workspace for several replicas, at a moment that does not pass: a sweep finds what it is told of, and nothing else
/// that was written after the first one.
/// </summary>
internal sealed class PostOffice : IMessageWriter
{
    /// <summary>More than a test sends in the one second in which it plays.</summary>
    public const int PerSecond = 100;

    private const string Workspace = "T1";

    private static readonly OrgId _org = new("acme");

    private readonly ITableStore _store = SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = null });
    private readonly FakeClock _clock = new(Instant.FromUtc(2026, 11, 23, 9, 0));
    private readonly Platforms _platforms =
        new([new PlatformDouble("slack", "Slack") { Limits = new SendLimits(PerSecond, null, HoldsWorkspace: true) }]);

    public string Kind => "greeting";

    /// <summary>What arrived: who sent it, and to whom.</summary>
    public ConcurrentQueue<(string By, string To)> Arrived { get; } = [];

    /// <summary>How long each turn was waited for that was not there at once.</summary>
    public ConcurrentQueue<Duration> Waits { get; } = [];

    /// <summary>A day: what is sent is what was told.</summary>
    public TimeSpan Between { get; init; } = TimeSpan.FromDays(1);

    /// <summary>What happens while a platform takes a message.</summary>
    public Func<(string By, string To), Task> Taking { get; set; } = _ => Task.CompletedTask;

    public SendingTools ToolsOf(string replica, IHostApplicationLifetime host)
    {
        var due = new DueStore(_store, new RowFaults());
        var limiter = new RateLimiter(_platforms, _clock, (wait, _) =>
        {
            Waits.Enqueue(wait);
            return Task.CompletedTask;
        });
        var dispatcher = new Dispatcher(
            due,
            new SendMarkers(_store, _clock, TimeProvider.System),
            new DeadLetterStore(_store, new RowFaults()),
            new Recipients(
                new PersonStore(_store, _clock),
                new StandstillStore(_store, new ChangeLog(_store, _clock, new RowFaults()), new RowFaults())),
            new MessageSender(new IdentityStore(_store), [new Counter(this, replica)], limiter),
            [this]);
        return new SendingTools(dispatcher, due, _clock, host) { Between = Between };
    }

    public Task AddPeopleAsync(IEnumerable<string> ids) => new PersonStore(_store, _clock).AddAllAsync(
        _org,
        [.. ids.Select(id => new Person(_org, new PersonId(id), id)
        {
            Membership = Membership.Joined,
            Addresses = [new Address("slack", Workspace, id)],
        })],
        _clock.Now,
        progress: null,
        TestContext.Current.CancellationToken);

    /// <summary>Somebody's turn on a replica makes a message to each due, and is over.</summary>
    public async Task MakeDueAsync(DueStore due, IEnumerable<string> ids)
    {
        await due.AddAsync(
            ids.Select(id => new DueMessage("hello", _org, new PersonId(id), _clock.Now, Kind, "")), TestContext.Current.CancellationToken);
        due.Announce();
    }

    public Task ArriveAsync(int messages) => Patience.UntilAsync(
        () => Arrived.Count >= messages, $"{messages} messages arrive", TestContext.Current.CancellationToken);

    public Task<Writing> WriteAsync(DueMessage due, Person to, Instant now, CancellationToken cancellation) =>
        Task.FromResult<Writing>(new Writing.Ready(new Message("Hello", Lang.English, [])));

    public Task SentAsync(DueMessage due, Person to, Writing.Ready written, Instant now, CancellationToken cancellation) =>
        Task.CompletedTask;

    private sealed class Counter(PostOffice post, string replica) : IChannel
    {
        public string Name => "slack";

        public async Task<Delivery> SendAsync(Recipient to, Message message, CancellationToken cancellation)
        {
            await post.Taking((replica, to.Address.User));
            post.Arrived.Enqueue((replica, to.Address.User));
            return new Delivery.Sent();
        }
    }
}
