using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.Storage;
using NetworkingBot.Storage;
using NodaTime;
using NodaTime.Testing;

namespace NetworkingBot.Core.Tests.Contacts;

public sealed class TieStoreTests : IDisposable
{
    private static readonly OrgId _org = new("acme");
    private static readonly PersonId _ana = new("ana");
    private static readonly PersonId _luis = new("luis");
    private static readonly Instant _now = Instant.FromUtc(2026, 11, 18, 9, 0);

    private readonly ITableStore _store = SqliteStoreRegistration.OpenSqliteStore(new SqliteStoreSettings { Path = null });

    private TieStore Ties => new(_store, new FakeClock(_now));

    public void Dispose() => (_store as IDisposable)?.Dispose();

    [Fact]
    public async Task A_tie_is_read_as_it_was_written()
    {
        var tie = new KnownTie(
            _ana,
            _luis,
            new Familiarity(_now - Duration.FromDays(40), _now, 3, 4, 2.5, 6.25) { Rounds = 0.5, RoundsAt = _now - Duration.FromDays(2) }
        );

        await Ties.SaveAsync(_org, tie with { Familiarity = tie.Familiarity.WithoutRounds()! }, Cancellation);
        await Ties.AddRoundsAsync(_org, [new SharedRound(_ana, _luis, tie.Familiarity.RoundsAt, 3)], Cancellation);

        Assert.Equal([tie], await Ties.OfAsync(_org, _ana, Cancellation));
    }

    [Fact]
    public async Task Many_more_ties_than_one_value_holds_come_back_and_beyond_a_row_the_latest_stay()
    {
        KnownTie[] Told(int count) =>
            [
                .. Enumerable
                    .Range(0, count)
                    .Select(number => new KnownTie(
                        _ana,
                        new PersonId($"colleague-{number:d8}"),
                        Familiarity.Of(_now - Duration.FromHours(number))
                    )),
            ];

        await Ties.SaveAllAsync(_org, Told(5_000), Cancellation);
        Assert.Equal(5_000, (await Ties.OfAsync(_org, _ana, Cancellation)).Count);

        await Ties.SaveAllAsync(_org, Told(50_000), Cancellation);
        var kept = await Ties.OfAsync(_org, _ana, Cancellation);
        Assert.InRange(kept.Count, 15_000, 49_999);
        Assert.Equal(Told(kept.Count), kept);
    }

    [Fact]
    public async Task What_two_replicas_write_at_once_is_all_kept()
    {
        await Task.WhenAll(
            Enumerable
                .Range(0, 40)
                .Select(number => Ties.SaveAsync(_org, new KnownTie(_ana, new PersonId($"p{number}"), Familiarity.Of(_now)), Cancellation))
        );

        Assert.Equal(40, (await Ties.OfAsync(_org, _ana, Cancellation)).Count);
    }

    [Fact]
    public async Task Who_is_no_contact_any_more_was_still_written_to_together()
    {
        await Ties.AddRoundsAsync(_org, [new SharedRound(_ana, _luis, _now, 2)], Cancellation);
        await Ties.SaveAsync(_org, new KnownTie(_ana, _luis, Familiarity.Of(_now)), Cancellation);

        await Ties.DeleteAsync(_org, _ana, _luis, Cancellation);

        var left = Assert.Single(await Ties.OfAsync(_org, _ana, Cancellation));
        Assert.Equal((false, 1), (left.Familiarity.IsContact, left.Familiarity.Rounds));
    }

    [Fact]
    public async Task Nothing_tells_any_more_with_whom_somebody_was_written_to_who_is_forgotten()
    {
        await Ties.AddRoundsAsync(
            _org,
            [new SharedRound(_ana, _luis, _now, 2), new SharedRound(_ana, new PersonId("tom"), _now, 2)],
            Cancellation
        );
        await Ties.SaveAsync(_org, new KnownTie(_luis, _ana, Familiarity.Of(_now)), Cancellation);

        await Ties.ForgetAsync(_org, _ana, Cancellation);

        Assert.Empty(await Ties.OfAsync(_org, _ana, Cancellation));
        Assert.Empty(await Ties.OfAsync(_org, new PersonId("tom"), Cancellation));
        Assert.Equal(0, Assert.Single(await Ties.OfAsync(_org, _luis, Cancellation)).Familiarity.Rounds);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
