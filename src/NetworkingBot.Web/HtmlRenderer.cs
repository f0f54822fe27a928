using NetworkingBot.Core;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Web;

/// <summary>
/// Draws the elements of cards as HTML. Buttons are submit buttons of the form that stands around a card (<see cref="Outbound"/>), so they
/// work with the keyboard, and without a script.
/// </summary>
/// <param name="lang">The language that the card is written in; its buttons carry it on.</param>
/// <param name="message">The message it stands in: makes the ids of its parts unique on the page.</param>
internal sealed partial class HtmlRenderer(CommandCodec codec, Lang lang, long message) : CardRenderer<HtmlNode>
{
    private readonly PagePhrases _phrases = PagePhrases.Of(lang);

    public HtmlNode Render(Card card) => HtmlNode.Join(card.Elements.SelectMany(Render));

    protected override IEnumerable<HtmlNode> Heading(Heading heading) =>
        [HtmlNode.Of($"<h2>{heading.Text}</h2>")];

    protected override IEnumerable<HtmlNode> Paragraph(Paragraph paragraph) => paragraph.Tone switch
    {
        Tone.Normal => [HtmlNode.Of($"<p>{paragraph.Text}</p>")],
        Tone.Quiet => [HtmlNode.Of($"<p class=\"quiet\">{paragraph.Text}</p>")],
        Tone.Strong => [HtmlNode.Of($"<p><strong>{paragraph.Text}</strong></p>")],
    };

    protected override IEnumerable<HtmlNode> Person(PersonLine person) =>
        [
            HtmlNode.Of(
                $"<div class=\"person\">{Portrait(person)}<div><h2 class=\"name\">{person.Name}</h2><p "
                    + $"class=\"quiet\">{person.Detail}</p></div></div>"
            ),
        ];

    protected override IEnumerable<HtmlNode> Bullets(Bullets bullets) =>
        [HtmlNode.Of($"<ul>{bullets.Items.Select(item => HtmlNode.Of($"<li>{item}</li>"))}</ul>")];

    protected override IEnumerable<HtmlNode> Facts(Facts facts) =>
        [HtmlNode.Of($"<dl>{facts.Items.Select(fact => HtmlNode.Of($"<div><dt>{fact.Label}</dt><dd>{fact.Value}</dd></div>"))}</dl>")];

    protected override IEnumerable<HtmlNode> Picture(Picture picture) => LinkTarget.IsPicture(picture.Source)
        ? [HtmlNode.Of($"<img class=\"picture\" src=\"{picture.Source.AbsoluteUri}\" alt=\"{picture.AltText}\" />")]
        : [HtmlNode.Of($"<p class=\"quiet\">{picture.AltText}</p>")];

    protected override IEnumerable<HtmlNode> Progress(Progress progress)
    {
        var count = _phrases.Of(progress.Done, progress.Of);
        return
        [
            HtmlNode.Of(
                $"<label class=\"progress\"><span>{progress.Label}</span> <span class=\"quiet\">{count}</span> <progress "
                    + $"value=\"{progress.Done}\" max=\"{Math.Max(1, progress.Of)}\"></progress></label>"
            ),
        ];
    }

    protected override IEnumerable<HtmlNode> Divider() => [HtmlNode.Of($"<hr />")];

    protected override IEnumerable<HtmlNode> Buttons(Buttons buttons)
    {
        var drawn = buttons.Items.SelectMany(Draw).ToList();
        return drawn.Count > 0 ? [HtmlNode.Of($"<div class=\"buttons\">{drawn}</div>")] : [];
    }

    private static HtmlNode Portrait(PersonLine person) => person.Photo is { } photo && LinkTarget.IsPicture(photo)
        ? HtmlNode.Of($"<img class=\"portrait\" src=\"{photo.AbsoluteUri}\" alt=\"\" width=\"40\" height=\"40\" />")
        : Initials.Draw(person.Name);

    private IEnumerable<HtmlNode> Draw(Button button) => button switch
    {
        CommandButton command => [Draw(command)],
        LinkButton link when LinkTarget.IsAllowed(link.Target) => [Draw(link)],
        _ => [],
    };

    private HtmlNode Draw(CommandButton button)
    {
        var payload = codec.Encode(button.Does, lang);
        return button.Confirm is not { } question
            ? HtmlNode.Of($"<button name=\"click\" value=\"{payload}\"{Style(button.Style)}>{button.Label}</button>")
            : HtmlNode.Of(
                $"<details class=\"confirm\"><summary{Style(button.Style)}>{button.Label}</summary><p>{question}</p><button name=\"click\" "
                    + $"value=\"{payload}\"{Style(button.Style)}>{_phrases.Yes}: {button.Label}</button></details>"
            );
    }

    private static HtmlNode Draw(LinkButton link)
    {
        var aside = HtmlNode.If(LinkTarget.IsWeb(link.Target), $" target=\"_blank\" rel=\"noopener noreferrer\"");
        return HtmlNode.Of($"<a class=\"button\" href=\"{link.Target.AbsoluteUri}\"{aside}>{link.Label}</a>");
    }

    private static HtmlNode Style(ButtonStyle style) => style switch
    {
        ButtonStyle.Normal => HtmlNode.Empty,
        ButtonStyle.Primary => HtmlNode.Of($" class=\"primary\""),
        ButtonStyle.Danger => HtmlNode.Of($" class=\"danger\""),
    };
}
