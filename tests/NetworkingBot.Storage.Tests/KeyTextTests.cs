using FsCheck;
using FsCheck.Fluent;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Storage.Tests;

public class KeyTextTests
{
    [Fact]
    public void Any_text_comes_back_from_its_escaped_form() =>
        Prop.ForAll<string?>(text => text is null || KeyText.Unescape(KeyText.Escape(text)) == text).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_utf16_unit_comes_back_alone_and_beside_digits()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var text = $"{(char)unit}00=41{(char)unit}";

            Assert.Equal(text, KeyText.Unescape(KeyText.Escape(text)));
        }
    }

    /// <summary>Whoever forges a button sends what was never escaped.</summary>
    [Theory]
    [InlineData("=zzzz")]
    [InlineData("=00")]
    [InlineData("a=")]
    [InlineData("=-001")]
    [InlineData("= 041")]
    [InlineData("=+041b")]
    public void What_no_escaping_makes_stays_as_it_is(string text) => Assert.Equal(text, KeyText.Unescape(text));

    [Fact]
    public void Any_text_can_be_unescaped() =>
        Prop.ForAll<string?>(text => text is null || KeyText.Unescape("=" + text) is not null).QuickCheckThrowOnFailure();

    [Fact]
    public void Different_texts_never_share_an_escaped_form() =>
        Prop.ForAll<string?, string?>((one, other) =>
            one is null || other is null || one == other || KeyText.Escape(one) != KeyText.Escape(other)).QuickCheckThrowOnFailure();

    [Fact]
    public void Joined_parts_are_told_apart_wherever_the_cut_is()
    {
        Assert.NotEqual(KeyText.Join("a|b", "c"), KeyText.Join("a", "b|c"));
        Assert.Equal("a=007cb|c", KeyText.Join("a|b", "c"));
    }

    [Fact]
    public void An_empty_part_is_a_fault() => Assert.Throws<ArgumentException>(() => KeyText.Join("acme", ""));

    [Fact]
    public void A_key_that_is_too_long_once_it_is_escaped_is_a_fault() =>
        Assert.Throws<ArgumentException>(() => KeyText.Join(new string('ñ', 110)));
}
