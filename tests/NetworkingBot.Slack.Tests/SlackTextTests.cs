namespace NetworkingBot.Slack.Tests;

public sealed class SlackTextTests
{
    [Theory]
    [InlineData("hi <@U1|maya>", "hi @U1")]
    [InlineData("<https://x.example|the page> &amp; more", "the page & more")]
    [InlineData("<mailto:a@b.example>", "a@b.example")]
    [InlineData("<#C1|general>", "#general")]
    [InlineData("<!channel>", "@channel")]
    [InlineData("a &lt; b &gt; c", "a < b > c")]
    [InlineData("<<@U1>", "<@U1")]
    [InlineData("*use* <https://x.example/:x:/_ab_/*c*.ics?a=1&amp;b=2> _please_", "use https://x.example/:x:/_ab_/*c*.ics?a=1&b=2 please")]
    [InlineData("*<https://x.example/ab.ics>*", "https://x.example/ab.ics")]
    public void Marks_of_Slack_are_read_as_words(string sent, string read) => Assert.Equal(read, SlackText.Read(sent, botUser: null).Text);

    /// <summary>
    /// What a program posts may be anything, and forty thousand characters of it. The time that it takes grows with its length alone.
    /// </summary>
    [Theory]
    [InlineData("<")]
    [InlineData("<@")]
    [InlineData("<a|")]
    [InlineData("<!<#")]
    public void Marks_that_never_end_are_words_as_well(string begun)
    {
        var sent = string.Concat(Enumerable.Repeat(begun, 39_000 / begun.Length));

        Assert.Equal(sent, SlackText.Read(sent, botUser: "U0").Text);
    }

    /// <summary>As long as the core reads, and made to be looked at again and again: what is found in it is still found.</summary>
    [Theory]
    [InlineData(":a", ":wave: hello", "hello")]
    [InlineData("*a ", "hello", "hello")]
    [InlineData("_*~", "_hello_", "hello")]
    [InlineData("`", "hello", "hello")]
    [InlineData(":+1", "hello", "hello")]
    [InlineData("a*", "*hello*", "hello")]
    public void A_text_full_of_marks_is_still_read(string begun, string end, string read)
    {
        var marks = string.Concat(Enumerable.Repeat(begun, 3_900 / begun.Length));

        Assert.EndsWith($" {read}", SlackText.Read($"{marks} {end}", botUser: null).Text, StringComparison.Ordinal);
    }

    /// <summary>It is refused for its length: nothing is looked for in it.</summary>
    [Theory]
    [InlineData(":wave:")]
    [InlineData("*a* ")]
    [InlineData("_b_ ")]
    [InlineData("  ")]
    public void Of_a_text_that_is_too_long_nothing_is_taken_off(string mark)
    {
        var sent = "x" + string.Concat(Enumerable.Repeat(mark, 39_000 / mark.Length)) + "x";

        Assert.Equal(sent, SlackText.Read(sent, botUser: null).Text);
    }

    [Fact]
    public void Of_more_than_Slack_sends_the_rest_is_not_read() =>
        Assert.Equal(40_000, SlackText.Read(new string('a', 1_000_000), botUser: null).Text.Length);
}
