using System.Globalization;
using System.Net.Http.Json;
using Microsoft.Playwright;
using NetworkingBot.Slack.Tests.Drivers;
using NetworkingBot.Teams.Tests;
using NetworkingBot.Testing;
using static Microsoft.Playwright.Assertions;

namespace NetworkingBot.EndToEnd.Tests;

/// <summary>
/// One bot, one store, two platforms: Maya in Teams, as its Playground shows it, and Bob in Slack, as local-slack shows it.
/// </summary>
public sealed class AcrossPlatformsTests
{
    private const string Staff =
        """
        name,email,department,place,zone,offers,looks for,interests
        Maya Ruiz,maya@example.com,Engineering,London,Europe/London,Kubernetes,clases de español,hiking
        Bob Brown,bob@example.com,Finance,Madrid,Europe/Madrid,clases de español,Kubernetes,senderismo
        """;

    private static readonly HttpClient _http = new();

    [Fact]
    public async Task One_asks_in_Teams_the_other_says_yes_in_Slack_and_each_gets_the_address_that_the_other_chose()
    {
        if (!PrivateNetwork.IsInside)
        {
            await PrivateNetwork.RunAsync(
                $"{typeof(AcrossPlatformsTests).FullName}."
                    + nameof(One_asks_in_Teams_the_other_says_yes_in_Slack_and_each_gets_the_address_that_the_other_chose)
            );
            return;
        }

        using var store = new EmptyStore();
        await using var teams = await FakeTeams.StartAsync();
        await using var slack = await LocalSlack.StartAsync(eventsUrl: null);
        var (toBot, toPlayground, ofPlayground) = (FreePort.Next(), FreePort.Next(), FreePort.Next());
        var port = FreePort.Next();
        var settings = SettingsOf(store, teams, slack, toPlayground, port);
        await File.WriteAllTextAsync(store.File("staff.csv"), Staff, TestContext.Current.CancellationToken);
        var imported = await BotProcess.RunAsync(settings, "import", store.File("staff.csv"), "--org", "acme", "--joined", "--yes");
        Assert.True(imported.ExitCode == 0, imported.Output + imported.Error);
        await using var bot = await BotProcess.ServeAsync(settings, port);
        await using var inward = await AuthenticatingProxy.ToBotAsync(toBot, new Uri(bot.Address, "api/messages"), teams);
        await using var outward = await AuthenticatingProxy.ToPlaygroundAsync(
            toPlayground,
            new Uri($"http://127.0.0.1:{ofPlayground}"),
            teams
        );
        await using var maya = await Playground.StartAsync(
            ofPlayground,
            new Uri($"http://127.0.0.1:{toBot}/api/messages"),
            new Uri($"http://127.0.0.1:{toPlayground}/_connector")
        );
        await using var bob = await SlackPage.OpenAsync(slack.Address);

        try
        {
            await BobSaysWhereHeIsReachedAsync(slack, bob);
            await MayaAsksAsync(maya);
            await BobSaysYesAsync(bob);
            await MayaLearnsItAsync(maya);
            await TheCalendarOpensAsync(maya, slack);
        }
        catch
        {
            await maya.ShootAsync("across-99-where-it-failed");
            await bob.ShotAsync("across-99-where-it-failed");
            throw;
        }
    }

    private static async Task BobSaysWhereHeIsReachedAsync(LocalSlack slack, SlackPage bob)
    {
        using var opening = new HttpRequestMessage(HttpMethod.Post, new Uri(slack.Api, "conversations.open"))
        {
            Content = JsonContent.Create(new { users = LocalSlack.Bob }),
        };
        opening.Headers.Authorization = new("Bearer", SlackBot.BotToken);
        (await _http.SendAsync(opening, TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();
        await bob.ActAsAsync(LocalSlack.Bob);
        await bob.GoToAsync("Bob Brown");
        await bob.SayAsync("escríbeme a bob.brown en Signal");
        await Expect(bob.Text("te encontrará en bob.brown en Signal")).ToBeVisibleAsync();
    }

    private static async Task MayaAsksAsync(Playground maya)
    {
        await maya.SayAsync("reach me at maya.r on Threema");
        await maya.SeesAsync("will find you at maya.r on Threema");
        await maya.SayAsync("introduce me to Bob because I run our tests on Kubernetes");
        await maya.SeesAsync("Shall I ask Bob Brown");
        await maya.SayAsync("yes");
        await maya.SeesAsync("I'm going to ask Bob Brown");
        await maya.ShootAsync("across-1-asking");
        await maya.ClickAsync("Send now");
        await maya.SeesAsync("on its way");
    }

    private static async Task BobSaysYesAsync(SlackPage bob)
    {
        await Expect(bob.Text("A Maya Ruiz le gustaría conocerte")).ToBeVisibleAsync();
        await bob.ShotAsync("across-2-asked");
        await bob.Button("Sí").ClickAsync();
        await Expect(bob.Text("Maya Ruiz y tú ya están en contacto")).ToBeVisibleAsync();
        await Expect(bob.Text("maya.r on Threema")).ToBeVisibleAsync();
        await Expect(bob.Text("Kubernetes")).ToBeVisibleAsync();
        await bob.ShotAsync("across-3-connected-in-slack");
    }

    private static async Task MayaLearnsItAsync(Playground maya)
    {
        await maya.SeesAsync("You and Bob Brown are in touch");
        await maya.SeesAsync("bob.brown en Signal");
        await maya.SeesAsync("which you look for");
        await maya.ShootAsync("across-4-connected-in-teams");
    }

    /// <summary>The first of three times is the same for both, each on the clock of their own wall.</summary>
    private static async Task TheCalendarOpensAsync(Playground maya, LocalSlack slack)
    {
        var times = maya.Page.GetByRole(AriaRole.Link).Filter(new() { HasText = "Calendar: " });
        await Expect(times).ToHaveCountAsync(3);
        var said = await times.First.InnerTextAsync();
        var address = await Links.OpenedByAsync(maya.Page, times.First, "/ics/");
        // Local-slack shows links, but opens none.
        Assert.Contains(address.AbsoluteUri, (await slack.LogAsync())!.ToJsonString(), StringComparison.Ordinal);

        using var served = await _http.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal("text/calendar", served.EnsureSuccessStatusCode().Content.Headers.ContentType?.MediaType);
        var file = await served.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var read = await CalendarReader.ReadAsync((file, "Europe/London"), (file, "Europe/Madrid"));
        Assert.All(read, meeting => Assert.Contains("Maya Ruiz", meeting.Title, StringComparison.Ordinal));
        Assert.EndsWith(said[^"10:00".Length..], read[0].Start, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromHours(1), At(read[1].Start) - At(read[0].Start));
        Assert.Equal(TimeSpan.FromMinutes(30), At(read[0].End) - At(read[0].Start));
    }

    private static DateTime At(string shown) => DateTime.ParseExact(shown, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static Dictionary<string, string> SettingsOf(
        EmptyStore store,
        FakeTeams teams,
        LocalSlack slack,
        int toPlayground,
        int port
    ) =>
        new(TeamsSettings.For(teams, toPlayground, "acme", store.Environment))
        {
            ["Programme__PublicUrl"] = $"http://127.0.0.1:{port}",
            ["Slack__ApiUrl"] = slack.Api.AbsoluteUri,
            ["Slack__AppToken"] = LocalSlack.AppToken,
            ["Slack__BotToken"] = SlackBot.BotToken,
            ["Slack__SigningSecret"] = SlackBot.SigningSecret,
            ["Slack__Organisation"] = "acme",
        };
}
