using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;

namespace NetworkingBot.Web;

/// <summary>Writes to colleagues who are played on the local page: at once where it is open, otherwise when it is opened next.</summary>
internal sealed class WebChannel(Transcripts transcripts, IOptions<WebSettings> settings, IHostEnvironment environment) : IChannel
{
    public string Name => OrganisationStore.LocalChannel;

    public static Address AddressOf(OrgId org, PersonId person) => new(OrganisationStore.LocalChannel, org.Value, person.Value);

    public Task<Delivery> SendAsync(Recipient to, Message message, CancellationToken cancellation)
    {
        if (!settings.Value.IsOnIn(environment))
        {
            return Task.FromResult<Delivery>(new Delivery.Unreachable("The local page is switched off."));
        }

        transcripts.Of(to.Address).Add(Outbound.Announce(message));
        return Task.FromResult<Delivery>(new Delivery.Sent());
    }
}
