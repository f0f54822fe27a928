using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Slack.Tests.Drivers;
using NetworkingBot.Testing;

namespace NetworkingBot.Slack.Tests;

/// <summary>Without a public address people get their data as a file in their own conversation with the bot, and nowhere else.</summary>
public sealed class ExportTests : IAsyncLifetime
{
    private FakeSlack _slack = null!;
    private SlackBot _bot = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _slack = await FakeSlack.StartAsync();
        _bot = await SlackBot.StartAsync(_slack.Api);
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _slack.DisposeAsync();
    }

    [Theory]
    [InlineData("U1", "add Zoe Quagga from Contoso", "export my data", "between the two of us")]
    [InlineData("U1ES", "añade a Zoe Quagga de Contoso", "exporta mis datos", "entre tú y yo")]
    public async Task Everything_comes_as_one_file(string user, string add, string ask, string said)
    {
        await JoinAsync(user);
        await SayAsync(user, add);

        var answer = await SayAsync(user, ask);

        Assert.Contains(said, answer, StringComparison.Ordinal);
        var shared = Assert.Single(_slack.CallsOf("files.completeUploadExternal")).Arguments;
        Assert.Equal("D" + user, shared["channel_id"]!.ToString());
        var file = Assert.Single(shared["files"]!.AsArray())!;
        Assert.Equal("networkingbot-my-data.zip", file["title"]!.ToString());
        var files = Unzipped(_slack.Uploaded[file["id"]!.ToString()]);
        Assert.Equal(["contacts.csv", "contacts.vcf", "my-data.json"], files.Keys.Order());
        Assert.All(files.Values, text => Assert.Contains("Zoe Quagga", text, StringComparison.Ordinal));
        AssertNoLink();
    }

    [Theory]
    [InlineData("U1", "add Zoe Quagga from Contoso", "export my contacts", "Your one contact, to take along")]
    [InlineData("U1ES", "añade a Zoe Quagga de Contoso", "exporta mis contactos", "Tu único contacto, para llevar")]
    public async Task Contacts_come_as_cards_and_as_a_table(string user, string add, string ask, string said)
    {
        await JoinAsync(user);
        await SayAsync(user, add);

        var answer = await SayAsync(user, ask);

        Assert.Contains(said, answer, StringComparison.Ordinal);
        var shared = Assert.Single(_slack.CallsOf("files.completeUploadExternal")).Arguments["files"]!.AsArray();
        Assert.Equal(["contacts.vcf", "contacts.csv"], shared.Select(file => file!["title"]!.ToString()));
        Assert.All(
            shared.Select(file => Encoding.UTF8.GetString(_slack.Uploaded[file!["id"]!.ToString()])),
            text => Assert.Contains("Zoe Quagga", text, StringComparison.Ordinal));
        AssertNoLink();
    }

    [Theory]
    [InlineData("U1", "export my data", "they can make it with one command")]
    [InlineData("U1ES", "exporta mis datos", "puede hacerlo con un comando")]
    public async Task Where_the_workspace_did_not_allow_it_they_are_told_whom_to_ask(string user, string ask, string said)
    {
        await JoinAsync(user);
        _slack.Mood = async (method, http) =>
        {
            if (method != "files.getUploadURLExternal")
            {
                return false;
            }

            await http.Response.WriteAsJsonAsync(new { ok = false, error = "missing_scope", needed = "files:write" });
            return true;
        };

        var answer = await SayAsync(user, ask);

        Assert.Contains(said, answer, StringComparison.Ordinal);
        Assert.Empty(_slack.Uploaded);
        Assert.Empty(_slack.CallsOf("files.completeUploadExternal"));
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("http://files.slack.com/")]
    public async Task Nothing_is_uploaded_to_any_place_but_Slacks(string place)
    {
        await JoinAsync("U1");
        _slack.UploadsTo = new Uri(place);

        var answer = await SayAsync("U1", "export my data");

        Assert.Contains("they can make it with one command", answer, StringComparison.Ordinal);
        Assert.Empty(_slack.CallsOf("files.completeUploadExternal"));
    }

    [Fact]
    public async Task Asked_in_a_channel_it_comes_into_their_own_conversation()
    {
        await JoinAsync("U1");

        await _bot.Requests.SendAsync(
            "application/x-www-form-urlencoded",
            $"command=%2Fnetworking&text=export+my+data&team_id={FakeSlack.Team}&user_id=U1&channel_id=C1&trigger_id=t.1"
                + $"&response_url={Uri.EscapeDataString(new Uri(_slack.Address, "respond/1").AbsoluteUri)}");
        await _slack.WaitForAsync("respond", 1);

        Assert.Equal("DU1", Assert.Single(_slack.CallsOf("files.completeUploadExternal")).Arguments["channel_id"]!.ToString());
        AssertNoLink();
    }

    [Fact]
    public async Task When_Slack_asks_to_wait_nothing_is_handed_over_twice()
    {
        await JoinAsync("U1");
        var refused = new HashSet<string>();
        _slack.Mood = (method, http) =>
        {
            var first = method is "upload" or "files.completeUploadExternal" or "chat.postMessage" && refused.Add(method);
            if (first)
            {
                http.Response.StatusCode = method == "upload"
                    ? StatusCodes.Status503ServiceUnavailable
                    : StatusCodes.Status429TooManyRequests;
                http.Response.Headers.RetryAfter = "1";
            }

            return Task.FromResult(first);
        };

        await SayAsync("U1", "export my data");

        Assert.Equal(3, refused.Count);
        Assert.Single(_slack.CallsOf("files.completeUploadExternal"));
    }

    [Theory]
    [InlineData("export my data", "between the two of us")]
    [InlineData("exporta mis datos", "entre tú y yo")]
    public async Task Over_Socket_Mode_somebody_finds_the_file_in_a_Slack_that_others_wrote(string ask, string said)
    {
        await using var slack = await LocalSlack.StartAsync(eventsUrl: null);
        await using var bot = await SlackBot.StartAsync(slack.Api, new() { ["Slack:AppToken"] = LocalSlack.AppToken });
        await using var page = await SlackPage.OpenAsync(slack.Address);
        await page.ActAsAsync(LocalSlack.Alice);
        var alice = new Address(SlackChannel.ChannelName, LocalSlack.Team, LocalSlack.Alice);
        await bot.Channel.SendAsync(new Recipient(alice, null), new Message("Good morning", Lang.English, []), Cancellation);
        await page.GoToAsync("Alice Anderson");
        await page.SayAsync("hello");
        await page.Button("Yes, I'd like to join").ClickAsync();
        await Patience.UntilAsync(
            async () => await bot.PersonAsync(LocalSlack.Team, LocalSlack.Alice) is { Membership: Membership.Joined },
            "she joined",
            Cancellation);

        await page.SayAsync(ask);

        await Microsoft.Playwright.Assertions.Expect(page.Text(said)).ToBeVisibleAsync();
        var file = Unzipped(await FetchAsync(slack))["my-data.json"];
        using var json = JsonDocument.Parse(file);
        var person = json.RootElement.GetProperty("records").GetProperty("person")[0].GetProperty("is");
        Assert.Equal("Alice Anderson", person.GetProperty("Name").GetString());
        await page.ShotAsync($"export-{ask.Length}");
    }

    /// <summary>The one file that was shared, as the bot's own token opens it.</summary>
    private static async Task<byte[]> FetchAsync(LocalSlack slack)
    {
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new("Bearer", SlackBot.BotToken);
        var files = JsonNode.Parse(await http.GetStringAsync(new Uri(slack.Api, "files.list"), Cancellation))!["files"]!.AsArray();
        return await http.GetByteArrayAsync(new Uri(Assert.Single(files)!["url_private_download"]!.ToString()), Cancellation);
    }

    private static Dictionary<string, string> Unzipped(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var text = new StreamReader(entry.Open(), Encoding.UTF8);
            return text.ReadToEnd();
        });
    }

    /// <summary>Where the bot listens is another machine to everybody else.</summary>
    private void AssertNoLink() => Assert.All(
        _slack.Calls,
        call => Assert.DoesNotContain("/my-data/", call.Arguments.ToJsonString(), StringComparison.Ordinal));

    private async Task JoinAsync(string user)
    {
        await SayAsync(user, user.EndsWith("ES", StringComparison.Ordinal) ? "hola" : "hello");
        var lang = user.EndsWith("ES", StringComparison.Ordinal) ? "es" : "en";
        await _bot.Requests.InteractionAsync(Wire.Click(user, $"1|{lang}|join", "t.join"));
        await _slack.WaitForAsync("chat.update", 1);
    }

    /// <summary>Says something and gives back the answer.</summary>
    private async Task<string> SayAsync(string user, string text)
    {
        var before = _slack.CallsOf("chat.postMessage").Count();
        await _bot.Requests.EventAsync(Wire.Message(user, text, $"Ev{before}"));
        return (await _slack.WaitForAsync("chat.postMessage", before + 1))[before].Arguments["text"]!.ToString();
    }
}
