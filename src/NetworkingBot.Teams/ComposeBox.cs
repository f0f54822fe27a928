using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using NetworkingBot.Core;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Search;
using NetworkingBot.Core.Suggestions;
using Newtonsoft.Json.Linq;

namespace NetworkingBot.Teams;

/// <summary>
/// What the compose box offers while one writes to somebody else: finding a colleague to show there, and asking for an introduction.
/// </summary>
internal sealed class ComposeBox(ConversationCore core, TurnHandler handler, ReplyDelivery delivery)
{
    private const int MaxNoteLength = 400;

    /// <summary>
    /// People who joined and are called so, or offer what is typed. What is put into the message is their card without buttons: others
    /// read it.
    /// </summary>
    public async Task<MessagingExtensionResponse> FindAsync(
        ITurnContext turn,
        MessagingExtensionQuery query,
        CancellationToken cancellation
    )
    {
        var typed = query
            .Parameters?.Select(parameter => parameter.Value as string)
            .FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));
        if (typed is null)
        {
            return Results([]);
        }

        var words = CleanText.Start(typed, Core.People.Profiles.ProfileForm.MaxItem);
        var named = await handler.DoAsync(turn, SearchPeople.For(new Condition(ConditionKind.Named, words)), cancellation);
        var reply = PeopleIn(named).Count > 0
            ? named
            : await handler.DoAsync(turn, SearchPeople.For(new Condition(ConditionKind.Offers, words)), cancellation);
        return PeopleIn(reply) is { Count: > 0 } found ? Results([.. found.Select(card => Result(card, reply))]) : Note(reply.Text);
    }

    private static List<Card> PeopleIn(Reply reply) => [.. reply.Cards.Where(card => card.Elements.OfType<PersonLine>().Any())];

    public async Task<MessagingExtensionActionResponse> OpenAsync(
        ITurnContext turn,
        MessagingExtensionAction action,
        CancellationToken cancellation
    ) => new() { Task = await delivery.InDialogAsync(turn, await handler.DoAsync(turn, new SuggestPeople(), cancellation), cancellation) };

    /// <summary>The dialog goes on until there is nothing more to click.</summary>
    public async Task<MessagingExtensionActionResponse> SubmitAsync(
        ITurnContext turn,
        MessagingExtensionAction action,
        CancellationToken cancellation
    ) =>
        ActionData.Read(action.Data) is { } input
            ? new() { Task = await delivery.InDialogAsync(turn, await handler.TakeAsync(turn, input, cancellation), cancellation) }
            : new();

    private static MessagingExtensionResponse Results(List<MessagingExtensionAttachment> found) =>
        new() { ComposeExtension = new() { Type = "result", AttachmentLayout = "list", Attachments = found } };

    private static MessagingExtensionResponse Note(string text) =>
        new() { ComposeExtension = new() { Type = "message", Text = CleanText.Shortened(text, MaxNoteLength) } };

    private MessagingExtensionAttachment Result(Card card, Reply reply)
    {
        var person = card.Elements.OfType<PersonLine>().First();
        var bare = new Card([.. card.Elements.Where(element => element is not Buttons)]);
        var drawn = Outbound.Draw(new Shown(reply.Text, reply.Lang, [bare], Form: null), core.Codec, new CardView(reply.Lang));
        return new()
        {
            ContentType = Outbound.CardType,
            Content = JObject.Parse(drawn[0].ToJsonString()),
            Preview = new Attachment
            {
                ContentType = "application/vnd.microsoft.card.thumbnail",
                Content = new JObject { ["title"] = person.Name, ["text"] = person.Detail },
            },
        };
    }
}
