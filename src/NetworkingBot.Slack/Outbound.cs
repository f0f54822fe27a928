using NetworkingBot.Core;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using SlackNet;
using SlackNet.Blocks;
using SlackNet.Interaction;
using Button = SlackNet.Blocks.Button;
using Message = SlackNet.WebApi.Message;
using PlainText = SlackNet.Blocks.PlainText;

namespace NetworkingBot.Slack;

/// <summary>One thing to do so that an answer is seen.</summary>
internal abstract record PostStep
{
    public sealed record Say(Message Message) : PostStep;

    /// <summary>In the place of the message that was clicked.</summary>
    public sealed record Replace(Message Message) : PostStep;

    public sealed record Open(ModalViewDefinition View) : PostStep;

    /// <summary>In the place of the modal that was clicked in.</summary>
    public sealed record Show(ModalViewDefinition View) : PostStep;

    /// <summary>As the body of the acknowledgement of a submission.</summary>
    public sealed record Acknowledge(ViewSubmissionResponse Body) : PostStep;

    public sealed record RefreshHome : PostStep;

    /// <summary>In the conversation with the person, wherever they asked; then one or the other is said.</summary>
    public sealed record HandOver(IReadOnlyList<OutgoingFile> Files, IReadOnlyList<Say> Given, IReadOnlyList<Say> Refused) : PostStep;
}

/// <summary>What the core answers, as what Slack is told. Pure.</summary>
internal sealed class Outbound(CommandCodec codec)
{
    private const string AppName = "NetworkingBot";

    public IReadOnlyList<PostStep> Plan(Reply reply, Input asked, Surface surface) =>
        reply.Form is { } form ? PlanForm(reply, form, asked, surface) : PlanCards(reply, surface);

    /// <summary>Cards as one message or, when one cannot hold them, several. Without cards: the text.</summary>
    public IReadOnlyList<Message> Messages(string text, Lang lang, IReadOnlyList<Card> cards)
    {
        var blocks = Blocks(text, lang, cards);
        var pages = Paged(blocks, SlackLimits.MessageBlocks, SlackLimits.MessageCharacters).ToList();
        return [.. pages.Select((page, i) => new Message
        {
            Text = i == 0 ? SlackText.Escape(text, SlackLimits.FallbackText) : "…",
            Blocks = page,
            UnfurlLinks = false,
            UnfurlMedia = false,
        })];
    }

    public ModalViewDefinition Modal(Form form, Lang lang, FormOrigin origin) => new()
    {
        Title = Short(form.Title),
        Submit = Short(form.SubmitLabel),
        Close = Short(SlackPhrases.In(lang).Cancel),
        PrivateMetadata = origin.Write(),
        Blocks = Cut(new BlockRenderer(codec, lang).Render(form), lang),
    };

    /// <summary>Cards to look at, with nothing to fill in.</summary>
    public ModalViewDefinition Modal(Reply reply) => new()
    {
        Title = Short(AppName),
        Close = Short(SlackPhrases.In(reply.Lang).Close),
        Blocks = Cut(Blocks(reply.Text, reply.Lang, reply.Cards), reply.Lang),
    };

    public HomeViewDefinition Home(IReadOnlyList<Card> cards, Lang lang) => new() { Blocks = Cut(Blocks("", lang, cards), lang) };

    private static ViewErrorsResponse Errors(Form form) => new()
    {
        Errors = form
            .Fields.Where(field => field.Error is not null)
            .ToDictionary(field => field.Id, field => field.Error!, StringComparer.Ordinal),
    };

    private static PlainText Short(string text) => new(SlackText.Shorten(text, SlackLimits.ViewTitle));

    private static List<Block> Cut(IReadOnlyList<Block> blocks, Lang lang)
    {
        var first = Paged(blocks, SlackLimits.ViewBlocks, SlackLimits.ViewCharacters).First();
        return first.Count == blocks.Count
            ? first
            :
            [
                .. first.Take(SlackLimits.ViewBlocks - 1),
                new ContextBlock { Elements = [new PlainText(SlackPhrases.In(lang).MoreNotShown)] },
            ];
    }

    private static IEnumerable<List<Block>> Paged(IReadOnlyList<Block> blocks, int mostBlocks, int mostCharacters)
    {
        var page = new List<Block>();
        var characters = 0;
        foreach (var block in blocks)
        {
            var more = CharactersOf(block);
            if (page.Count > 0 && (page.Count == mostBlocks || characters + more > mostCharacters))
            {
                yield return page;
                (page, characters) = ([], 0);
            }

            page.Add(block);
            characters += more;
        }

        yield return page;
    }

    private static int CharactersOf(Block block) => block switch
    {
        HeaderBlock header => header.Text.Text.Length,
        SectionBlock section => (section.Text?.Text.Length ?? 0)
            + section.Fields.Sum(field => field.Text.Length)
            + (section.Accessory is Button beside ? CharactersOf(beside) : 0),
        ContextBlock context => context.Elements.OfType<TextObject>().Sum(text => text.Text.Length),
        ActionsBlock actions => actions.Elements.OfType<Button>().Sum(CharactersOf),
        ImageBlock image => image.AltText.Length + image.ImageUrl.Length,
        _ => 0,
    };

    private static int CharactersOf(Button button)
    {
        var asked = button.Confirm is { } confirm
            ? confirm.Title.Text.Length + confirm.Text.Text.Length + confirm.Confirm.Text.Length + confirm.Deny.Text.Length
            : 0;
        return button.Text.Text.Length + (button.Value?.Length ?? 0) + (button.Url?.Length ?? 0) + asked;
    }

    private IReadOnlyList<Block> Blocks(string text, Lang lang, IReadOnlyList<Card> cards)
    {
        var renderer = new BlockRenderer(codec, lang);
        return cards.Count == 0
            ? renderer.Render(new Card(new Paragraph(text)))
            : [.. cards.SelectMany((card, i) => i == 0 ? renderer.Render(card) : [new DividerBlock(), .. renderer.Render(card)])];
    }

    /// <summary>
    /// The answer to a form takes the place of the message it was opened from only where the form was to take it: elsewhere there is more
    /// in that message.
    /// </summary>
    private IReadOnlyList<PostStep> PlanForm(Reply reply, Form form, Input asked, Surface surface)
    {
        var payload = codec.Encode(form.Submit, reply.Lang);
        if (form.HasErrors && surface.Submits && asked is Submitted { Payload: var sent } && sent == payload)
        {
            return [new PostStep.Acknowledge(Errors(form))];
        }

        var standsIn = reply.ReplacesCard || surface.Submits || asked is Said;
        var view = Modal(form, reply.Lang, FormOrigin.Of(payload, standsIn ? surface : surface with { Clicked = null }));
        return surface switch
        {
            { Submits: true } => [new PostStep.Acknowledge(new UpdateViewResponse { View = view })],
            { View: not null } => [new PostStep.Show(view)],
            { Trigger: not null } => [new PostStep.Open(view)],
            _ => [new PostStep.Say(FormButton(reply, form, asked))],
        };
    }

    private IReadOnlyList<PostStep> PlanCards(Reply reply, Surface surface)
    {
        if (surface.Kind is SurfaceKind.Home or SurfaceKind.Modal)
        {
            var view = Modal(reply);
            PostStep shown = surface.Submits ? new PostStep.Acknowledge(new UpdateViewResponse { View = view })
                : surface.View is not null ? new PostStep.Show(view)
                : new PostStep.Open(view);
            return reply.HandsOver is { } beside
                ? [shown, HandOver(beside, [], reply.Lang), new PostStep.RefreshHome()]
                : [shown, new PostStep.RefreshHome()];
        }

        var messages = Messages(reply.Text, reply.Lang, reply.Cards);
        if (reply.HandsOver is { } handed)
        {
            return [HandOver(handed, messages, reply.Lang)];
        }

        return reply.ReplacesCard && surface.Clicked is not null
            ? [new PostStep.Replace(messages[0]), .. messages.Skip(1).Select(rest => new PostStep.Say(rest))]
            : [.. messages.Select(message => new PostStep.Say(message))];
    }

    private PostStep.HandOver HandOver(HandedOver handed, IReadOnlyList<Message> given, Lang lang) => new(
        handed.Files,
        [.. given.Select(message => new PostStep.Say(message))],
        [.. Messages(handed.Refused, lang, []).Select(message => new PostStep.Say(message))]
    );

    /// <summary>A form opens after a click only: the button says again what was said.</summary>
    private Message FormButton(Reply reply, Form form, Input asked)
    {
        var message = Messages(reply.Text, reply.Lang, [new Card(new Heading(form.Title), new Paragraph(reply.Text))])[0];
        message.Blocks.Add(new ActionsBlock
        {
            Elements =
            [
                new Button
                {
                    ActionId = Inbound.SayAction + "-0",
                    Text = new PlainText(SlackPhrases.In(reply.Lang).OpenForm),
                    Value = SlackText.Shorten((asked as Said)?.Text ?? "", CommandCodec.MaxLength),
                    Style = SlackNet.Blocks.ButtonStyle.Primary,
                },
            ],
        });
        return message;
    }
}
