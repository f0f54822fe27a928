using Microsoft.AspNetCore.Http;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;

namespace NetworkingBot.Teams.Tests;

/// <summary>
/// Every call that the bot makes to Teams, answered in every way that the SDK has a fault for, and in some that it has none for.
/// </summary>
public sealed class StrangeAnswerTests : Tenancy
{
    public static IReadOnlyList<string> Ways { get; } =
        ["400", "401", "403", "404", "413", "429", "500", "501", "200 and nothing", "200 and null", "200 and a page", "200 and half a JSON",
            "200 and a number", "204", "302", "hangs up", "says nothing"];

    private protected override Dictionary<string, string?> Settings =>
        new()
        {
            ["Teams:AnswerWithin"] = "00:00:01",
            ["Teams:LongestPause"] = "00:00:00.01",
            ["Teams:Retries"] = "1",
        };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Message Morning => new("Good morning", Lang.English, []);

    public static TheoryData<string> All => [.. Ways];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Members_that_cannot_be_read_are_let_go_of_by_nobody(string way)
    {
        Teams.Members.Add(A.Member("29:omar", "00000000-0000-0000-0000-000000000044", "Omar"));
        await HearAsync(A.InTeam(A.Installed(Teams, "add")));
        Answer(way, call => call.Path.EndsWith("pagedmembers", StringComparison.Ordinal));

        await Bot.RosterReading.RunAsync(Cancellation);

        Assert.Equal(2, (await EverybodyAsync()).Count);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_bot_that_is_added_while_members_cannot_be_read_is_there_all_the_same(string way)
    {
        Answer(way, call => call.Path.EndsWith("pagedmembers", StringComparison.Ordinal));

        await HearAsync(A.InTeam(A.Installed(Teams, "add")));

        Assert.Empty(await EverybodyAsync());
        Assert.NotEmpty(Teams.Messages);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Whoever_Teams_does_not_tell_of_becomes_nobody_and_hears_so(string way)
    {
        Answer(way, call => call.Path.Contains("/members/", StringComparison.Ordinal));

        await SayAsync("join");

        Assert.Empty(await EverybodyAsync());
        Assert.NotEmpty(Teams.Messages);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_message_that_is_not_taken_has_an_outcome(string way)
    {
        await SayAsync("hello");
        var maya = new Address("teams", FakeTeams.Tenant, A.MayaId);
        Answer(way, _ => true);

        var known = await Bot.Channel.SendAsync(
            new Recipient(maya, (await Bot.Core.Identities.FindAsync(maya, Cancellation))!.ConversationReference),
            Morning,
            Cancellation
        );
        var created = await Bot.Channel.SendAsync(
            new Recipient(maya with { User = "00000000-0000-0000-0000-000000000044" }, null),
            Morning,
            Cancellation
        );

        Assert.IsType(
            way switch
            {
                "403" or "404" => typeof(Delivery.Unreachable),
                "429" => typeof(Delivery.Throttled),
                _ => typeof(Delivery.Failed),
            },
            created
        );
        Assert.Equal(way is "200 and nothing" or "200 and null", known is Delivery.Sent);
        Assert.Equal(
            way is not ("200 and nothing" or "200 and null" or "403" or "404" or "429")
                && (way[0] == '2' || way is "hangs up" or "says nothing"),
            known is Delivery.Failed { MaybeSent: true }
        );
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task An_answer_that_cannot_be_given_ends_no_call_in_an_error(string way)
    {
        Answer(way, call => call.IsMessage);

        await SayAsync("help");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_click_counts_though_the_message_behind_it_cannot_be_changed(string way)
    {
        await SayAsync("join");
        Answer(way, call => call.Method == "PUT");

        var answer = await ClickAsync("Yes, I'd like to join");

        Assert.Equal(200, (int?)answer!["statusCode"]);
        Assert.Equal(Membership.Joined, Assert.Single(await EverybodyAsync()).Membership);
        Assert.DoesNotContain("wrong", answer.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bot_that_gets_no_token_has_sent_nothing()
    {
        await using var locked = await BotHost.StartAsync(Teams, new() { ["Teams:Cloud:LoginUrl"] = $"{Teams.Origin}/closed" });
        var reference = new TeamsReference(Teams.ServiceUrl, "a:maya", A.Bot, A.Maya, FakeTeams.Tenant).ToString();

        var delivery = await locked.Channel.SendAsync(
            new Recipient(new Address("teams", FakeTeams.Tenant, A.MayaId), reference),
            Morning,
            Cancellation
        );

        Assert.False(Assert.IsType<Delivery.Failed>(delivery).MaybeSent);
        Assert.Empty(Teams.Calls);
    }

    private Task<IReadOnlyList<Person>> EverybodyAsync() => Bot.Core.People.AllAsync(new(FakeTeams.Tenant), Cancellation);

    private void Answer(string way, Func<Call, bool> when) =>
        Teams.Answer = call =>
            Task.FromResult<IResult?>(
                !when(call)
                    ? null
                    : way switch
                    {
                        "200 and nothing" => Results.Content("", "application/json", statusCode: 200),
                        "200 and null" => Results.Content("null", "application/json", statusCode: 200),
                        "200 and a page" => Results.Content("<html>Sign in</html>", "text/html", statusCode: 200),
                        "200 and half a JSON" => Results.Content("{\"id\":\"x", "application/json", statusCode: 200),
                        "200 and a number" => Results.Content("7", "application/json", statusCode: 200),
                        "302" => Results.Redirect($"{Teams.Origin}/elsewhere"),
                        "hangs up" => new Doing(http => http.Abort()),
                        "says nothing" => new Waiting(),
                        _ => Results.Json(
                            new { error = new { code = "Code", message = "No." } },
                            statusCode: int.Parse(way, System.Globalization.CultureInfo.InvariantCulture)
                        ),
                    }
            );

    private sealed class Doing(Action<HttpContext> answer) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            answer(httpContext);
            return Task.CompletedTask;
        }
    }

    private sealed class Waiting : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) =>
            Task.Delay(Timeout.Infinite, httpContext.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
    }
}
