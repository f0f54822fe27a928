using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using NetworkingBot.Core;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using Newtonsoft.Json.Linq;

namespace NetworkingBot.Teams;

/// <summary>Something to show: a reply, or a message that the bot writes on its own.</summary>
internal sealed record Shown(string Text, Lang Lang, IReadOnlyList<Card> Cards, Form? Form)
{
    public static Shown Of(Reply reply) => new(reply.Text, reply.Lang, reply.Cards, reply.Form);

    public static Shown Of(Message message) => new(message.Text, message.Lang, message.Cards, null);
}

/// <summary>What the core says, as Teams takes it.</summary>
internal static class Outbound
{
    public const string CardType = "application/vnd.microsoft.card.adaptive";

    private const string NoteType = "application/vnd.microsoft.activity.message";
    private const string ErrorType = "application/vnd.microsoft.error";
    private const int MaxTextLength = 20_000;
    private const int MaxSummaryLength = 200;

    /// <summary>Bytes of a message: Teams takes about 100 KB of UTF-16, with everything around it.</summary>
    private const int MaxBytes = 36_000;

    /// <summary>One message, or several when the cards are too much for one.</summary>
    /// <param name="firstAlone">True when the first message takes the place of another: there, one card stands; the others follow below.
    /// The Agents Playground refuses an update of several.</param>
    public static IReadOnlyList<Activity> Messages(Shown shown, CommandCodec codec, CardView view, bool firstAlone = false)
    {
        var cards = Draw(shown, codec, view);
        if (cards.Count == 0)
        {
            return [Words(shown.Text)];
        }

        var batches = firstAlone && cards.Count > 1 ? [[cards[0]], .. Batches([.. cards.Skip(1)])] : Batches(cards);
        return [.. batches.Select((batch, i) => WithCards(batch, i == 0 ? shown.Text : null))];
    }

    /// <summary>The cards of a reply, and its form.</summary>
    public static IReadOnlyList<JsonObject> Draw(Shown shown, CommandCodec codec, CardView view)
    {
        var renderer = new AdaptiveCardRenderer(codec, view);
        return [.. Joined(shown.Cards).SelectMany(renderer.Render), .. shown.Form is { } form ? (JsonObject[])[renderer.Render(form)] : []];
    }

    /// <summary>A card without buttons stands with the next one: a heading with what it heads, a list as one.</summary>
    private static List<Card> Joined(IReadOnlyList<Card> cards)
    {
        var joined = new List<Card>();
        foreach (var card in cards)
        {
            if (joined.Count > 0 && !joined[^1].Elements.OfType<Buttons>().Any())
            {
                joined[^1] = new Card([.. joined[^1].Elements, new Divider(), .. card.Elements])
                {
                    Refresh = joined[^1].Refresh ?? card.Refresh,
                };
            }
            else
            {
                joined.Add(card);
            }
        }

        return joined;
    }

    public static Attachment Attach(JsonObject card) => new() { ContentType = CardType, Content = JObject.Parse(card.ToJsonString()) };

    /// <summary>Puts a card in the place of the one that was clicked.</summary>
    public static AdaptiveCardInvokeResponse Replace(JsonObject card) =>
        new() { StatusCode = 200, Type = CardType, Value = JObject.Parse(card.ToJsonString()) };

    /// <summary>Leaves the card as it is, and says so.</summary>
    public static AdaptiveCardInvokeResponse Note(string text) => new() { StatusCode = 200, Type = NoteType, Value = text };

    public static AdaptiveCardInvokeResponse Error(int status, string code, string text) =>
        new() { StatusCode = status, Type = ErrorType, Value = new Error(code, text) };

    public static TaskModuleContinueResponse Dialog(string title, JsonObject card) =>
        new(new TaskModuleTaskInfo { Title = title, Height = "large", Width = "medium", Card = Attach(card) });

    private static Activity Words(string text) => Plain(MessageFactory.Text(CleanText.Shortened(text, MaxTextLength)));

    private static Activity Plain(Activity message)
    {
        message.TextFormat = "plain";
        return message;
    }

    private static Activity WithCards(List<JsonObject> cards, string? summary) => new()
    {
        Type = ActivityTypes.Message,
        Summary = summary is null ? null : CleanText.Shortened(summary, MaxSummaryLength),
        AttachmentLayout = "list",
        Attachments = [.. cards.Select(Attach)],
    };

    private static List<List<JsonObject>> Batches(IReadOnlyList<JsonObject> cards)
    {
        var batches = new List<List<JsonObject>> { new() };
        foreach (var card in cards)
        {
            if (batches[^1].Count > 0 && batches[^1].Append(card).Sum(Bytes) > MaxBytes)
            {
                batches.Add([]);
            }

            batches[^1].Add(card);
        }

        return batches;
    }

    private static int Bytes(JsonObject card) => Encoding.UTF8.GetByteCount(card.ToJsonString(CardSplitter.Wire));
}
