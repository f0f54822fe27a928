using NetworkingBot.Core;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Guide;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Testing;

namespace NetworkingBot.Teams.Tests;

/// <summary>A real client, end to end, with token checks on. Pictures of it are in artifacts/screenshots/teams.</summary>
public sealed class PlaygroundTests
{
    private static readonly OrgId _org = new(FakeTeams.Tenant);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Address Maya => new("teams", FakeTeams.Tenant, A.MayaId);

    [Fact]
    public async Task A_colleague_meets_the_bot_in_the_playground()
    {
        Assert.SkipUnless(Directory.Exists(Node.Modules), "tests/clients/node_modules is missing: run “npm ci” in tests/clients.");
        Assert.SkipUnless(File.Exists("/usr/bin/chromium"), "Chromium is missing: install the package chromium.");
        if (!PrivateNetwork.IsInside)
        {
            await PrivateNetwork.RunAsync($"{typeof(PlaygroundTests).FullName}.{nameof(A_colleague_meets_the_bot_in_the_playground)}");
            return;
        }

        await using var teams = await FakeTeams.StartAsync();
        var (toBot, toPlayground, playgroundPort) = (FreePort.Next(), FreePort.Next(), FreePort.Next());
        await using var bot = await BotHost.StartAsync(
            teams,
            new() { ["Teams:Dialogs"] = "false", ["Teams:ServiceHosts:0"] = $"127.0.0.1:{toPlayground}" }
        );
        await PopulateAsync(bot.Core);
        await using var inward = await AuthenticatingProxy.ToBotAsync(toBot, bot.Endpoint, teams);
        await using var outward = await AuthenticatingProxy.ToPlaygroundAsync(
            toPlayground,
            new Uri($"http://127.0.0.1:{playgroundPort}"),
            teams
        );
        await using var page = await Playground.StartAsync(
            playgroundPort,
            new Uri($"http://127.0.0.1:{toBot}/api/messages"),
            new Uri($"http://127.0.0.1:{toPlayground}/_connector")
        );

        try
        {
            await JoinsAsync(page);
            await FillsInTheProfileAsync(page);
            await AsksWhomToMeetAsync(page);
            await HearsFromTheBotAsync(page, bot);
            await RemovesAndInstallsAgainAsync(page, bot);
            await MeetsItInGroupsAsync(page);
        }
        catch
        {
            await page.ShootAsync("99-where-it-failed");
            TestContext.Current.TestOutputHelper?.WriteLine(
                string.Join('\n', bot.Log.Lines.Where(line => !line.StartsWith("Information", StringComparison.Ordinal)))
            );
            throw;
        }
    }

    private static async Task JoinsAsync(Playground page)
    {
        await page.SeesAsync("Hello, Maya!");
        await page.ShootAsync("01-welcome");
        await page.ClickAsync("Yes, I'd like to join");
        await page.SeesAsync("Who should I meet?");
        await page.ShootAsync("02-joined");
    }

    private static async Task FillsInTheProfileAsync(Playground page)
    {
        await page.ClickAsync("Edit my profile");
        await page.Page.GetByLabel("Time zone").Last.FillAsync("Middle Earth");
        await page.Page.GetByLabel("offer").Last.FillAsync("Azure costs\nSpanish");
        await page.Page.GetByLabel("look for").Last.FillAsync("Kubernetes\nExcel");
        await page.ShootAsync("03-profile");
        await page.ClickAsync("Save");
        await page.SeesAsync("⚠");
        await page.ShootAsync("04-profile-with-a-mistake");
        await page.Page.GetByLabel("Time zone").Last.FillAsync("Europe/Madrid");
        await page.ClickAsync("Save");
        await page.SeesAsync("Azure costs");
        await page.ShootAsync("05-profile-saved");
    }

    private static async Task AsksWhomToMeetAsync(Playground page)
    {
        await page.SayAsync("Who should I meet this week?");
        await page.SeesAsync("Never suggest");
        await page.ShootAsync("06-suggestions", conversationOnly: true);
        await page.ClickAsync("Why?");
        await page.ShootAsync("07-why");
        await page.ClickAsync("Not now");
        await page.SeesAsync("Undo");
        await page.ShootAsync("08-not-now");
        await page.ClickAsync("Undo");
        await page.SeesAnewAsync("worth meeting this week", () => page.SayAsync("who should I meet?"));
        await page.ClickAsync("Others");
        await page.SeesAsync("Nina Berg");
        await page.ClickAsync("Never suggest");
        await page.SeesAsync("You can undo it.");
        await page.ShootAsync("08-never-asks-first");
        await page.ClickAsync("Never suggest");
        await page.SeesAsync("Undo");
        await page.ShootAsync("08-never-suggested");
        await page.SayAsync("¿a quién debería conocer esta semana?");
        await page.SeesAsync("No sugerir nunca");
        await page.ShootAsync("09-spanish");
        await page.SayAsync("what can I say to you?");
        await page.SeesAsync("What you can say");
        await page.ShootAsync("10-help");
        await page.SayAsync("introduce me to Luis Vega");
        await page.SeesAsync("Shall I ask Luis Vega");
        await page.SayAsync("yes");
        await page.SeesAsync("I'm going to ask Luis Vega");
        await page.ShootAsync("10-introduction");
        await page.ClickAsync("Send now");
        await page.SeesAsync("on its way");
        await page.ShootAsync("10-introduction-sent");
        await page.SayAsync("my profile");
        await page.SayAsync("leave");
        await page.ClickAsync("Stay");
        await page.ShootAsync("10-stayed");
    }

    private static async Task HearsFromTheBotAsync(Playground page, BotHost bot)
    {
        var to = new Recipient(Maya, (await bot.Core.Identities.FindAsync(Maya, Cancellation))!.ConversationReference);
        var asked = new Message(
            "Luis Vega would like to meet you.",
            Lang.English,
            [new Card(new Heading("Luis Vega would like to meet you."), new Buttons([new CommandButton("Tell me more", new ShowHelp())]))]
        );
        Assert.IsType<Delivery.Sent>(await bot.Channel.SendAsync(to, asked, Cancellation));
        await page.SeesAsync("Luis Vega would like to meet you.");
        await page.ShootAsync("11-the-bot-writes-first");
    }

    private static async Task RemovesAndInstallsAgainAsync(Playground page, BotHost bot)
    {
        await page.MockAsync("Uninstall application");
        await Patience.UntilAsync(
            async () => (await bot.Core.Identities.FindAsync(Maya, Cancellation))!.Unreachable,
            "she is unreachable",
            Cancellation
        );
        await page.MockAsync("Install application");
        await Patience.UntilAsync(
            async () => !(await bot.Core.Identities.FindAsync(Maya, Cancellation))!.Unreachable,
            "she is reachable",
            Cancellation
        );
        await page.ShootAsync("13-installed-again");
    }

    private static async Task MeetsItInGroupsAsync(Playground page)
    {
        await page.OpenChatAsync("Team lunch");
        await page.SeesAsync("added me here");
        await page.MentionAsync("help");
        // The Playground shows nothing to one person alone: the private chat takes the answer.
        await page.SeesAsync("I've answered in our private chat.");
        await page.ShootAsync("14-group-chat");
        await page.OpenChatAsync("General");
        await page.SeesAsync("added me here");
        await page.MentionAsync("help", button: "Post");
        await page.SeesAsync("I've answered in our private chat.");
        await page.ShootAsync("15-channel");
    }

    private static async Task PopulateAsync(CoreServices core)
    {
        foreach (
            var (name, i) in new[] { "Luis Vega", "Omar Haddad", "Nina Berg", "Eva Ruiz", "Tom Fox", "Ana Gil" }.Select(
                (name, i) => (name, i)
            )
        )
        {
            var profile = new Profile
            {
                Title = "Engineer",
                Department = ((string[])["Finance", "Sales", "Legal"])[i % 3],
                Place = "Madrid",
                Offers = ["Kubernetes", "Excel"],
                LooksFor = ["Azure costs", "Spanish"],
            };
            var person = new Person(_org, new PersonId($"c{i}"), name)
            {
                Membership = Membership.Joined,
                Profile = profile,
                Addresses = [new Address("teams", FakeTeams.Tenant, $"00000000-0000-0000-0000-00000000005{i}")],
            };
            await core.People.AddAsync(person, core.Clock.GetCurrentInstant(), Cancellation);
        }
    }
}
