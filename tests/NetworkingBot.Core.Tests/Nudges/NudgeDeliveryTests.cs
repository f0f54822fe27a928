using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Tests.Conversations;
using NetworkingBot.Core.Tests.Outbox;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Core.Tests.Nudges;

/// <summary>
/// What becomes of a nudge that was planned when something changes before it is sent. Zoe's profile is empty: there is always something to
/// say to her.
/// </summary>
public sealed class NudgeDeliveryTests : IAsyncLifetime
{
    private static readonly PersonId _zoe = new("zoe");

    private readonly RecordingChannel _channel = new("local");
    private SmallCompany _company = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _company = await SmallCompany.OpenAsync(Cancellation);
        _company.Clock.Now = Instant.FromUtc(2026, 11, 24, 0, 0);
        await ChangeAsync(zoe => zoe with { ZoneId = "Europe/Berlin" });
    }

    public ValueTask DisposeAsync()
    {
        _company.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(174, 1)]
    [InlineData(181, 0)]
    [InlineData(600, 0)]
    public async Task Late_by_less_than_three_hours_it_is_sent_and_later_it_is_skipped(int minutesLate, int sent)
    {
        await SweepAtAsync(Instant.FromUtc(2026, 11, 24, 8, 5) + Duration.FromMinutes(minutesLate));

        Assert.Equal(sent, _channel.Sent.Count);
    }

    [Fact]
    public async Task Planned_again_and_again_it_is_sent_once()
    {
        await PlanAsync("zoe");
        await SweepAtAsync(Instant.FromUtc(2026, 11, 24, 8, 6));
        _company.Clock.Now = Instant.FromUtc(2026, 11, 24, 1, 0);
        await PlanAsync("zoe");

        await SweepAtAsync(Instant.FromUtc(2026, 11, 24, 9, 0));

        Assert.Single(_channel.Sent);
    }

    [Fact]
    public async Task An_hour_that_was_moved_to_the_afternoon_is_not_met_in_the_morning()
    {
        await SayAsync("nudges at 15:00");

        await SweepAtAsync(Instant.FromUtc(2026, 11, 24, 8, 6));
        Assert.Empty(_channel.Sent);
        await SweepAtAsync(Instant.FromUtc(2026, 11, 24, 14, 6));
        Assert.Single(_channel.Sent);
        await SweepAtAsync(Instant.FromUtc(2026, 11, 24, 20, 0));
        Assert.Single(_channel.Sent);
    }

    [Fact]
    public async Task An_hour_that_was_moved_forward_is_met_then_and_not_again()
    {
        await SayAsync("nudges at 7:00");

        await SweepAtAsync(Instant.FromUtc(2026, 11, 24, 6, 6));
        await SweepAtAsync(Instant.FromUtc(2026, 11, 24, 8, 6));

        Assert.Single(_channel.Sent);
    }

    [Theory]
    [InlineData("nudges off")]
    [InlineData("pause two weeks")]
    [InlineData("away from today to friday")]
    [InlineData("nudges on fridays")]
    public async Task What_was_said_since_counts(string words)
    {
        await SayAsync(words);

        await SweepAtAsync(Instant.FromUtc(2026, 11, 24, 8, 6));

        Assert.Empty(_channel.Sent);
    }

    [Fact]
    public async Task Whoever_flew_over_the_date_line_gets_one_that_day()
    {
        await ChangeAsync(zoe => zoe with { ZoneId = "Pacific/Honolulu" });
        await SweepAtAsync(Instant.FromUtc(2026, 11, 24, 19, 6));
        await ChangeAsync(zoe => zoe with { ZoneId = "Pacific/Auckland" });

        await SweepAtAsync(Instant.FromUtc(2026, 11, 24, 20, 6));

        Assert.Single(_channel.Sent);
    }

    [Fact]
    public async Task A_throttled_nudge_is_sent_when_the_platform_allows_and_not_after_three_hours()
    {
        _channel.Answers = _ => new Delivery.Throttled(Duration.FromMinutes(10));
        await SweepAtAsync(Instant.FromUtc(2026, 11, 24, 8, 6));
        _channel.Answers = _ => new Delivery.Sent();

        await SweepAtAsync(Instant.FromUtc(2026, 11, 24, 8, 10));
        Assert.Empty(_channel.Sent);
        await SweepAtAsync(Instant.FromUtc(2026, 11, 24, 8, 16));
        Assert.Single(_channel.Sent);
    }

    [Fact]
    public async Task Whoever_joins_or_moves_is_planned_at_once()
    {
        await ChangeAsync(zoe => zoe with { Membership = Membership.NotJoined });
        await SweepAtAsync(Instant.FromUtc(2026, 11, 24, 9, 0));
        await ChangeAsync(zoe => zoe with { Membership = Membership.Joined });
        await ChangeAsync(zoe => zoe with { ZoneId = "America/New_York" });

        await SweepAtAsync(Instant.FromUtc(2026, 11, 24, 14, 6));

        Assert.Single(_channel.Sent);
    }

    [Fact]
    public async Task Whoever_has_nothing_useful_to_do_gets_nothing()
    {
        await PlanAsync("nina");

        await SweepAtAsync(Instant.FromUtc(2026, 11, 24, 8, 6));

        Assert.DoesNotContain("nina", _channel.Sent.Select(sent => sent.To));
    }

    private async Task PlanAsync(string id)
    {
        var person = await _company.Services.People.GetAsync(SmallCompany.Org, new PersonId(id), Cancellation);
        await _company.Services.Due.AddAsync(NudgePlan.Of(person!, _company.Clock.Now), Cancellation);
    }

    private Task<Person?> ChangeAsync(Func<Person, Person> change) =>
        _company.Services.People.UpdateAsync(SmallCompany.Org, _zoe, change, _company.Clock.Now, Cancellation);

    private Task<Reply> SayAsync(string words) =>
        new ConversationCore(_company.Services).TakeAsync(
            new Turn(new Caller(new Address("local", SmallCompany.Org.Value, "zoe"), "Zoe"), new Said(words)),
            Cancellation
        );

    private async Task SweepAtAsync(Instant now)
    {
        _company.Clock.Now = now;
        Assert.Empty((await _company.Services.DispatcherOver([_channel]).SweepAsync(now, Cancellation)).Faults);
    }
}
