using System.Collections.Concurrent;
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

namespace NetworkingBot.Core.Tests.Outbox;

public sealed class DispatcherTests : IDisposable
{
    private static readonly OrgId _org = new("acme");

    private static readonly Instant _nine = Instant.FromUtc(2026, 11, 23, 9, 0);

    private readonly ITableStore _sqlite = SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = null });
    private readonly FailingStore _store;
    private readonly FakeClock _clock = new(_nine);
    private readonly RecordingChannel _local = new("local");
    private readonly RecordingChannel _slack = new("slack");
    private readonly SpokenWriter _writer = new();
    private readonly PersonStore _people;
    private readonly IdentityStore _identities;
    private readonly DueStore _due;
    private readonly DeadLetterStore _deadLetters;
    private readonly Dispatcher _dispatcher;

    public DispatcherTests()
    {
        _store = new FailingStore(_sqlite);
        _people = new PersonStore(_store, _clock);
        _identities = new IdentityStore(_store);
        _due = new DueStore(_store, new RowFaults());
        _deadLetters = new DeadLetterStore(_store, new RowFaults());
        _dispatcher = Replica(_due);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => (_sqlite as IDisposable)?.Dispose();

    [Fact]
    public async Task Sends_at_its_time_and_once()
    {
        await AddPersonAsync("ana");
        await AddDueAsync("ana", "hello", _nine + Duration.FromMinutes(10));

        await SweepAsync();
        Assert.Empty(_local.Texts);

        await SweepAsync(Duration.FromMinutes(10));
        await SweepAsync(Duration.FromMinutes(10));
        Assert.Equal(["ana: hello"], _local.Texts);
    }

    [Fact]
    public async Task A_message_that_is_ahead_of_its_state_waits_for_it()
    {
        await AddPersonAsync("ana");
        await AddDueAsync("ana", "hello", _nine);
        _writer.StateSays = _nine + Duration.FromMinutes(10);

        await SweepAsync();
        Assert.Empty(_local.Texts);

        _writer.StateSays = _nine;
        await SweepAsync(Duration.FromSeconds(5));
        Assert.Equal(["ana: hello"], _local.Texts);
    }

    [Fact]
    public async Task A_message_whose_state_stays_later_moves_there()
    {
        await AddPersonAsync("ana");
        await AddDueAsync("ana", "hello", _nine);
        _writer.StateSays = _nine + Duration.FromMinutes(10);

        await SweepAsync();
        await SweepAsync(Duration.FromMinutes(2));
        _writer.StateSays = _nine;
        await SweepAsync(Duration.FromMinutes(7));
        Assert.Empty(_local.Texts);

        await SweepAsync(Duration.FromMinutes(1));
        Assert.Equal(["ana: hello"], _local.Texts);
    }

    [Fact]
    public async Task What_is_due_waits_while_the_organisation_stands_still()
    {
        await AddPersonAsync("ana");
        await AddDueAsync("ana", "hello", _nine);
        var standstills = new StandstillStore(_store, new ChangeLog(_store, _clock, new RowFaults()), new RowFaults());
        await standstills.StopAsync(_org, new Standstill(_nine, new PersonId("pilar")), Cancellation);

        await SweepAsync();
        Assert.Empty(_local.Texts);

        await standstills.StartAsync(_org, Cancellation);
        await SweepAsync(Duration.FromMinutes(2));
        Assert.Equal(["ana: hello"], _local.Texts);
    }

    [Fact]
    public async Task The_same_message_at_two_times_is_sent_once()
    {
        await AddPersonAsync("ana");
        await AddDueAsync("ana", "hello", _nine);
        await AddDueAsync("ana", "hello", _nine + Duration.FromSeconds(1));

        await SweepAsync(Duration.FromSeconds(5));
        await SweepAsync(Duration.FromSeconds(5));

        Assert.Equal(["ana: hello"], _local.Texts);
    }

    [Fact]
    public async Task Sweeps_at_the_same_time_send_each_message_once()
    {
        string[] everybody = [.. Enumerable.Range(0, 40).Select(number => $"p{number}")];
        foreach (var id in everybody)
        {
            await AddPersonAsync(id);
            await AddDueAsync(id, "hello", _nine);
        }

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Replica().SweepAsync(_nine, Cancellation), Cancellation)));

        Assert.Equal(everybody.Select(id => $"{id}: hello").Order(StringComparer.Ordinal), _local.Texts.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_sweep_in_a_quiet_minute_asks_the_store_for_nothing()
    {
        await AddPersonAsync("ana");
        await AddDueAsync("ana", "hello", _nine + Duration.FromMinutes(10));
        await SweepAsync();
        var asked = _store.Calls;

        for (var sweep = 0; sweep < 11; sweep++)
        {
            await SweepAsync(Duration.FromSeconds(5));
        }

        Assert.Equal(asked, _store.Calls);
        await SweepAsync(Duration.FromSeconds(5));
        Assert.Equal(asked + Keys.DueShards, _store.Calls);
    }

    [Fact]
    public async Task What_lies_ahead_is_sent_to_the_second_also_by_a_replica_that_did_not_write_it()
    {
        await AddPersonAsync("ana");
        await AddDueAsync("ana", "hello", _nine + Duration.FromSeconds(30));
        var other = Replica();

        await other.SweepAsync(_nine, Cancellation);
        await other.SweepAsync(_nine + Duration.FromSeconds(29), Cancellation);
        Assert.Empty(_local.Texts);
        await other.SweepAsync(_nine + Duration.FromSeconds(30), Cancellation);

        Assert.Equal(["ana: hello"], _local.Texts);
    }

    [Fact]
    public async Task What_another_replica_wrote_and_did_not_send_is_found_within_a_minute()
    {
        await AddPersonAsync("ana");
        var other = Replica();
        await other.SweepAsync(_nine, Cancellation);
        await AddDueAsync("ana", "hello", _nine);

        await other.SweepAsync(_nine + Duration.FromMinutes(1), Cancellation);

        Assert.Equal(["ana: hello"], _local.Texts);
    }

    [Fact]
    public async Task A_clock_that_is_put_back_keeps_nothing_back()
    {
        await AddPersonAsync("ana");
        var other = Replica();
        await other.SweepAsync(_nine + Duration.FromDays(1), Cancellation);
        await AddDueAsync("ana", "hello", _nine);

        await other.SweepAsync(_nine + Duration.FromHours(1), Cancellation);

        Assert.Equal(["ana: hello"], _local.Texts);
    }

    [Fact]
    public async Task A_store_that_fails_during_a_look_is_asked_again_by_the_next_sweep()
    {
        await AddPersonAsync("ana");
        await AddDueAsync("ana", "hello", _nine);
        _store.FailsAt = 1;
        await Assert.ThrowsAsync<StoreUnavailableException>(() => SweepAsync());
        _store.FailsAt = 0;

        await SweepAsync(Duration.FromSeconds(5));

        Assert.Equal(["ana: hello"], _local.Texts);
    }

    [Theory]
    [InlineData(true, "hello", 1)]
    [InlineData(true, "once", 1)]
    [InlineData(false, "hello", 2)]
    [InlineData(false, "once", 1)]
    public async Task A_crash_at_any_point_loses_nothing_and_repeats_only_what_may_be_where_the_platform_cannot_be_asked(
        bool remembers,
        string about,
        int atMost
    )
    {
        await AddPersonAsync("ana");
        _local.Remembers = remembers;
        var counts = new List<int>();
        for (var (point, crashed) = (1, true); crashed; point++)
        {
            var before = _local.Sent.Count;
            await AddDueAsync("ana", $"{about} {point}", _clock.Now);
            _store.FailsAt = point;
            await Record.ExceptionAsync(() => _dispatcher.SweepAsync(_clock.Now, Cancellation));
            crashed = _store.HasFailed;
            _store.FailsAt = 0;
            await SweepAsync(Duration.FromMinutes(1));
            counts.Add(_local.Sent.Count - before);
        }

        Assert.InRange(counts.Count, 6, 40);
        Assert.Equal((1, atMost), (counts.Min(), counts.Max()));
    }

    [Theory]
    [InlineData(true, "once", 1)]
    [InlineData(true, "hello", 1)]
    [InlineData(false, "once", 0)]
    [InlineData(false, "hello", 1)]
    public async Task A_crash_during_the_call_is_settled_by_the_platform_or_else_by_the_kind_of_message(
        bool remembers,
        string about,
        int sent
    )
    {
        await AddPersonAsync("ana");
        await AddDueAsync("ana", about, _nine);
        _local.Remembers = remembers;
        _local.Answers = _ => throw new OperationCanceledException("the process ends");
        await Assert.ThrowsAsync<OperationCanceledException>(() => SweepAsync());
        _local.Answers = _ => new Delivery.Sent();

        await SweepAsync(Duration.FromMinutes(1));
        await SweepAsync(Duration.FromMinutes(1));

        Assert.Equal(sent, _local.Sent.Count);
    }

    [Fact]
    public async Task A_message_whose_answer_was_lost_is_asked_for_before_it_is_sent_again()
    {
        await AddPersonAsync("ana");
        await AddDueAsync("ana", "hello", _nine);
        _local.Answers = _ => new Delivery.Failed("timeout") { MaybeSent = true };
        await SweepAsync();
        _local.Answers = _ => new Delivery.Sent();

        var sweep = await SweepAsync(Duration.FromMinutes(1));

        Assert.Single(sweep.Sent);
        Assert.Equal(["ana: hello"], _local.Texts);
    }

    [Fact]
    public async Task A_doubt_outlives_refusals()
    {
        await AddPersonAsync("ana");
        await AddDueAsync("ana", "once", _nine);
        _local.Answers = _ => new Delivery.Failed("timeout") { MaybeSent = true };
        await SweepAsync();
        _local.Refusal = new Delivery.Throttled(Duration.FromMinutes(10));
        await SweepAsync(Duration.FromMinutes(1));
        _local.Refusal = null;

        await SweepAsync(Duration.FromMinutes(10));

        Assert.Equal(["ana: once"], _local.Texts);
    }

    [Fact]
    public async Task A_sweep_that_was_held_up_leaves_its_messages_to_those_who_took_over()
    {
        await AddPersonAsync("ana");
        await AddDueAsync("ana", "hello", _nine);
        var other = Replica();
        _writer.Before = async () =>
        {
            _clock.Now += Duration.FromMinutes(1);
            await other.SweepAsync(_clock.Now, Cancellation);
        };

        var sweep = await SweepAsync();

        Assert.Equal((0, 1), (sweep.Sent.Count, sweep.Later));
        Assert.Equal(["ana: hello"], _local.Texts);
    }

    [Fact]
    public async Task A_process_that_stood_still_after_it_began_does_not_send_what_another_one_sent_meanwhile()
    {
        await AddPersonAsync("ana");
        await AddDueAsync("ana", "hello", _nine);
        var other = Replica();
        _store.AfterReceipt = async () =>
        {
            await other.SweepAsync(_clock.Now, Cancellation);
            _clock.Now += SendMarkers.Patience;
            await other.SweepAsync(_clock.Now, Cancellation);
        };

        var sweep = await SweepAsync();

        Assert.Equal((0, 1), (sweep.Sent.Count, sweep.Later));
        Assert.Equal(["ana: hello"], _local.Texts);
        await SweepAsync(Duration.FromMinutes(1));
        Assert.Equal(["ana: hello"], _local.Texts);
    }

    [Theory]
    [InlineData(10, 1)]
    [InlineData(11, 0)]
    public async Task What_a_process_that_stood_still_began_and_nobody_sent_goes_with_the_next_sweep(int seconds, int atOnce)
    {
        await AddPersonAsync("ana");
        await AddDueAsync("ana", "once", _nine);
        _local.Remembers = false;
        _store.AfterReceipt = () =>
        {
            _clock.Now += Duration.FromSeconds(seconds);
            return Task.CompletedTask;
        };

        await SweepAsync();
        Assert.Equal(atOnce, _local.Sent.Count);

        await SweepAsync(Duration.FromSeconds(5));
        Assert.Equal(["ana: once"], _local.Texts);
    }

    [Fact]
    public async Task What_another_process_began_is_in_doubt_once_it_stood_unchanged_for_a_while_whatever_its_clock_says()
    {
        await AddPersonAsync("ana");
        await AddDueAsync("ana", "hello", _nine);
        _clock.Now += Duration.FromDays(1);
        _local.Answers = _ => throw new OperationCanceledException("the process ends");
        await Assert.ThrowsAsync<OperationCanceledException>(() => SweepAsync());
        _local.Answers = _ => new Delivery.Sent();
        _clock.Now = _nine;
        var other = Replica();

        await other.SweepAsync(_clock.Now, Cancellation);
        _clock.Now += SendMarkers.Patience - Duration.FromSeconds(1);
        await other.SweepAsync(_clock.Now, Cancellation);
        Assert.Empty(_local.Texts);
        _clock.Now += Duration.FromSeconds(1);
        await other.SweepAsync(_clock.Now, Cancellation);

        Assert.Equal(["ana: hello"], _local.Texts);
        Assert.NotNull(_local.Sent[0].Message.MaybeSentAt);
    }

    /// <summary>It claimed a message first, and wrote when it began.</summary>
    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public async Task What_an_older_version_claimed_is_sent_and_what_it_began_is_in_doubt(bool begun, int sent)
    {
        await AddPersonAsync("ana");
        await AddDueAsync("ana", "once", _nine);
        _local.Remembers = false;
        object marker = begun ? new { At = _nine, Done = false, Begun = _nine } : new { At = _nine, Done = false };
        await _store.InsertAsync(
            Table.Receipts, StoredJson.Row(Keys.Receipt("outbox", _org.Value, "ana|once"), marker), Cancellation);

        await SweepAsync();
        Assert.Empty(_local.Sent);
        await SweepAsync(SendMarkers.Patience);

        Assert.Equal(sent, _local.Sent.Count);
        Assert.Equal(0, (await SweepAsync(Duration.FromMinutes(1))).Later);
    }

    [Fact]
    public async Task What_has_not_begun_when_sending_is_to_end_is_left_to_the_next_one()
    {
        await AddPersonAsync("ana");
        await AddDueAsync("ana", "hello", _nine);
        using var stopping = new CancellationTokenSource();
        _writer.Before = stopping.CancelAsync;

        Assert.Equal(1, (await _dispatcher.SweepAsync(_nine, stopping.Token)).Later);
        Assert.Empty(_local.Texts);

        await Replica().SweepAsync(_nine, Cancellation);
        Assert.Equal(["ana: hello"], _local.Texts);
    }

    [Fact]
    public async Task A_throttled_message_is_tried_again_when_the_platform_said()
    {
        await AddPersonAsync("ana");
        await AddDueAsync("ana", "hello", _nine);
        _local.Answers = _ => new Delivery.Throttled(Duration.FromHours(1));
        await SweepAsync();
        _local.Answers = _ => new Delivery.Sent();

        await SweepAsync(Duration.FromMinutes(59));
        Assert.Empty(_local.Texts);
        await SweepAsync(Duration.FromMinutes(1));
        Assert.Equal(["ana: hello"], _local.Texts);
    }

    [Fact]
    public async Task A_platform_that_refuses_everything_for_ten_minutes_is_left_alone_and_then_gets_everything_once()
    {
        var over = _nine + Duration.FromMinutes(10);
        string[] everybody = [.. Enumerable.Range(0, 100).Select(number => $"p{number}")];
        foreach (var id in everybody)
        {
            await AddPersonAsync(id, new Address("slack", "T1", id));
            await AddDueAsync(id, "hello", _nine);
        }

        var refusals = 0;
        _slack.Answers = _ =>
        {
            var refused = _clock.Now < over;
            refusals += refused ? 1 : 0;
            return refused ? new Delivery.Throttled(Duration.FromSeconds(30)) : new Delivery.Sent();
        };
        var dispatcher = new Dispatcher(
            _due,
            new SendMarkers(_store, _clock, new ClockTime(_clock)),
            _deadLetters,
            Recipients,
            new MessageSender(_identities, [_slack], new RateLimiter(PlatformDouble.Both, _clock, (_, _) => Task.CompletedTask)),
            [_writer]
        );
        for (; _clock.Now < over + Duration.FromMinutes(3); _clock.Now += Duration.FromSeconds(5))
        {
            await dispatcher.SweepAsync(_clock.Now, Cancellation);
        }

        Assert.Equal(everybody.Select(id => $"{id}: hello").Order(StringComparer.Ordinal), _slack.Texts.Order(StringComparer.Ordinal));
        Assert.InRange(refusals, 1, 20 * Keys.DueShards);
    }

    [Fact]
    public async Task A_store_that_answers_nothing_for_a_minute_delays_and_neither_loses_nor_doubles()
    {
        string[] everybody = [.. Enumerable.Range(0, 40).Select(number => $"p{number}")];
        foreach (var id in everybody)
        {
            await AddPersonAsync(id);
            await AddDueAsync(id, "hello", _nine);
        }

        _store.FailsAt = 100;
        for (var sweep = 0; sweep < 12; sweep++)
        {
            await Assert.ThrowsAsync<StoreUnavailableException>(() => SweepAsync(Duration.FromSeconds(5)));
        }

        _store.FailsAt = 0;
        await SweepAsync(Duration.FromSeconds(5));
        await SweepAsync(Duration.FromMinutes(1));

        Assert.Equal(everybody.Select(id => $"{id}: hello").Order(StringComparer.Ordinal), _local.Texts.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_failing_message_is_tried_ever_more_rarely_and_given_up_in_the_end()
    {
        await AddPersonAsync("ana");
        await AddDueAsync("ana", "hello", _nine);
        var tries = 0;
        _local.Answers = _ =>
        {
            tries++;
            return new Delivery.Failed("502");
        };

        var givenUp = new List<DueMessage>();
        for (var hour = 0; hour < 72; hour++)
        {
            givenUp.AddRange((await SweepAsync(Duration.FromHours(1))).GivenUp);
        }

        Assert.Equal(Dispatcher.MaxFailures, tries);
        Assert.Equal("hello", Assert.Single(givenUp).Id);
        _local.Answers = _ => new Delivery.Sent();
        await SweepAsync(Duration.FromDays(30));
        Assert.Empty(_local.Texts);
    }

    [Fact]
    public async Task What_is_given_up_is_kept_with_why_and_when_and_can_be_sent_after_all()
    {
        await AddPersonAsync("ana");
        await AddDueAsync("ana", "hello", _nine);
        _local.Answers = _ => new Delivery.Failed("502\nBad Gateway");
        for (var hour = 0; hour < 72; hour++)
        {
            await SweepAsync(Duration.FromHours(1));
        }

        var letter = Assert.Single(await _deadLetters.AllAsync(_org, Cancellation));
        Assert.Equal((DeadLetterCause.Platform, "502 Bad Gateway", Dispatcher.MaxFailures),
            (letter.Cause, letter.Answer, letter.Message.Failures));
        Assert.InRange(letter.At - _nine, Duration.FromHours(30), Duration.FromHours(48));
        _local.Answers = _ => new Delivery.Sent();
        await _due.AddAsync(letter.Message with { DueAt = _clock.Now, Failures = 0 }, Cancellation);
        await SweepAsync();
        Assert.Equal(["ana: hello"], _local.Texts);
    }

    [Fact]
    public async Task What_the_bot_itself_cannot_write_is_kept_as_its_own_fault()
    {
        await AddPersonAsync("ana");
        await AddDueAsync("ana", "hello", _nine);
        _local.Answers = _ => throw new InvalidOperationException("nothing that anybody should read");
        for (var hour = 0; hour < 72; hour++)
        {
            await SweepAsync(Duration.FromHours(1));
        }

        var letter = Assert.Single(await _deadLetters.AllAsync(_org, Cancellation));
        Assert.Equal((DeadLetterCause.Bot, nameof(InvalidOperationException)), (letter.Cause, letter.Answer));
    }

    [Fact]
    public async Task What_no_longer_holds_or_reaches_nobody_is_not_kept()
    {
        await AddPersonAsync("ana", new Address("slack", "T1", "U1"));
        _slack.Answers = _ => new Delivery.Unreachable("account_inactive");
        _local.Answers = _ => new Delivery.Unreachable("gone");
        await AddDueAsync("ana", "hello", _nine);
        await AddDueAsync("nobody", "hello", _nine);
        await SweepAsync();

        Assert.Empty(await _deadLetters.AllAsync(_org, Cancellation));
    }

    [Fact]
    public async Task Whoever_blocked_the_bot_is_left_alone_there_and_reached_elsewhere()
    {
        var address = new Address("slack", "T1", "U1");
        await AddPersonAsync("ana", address);
        _slack.Answers = _ => new Delivery.Unreachable("account_inactive");

        await AddDueAsync("ana", "hello", _nine);
        await SweepAsync();
        _slack.Answers = _ => new Delivery.Sent();
        await AddDueAsync("ana", "again", _nine);
        await SweepAsync();

        Assert.Equal(["ana: hello", "ana: again"], _local.Texts);
        Assert.Empty(_slack.Texts);
        Assert.True((await _identities.FindAsync(address, Cancellation))!.Unreachable);
    }

    [Fact]
    public async Task Nobody_on_pause_is_written_to_before_they_are_back()
    {
        await _people.AddAsync(A.Person("ana", "Ana", "Finance", "Madrid").PausedUntil(new LocalDate(2026, 11, 25)), _nine, Cancellation);
        await AddDueAsync("ana", "hello", _nine);

        await SweepAsync(Duration.FromDays(1));
        Assert.Empty(_local.Texts);
        await SweepAsync(Duration.FromDays(1));
        Assert.Equal(["ana: hello"], _local.Texts);
    }

    [Fact]
    public async Task Nobody_who_left_is_written_to()
    {
        await _people.AddAsync(A.Person("ana", "Ana", "Finance", "Madrid").NotJoined(), _nine, Cancellation);
        await AddDueAsync("ana", "hello", _nine);

        var sweep = await SweepAsync();

        Assert.Equal(1, sweep.Dropped);
        Assert.Empty(_local.Texts);
    }

    [Fact]
    public async Task A_message_waits_a_moment_for_its_state_and_is_dropped_when_none_comes()
    {
        await AddPersonAsync("ana");
        await AddDueAsync("ana", "moot", _nine);

        Assert.Equal(1, (await SweepAsync()).Later);
        Assert.Equal(1, (await SweepAsync(Duration.FromMinutes(1))).Dropped);
        Assert.Equal(0, (await SweepAsync()).Dropped);
    }

    [Fact]
    public async Task A_fault_in_one_message_keeps_no_other_back()
    {
        await AddPersonAsync("ana");
        await AddDueAsync("ana", "fault", _nine);
        await AddDueAsync("ana", "hello", _nine);

        var sweep = await SweepAsync();

        Assert.Equal(["ana: hello"], _local.Texts);
        Assert.IsType<FormatException>(Assert.Single(sweep.Faults).Exception);
    }

    [Fact]
    public async Task What_somebody_waits_for_overtakes_two_thousand_nudges_and_shares_their_limit()
    {
        const int Nudges = 2000;
        var slack = new GatedChannel(heldAtOnce: Keys.PeopleShards);
        var waits = new ConcurrentQueue<Duration>();
        var limiter = new RateLimiter(
            PlatformDouble.Both,
            _clock,
            (wait, _) =>
            {
                waits.Enqueue(wait);
                return Task.CompletedTask;
            }
        );
        var dispatcher = new Dispatcher(
            _due,
            new SendMarkers(_store, _clock, new ClockTime(_clock)),
            _deadLetters,
            Recipients,
            new MessageSender(_identities, [slack], limiter),
            [_writer]
        );
        List<Person> all =
        [
            .. Enumerable
                .Range(0, Nudges)
                .Select(number =>
                    A.Person($"p{number}", $"P {number}", "Finance", "Madrid") with
                    {
                        Addresses = [new Address("slack", "T1", $"U{number}")],
                    }
                ),
        ];
        await _people.AddAllAsync(_org, all, _nine, progress: null, Cancellation);
        await _due.AddAsync(
            all.Select(person => new DueMessage("nudge", _org, person.Id, _nine, _writer.Kind, "nudge") { Lane = Lane.Planned }),
            Cancellation
        );
        var running = Task.Run(() => dispatcher.SweepAsync(_nine, Cancellation, Lane.Planned), Cancellation);
        await slack.AllHeld;

        await AddDueAsync("p7", "request", _nine);
        await dispatcher.SweepAsync(_nine, Cancellation, Lane.Waited);

        Assert.Equal(["U7: request"], slack.Arrived);
        Assert.Contains(PlatformDouble.Both.Of("slack")!.Limits!.WorkspaceGap * Keys.PeopleShards, waits);
        slack.Open();
        await running;
        for (var minutes = 0; minutes < 100 && slack.Arrived.Count <= Nudges; minutes++)
        {
            _clock.Now += Duration.FromMinutes(1);
            await dispatcher.SweepAsync(_clock.Now, Cancellation, Lane.Planned);
        }

        Assert.Equal(Nudges, slack.Arrived.Where(text => text.EndsWith("nudge", StringComparison.Ordinal)).Distinct().Count());
        Assert.Equal(Nudges + 1, slack.Arrived.Count);
    }

    [Fact]
    public async Task A_group_is_opened_where_all_are_at_home()
    {
        await AddPersonAsync("ana", new Address("slack", "T1", "U1"));
        await AddPersonAsync("ben", new Address("slack", "T1", "U2"));
        await AddPersonAsync("eva", new Address("slack", "T2", "U3"));
        await AddDueAsync("ana", "group ben", _nine);
        await AddDueAsync("ana", "group eva", _nine);

        await SweepAsync();

        Assert.Equal(["U1+U2: group ben"], _slack.Texts);
        Assert.Equal(["ana+eva: group eva"], _local.Texts);
    }

    private Recipients Recipients =>
        new(_people, new StandstillStore(_store, new ChangeLog(_store, _clock, new RowFaults()), new RowFaults()));

    private async Task AddPersonAsync(string id, params Address[] addresses)
    {
        await _people.AddAsync(A.Person(id, id, "Finance", "Madrid") with { Addresses = [.. addresses] }, _nine, Cancellation);
        foreach (var address in addresses)
        {
            await _identities.SaveAsync(address, new Identity(_org, new PersonId(id)), Cancellation);
        }
    }

    /// <summary>A dispatcher that knows of due messages what it finds in the store, as in another process.</summary>
    private Dispatcher Replica(DueStore? due = null) =>
        new(
            due ?? new DueStore(_store, new RowFaults()),
            new SendMarkers(_store, _clock, new ClockTime(_clock)),
            _deadLetters,
            Recipients,
            new MessageSender(_identities, [_slack, _local], RateLimiter.None(_clock)),
            [_writer]
        );

    private Task AddDueAsync(string to, string text, Instant at) =>
        _due.AddAsync(new DueMessage(text, _org, new PersonId(to), at, _writer.Kind, text), Cancellation);

    private Task<Sweep> SweepAsync(Duration later = default)
    {
        _clock.Now += later;
        return _dispatcher.SweepAsync(_clock.Now, Cancellation);
    }

    /// <summary>Takes nudges only once it is open; until then as many are under way as there are senders.</summary>
    private sealed class GatedChannel(int heldAtOnce) : IChannel
    {
        private readonly TaskCompletionSource _allHeld = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _held;

        public string Name => "slack";

        public Task AllHeld => _allHeld.Task;

        public ConcurrentQueue<string> Arrived { get; } = [];

        public void Open() => _open.SetResult();

        public async Task<Delivery> SendAsync(Recipient to, Message message, CancellationToken cancellation)
        {
            if (message.Text == "nudge")
            {
                if (Interlocked.Increment(ref _held) == heldAtOnce)
                {
                    _allHeld.SetResult();
                }

                await _open.Task;
            }

            Arrived.Enqueue($"{to.Address.User}: {message.Text}");
            return new Delivery.Sent();
        }
    }

    /// <summary>Says what the message is about; “moot”, “fault” and “group someone” mean that.</summary>
    private sealed class SpokenWriter : IMessageWriter
    {
        public string Kind => "spoken";

        /// <summary>What happens while the next message is written.</summary>
        public Func<Task>? Before { get; set; }

        /// <summary>Not before this, as far as is saved yet.</summary>
        public Instant? StateSays { get; set; }

        public async Task<Writing> WriteAsync(DueMessage due, Person to, Instant now, CancellationToken cancellation)
        {
            var before = Before;
            Before = null;
            await (before?.Invoke() ?? Task.CompletedTask);
            return StateSays is { } at && at > now ? new Writing.NotBefore(at) : Write(due);
        }

        public Task SentAsync(DueMessage due, Person to, Writing.Ready written, Instant now, CancellationToken cancellation) =>
            Task.CompletedTask;

        private static Writing Write(DueMessage due) => due.About.Split(' ') switch
        {
            ["moot"] => new Writing.Obsolete(),
            ["fault"] => throw new FormatException("as told"),
            ["group", var with] => new Writing.Ready(new Message(due.About, Lang.English, [])) { With = [new PersonId(with)] },
            ["once", ..] => new Writing.Ready(new Message(due.About, Lang.English, [])) { OnceAtMost = true },
            _ => new Writing.Ready(new Message(due.About, Lang.English, [])),
        };
    }
}
