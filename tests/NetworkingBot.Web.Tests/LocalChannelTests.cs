using System.Net.ServerSentEvents;
using System.Text.Json;
using NetworkingBot.Core;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Testing;

namespace NetworkingBot.Web.Tests;

public sealed class LocalChannelTests : IAsyncLifetime
{
    private static readonly Recipient _ana = new(WebChannel.AddressOf(LocalSite.Org, LocalSite.Ana), null);

    private LocalSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await LocalSite.StartAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task What_is_said_to_somebody_who_is_not_looking_is_there_when_they_come()
    {
        await SendAsync("Marta would like to meet you.");

        var page = await _site.Http.GetStringAsync(LocalSite.AnasChat, TestContext.Current.CancellationToken);

        Assert.Contains("Marta would like to meet you.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_hears_it()
    {
        await SendAsync("Marta would like to meet you.");

        var page = await _site.Http.GetStringAsync("/chat/acme/twin", TestContext.Current.CancellationToken);

        Assert.DoesNotContain("would like to meet", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_is_pushed_and_what_changes_takes_its_place()
    {
        using var response = await _site.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"{LocalSite.AnasChat}/events?after=0"));
        await using var stream = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await using var events = SseParser
            .Create(stream)
            .EnumerateAsync(TestContext.Current.CancellationToken)
            .GetAsyncEnumerator(TestContext.Current.CancellationToken);
        await events.MoveNextAsync();

        await SendAsync("Marta would like to meet you.");
        var pushed = await NextAsync(events);
        var transcript = _site.TranscriptOf(LocalSite.Ana);
        transcript.Put(transcript.All()[^1].Id, new Content.Bots("Marta withdrew her request.", Lang.English, []));
        var updated = await NextAsync(events);

        Assert.Contains("Marta would like to meet you.", pushed.Html, StringComparison.Ordinal);
        Assert.Equal(pushed.Id, updated.Id);
        Assert.Contains("Marta withdrew her request.", updated.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_comes_back_hears_what_it_missed_and_not_what_it_knows()
    {
        await SendAsync("known");
        var known = _site.TranscriptOf(LocalSite.Ana).All()[^1].Version;
        await SendAsync("missed");
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{LocalSite.AnasChat}/events?after=0")
        {
            Headers = { { "Last-Event-ID", $"{known}" } },
        };

        using var response = await _site.SendAsync(request);
        await using var stream = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await using var events = SseParser
            .Create(stream)
            .EnumerateAsync(TestContext.Current.CancellationToken)
            .GetAsyncEnumerator(TestContext.Current.CancellationToken);
        await events.MoveNextAsync();

        Assert.Contains("missed", (await NextAsync(events)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_host_stops_although_a_page_is_open()
    {
        using var response = await _site.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"{LocalSite.AnasChat}/events"));
        await using var stream = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);

        await _site.StopAsync().WaitAsync(Patience.Limit, TestContext.Current.CancellationToken);

        Assert.True(response.IsSuccessStatusCode);
    }

    private Task<Delivery> SendAsync(string text) =>
        _site.Channel.SendAsync(
            _ana,
            new Message(text, Lang.English, [new Card(new Paragraph(text))]),
            TestContext.Current.CancellationToken
        );

    private static async Task<Change> NextAsync(IAsyncEnumerator<SseItem<string>> events)
    {
        await events.MoveNextAsync();
        return JsonSerializer.Deserialize<Change>(events.Current.Data, JsonSerializerOptions.Web)!;
    }
}
