using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Storage;
using NetworkingBot.Storage;
using NetworkingBot.Testing;
using NodaTime;
using NodaTime.Testing;

namespace NetworkingBot.Slack.Tests;

public sealed class ReceiptTests : IDisposable
{
    private readonly ITableStore _store = SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = null });
    private readonly FakeClock _clock = new(Instant.FromUtc(2026, 11, 22, 9, 0));
    private readonly ReceiptStore _receipts;

    public ReceiptTests() => _receipts = new ReceiptStore(_store, _clock);

    public void Dispose() => ((IDisposable)_store).Dispose();

    [Fact]
    public async Task Of_many_who_claim_a_delivery_one_gets_it()
    {
        var claims = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => ClaimAsync()));

        Assert.Single(claims, Claim.Granted);
        Assert.All(claims.Where(claim => claim != Claim.Granted), claim => Assert.Equal(Claim.Underway, claim));
    }

    [Fact]
    public async Task What_is_done_stays_done()
    {
        await ClaimAsync();
        await _receipts.CompleteAsync("slack", "T1", "Ev1", CancellationToken.None);
        _clock.Now += Duration.FromHours(1);

        Assert.Equal(Claim.Done, await ClaimAsync());
    }

    [Fact]
    public async Task What_failed_may_be_tried_again_at_once()
    {
        await ClaimAsync();
        await _receipts.ReleaseAsync("slack", "T1", "Ev1", CancellationToken.None);

        Assert.Equal(Claim.Granted, await ClaimAsync());
    }

    [Fact]
    public async Task Whoever_crashed_loses_the_claim_after_a_while()
    {
        await ClaimAsync();
        _clock.Now += ReceiptStore.Lease - Duration.FromSeconds(1);
        var early = await ClaimAsync();
        _clock.Now += Duration.FromSeconds(1);

        Assert.Equal(Claim.Underway, early);
        Assert.Equal(Claim.Granted, await ClaimAsync());
        Assert.Equal(Claim.Underway, await ClaimAsync());
    }

    [Fact]
    public async Task Old_receipts_are_swept_and_young_ones_stay()
    {
        await ClaimAsync();
        _clock.Now += ReceiptStore.Kept + Duration.FromSeconds(1);
        await _receipts.ClaimAsync("slack", "T1", "Ev2", CancellationToken.None);

        await _receipts.SweepAsync(CancellationToken.None);

        Assert.EndsWith(
            "Ev2",
            Assert.Single((await _store.ScanAsync(Table.Receipts, null, 10, TestContext.Current.CancellationToken)).Rows).Key.Row,
            StringComparison.Ordinal
        );
    }

    private Task<Claim> ClaimAsync() => _receipts.ClaimAsync("slack", "T1", "Ev1", CancellationToken.None);
}
