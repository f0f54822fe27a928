using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Teams;

/// <summary>The same delivery is being worked on just now: it is to come again later.</summary>
internal sealed class DeliveryUnderwayException() : Exception("This activity is being worked on by somebody else. Deliver it again later.");

/// <summary>
/// Runs a turn once, however often its activity is delivered, and says sorry when it fails. Remembers where the tenant is reached.
/// </summary>
internal sealed class TurnGuard(ReceiptStore receipts, Installations installations, ILogger<TurnGuard> logger)
{
    /// <param name="done">What to answer when the work was done before.</param>
    /// <param name="failed">What to answer when it fails.</param>
    public async Task<T> RunAsync<T>(ITurnContext turn, Func<Task<T>> work, T done, Func<T> failed, CancellationToken cancellation)
    {
        var (tenant, delivery) = (Inbound.TenantOf(turn.Activity), $"{turn.Activity.Conversation.Id}|{turn.Activity.Id}");
        var claim = await receipts.ClaimAsync(Inbound.Channel, tenant, delivery, cancellation);
        if (claim != Claim.Granted)
        {
            return claim == Claim.Done ? done : throw new DeliveryUnderwayException();
        }

        try
        {
            await installations.RememberAsync(tenant, turn.Activity.ServiceUrl, cancellation);
            var answer = await work();
            await receipts.CompleteAsync(Inbound.Channel, tenant, delivery, cancellation);
            return answer;
        }
        catch (Exception fault)
        {
            // Given back also when the host stops or the turn took too long, so that the next delivery is taken at once.
            await receipts.ReleaseAsync(Inbound.Channel, tenant, delivery, CancellationToken.None);
            if (cancellation.IsCancellationRequested)
            {
                throw;
            }

            logger.TurnFailed(fault, tenant, turn.Activity.Id);
            await ApologiseAsync(turn, cancellation);
            return failed();
        }
    }

    /// <summary>To words only: whoever clicked is answered in the card.</summary>
    private async Task ApologiseAsync(ITurnContext turn, CancellationToken cancellation)
    {
        if (turn.Activity.Type != ActivityTypes.Message)
        {
            return;
        }

        try
        {
            var sorry = TeamsPhrases.In(Inbound.LangOf(turn.Activity.Locale) ?? Lang.English).SomethingWentWrong;
            await turn.SendActivityAsync(MessageFactory.Text(sorry), cancellation);
        }
        catch (Exception fault) when (ConnectorFaults.IsFault(fault))
        {
            logger.TurnFailed(fault, Inbound.TenantOf(turn.Activity), turn.Activity.Id);
        }
    }
}
