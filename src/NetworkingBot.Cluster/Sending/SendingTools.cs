using Microsoft.Extensions.Hosting;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.Outbox;
using NodaTime;

namespace NetworkingBot.Cluster.Sending;

/// <summary>What is sent with.</summary>
/// <param name="Host">The process: nothing is begun any more once it is about to end, as when the others gave it up.</param>
internal sealed record SendingTools(Dispatcher Dispatcher, DueStore Due, IClock Clock, IHostApplicationLifetime Host)
{
    /// <summary>From one sweep to the next, and from one notice to the next; what a turn did is told and sent at once.</summary>
    public TimeSpan Between { get; init; } = TimeSpan.FromSeconds(5);
}
