using NetworkingBot.Core;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People.Profiles;

namespace NetworkingBot.Web.Tests;

public sealed class HtmlRendererTests
{
    private static readonly CommandCodec _codec = new(Commands.All);

    public static TheoryData<string> Elements => [.. Samples.Elements.Keys];

    public static TheoryData<string> Fields => [.. Samples.Fields.Keys];

    [Theory]
    [MemberData(nameof(Elements))]
    public void Each_element_is_drawn_as_expected(string name) =>
        Snapshot.Matches($"element-{name}", Renderer(Lang.English).Render(new Card(Samples.Elements[name])));

    [Theory]
    [MemberData(nameof(Fields))]
    public void Each_field_is_drawn_as_expected(string name) =>
        Snapshot.Matches($"field-{name}", Renderer(Lang.English).Render(Samples.FormOf(Samples.Fields[name])));

    [Fact]
    public void The_words_around_a_form_are_in_its_language() =>
        Snapshot.Matches(
            "form-es",
            Renderer(Lang.Spanish)
                .Render(
                    new Form(
                        "Tu perfil",
                        "Una línea basta.",
                        [new ChoiceField("place", "Lugar", [new Choice("m", "Madrid")], "")],
                        "Guardar",
                        new SaveProfile()
                    )
                )
        );

    [Theory]
    [InlineData(typeof(Element))]
    [InlineData(typeof(Field))]
    public void Every_kind_that_exists_has_a_sample(Type family)
    {
        var kinds = family.Assembly.GetTypes().Where(type => type.IsSubclassOf(family)).Select(type => type.Name);

        var sampled = Samples.Elements.Values.Cast<object>().Concat(Samples.Fields.Values).Select(sample => sample.GetType().Name);

        Assert.Empty(kinds.Except(sampled));
    }

    [Theory]
    [InlineData("https://example.com/a?b=c&d", true)]
    [InlineData("http://localhost:5000/me", true)]
    [InlineData("http://127.0.0.1/me", true)]
    [InlineData("mailto:ana@example.com", true)]
    [InlineData("msteams://l/chat/0/0", true)]
    [InlineData("http://example.com/", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,<script>alert(1)</script>", false)]
    [InlineData("vbscript:x", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("/relative", false)]
    public void Only_harmless_links_are_drawn(string target, bool drawn)
    {
        var link = new Buttons([new LinkButton("Open", new Uri(target, UriKind.RelativeOrAbsolute))]);

        var html = Renderer(Lang.English).Render(new Card(link)).ToString();

        Assert.Equal(drawn, html.Contains("href=", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("\"><script>alert(1)</script>")]
    [InlineData("' onfocus='alert(1)")]
    [InlineData("</textarea></form><form action=https://evil.example>")]
    [InlineData("&lt;b&gt; &amp; ]]> <!-- -->")]
    [InlineData("\u202eevil\u0000\u0007")]
    public void Nothing_that_somebody_wrote_becomes_markup(string text)
    {
        var renderer = Renderer(Lang.English);
        var harmless = Samples.WithText("x");
        var hostile = Samples.WithText(text);

        var expected = Shape(renderer, harmless);
        var actual = Shape(renderer, hostile);

        Assert.Equal(expected, actual);
    }

    /// <summary>Elements and attribute names in order, without any text.</summary>
    private static IEnumerable<string> Shape(HtmlRenderer renderer, (Card Card, Form Form) drawn) => Snapshot
        .Parsed(HtmlNode.Of($"{renderer.Render(drawn.Card)}{renderer.Render(drawn.Form)}"))
        .Descendants()
        .Select(element => $"{element.Name} {string.Join(' ', element.Attributes().Select(attribute => attribute.Name))}");

    private static HtmlRenderer Renderer(Lang lang) => new(_codec, lang, message: 5);
}
