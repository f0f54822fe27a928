using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Host.Telemetry;

/// <summary>A channel whose deliveries are counted by what the platform answered: sent, throttled, unreachable or failed.</summary>
internal class MeasuredChannel(IChannel channel, Instruments instruments) : IChannel
{
    public string Name => channel.Name;

    public static IChannel Over(IChannel channel, Instruments instruments) =>
        channel is IGroupChannel group ? new MeasuredGroupChannel(group, instruments) : new MeasuredChannel(channel, instruments);

    public Task<Delivery> SendAsync(Recipient to, Message message, CancellationToken cancellation) =>
        CountAsync(channel.SendAsync(to, message, cancellation));

    private protected async Task<Delivery> CountAsync(Task<Delivery> sending)
    {
        var delivery = await sending;
        var outcome = delivery switch
        {
            Delivery.Sent => "sent",
            Delivery.Throttled => "throttled",
            Delivery.Unreachable => "unreachable",
            _ => "failed",
        };
        instruments.Deliveries.Add(1, new("channel", channel.Name), new("outcome", outcome));
        return delivery;
    }
}

internal sealed class MeasuredGroupChannel(IGroupChannel channel, Instruments instruments)
    : MeasuredChannel(channel, instruments),
        IGroupChannel
{
    public Task<Delivery> OpenGroupAsync(IReadOnlyList<Recipient> people, Message message, CancellationToken cancellation) =>
        CountAsync(channel.OpenGroupAsync(people, message, cancellation));
}
