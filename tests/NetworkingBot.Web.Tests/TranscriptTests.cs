using NetworkingBot.Core;

namespace NetworkingBot.Web.Tests;

public sealed class TranscriptTests
{
    private readonly Transcript _transcript = new(capacity: 3, start: 100);

    [Fact]
    public void A_message_keeps_its_id_and_its_place_when_it_is_replaced()
    {
        var first = _transcript.Add(Says("one"));
        _transcript.Add(Says("two"));

        var replaced = _transcript.Put(first.Id, Says("uno"));

        Assert.Equal(first.Id, replaced.Id);
        Assert.True(replaced.Version > first.Version);
        Assert.Equal(["uno", "two"], Texts());
    }

    [Fact]
    public void The_oldest_message_is_forgotten_first()
    {
        foreach (var text in new[] { "one", "two", "three", "four" })
        {
            _transcript.Add(Says(text));
        }

        Assert.Equal(["two", "three", "four"], Texts());
    }

    [Fact]
    public void A_forgotten_message_comes_back_where_it_stood()
    {
        var first = _transcript.Add(Says("one"));
        foreach (var text in new[] { "two", "three", "four" })
        {
            _transcript.Add(Says(text));
        }

        _transcript.Put(first.Id, Says("uno"));

        Assert.Equal(["uno", "three", "four"], Texts());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(long.MaxValue)]
    public void An_id_that_never_was_adds_a_message(long id)
    {
        _transcript.Add(Says("one"));

        var added = _transcript.Put(id, Says("two"));

        Assert.NotEqual(id, added.Id);
        Assert.Equal(["one", "two"], Texts());
    }

    [Fact]
    public async Task A_follower_hears_what_it_missed_and_what_comes()
    {
        var known = _transcript.Add(Says("known"));
        _transcript.Add(Says("missed"));
        await using var heard = _transcript
            .FollowAsync(known.Version, TestContext.Current.CancellationToken)
            .GetAsyncEnumerator(TestContext.Current.CancellationToken);

        await heard.MoveNextAsync();
        var missed = heard.Current;
        var coming = heard.MoveNextAsync();
        _transcript.Put(known.Id, Says("changed"));
        await coming;

        Assert.Equal("missed", TextOf(missed));
        Assert.Equal((known.Id, "changed"), (heard.Current.Id, TextOf(heard.Current)));
    }

    private IEnumerable<string> Texts() => _transcript.All().Select(TextOf);

    private static string TextOf(Entry entry) => ((Content.Bots)entry.Content).Text;

    private static Content.Bots Says(string text) => new(text, Lang.English, []);
}
