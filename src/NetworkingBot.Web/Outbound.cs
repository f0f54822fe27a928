using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Web;

/// <summary>
/// A message as it is sent to the page, which puts it in the place of the one with the same id, or at the end. Empty HTML takes it away.
/// </summary>
internal sealed record Change(long Id, long Version, string Html);

/// <summary>Messages as HTML.</summary>
internal sealed class Outbound(CommandCodec codec, PagePhrases phrases)
{
    /// <summary>Longest of the person’s own words that is repeated to them, in characters.</summary>
    private const int MaxEchoLength = 4_000;

    private const int MaxFileName = 80;

    /// <summary>What somebody said, or the name of the file that they sent.</summary>
    public static Content.Mine Echo(Input input) => new(input switch
    {
        Said said => CleanText.Shortened(said.Text, MaxEchoLength),
        Received received => $"📎 {CleanText.Shortened(CleanText.OneLine(received.File.Name), MaxFileName)}",
        _ => throw new NotSupportedException($"{input.GetType().Name} is not repeated."),
    });

    public static Content.Bots Answer(Reply reply) => new(reply.Text, reply.Lang, reply.Cards, reply.Form);

    public static Content.Bots Announce(Message message) => new(message.Text, message.Lang, message.Cards);

    /// <summary>True when a reply stands in the place of what was clicked: a card that gives way, or a form that comes back.</summary>
    public static bool TakesPlace(Reply reply, Input input) => reply.ReplacesCard || (input is Submitted && reply.Form is not null);

    public Change Wire(Entry entry) => new(entry.Id, entry.Version, Draw(entry).ToString());

    public HtmlNode Draw(Entry entry) => entry.Content switch
    {
        Content.Mine mine => HtmlNode.Of(
            $"<article class=\"mine\"{Marks(entry)} aria-label=\"{phrases.You}\"><p>{mine.Text}</p></article>"
        ),
        Content.Bots bots => Draw(entry, bots),
        _ => HtmlNode.Empty,
    };

    private HtmlNode Draw(Entry entry, Content.Bots said)
    {
        var renderer = new HtmlRenderer(codec, said.Lang, entry.Id);
        HtmlNode[] text = said.Cards.Count == 0 && said.Form is null
            ? [HtmlNode.Of($"<div class=\"card\"><p>{said.Text}</p></div>")]
            : [];
        var cards = said.Cards.Select(card => Frame(entry, card, renderer.Render(card)));
        HtmlNode[] form = said.Form is { } asked
            ?
            [
                HtmlNode.Of(
                    $"<form method=\"post\" class=\"card form\" novalidate=\"\" "
                        + $"aria-labelledby=\"m{entry.Id}-title\">{Hidden(entry)}{renderer.Render(asked)}</form>"
                ),
            ]
            : [];
        var language = PagePhrases.Of(said.Lang).LanguageTag;
        return HtmlNode.Of(
            $"<article class=\"bots\"{Marks(entry)} lang=\"{language}\" aria-label=\"{phrases.Bot}\">{text}{cards}{form}</article>"
        );
    }

    private static HtmlNode Frame(Entry entry, Card card, HtmlNode drawn) => card.Elements.OfType<Buttons>().Any()
        ? HtmlNode.Of($"<form method=\"post\" class=\"card\">{Hidden(entry)}{drawn}</form>")
        : HtmlNode.Of($"<div class=\"card\">{drawn}</div>");

    private static HtmlNode Hidden(Entry entry) => HtmlNode.Of($"<input type=\"hidden\" name=\"message\" value=\"{entry.Id}\" />");

    private static HtmlNode Marks(Entry entry) => HtmlNode.Of($" id=\"m{entry.Id}\" data-version=\"{entry.Version}\" tabindex=\"-1\"");
}
