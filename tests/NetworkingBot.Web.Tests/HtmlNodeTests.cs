namespace NetworkingBot.Web.Tests;

public sealed class HtmlNodeTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\" onclick=\"x", "&quot; onclick=&quot;x")]
    [InlineData("it's", "it&#x27;s")]
    [InlineData("&amp;", "&amp;amp;")]
    [InlineData("¿A quién debería conocer?", "¿A quién debería conocer?")]
    public void A_text_in_a_hole_is_encoded_once(string text, string encoded)
    {
        Assert.Equal($"<p title=\"{encoded}\">{encoded}</p>", HtmlNode.Of($"<p title=\"{text}\">{text}</p>").ToString());
    }

    [Fact]
    public void Half_a_character_does_not_break_the_page()
    {
        Assert.Equal("a&#xFFFD;b", HtmlNode.Text("a" + '\ud83d' + "b").ToString());
    }

    [Fact]
    public void A_node_in_a_hole_stays_as_it_is()
    {
        var inner = HtmlNode.Of($"<b>{"a < b"}</b>");

        var outer = HtmlNode.Of($"<p>{inner}{new[] { inner, HtmlNode.Text("&") }}{7}</p>");

        Assert.Equal("<p><b>a &lt; b</b><b>a &lt; b</b>&amp;7</p>", outer.ToString());
    }

    [Fact]
    public void What_has_no_condition_met_leaves_nothing_behind()
    {
        Assert.Equal("<p></p>", HtmlNode.Of($"<p{HtmlNode.If(false, $" hidden=\"\"")}>{HtmlNode.Empty}{(string?)null}</p>").ToString());
    }
}
