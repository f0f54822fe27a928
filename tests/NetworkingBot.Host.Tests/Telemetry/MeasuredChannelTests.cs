using System.Diagnostics.Metrics;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Host.Telemetry;
using NodaTime;

namespace NetworkingBot.Host.Tests.Telemetry;

public sealed class MeasuredChannelTests
{
    [Fact]
    public async Task Messages_that_a_platform_throttles_are_counted_as_such()
    {
        using var instruments = new Instruments();
        var counted = new List<string>();
        using var listener = new MeterListener();
        listener.SetMeasurementEventCallback<long>(
            (_, times, tags, _) => counted.Add($"{times} {string.Join(' ', tags.ToArray().Select(tag => tag.Value))}")
        );
        listener.EnableMeasurementEvents(instruments.Deliveries);
        var channel = MeasuredChannel.Over(new Busy(), instruments);

        await channel.SendAsync(
            new Recipient(new Address("slack", "T1", "U1"), null),
            new Message("hello", Lang.English, []),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(["1 slack throttled"], counted);
    }

    private sealed class Busy : IChannel
    {
        public string Name => "slack";

        public Task<Delivery> SendAsync(Recipient to, Message message, CancellationToken cancellation) =>
            Task.FromResult<Delivery>(new Delivery.Throttled(Duration.FromSeconds(30)));
    }
}
