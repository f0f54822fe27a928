using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NodaTime;

namespace NetworkingBot.Teams.Tests;

/// <summary>What people say, click and fill in, from the endpoint to the connector.</summary>
public sealed class ConversationTests : Tenancy
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Address Maya => new("teams", FakeTeams.Tenant, A.MayaId);

    [Fact]
    public async Task A_turn_goes_on_when_Teams_hangs_up_and_is_not_done_again()
    {
        var (begun, released) = (new TaskCompletionSource(), new TaskCompletionSource());
        Teams.Answer = async call =>
        {
            if (call.IsMessage)
            {
                begun.TrySetResult();
                await released.Task;
            }

            return null;
        };
        var activity = A.Message(Teams, "hello").ToJsonString();
        using var hangUp = new CancellationTokenSource();

        var delivered = Bot.PostAsync(activity, "Bearer " + Teams.Token(), hangUp: hangUp.Token);
        await begun.Task;
        await hangUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => delivered);
        released.SetResult();
        while (await StatusAsync(activity) == HttpStatusCode.ServiceUnavailable)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
        }

        Assert.Single(Teams.Messages);
    }

    private async Task<HttpStatusCode> StatusAsync(string activity)
    {
        using var again = await Bot.PostAsync(activity, "Bearer " + Teams.Token());
        return again.StatusCode;
    }

    [Fact]
    public async Task A_first_message_is_answered_and_its_sender_remembered()
    {
        await SayAsync("hello");

        var identity = await Bot.Core.Identities.FindAsync(Maya, Cancellation);
        var person = await Bot.Core.People.GetAsync(identity!.Org, identity.Person, Cancellation);
        Assert.Contains("Hello, Maya!", Assert.Single(Teams.Messages).Words, StringComparison.Ordinal);
        Assert.Equal(
            ("Maya Ruiz", "maya@example.com", "Europe/Madrid", Membership.NotJoined),
            (person!.Name, person.Email, person.ZoneId, person.Membership)
        );
        Assert.Contains("a:maya", identity.ConversationReference, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_click_changes_the_card_in_place_for_good()
    {
        await SayAsync("join");

        var answer = await ClickAsync("Yes, I'd like to join");

        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)answer!["type"]);
        Assert.DoesNotContain("Yes, I'd like to join", answer.ToJsonString(CardSplitter.Wire), StringComparison.Ordinal);
        Assert.EndsWith("/activities/m-1", Assert.Single(Teams.Updates).Path, StringComparison.Ordinal);
        Assert.Single(Teams.Messages);
    }

    [Fact]
    public async Task A_click_that_asks_for_more_is_answered_below_and_leaves_the_card()
    {
        await JoinAsync();

        var answer = await ClickAsync("Who should I meet?");

        Assert.Equal("application/vnd.microsoft.activity.message", (string?)answer!["type"]);
        Assert.Equal(2, Teams.Messages.Count);
    }

    [Fact]
    public async Task A_form_with_a_mistake_comes_back_in_its_place_with_what_was_entered()
    {
        await JoinAsync();
        await SayAsync("edit my profile");

        var answer = await ClickAsync("Save", ("name", "Maya Ruiz"), ("offers", "Azure costs"), ("zone", "Middle Earth"));

        var card = answer!["value"]!.ToJsonString(CardSplitter.Wire);
        Assert.Contains("Azure costs", card, StringComparison.Ordinal);
        Assert.Contains("⚠", card, StringComparison.Ordinal);
        Assert.Contains("\"value\":\"Middle Earth\"", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dialog_opens_at_a_button_that_leads_to_a_form_and_stays_until_all_is_right()
    {
        await JoinAsync();
        var button = Teams.Updates[^1].Cards.SelectMany(Actions).First(action => (string?)action["title"] == "Edit my profile");
        var data = button["data"]!.DeepClone().AsObject();

        var opened = await HearAsync(A.Invoke(Teams, "task/fetch", new JsonObject { ["data"] = data }));
        var form = Actions(opened!).Single(action => (string?)action["title"] == "Save")["data"]!.DeepClone().AsObject();
        form["name"] = "Maya R.";
        form["zone"] = "Nowhere";
        var again = await HearAsync(A.Invoke(Teams, "task/submit", new JsonObject { ["data"] = form.DeepClone() }));
        form["zone"] = "Europe/Paris";
        var closed = await HearAsync(A.Invoke(Teams, "task/submit", new JsonObject { ["data"] = form }));

        Assert.Equal("task/fetch", (string?)data["msteams"]!["type"]);
        Assert.Equal("continue", (string?)opened!["task"]!["type"]);
        Assert.Contains("⚠", again!.ToJsonString(CardSplitter.Wire), StringComparison.Ordinal);
        Assert.Null(closed!["task"]);
        Assert.Contains("Maya R.", Teams.Messages[^1].Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clients_that_only_submit_are_answered_by_an_update()
    {
        await SayAsync("join");
        var submit = Teams
            .Messages[0]
            .Cards.SelectMany(Actions)
            .First(action => (string?)action["title"] == "Yes, I'd like to join" && (string?)action["type"] == "Action.Submit");
        var click = A.Message(Teams, "");
        click["value"] = submit["data"]!.DeepClone();
        click["replyToId"] = "m-1";

        await HearAsync(click);

        Assert.EndsWith("/activities/m-1", Assert.Single(Teams.Updates).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_delivered_twice_is_done_once()
    {
        var message = A.Message(Teams, "help");

        await HearAsync(message);
        await HearAsync(message);

        Assert.Single(Teams.Messages);
    }

    [Fact]
    public async Task What_is_delivered_again_while_it_is_worked_on_is_to_come_later()
    {
        var (asked, answer) = (new TaskCompletionSource(), new TaskCompletionSource());
        Teams.Answer = async call =>
        {
            asked.TrySetResult();
            await (call.Method == "GET" ? answer.Task : Task.CompletedTask);
            return null;
        };
        var message = A.Message(Teams, "help");

        var first = HearAsync(message);
        await asked.Task;
        using var second = await Bot.PostAsync(message.ToJsonString(), "Bearer " + Teams.Token());
        answer.SetResult();
        await first;

        Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, second.StatusCode);
        Assert.Single(Teams.Messages);
    }

    [Fact]
    public async Task Whoever_waits_sees_that_the_bot_is_at_it()
    {
        var typing = new TaskCompletionSource();
        Teams.Answer = async call =>
        {
            if ((string?)call.Body?["type"] == "typing")
            {
                typing.SetResult();
            }

            await (call.Method == "GET" ? typing.Task : Task.CompletedTask);
            return null;
        };

        await SayAsync("help");

        Assert.True(typing.Task.IsCompleted);
        Assert.Single(Teams.Messages);
    }

    [Fact]
    public async Task A_failed_turn_is_told_and_done_when_it_is_delivered_again()
    {
        var message = A.Message(Teams, "help");
        Teams.Answer = call =>
            Task.FromResult(call.IsMessage && call.Cards.Any() ? Microsoft.AspNetCore.Http.Results.StatusCode(400) : null);

        await HearAsync(message);
        Teams.Answer = _ => Task.FromResult<Microsoft.AspNetCore.Http.IResult?>(null);
        await HearAsync(message);

        Assert.Contains("Something went wrong", Teams.Messages[0].Words, StringComparison.Ordinal);
        Assert.Contains("who should I meet", Teams.Messages[1].Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_channel_the_bot_answers_only_when_it_is_mentioned_and_the_mention_is_stripped()
    {
        await HearAsync(A.InTeam(A.Message(Teams, "help")));
        Assert.Empty(Teams.Messages);

        await HearAsync(A.InTeam(A.Mentioning(A.Message(Teams, "help"))));

        Assert.Contains("who should I meet", Assert.Single(Teams.Messages).Words, StringComparison.Ordinal);
        Assert.Null((await Bot.Core.Identities.FindAsync(Maya, Cancellation))!.ConversationReference);
    }

    [Fact]
    public async Task A_click_in_a_channel_changes_the_card_for_whoever_clicked_only()
    {
        await HearAsync(A.InTeam(A.Mentioning(A.Message(Teams, "join"))));
        var button = Teams.Messages[0].Cards.SelectMany(Actions).First(action => (string?)action["title"] == "No, thanks");

        var answer = await HearAsync(A.InTeam(A.Click(Teams, button, "m-1")));

        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)answer!["type"]);
        Assert.Empty(Teams.Updates);
    }

    [Fact]
    public async Task A_person_is_greeted_when_they_install_the_bot_but_not_at_an_upgrade()
    {
        await HearAsync(A.Installed(Teams, "add"));
        await HearAsync(A.Installed(Teams, "add-upgrade"));

        Assert.Contains("Hello, Maya!", Assert.Single(Teams.Messages).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_removes_the_bot_is_unreachable_until_they_write_again()
    {
        await SayAsync("hello");
        await HearAsync(A.Installed(Teams, "remove"));
        var removed = await Bot.Core.Identities.FindAsync(Maya, Cancellation);

        await SayAsync("hello");

        Assert.True(removed!.Unreachable);
        Assert.False((await Bot.Core.Identities.FindAsync(Maya, Cancellation))!.Unreachable);
    }

    [Fact]
    public async Task Spanish_is_answered_in_Spanish()
    {
        await SayAsync("¿qué puedo decir?");

        Assert.Contains("Qué puedes decirme", Assert.Single(Teams.Messages).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guest_is_told_that_the_bot_is_for_members()
    {
        Teams.Members[0]["userRole"] = "guest";

        await SayAsync("join");

        Assert.Contains("can't help guests", Assert.Single(Teams.Messages).Words, StringComparison.Ordinal);
        Assert.Null(await Bot.Core.Identities.FindAsync(Maya, Cancellation));
    }

    /// <summary>Who somebody is, is not known: then they are not let in.</summary>
    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(500)]
    [InlineData(429)]
    public async Task Whoever_Teams_does_not_vouch_for_stays_out(int status)
    {
        Teams.Answer = call => Task.FromResult(IsMemberCall(call) ? Results.StatusCode(status) : null);

        await SayAsync("join");

        Assert.Contains("Please try again in a minute", Assert.Single(Teams.Messages).Words, StringComparison.Ordinal);
        Assert.Null(await Bot.Core.Identities.FindAsync(Maya, Cancellation));
    }

    [Fact]
    public async Task Whoever_was_vouched_for_lately_is_not_kept_out_while_Teams_does_not_answer()
    {
        await SayAsync("hello");
        await AgeAsync(Duration.FromDays(2));
        Teams.Answer = call => Task.FromResult(IsMemberCall(call) ? Results.StatusCode(500) : null);

        await SayAsync("help");
        await AgeAsync(Duration.FromDays(8));
        await SayAsync("help");

        Assert.DoesNotContain("Please try again in a minute", Teams.Messages[1].Words, StringComparison.Ordinal);
        Assert.Contains("Please try again in a minute", Teams.Messages[2].Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_became_a_guest_is_noticed_within_a_day_and_is_shown_to_nobody()
    {
        await JoinAsync();
        Teams.Members[0]["userRole"] = "guest";

        await SayAsync("help");
        var before = Teams.Messages.Count;
        await AgeAsync(Duration.FromDays(1));
        await SayAsync("help");

        Assert.Contains("can't help guests", Teams.Messages[before].Words, StringComparison.Ordinal);
        Assert.Equal(Membership.Left, (await Bot.Core.People.AllAsync(new OrgId(FakeTeams.Tenant), Cancellation)).Single().Membership);
    }

    [Fact]
    public async Task At_joining_Teams_is_asked_again()
    {
        await SayAsync("join");
        Teams.Members[0]["userRole"] = "guest";

        await ClickAsync("Yes, I'd like to join");

        Assert.NotEqual(Membership.Joined, (await Bot.Core.People.AllAsync(new OrgId(FakeTeams.Tenant), Cancellation)).Single().Membership);
    }

    [Fact]
    public async Task Somebody_of_another_tenant_is_an_outsider()
    {
        Teams.Members[0]["tenantId"] = "99999999-9999-9999-9999-999999999999";

        await SayAsync("join");

        Assert.Contains("can't help guests", Assert.Single(Teams.Messages).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_of_whom_Teams_tells_nothing_is_not_let_in()
    {
        Teams.Members[0].Remove("tenantId");
        Teams.Members[0].Remove("userRole");

        await SayAsync("join");

        Assert.DoesNotContain(Teams.Messages, message => message.Words.Contains("You're in", StringComparison.Ordinal));
        Assert.Null(await Bot.Core.Identities.FindAsync(Maya, Cancellation));
    }

    private static bool IsMemberCall(Call call) => call.Path.Contains("/members/", StringComparison.Ordinal);

    /// <summary>As if Teams had vouched for Maya that long ago.</summary>
    private async Task AgeAsync(Duration ago)
    {
        var identity = await Bot.Core.Identities.FindAsync(Maya, Cancellation);
        await Bot.Core.Identities.SaveAsync(Maya, identity! with { VouchedAt = Bot.Core.Clock.GetCurrentInstant() - ago }, Cancellation);
    }

    [Theory]
    [InlineData("{\"action\":{\"type\":\"Action.Execute\",\"verb\":\"do\",\"data\":{}}}", 400)]
    [InlineData("{\"action\":{\"type\":\"Action.Execute\",\"verb\":\"do\",\"data\":{\"_bot\":5}}}", 400)]
    [InlineData(
        "{\"action\":{\"type\":\"Action.Execute\",\"verb\":\"do\",\"data\":{\"_bot\":{\"payload\":\"1|en|no-such-command\"}}}}",
        200
    )]
    public async Task A_forged_click_is_answered_politely_and_changes_nothing(string value, int status)
    {
        var answer = await HearAsync(A.Invoke(Teams, "adaptiveCard/action", JsonNode.Parse(value)!));

        Assert.Equal(status, (int?)answer!["statusCode"]);
        Assert.Empty(Teams.Updates);
    }

    [Theory]
    [InlineData("messageReaction")]
    [InlineData("typing")]
    [InlineData("endOfConversation")]
    [InlineData("somethingNew")]
    public async Task Whatever_else_Teams_tells_changes_nothing(string type)
    {
        await HearAsync(A.Activity(Teams, type, []));

        Assert.Empty(Teams.Calls);
    }

    [Fact]
    public async Task An_unknown_invoke_is_answered_with_nothing()
    {
        Assert.Null(await HearAsync(A.Invoke(Teams, "fileConsent/invoke", new JsonObject())));
        Assert.Empty(Teams.Calls);
    }

    [Fact]
    public async Task A_colleague_is_found_from_the_compose_box()
    {
        await JoinAsync();
        var org = (await Bot.Core.Identities.FindAsync(Maya, Cancellation))!.Org;
        await Bot.Core.People.AddAsync(
            new Person(org, new PersonId("luis"), "Luis Vega")
            {
                Membership = Membership.Joined,
                Profile = new() { Offers = ["Kubernetes"] },
            },
            Bot.Core.Clock.GetCurrentInstant(),
            Cancellation);

        var found = await HearAsync(A.Invoke(Teams, "composeExtension/query", JsonNode.Parse("""{"commandId":"find","parameters":[{"name":"text","value":"Kubernetes"}]}""")!));
        var nobody = await HearAsync(A.Invoke(Teams, "composeExtension/query", JsonNode.Parse("""{"commandId":"find","parameters":[{"name":"text","value":"falconry"}]}""")!));

        Assert.Equal("Luis Vega", (string?)found!["composeExtension"]!["attachments"]![0]!["preview"]!["content"]!["title"]);
        Assert.Empty(Actions(found));
        Assert.Equal("message", (string?)nobody!["composeExtension"]!["type"]);
    }

    [Fact]
    public async Task The_compose_box_opens_a_dialog_with_this_weeks_people()
    {
        await JoinAsync();

        var opened = await HearAsync(A.Invoke(Teams, "composeExtension/fetchTask", JsonNode.Parse("""{"commandId":"meet","commandContext":"compose"}""")!));

        Assert.Equal("continue", (string?)opened!["task"]!["type"]);
        Assert.All(Actions(opened), action => Assert.Equal("Action.Submit", (string?)action["type"]));
    }

    [Fact]
    public async Task A_request_that_was_answered_elsewhere_shows_its_state_when_it_is_seen_again()
    {
        await JoinAsync();
        var me = (await Bot.Core.Identities.FindAsync(Maya, Cancellation))!;
        var now = Bot.Core.Clock.GetCurrentInstant();
        await Bot.Core.People.UpdateAsync(
            me.Org,
            me.Person,
            person =>
                person with
                {
                    Profile = new() { Offers = ["Azure costs"], LooksFor = ["Kubernetes"] },
                },
            now,
            Cancellation
        );
        var luis = new Address("teams", FakeTeams.Tenant, "00000000-0000-0000-0000-000000000044");
        Teams.Members.Add(A.Member("29:luis", luis.User, "Luis Vega"));
        await Bot.Core.People.AddAsync(
            new Person(me.Org, new PersonId("luis"), "Luis Vega")
            {
                Membership = Membership.Joined,
                Addresses = [luis],
                Profile = new() { Offers = ["Kubernetes"], LooksFor = ["Azure costs"] },
            },
            now,
            Cancellation
        );
        await Bot.Core.Identities.SaveAsync(luis, new Identity(me.Org, new PersonId("luis")), Cancellation);
        await SayAsync("introduce me to Luis Vega");
        await SayAsync("yes");
        await ClickAsync("Send now");
        var id = (
            (string)
                Teams.Calls.SelectMany(call => call.Cards).SelectMany(Actions).First(action => (string?)action["title"] == "Send now")[
                    "data"
                ]!["_bot"]!["payload"]!
        ).Split('|')[3][1..];

        var waiting = await AgainAsync();
        await HearAsync(FromLuis(A.Click(Teams, ClickOf(new SayYes(id)), "m-9")));
        var answered = await AgainAsync();

        Assert.Contains("yes", Actions(waiting!).Select(action => ((string)action["data"]!["_bot"]!["payload"]!).Split('|')[2]));
        Assert.Contains("maya@example.com", answered!.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Teams.Messages, call => call.Path.Contains("luis", StringComparison.Ordinal));

        Task<JsonObject?> AgainAsync() => HearAsync(FromLuis(A.Click(Teams, ClickOf(new ShowRequest(id), CardActions.Again), "m-9")));
        static JsonObject ClickOf(Command command, string verb = CardActions.Do) =>
            new() { ["verb"] = verb, ["data"] = ActionData.Click(new CommandCodec(Commands.All).Encode(command, Lang.English)) };
        static JsonObject FromLuis(JsonObject activity)
        {
            activity["from"] = new JsonObject
            {
                ["id"] = "29:luis",
                ["name"] = "Luis Vega",
                ["aadObjectId"] = "00000000-0000-0000-0000-000000000044",
            };
            activity["conversation"]!["id"] = "a:luis";
            return activity;
        }
    }
}
