using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Storage;
using NetworkingBot.Slack.Tests.Drivers;
using NetworkingBot.Testing;

namespace NetworkingBot.Slack.Tests;

/// <summary>Workspaces install the app themselves, from an emulator that others wrote.</summary>
public sealed partial class InstallationTests
{
    private readonly int _port = FreePort.Next();

    private Uri Redirect => new($"http://127.0.0.1:{_port}{OAuth.RedirectPath}");

    [Fact]
    public async Task Two_workspaces_install_the_app_and_their_members_become_known()
    {
        await using var slack = await EmulatedSlack.StartAsync(Redirect, SlackScopes.Bot);
        await using var bot = await StartBotAsync(slack);

        foreach (var workspace in (int[])[0, 1])
        {
            slack.Chosen = workspace;
            var page = await InstallAsync(bot);
            Assert.Contains(workspace == 0 ? "I am now part of Acme" : "I am now part of Bola", page, StringComparison.Ordinal);
        }

        await KnownAsync(bot, "slack-" + EmulatedSlack.TeamOf(0));
        await KnownAsync(bot, "slack-" + EmulatedSlack.TeamOf(1));
        Assert.Equal(6, slack.Pages);
        var rows = (await bot.Store.ScanAsync(Table.Installations, null, 10, TestContext.Current.CancellationToken)).Rows;
        Assert.Equal(2, rows.Count);
        Assert.All(rows, row => Assert.DoesNotContain("xoxb-", string.Concat(row.Values.Values), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_message_reaches_somebody_of_a_workspace_until_the_app_is_removed()
    {
        await using var slack = await EmulatedSlack.StartAsync(Redirect, SlackScopes.Bot);
        await using var bot = await StartBotAsync(slack);
        await InstallAsync(bot);
        var team = EmulatedSlack.TeamOf(0);
        var to = new Recipient(new Address(SlackChannel.ChannelName, team, "U000000001"), null);
        var message = new Message("Good morning", Lang.English, []);

        var sent = await bot.Channel.SendAsync(to, message, TestContext.Current.CancellationToken);
        await bot.Requests.EventAsync($$$"""{"type":"event_callback","team_id":"{{{team}}}","event_id":"Ev1","event":{"type":"app_uninstalled"}}""");
        var afterwards = await bot.Channel.SendAsync(to, message, TestContext.Current.CancellationToken);

        Assert.IsType<Delivery.Sent>(sent);
        Assert.Equal(new Delivery.Unreachable("not_installed"), afterwards);
        Assert.Empty((await bot.Store.ScanAsync(Table.Installations, null, 10, TestContext.Current.CancellationToken)).Rows);
    }

    [Fact]
    public async Task Two_people_who_agreed_are_brought_together_in_one_conversation()
    {
        await using var slack = await EmulatedSlack.StartAsync(Redirect, SlackScopes.Bot);
        await using var bot = await StartBotAsync(slack);
        await InstallAsync(bot);
        var channel = Assert.IsAssignableFrom<IGroupChannel>(bot.Channel);
        await KnownAsync(bot, "slack-" + EmulatedSlack.TeamOf(0));
        var everybody = await bot.Core.People.AllAsync(
            new OrgId("slack-" + EmulatedSlack.TeamOf(0)),
            TestContext.Current.CancellationToken
        );
        Recipient[] people = [.. everybody.Take(2).Select(person => new Recipient(person.Addresses[0], null))];

        var first = await channel.OpenGroupAsync(
            people,
            new Message("You both said yes", Lang.English, []),
            TestContext.Current.CancellationToken
        );
        var again = await channel.OpenGroupAsync(
            people,
            new Message("How did it go?", Lang.English, []),
            TestContext.Current.CancellationToken
        );

        var conversation = Assert.IsType<Delivery.Sent>(first).ConversationReference;
        Assert.NotNull(conversation);
        Assert.Equal(conversation, Assert.IsType<Delivery.Sent>(again).ConversationReference);
    }

    [Fact]
    public async Task Without_all_scopes_nothing_is_installed()
    {
        await using var slack = await EmulatedSlack.StartAsync(Redirect, SlackScopes.Bot);
        await using var bot = await StartBotAsync(slack);

        var page = await InstallAsync(bot, url => url.Replace(",im%3Awrite", "", StringComparison.Ordinal));

        Assert.Contains("missing: im:write.", page, StringComparison.Ordinal);
        Assert.Empty((await bot.Store.ScanAsync(Table.Installations, null, 10, TestContext.Current.CancellationToken)).Rows);
    }

    [Theory]
    [InlineData("?code=abc&state=forged", HttpStatusCode.BadRequest, "another browser")]
    [InlineData("?code=abc", HttpStatusCode.BadRequest, "another browser")]
    [InlineData("?error=access_denied&state={state}", HttpStatusCode.OK, "nothing was installed")]
    [InlineData("?code=unheard_of&state={state}", HttpStatusCode.BadGateway, "invalid_code")]
    [InlineData("?error=%3Cscript%3Ealert(1)%3C%2Fscript%3E&state={state}", HttpStatusCode.OK, "nothing was installed")]
    [InlineData("?error=x&state=%3Cscript%3Ealert(1)%3C%2Fscript%3E", HttpStatusCode.BadRequest, "another browser")]
    [InlineData("?code=%3Cscript%3Ealert(1)%3C%2Fscript%3E&state={state}", HttpStatusCode.BadGateway, "invalid_code")]
    public async Task What_goes_wrong_is_said_clearly(string query, HttpStatusCode status, string said)
    {
        await using var slack = await EmulatedSlack.StartAsync(Redirect, SlackScopes.Bot);
        await using var bot = await StartBotAsync(slack);
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        var begun = await browser.GetAsync(new Uri(bot.Address, OAuth.InstallPath), TestContext.Current.CancellationToken);
        var state = State().Match(begun.Headers.Location!.ToString()).Groups["state"].Value;

        var answer = await browser.GetAsync(
            new Uri(bot.Address, OAuth.RedirectPath + query.Replace("{state}", state, StringComparison.Ordinal)),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(status, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains(said, page, StringComparison.Ordinal);
        Assert.DoesNotContain("alert(1)", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-GB", true, "single workspaces only, not in a whole Enterprise organisation", null)]
    [InlineData("es-ES", true, "no en toda una organización Enterprise a la vez", null)]
    [InlineData("en-GB", false, "missing: im:write", null)]
    [InlineData("es-MX", false, "im:write", null)]
    [InlineData("en-GB", true, "single workspaces only", "fatal_error")]
    [InlineData("en-GB", false, "missing: im:write", "fatal_error")]
    public async Task Whatever_is_refused_gives_its_token_back(string browserLanguage, bool whole, string said, string? fault)
    {
        await using var slack = await FakeSlack.StartAsync();
        var revoked = new List<string>();
        slack.Mood = async (method, http) =>
        {
            if (method == "auth.revoke")
            {
                revoked.Add(http.Request.Headers.Authorization.ToString());
                await http.Response.WriteAsJsonAsync(fault is null ? (object)new { ok = true } : new { ok = false, error = fault });
                return true;
            }

            await http.Response.WriteAsJsonAsync(new
            {
                ok = true,
                access_token = "xoxb-refused",
                token_type = "bot",
                scope = string.Join(',', whole ? SlackScopes.Bot : SlackScopes.Bot.Except(["im:write"])),
                bot_user_id = "U0BOT",
                team = whole ? null : new { id = "T1", name = "One" },
                enterprise = new { id = "E1", name = "Big" },
                is_enterprise_install = whole,
            });
            return true;
        };
        await using var bot = await StartBotAsync(slack.Address);
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        browser.DefaultRequestHeaders.Add("Accept-Language", browserLanguage);
        var begun = await browser.GetAsync(new Uri(bot.Address, OAuth.InstallPath), TestContext.Current.CancellationToken);
        var state = State().Match(begun.Headers.Location!.ToString()).Groups["state"].Value;

        var answer = await browser.GetAsync(
            new Uri(bot.Address, $"{OAuth.RedirectPath}?code=abc&state={state}"),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(
            said,
            WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)),
            StringComparison.Ordinal
        );
        Assert.Equal(["Bearer xoxb-refused"], revoked);
        Assert.Empty((await bot.Store.ScanAsync(Table.Installations, null, 10, TestContext.Current.CancellationToken)).Rows);
    }

    [Theory]
    [InlineData("en-GB", "This workspace may not use the bot")]
    [InlineData("es-MX", "Este espacio de trabajo no puede usar el bot")]
    public async Task A_workspace_that_is_not_on_the_list_is_refused_before_anything_is_kept_and_its_token_given_back(
        string browserLanguage,
        string said
    )
    {
        await using var slack = await FakeSlack.StartAsync();
        var revoked = new List<string>();
        slack.Mood = async (method, http) =>
        {
            if (method == "auth.revoke")
            {
                revoked.Add(http.Request.Headers.Authorization.ToString());
            }

            await http.Response.WriteAsJsonAsync(new
            {
                ok = true,
                access_token = "xoxb-evil",
                token_type = "bot",
                scope = string.Join(',', SlackScopes.Bot),
                bot_user_id = "U0BOT",
                team = new { id = "TEVIL", name = "Evil Inc" },
            });
            return true;
        };
        await using var bot = await StartBotAsync(
            slack.Address,
            new() { ["Slack:Organisation"] = "bank", ["Slack:Workspaces:T0BANK"] = "" }
        );
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        browser.DefaultRequestHeaders.Add("Accept-Language", browserLanguage);
        var begun = await browser.GetAsync(new Uri(bot.Address, OAuth.InstallPath), TestContext.Current.CancellationToken);
        var state = State().Match(begun.Headers.Location!.ToString()).Groups["state"].Value;

        var answer = await browser.GetAsync(
            new Uri(bot.Address, $"{OAuth.RedirectPath}?code=abc&state={state}"),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains(
            said,
            WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)),
            StringComparison.Ordinal
        );
        Assert.Equal(["Bearer xoxb-evil"], revoked);
        Assert.Empty((await bot.Store.ScanAsync(Table.Installations, null, 10, TestContext.Current.CancellationToken)).Rows);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Everybody_can_read_what_became_of_it(ColorScheme scheme)
    {
        await using var slack = await FakeSlack.StartAsync();
        await using var bot = await StartBotAsync(slack.Address);
        await using var chromium = await ChromiumBrowser.StartAsync();
        await using var window = await chromium.OpenAsync(new BrowserNewContextOptions { ColorScheme = scheme });

        await window.Page.GotoAsync(new Uri(bot.Address, $"{OAuth.RedirectPath}?code=abc").AbsoluteUri);

        Assert.Empty(await Axe.FaultsAsync(window.Page));
    }

    private static Task KnownAsync(SlackBot bot, string org) => Patience.UntilAsync(
        async () => (await bot.Core.People.AllAsync(new OrgId(org), CancellationToken.None)).Count >= EmulatedSlack.Members,
        $"the members of {org} are known",
        TestContext.Current.CancellationToken);

    /// <summary>Goes through the installation as a browser does, and gives back the last page.</summary>
    private static async Task<string> InstallAsync(SlackBot bot, Func<string, string>? tamper = null)
    {
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        var begun = await browser.GetAsync(new Uri(bot.Address, OAuth.InstallPath));
        var address = new Uri((tamper ?? (url => url))(begun.Headers.Location!.ToString()));
        var form = await browser.GetStringAsync(address);
        var fields = Field()
            .Matches(Form().Match(form).Value)
            .ToDictionary(field => field.Groups["name"].Value, field => WebUtility.HtmlDecode(field.Groups["value"].Value));
        var agreed = await browser.PostAsync(new Uri(address, "/oauth/v2/authorize/callback"), new FormUrlEncodedContent(fields));
        var last = await browser.GetAsync(agreed.Headers.Location!);
        return WebUtility.HtmlDecode(await last.Content.ReadAsStringAsync());
    }

    private Task<SlackBot> StartBotAsync(EmulatedSlack slack) => StartBotAsync(slack.Address);

    private Task<SlackBot> StartBotAsync(Uri slack, Dictionary<string, string?>? settings = null) => SlackBot.StartAsync(
        new Uri(slack, "api/"),
        new(settings ?? [])
        {
            ["Slack:BotToken"] = null,
            ["Slack:ClientId"] = EmulatedSlack.ClientId,
            ["Slack:ClientSecret"] = EmulatedSlack.ClientSecret,
            ["Slack:PublicUrl"] = $"http://127.0.0.1:{_port}",
            ["Slack:AuthorizeUrl"] = new Uri(slack, "oauth/v2/authorize").AbsoluteUri,
        },
        _port);

    [GeneratedRegex("state=(?<state>[^&]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex State();

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline, 1000)]
    private static partial Regex Form();

    [GeneratedRegex("<input[^>]*name=\"(?<name>[^\"]*)\"[^>]*value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Field();
}
