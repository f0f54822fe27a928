using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace NetworkingBot.Web;

/// <summary>
/// A piece of HTML that is encoded already. It is written as an interpolated string: the literal parts are markup, and every text in a hole
/// is encoded, once, for an element or a quoted attribute. There is no other way to make one, so nothing that a person wrote becomes
/// markup.
/// </summary>
public readonly record struct HtmlNode
{
    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly string? _markup;

    private HtmlNode(string markup) => _markup = markup;

    public static HtmlNode Empty { get; }

    public static HtmlNode Of(Markup markup) => new(markup.ToString());

    public static HtmlNode Text(string text) => new(_encoder.Encode(text));

    public static HtmlNode Join(IEnumerable<HtmlNode> nodes) => new(string.Concat(nodes.Select(node => node._markup)));

    /// <summary>The markup when <paramref name="condition"/> holds, otherwise nothing.</summary>
    public static HtmlNode If(bool condition, Markup markup) => condition ? Of(markup) : Empty;

    /// <summary>The markup as it is sent.</summary>
    public override string ToString() => _markup ?? "";

    /// <summary>What the compiler turns <c>$"…"</c> into where an <see cref="HtmlNode"/> is made.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Markup
    {
        private readonly StringBuilder _built;

        public Markup(int literalLength, int holes) => _built = new StringBuilder(literalLength + (holes * 32));

        public void AppendLiteral(string markup) => _built.Append(markup);

        public void AppendFormatted(string? text) => _built.Append(_encoder.Encode(text ?? ""));

        public void AppendFormatted(long number) => _built.Append(number.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(HtmlNode node) => _built.Append(node._markup);

        public void AppendFormatted(IEnumerable<HtmlNode> nodes) => _built.Append(Join(nodes)._markup);

        public override string ToString() => _built.ToString();
    }
}
