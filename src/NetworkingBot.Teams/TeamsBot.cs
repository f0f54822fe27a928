using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using NetworkingBot.Core;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NetworkingBot.Teams;

/// <summary>
/// The table of contents: what Teams tells the bot, and what comes of it. Anything else is answered with 200 and changes nothing.
/// </summary>
internal sealed class TeamsBot(
    TurnHandler handler,
    InstallationHandler installationHandler,
    Roster roster,
    ComposeBox composeBox,
    TurnGuard guard
) : TeamsActivityHandler
{
    private const string CardClick = "adaptiveCard/action";

    /// <summary>The invokes of the methods below.</summary>
    private static readonly HashSet<string> _handled =
    [
        CardClick, "task/fetch", "task/submit", "composeExtension/query", "composeExtension/fetchTask", "composeExtension/submitAction",
    ];

    public override Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        turnContext.Activity.Type == ActivityTypes.Invoke
            ? base.OnTurnAsync(turnContext, cancellationToken)
            : guard.RunAsync(
                turnContext,
                () => DoneAsync(base.OnTurnAsync(turnContext, cancellationToken)),
                done: true,
                failed: () => false,
                cancellationToken
            );

    protected override Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken
    ) =>
        guard.RunAsync(
            turnContext,
            () => KnownAsync(turnContext, cancellationToken),
            CreateInvokeResponse(),
            () => Sorry(turnContext),
            cancellationToken
        );

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        handler.OnMessageAsync(turnContext, cancellationToken);

    protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        handler.OnClickAsync(turnContext, invokeValue.Action, cancellationToken);

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        handler.OnDialogOpenedAsync(turnContext, taskModuleRequest.Data, cancellationToken);

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        handler.OnDialogSubmittedAsync(turnContext, taskModuleRequest.Data, cancellationToken);

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        composeBox.FindAsync(turnContext, query, cancellationToken);

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        composeBox.OpenAsync(turnContext, action, cancellationToken);

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        composeBox.SubmitAsync(turnContext, action, cancellationToken);

    protected override Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => installationHandler.OnAddedAsync(turnContext, isUpgrade: turnContext.Activity.Action != "add", cancellationToken);

    protected override Task OnInstallationUpdateRemoveAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => turnContext.Activity.Action == "remove" ? installationHandler.OnRemovedAsync(turnContext, cancellationToken) : Task.CompletedTask;

    protected override Task OnTeamsMembersAddedAsync(
        IList<TeamsChannelAccount> teamsMembersAdded,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) =>
        teamInfo is null
            ? Task.CompletedTask
            : roster.TakeInAsync(Inbound.TenantOf(turnContext.Activity), Others(teamsMembersAdded, turnContext), cancellationToken);

    protected override Task OnTeamsMembersRemovedAsync(
        IList<TeamsChannelAccount> teamsMembersRemoved,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) =>
        teamInfo is null
            ? Task.CompletedTask
            : roster.LetGoAsync(Inbound.TenantOf(turnContext.Activity), Others(teamsMembersRemoved, turnContext), cancellationToken);

    protected override Task OnTeamsTeamRenamedAsync(
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => roster.RememberAsync(((ITurnContext)turnContext).Activity, teamInfo, cancellationToken);

    protected override Task OnTeamsTeamDeletedAsync(
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => roster.ForgetAsync(Inbound.TenantOf(turnContext.Activity), teamInfo.Id, cancellationToken);

    protected override Task OnTeamsTeamHardDeletedAsync(
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => roster.ForgetAsync(Inbound.TenantOf(turnContext.Activity), teamInfo.Id, cancellationToken);

    private static List<TeamsChannelAccount> Others(IList<TeamsChannelAccount> members, ITurnContext turn) =>
        [.. members.Where(member => member is not null && member.Id != turn.Activity.Recipient.Id)];

    private static async Task<bool> DoneAsync(Task turn)
    {
        await turn;
        return true;
    }

    /// <summary>
    /// To what nobody here handles the SDK answers 501, or 400 before it looks whether anybody does: Teams would show an error for it.
    /// </summary>
    private async Task<InvokeResponse> KnownAsync(ITurnContext<IInvokeActivity> turn, CancellationToken cancellation)
    {
        if (!_handled.Contains(turn.Activity.Name ?? ""))
        {
            return CreateInvokeResponse();
        }

        if (turn.Activity.Value is not JObject)
        {
            return new InvokeResponse { Status = 400 };
        }

        try
        {
            return await base.OnInvokeActivityAsync(turn, cancellation) is { Status: not 501 } known ? known : CreateInvokeResponse();
        }
        catch (JsonException)
        {
            return new InvokeResponse { Status = 400 };
        }
    }

    private static InvokeResponse Sorry(ITurnContext<IInvokeActivity> turn)
    {
        var sorry = TeamsPhrases.In(Inbound.LangOf(((ITurnContext)turn).Activity.Locale) ?? Lang.English).SomethingWentWrong;
        return turn.Activity.Name == CardClick ? CreateInvokeResponse(Outbound.Note(sorry)) : new InvokeResponse { Status = 500 };
    }
}
