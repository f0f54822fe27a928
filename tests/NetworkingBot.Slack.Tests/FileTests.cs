using System.Text;
using NetworkingBot.Slack.Tests.Drivers;

namespace NetworkingBot.Slack.Tests;

/// <summary>Files that people send to the bot: fetched from Slack alone, and answered.</summary>
public sealed class FileTests : IAsyncLifetime
{
    private FakeSlack _slack = null!;
    private SlackBot _bot = null!;

    public async ValueTask InitializeAsync()
    {
        _slack = await FakeSlack.StartAsync();
        _bot = await SlackBot.StartAsync(_slack.Api);
        await _bot.Requests.EventAsync(Wire.Message("U1", "join", "EvJoin"));
        await _slack.WaitForAsync("chat.postMessage", 1);
        await _bot.Requests.InteractionAsync(Wire.Click("U1", "1|en|join", "trigger-1"));
        await _slack.WaitForAsync("chat.update", 1);
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _slack.DisposeAsync();
    }

    [Fact]
    public async Task A_file_of_contacts_is_fetched_with_the_token_and_shown()
    {
        _slack.Files["contacts.csv"] = Encoding.UTF8.GetBytes("name,email\nZoe Quagga,zoe@x.example\n");

        var answer = await SendAsync("here they are", ("contacts.csv", new Uri(_slack.Address, "files/contacts.csv").AbsoluteUri, 40));

        Assert.Contains("Zoe Quagga", answer, StringComparison.Ordinal);
        Assert.True(Assert.Single(_slack.CallsOf("file")).Arguments["bot"]!.GetValue<bool>());
    }

    [Theory]
    [InlineData("https://evil.example/contacts.csv", 40)]
    [InlineData("https://files.slack.com.evil.example/contacts.csv", 40)]
    [InlineData("http://files.slack.com/contacts.csv", 40)]
    [InlineData("https://files.slack.com@127.0.0.1/contacts.csv", 40)]
    [InlineData("not an address", 40)]
    [InlineData("files/gone.csv", 40)]
    [InlineData("files/contacts.csv", 17 * 1024 * 1024)]
    public async Task What_lies_elsewhere_or_is_gone_or_too_large_is_not_read_and_that_is_said(string address, int size)
    {
        _slack.Files["contacts.csv"] = Encoding.UTF8.GetBytes("name,email\nZoe Quagga,zoe@x.example\n");

        var answer = await SendAsync("", ("contacts.csv", address.StartsWith("files/", StringComparison.Ordinal)
            ? new Uri(_slack.Address, address).AbsoluteUri
            : address, size));

        Assert.DoesNotContain("Zoe", answer, StringComparison.Ordinal);
        Assert.Contains("file", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_beside_words_changes_nothing_about_the_words()
    {
        var answer = await SendAsync("help", ("holiday.png", new Uri(_slack.Address, "files/holiday.png").AbsoluteUri, 40));

        Assert.Contains("What you can say", answer, StringComparison.Ordinal);
        Assert.Empty(_slack.CallsOf("file"));
    }

    private async Task<string> SendAsync(string text, (string Name, string Address, int Size) file)
    {
        var before = _slack.CallsOf("chat.postMessage").Count();
        await _bot.Requests.EventAsync(
            Wire.Event(
                new
                {
                    type = "message",
                    subtype = "file_share",
                    channel_type = "im",
                    channel = "DU1",
                    user = "U1",
                    text,
                    ts = "1795000000.000100",
                    files = new[]
                    {
                        new
                        {
                            id = "F1",
                            name = file.Name,
                            size = file.Size,
                            mimetype = "text/csv",
                            url_private = file.Address,
                            url_private_download = file.Address,
                        },
                    },
                },
                "EvFile"
            )
        );
        return (await _slack.WaitForAsync("chat.postMessage", before + 1))[before]
            .Arguments.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}
