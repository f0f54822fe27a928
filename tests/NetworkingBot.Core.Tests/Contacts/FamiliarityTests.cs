using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Tests.Contacts;

public sealed class FamiliarityTests
{
    private static readonly Instant _first = Instant.FromUtc(2026, 1, 1, 0, 0);

    [Fact]
    public void An_exchange_fades_with_its_age()
    {
        var familiarity = Familiarity.Of(_first);

        Assert.Equal(1, familiarity.RecentAt(_first));
        Assert.Equal(Math.Exp(-1), familiarity.RecentAt(_first + Familiarity.RecentMemory), 1e-12);
        Assert.Equal(Math.Exp(-1), familiarity.LastingAt(_first + Familiarity.LastingMemory), 1e-12);
    }

    [Fact]
    public void The_order_in_which_exchanges_are_told_makes_no_difference()
    {
        var (second, third) = (_first + Duration.FromDays(10), _first + Duration.FromDays(40));

        var inOrder = Familiarity.Of(_first, Exchange.Sent).Add(second, Exchange.Received).Add(third);
        var shuffled = Familiarity.Of(third).Add(_first, Exchange.Sent).Add(second, Exchange.Received);

        Assert.Equal((_first, third, 2, 2), (inOrder.FirstAt, inOrder.LastAt, inOrder.Sent, inOrder.Received));
        Assert.Equal(
            (inOrder.FirstAt, inOrder.LastAt, inOrder.Sent, inOrder.Received),
            (shuffled.FirstAt, shuffled.LastAt, shuffled.Sent, shuffled.Received)
        );
        Assert.Equal(inOrder.RecentAt(third), shuffled.RecentAt(third), 1e-12);
        Assert.Equal(inOrder.LastingAt(third), shuffled.LastingAt(third), 1e-12);
    }

    [Fact]
    public void It_survives_being_stored()
    {
        var familiarity = Familiarity.Of(_first, Exchange.Sent).Add(_first + Duration.FromDays(10));

        Assert.Equal(familiarity, StoredJson.Parse<Familiarity>(StoredJson.Write(familiarity)));
    }
}
