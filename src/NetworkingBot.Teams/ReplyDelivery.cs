using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NetworkingBot.Core;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;

namespace NetworkingBot.Teams;

/// <summary>Brings a reply to where it was asked for: as a message, in the place of the card that was clicked, or in a dialog.</summary>
internal sealed class ReplyDelivery(
    ConversationCore core,
    PersonStore people,
    ToTheAsker asker,
    Installations installations,
    IOptions<TeamsSettings> settings,
    ILogger<ReplyDelivery> logger
)
{
    /// <summary>To everybody of the conversation.</summary>
    public async Task SendAsync(ITurnContext turn, Shown shown, CancellationToken cancellation) =>
        await SendAsync(turn, Outbound.Messages(shown, core.Codec, await ViewAsync(turn, shown, cancellation)), cancellation);

    /// <summary>
    /// To whoever asked. After a click that came as a message in their own chat the card gives way by an update of its message.
    /// </summary>
    public async Task AnswerAsync(ITurnContext turn, Reply reply, Input input, CancellationToken cancellation)
    {
        if (TakesPlace(reply, input) && turn.Activity.ReplyToId is { } clicked && Inbound.IsPrivate(turn.Activity))
        {
            await ReplaceAsync(turn, Shown.Of(reply), clicked, cancellation);
        }
        else
        {
            await AnswerAsync(turn, Shown.Of(reply), cancellation);
        }
    }

    public async Task AnswerAsync(ITurnContext turn, Shown shown, CancellationToken cancellation) =>
        await asker.SendAsync(
            turn,
            [.. Outbound.Messages(shown, core.Codec, await ViewAsync(turn, shown, cancellation))],
            shown.Lang,
            cancellation
        );

    /// <summary>
    /// After <c>Action.Execute</c>. The answer changes the card for who clicked; the message behind it is updated too, so that the change
    /// lasts – but in a group only for who clicked, because the others' buttons are still theirs to use.
    /// </summary>
    public async Task<AdaptiveCardInvokeResponse> ToClickAsync(ITurnContext turn, Reply reply, Input input, CancellationToken cancellation)
    {
        var shown = Shown.Of(reply);
        var view = await ViewAsync(turn, shown, cancellation);
        if (!TakesPlace(reply, input) || Outbound.Draw(shown, core.Codec, view) is not [var card, ..])
        {
            await AnswerAsync(turn, shown, cancellation);
            return Outbound.Note(TeamsPhrases.In(reply.Lang).Done);
        }

        var messages = Outbound.Messages(shown, core.Codec, view, firstAlone: true);
        if (turn.Activity.ReplyToId is { } clicked && Inbound.IsPrivate(turn.Activity))
        {
            await TryUpdateAsync(turn, messages[0], clicked, cancellation);
        }

        await asker.SendAsync(turn, [.. messages.Skip(1)], reply.Lang, cancellation);
        return Outbound.Replace(card);
    }

    /// <summary>The card as of now, for a client that asks because it came into view.</summary>
    public async Task<AdaptiveCardInvokeResponse> ToRefreshAsync(ITurnContext turn, Reply reply, CancellationToken cancellation)
    {
        var shown = Shown.Of(reply);
        var cards = Outbound.Draw(shown, core.Codec, await ViewAsync(turn, shown, cancellation));
        return cards.Count == 1 ? Outbound.Replace(cards[0]) : Outbound.Note(TeamsPhrases.In(reply.Lang).Done);
    }

    /// <summary>In a dialog: the form, or what stands in its place.</summary>
    public async Task<TaskModuleResponseBase> InDialogAsync(ITurnContext turn, Reply reply, CancellationToken cancellation)
    {
        var shown = Shown.Of(reply);
        var view = await ViewAsync(turn, shown, cancellation) with { Dialog = true };
        return reply.Cards.Count == 0 && reply.Form is null
            ? new TaskModuleMessageResponse(reply.Text)
            : Outbound.Dialog(
                reply.Form?.Title ?? settings.Value.Name,
                new AdaptiveCardRenderer(core.Codec, view).RenderAll(reply.Cards, reply.Form)
            );
    }

    /// <summary>Puts what is shown in the place of a message. What takes more than one message goes on below.</summary>
    private async Task ReplaceAsync(ITurnContext turn, Shown shown, string message, CancellationToken cancellation)
    {
        var messages = Outbound.Messages(shown, core.Codec, await ViewAsync(turn, shown, cancellation), firstAlone: true);
        var isUpdated = await TryUpdateAsync(turn, messages[0], message, cancellation);
        await SendAsync(turn, messages.Skip(isUpdated ? 1 : 0), cancellation);
    }

    /// <summary>A card that gives way, or a form that comes back with what to mend.</summary>
    private static bool TakesPlace(Reply reply, Input input) => reply.ReplacesCard || (input is Submitted && reply.Form is not null);

    /// <summary>
    /// False when the message cannot be changed, because it is gone or Teams does not answer. What the person did counts all the same.
    /// </summary>
    private async Task<bool> TryUpdateAsync(ITurnContext turn, Activity content, string message, CancellationToken cancellation)
    {
        content.Id = message;
        try
        {
            await turn.UpdateActivityAsync(content, cancellation);
            return true;
        }
        catch (Exception fault) when (ConnectorFaults.IsFault(fault) && !cancellation.IsCancellationRequested)
        {
            logger.MessageNotChanged(Inbound.TenantOf(turn.Activity), ConnectorFaults.StatusOf(fault));
            return false;
        }
    }

    private static async Task SendAsync(ITurnContext turn, IEnumerable<Activity> messages, CancellationToken cancellation)
    {
        foreach (var message in messages)
        {
            await turn.SendActivityAsync(message, cancellation);
        }
    }

    private async Task<CardView> ViewAsync(ITurnContext turn, Shown shown, CancellationToken cancellation)
    {
        var alone = Inbound.IsPrivate(turn.Activity);
        return new CardView(shown.Lang)
        {
            OpensDialogs = settings.Value.Dialogs,
            Viewers = turn.Activity.From?.Id is { } viewer ? [viewer] : [],
            Mentions = alone
                ? await MentionsAsync(Inbound.TenantOf(turn.Activity), shown.Cards, cancellation)
                : new Dictionary<PersonId, string>(),
        };
    }

    /// <summary>Only in private: in a group a mention would call those who are mentioned.</summary>
    private async Task<IReadOnlyDictionary<PersonId, string>> MentionsAsync(
        string tenant,
        IReadOnlyList<Card> cards,
        CancellationToken cancellation
    )
    {
        var found = new Dictionary<PersonId, string>();
        if (installations.OrganisationOf(tenant) is not { } org)
        {
            return found;
        }

        foreach (var id in cards.SelectMany(card => card.Elements.OfType<PersonLine>()).Select(person => person.Id).Distinct())
        {
            var person = await people.GetAsync(org, id, cancellation);
            if (
                person?.Addresses.FirstOrDefault(address => address.Channel == Inbound.Channel && address.Workspace == tenant) is
                { } address
            )
            {
                found[id] = address.User;
            }
        }

        return found;
    }
}
