using System.Net;

namespace NetworkingBot.EndToEnd.Tests;

/// <summary>What is tried touches nobody's data, and what is installed is open to nobody.</summary>
public sealed class DemoTests
{
    [Fact]
    public async Task The_demo_has_a_file_of_its_own_and_says_so()
    {
        using var store = new EmptyStore();

        var (exit, output, error) = await BotProcess.RunAsync(store.Environment, "ask", "who should I meet this week?");

        Assert.Equal(0, exit);
        Assert.NotEmpty(output);
        Assert.Contains("This is the demo: Alameda, a company that does not exist.", error, StringComparison.Ordinal);
        Assert.True(File.Exists(store.File("demo.db")));
        Assert.False(File.Exists(store.Path));
    }

    [Fact]
    public async Task Once_people_are_imported_nobody_of_the_demo_is_among_them()
    {
        using var store = new EmptyStore();
        await File.WriteAllTextAsync(
            store.File("staff.csv"),
            "name,email\nMaya Ruiz,maya@acme.example\n",
            TestContext.Current.CancellationToken
        );
        await BotProcess.RunAsync(store.Environment, "import", store.File("staff.csv"), "--org", "acme", "--yes");

        var why = new[] { "--reason", "Maya asked me to" };
        var own = await BotProcess.RunAsync(store.Environment, ["ask", "help", "--as", "maya@acme.example", .. why]);
        var silent = await BotProcess.RunAsync(store.Environment, "ask", "help", "--as", "maya@acme.example");
        var blank = await BotProcess.RunAsync(store.Environment, "ask", "help", "--as", "maya@acme.example", "--reason", " ");
        var seen = await BotProcess.RunAsync(store.Environment, ["ask", "who looked at my data?", "--as", "maya@acme.example", .. why]);
        var demo = await BotProcess.RunAsync(store.Environment, "ask", "help", "--as", "harriet.lawson@alameda.example");

        Assert.Equal((0, ""), (own.ExitCode, own.Error));
        Assert.All([silent, blank], refused =>
        {
            Assert.Equal((1, ""), (refused.ExitCode, refused.Output));
            Assert.Contains("say why: --reason", refused.Error, StringComparison.Ordinal);
        });
        Assert.Contains("“Maya asked me to”", seen.Output, StringComparison.Ordinal);
        Assert.Equal(1, demo.ExitCode);
        Assert.Contains(
            "Nobody here has the e-mail address or id “harriet.lawson@alameda.example”. Organisations: acme.",
            demo.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Served_it_lets_nobody_in_without_a_token_or_a_key()
    {
        using var store = new EmptyStore();
        await using var bot = await BotProcess.ServeAsync(store.Environment);
        using var http = new HttpClient();

        using var page = await http.GetAsync(bot.Address, TestContext.Current.CancellationToken);
        using var call = await http.PostAsync(
            new Uri(bot.Address, "api/messages"),
            new StringContent("{}"),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(bot.Address, bot.Entrance);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.Unauthorized), (page.StatusCode, call.StatusCode));
        Assert.False(File.Exists(store.File("demo.db")));
    }

    [Fact]
    public async Task The_demo_is_behind_the_key_that_it_prints()
    {
        using var store = new EmptyStore();
        await using var bot = await BotProcess.DemoAsync(store.Environment);
        using var http = new HttpClient();

        using var closed = await http.GetAsync(bot.Address, TestContext.Current.CancellationToken);
        using var open = await http.GetAsync(bot.Entrance, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.OK), (closed.StatusCode, open.StatusCode));
    }
}
