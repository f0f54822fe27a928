using System.Globalization;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;

namespace NetworkingBot.Web;

/// <summary>Writes to colleagues who are played on the local page: at once where it is open, otherwise when it is opened next.</summary>
internal sealed class LocalChannel(Transcripts transcripts, IOptions<LocalPageSettings> settings, IHostEnvironment environment) : IChannel
{
    public string Name => OrganisationStore.LocalChannel;

    public static Address AddressOf(OrgId org, PersonId person) => new(OrganisationStore.LocalChannel, org.Value, person.Value);

    public Task<Delivery> SendAsync(Recipient to, Message message, CancellationToken cancellation) =>
        Deliver(to, transcript => Sent(transcript.Add(Outbound.Announce(message))));

    public Task<Delivery> UpdateAsync(Recipient to, string messageReference, Message message, CancellationToken cancellation) =>
        Deliver(to, transcript => long.TryParse(messageReference, CultureInfo.InvariantCulture, out var id)
            ? Sent(transcript.Put(id, Outbound.Announce(message)))
            : new Delivery.Failed($"“{messageReference}” is not a message of this page."));

    private Task<Delivery> Deliver(Recipient to, Func<Transcript, Delivery> deliver) => Task.FromResult(settings.Value.IsOnIn(environment)
        ? deliver(transcripts.Of(to.Address))
        : new Delivery.Unreachable("The local page is switched off."));

    private static Delivery.Sent Sent(Entry entry) => new Delivery.Sent(entry.Id.ToString(CultureInfo.InvariantCulture));
}
