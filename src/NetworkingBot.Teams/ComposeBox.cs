using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema.Teams;

namespace NetworkingBot.Teams;

internal sealed class ComposeBox
{
    public Task<MessagingExtensionResponse> FindAsync(ITurnContext turn, MessagingExtensionQuery query, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<MessagingExtensionActionResponse> OpenAsync(ITurnContext turn, MessagingExtensionAction action, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<MessagingExtensionActionResponse> SubmitAsync(ITurnContext turn, MessagingExtensionAction action, CancellationToken cancellation) => throw new NotSupportedException();
}
