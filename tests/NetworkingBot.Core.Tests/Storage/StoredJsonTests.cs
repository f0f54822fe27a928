using System.Collections.Immutable;
using System.Text.Json;
using NetworkingBot.Core.Storage;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Core.Tests.Storage;

/// <summary>What was kept comes back as it was.</summary>
public sealed class StoredJsonTests
{
    [Theory]
    [InlineData("2026-11-23T08:00:00Z")]
    [InlineData("2026-11-23T08:00:00.5Z")]
    [InlineData("2024-02-29T23:59:59.9999999Z")]
    [InlineData("2026-11-23T08:00:00.123456789Z")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.999999999Z")]
    [InlineData("-0044-03-15T11:00:00Z")]
    public void An_instant_comes_back_to_the_nanosecond(string text)
    {
        var at = InstantPattern.ExtendedIso.Parse(text).Value;

        Assert.Equal(at, StoredJson.Parse<Kept>(StoredJson.Write(new Kept(at))).At);
    }

    [Theory]
    [InlineData("2026-11-23T08:00:00+01:00")]
    [InlineData("2026-11-23")]
    [InlineData("soon")]
    public void What_is_no_instant_in_UTC_is_refused(string text) =>
        Assert.ThrowsAny<Exception>(() => StoredJson.Parse<Kept>($$"""{"At":"{{text}}"}"""));

    [Fact]
    public void Words_come_back_in_their_order_and_wording()
    {
        ImmutableArray<string> words = ["“piñatas” & <b>", "", "emoji 🎉", "line\nbreak", "same", "same"];

        Assert.Equal(words, StoredJson.Parse<Kept>(StoredJson.Write(new Kept(default) { Words = words })).Words);
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("[\"one\",null]")]
    [InlineData("null")]
    [InlineData("\"one\"")]
    public void A_list_of_anything_but_words_is_refused(string list) =>
        Assert.Throws<JsonException>(() => StoredJson.Parse<Kept>($$"""{"Words":{{list}}}"""));

    private sealed record Kept(Instant At)
    {
        public ImmutableArray<string> Words { get; init; } = [];
    }
}
