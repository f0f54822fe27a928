using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Asks Teams about members.</summary>
public static class TeamsInfo
{
    /// <summary>A member of the turn's conversation, or of its team when it has one.</summary>
    public static Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default) =>
        Connector(turnContext).GetMemberAsync(Team(turnContext) ?? turnContext.Activity.Conversation.Id, userId, cancellationToken);

    public static Task<TeamsPagedMembersResult> GetPagedTeamMembersAsync(
        ITurnContext turnContext, string teamId = null, string continuationToken = default, int? pageSize = default, CancellationToken cancellationToken = default) =>
        Connector(turnContext).GetPagedMembersAsync(
            teamId ?? Team(turnContext) ?? throw new InvalidOperationException("This method is only valid within the scope of MS Teams Team."),
            pageSize,
            continuationToken,
            cancellationToken);

    private static string Team(ITurnContext turn) => turn.Activity.GetChannelData<TeamsChannelData>()?.Team?.Id;

    private static ConnectorClient Connector(ITurnContext turn) => turn.TurnState.Get<ConnectorClient>();
}
