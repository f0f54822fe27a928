using System.Net.Http.Headers;
using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;

namespace NetworkingBot.Teams;

/// <summary>
/// Says something in a channel or a group chat to whoever asked, and to nobody else: the others see neither it nor that it is there, and
/// after a day it is gone. The SDK does not know of it, so that the call is made beside it, with its client.
/// https://learn.microsoft.com/microsoftteams/platform/agents-in-teams/targeted-messages
/// </summary>
internal sealed class TargetedMessages(ILogger<TargetedMessages> logger)
{
    /// <summary>False when Teams does not take it, and nobody has seen it.</summary>
    public async Task<bool> SendAsync(ITurnContext turn, Activity message, CancellationToken cancellation)
    {
        if (turn.TurnState.Get<IConnectorClient>() is not ConnectorClient client)
        {
            return false;
        }

        message.ApplyConversationReference(turn.Activity.GetConversationReference());
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            new Uri(client.BaseUri, $"v3/conversations/{Uri.EscapeDataString(message.Conversation.Id)}/activities?isTargetedActivity=true")
        )
        {
            Content = new StringContent(
                JsonConvert.SerializeObject(message, client.SerializationSettings),
                Encoding.UTF8,
                new MediaTypeHeaderValue("application/json")
            ),
        };
        try
        {
            await client.Credentials.ProcessHttpRequestAsync(request, cancellation);
            using var response = await client.HttpClient.SendAsync(request, cancellation);
            if (!response.IsSuccessStatusCode)
            {
                logger.TargetedRefused((int)response.StatusCode, Inbound.TenantOf(turn.Activity));
            }

            return response.IsSuccessStatusCode;
        }
        catch (Exception fault) when (ConnectorFaults.IsFault(fault) && !cancellation.IsCancellationRequested)
        {
            logger.TargetedRefused(ConnectorFaults.StatusOf(fault), Inbound.TenantOf(turn.Activity));
            return false;
        }
    }
}
