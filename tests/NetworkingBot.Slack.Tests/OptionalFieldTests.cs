using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using NetworkingBot.Core;
using NetworkingBot.Core.People;
using NetworkingBot.Slack.Tests.Drivers;

namespace NetworkingBot.Slack.Tests;

/// <summary>
/// Fields that Slack fills in one case and not in another: whoever acts and whichever workspace it is are taken from where they stand.
/// </summary>
public sealed class OptionalFieldTests : IAsyncLifetime
{
    private const string Other = "T0OTHER";

    private FakeSlack _slack = null!;
    private SlackBot _bot = null!;

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
    [InlineData("""{"type":"app_mention","text":"<@U0BOT> help","channel":"C1","bot_id":"B1","ts":"1.1"}""")]
    [InlineData("""{"type":"app_mention","user":"","text":"<@U0BOT> help","channel":"C1","ts":"1.1"}""")]
    [InlineData("""{"type":"app_mention","user":null,"text":null,"channel":"C1","ts":"1.1"}""")]
    [InlineData("""{"type":"app_home_opened","tab":"home","channel":"D1"}""")]
    [InlineData("""{"type":"message","channel_type":"im","channel":"D1","text":"hello","ts":"1.1"}""")]
    public async Task What_nobody_said_is_taken_and_answered_to_nobody(string happened)
    {
        var answer = await _bot.Requests.EventAsync(Wire.Event(JsonNode.Parse(happened)!));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(_slack.CallsOf("chat.postEphemeral"));
        Assert.Empty(_slack.CallsOf("chat.postMessage"));
    }

    [Theory]
    [InlineData("user_not_found")]
    [InlineData("user_not_visible")]
    public async Task A_user_whom_the_workspace_does_not_have_is_no_reason_to_deliver_again(string error)
    {
        _slack.Mood = async (method, http) =>
        {
            if (method != "users.info")
            {
                return false;
            }

            await http.Response.WriteAsJsonAsync(new { ok = false, error });
            return true;
        };

        var answer = await _bot.Requests.EventAsync(Wire.Message("U1", "hello", "Ev1"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Null(await _bot.PersonAsync(FakeSlack.Team, "U1"));
    }

    [Theory]
    [InlineData(Other, FakeSlack.Team)]
    [InlineData(FakeSlack.Team, FakeSlack.Team)]
    [InlineData(FakeSlack.Team, null)]
    public async Task An_event_of_a_shared_channel_is_of_the_workspace_that_has_the_app(string outer, string? authorised)
    {
        var happened = new { type = "app_mention", user = "U1", text = "<@U0BOT> help", channel = "C1", ts = "1.1", team = Other };
        var authorizations = authorised is null ? [] : new[] { new { team_id = authorised, user_id = "U0BOT", is_bot = true } };

        await _bot.Requests.EventAsync(
            JsonSerializer.Serialize(
                new
                {
                    type = "event_callback",
                    team_id = outer,
                    event_id = "Ev1",
                    authorizations,
                    @event = happened,
                }
            )
        );

        Assert.Single(await _slack.WaitForAsync("chat.postEphemeral", 1));
        Assert.NotNull(await _bot.PersonAsync(FakeSlack.Team, "U1"));
        Assert.Null(await _bot.PersonAsync(Other, "U1"));
    }

    [Fact]
    public async Task An_event_of_a_workspace_without_the_app_is_taken_and_left()
    {
        var answer = await _bot.Requests.EventAsync(Wire.Message("U1", "hello", "Ev1", Other));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(_slack.CallsOf("chat.postMessage"));
    }

    /// <summary>Where the workspace of the app stands in a submission; the one of whoever submits stands beside it.</summary>
    [Theory]
    [InlineData("""{"team":{"id":"T0OTHER"},"view":{"app_installed_team_id":"T0FAKE","team_id":"T0OTHER"}}""")]
    [InlineData("""{"team":{"id":"T0OTHER"},"view":{"app_installed_team_id":"T0FAKE"}}""")]
    [InlineData("""{"team":{"id":"T0OTHER"},"view":{"team_id":"T0FAKE"}}""")]
    [InlineData("""{"team":null,"view":{"app_installed_team_id":"T0FAKE"}}""")]
    [InlineData("""{"view":{}}""")]
    [InlineData("""{"team":{"id":"T0FAKE"},"view":{}}""")]
    public async Task A_form_is_not_lost_when_it_comes_from_the_workspace_of_its_submitter(string fields)
    {
        await _bot.Requests.EventAsync(Wire.Message("U1", "join", "Ev1"));
        await _bot.Requests.InteractionAsync(Wire.Click("U1", "1|en|join", "t.1", new Uri(_slack.Address, "respond/1")));
        var submission = JsonNode.Parse(Wire.Submission("U1", """{"Payload":"1|en|save-profile","Kind":0}""", "t.2", new()
        {
            ["name"] = new { value = new { type = "plain_text_input", value = "Nora Vidal" } },
            ["offers"] = new { value = new { type = "plain_text_input", value = "Azure costs" } },
            ["looks-for"] = new { value = new { type = "plain_text_input", value = "Spanish" } },
        }))!.AsObject();
        submission.Remove("team");
        foreach (var (name, value) in JsonNode.Parse(fields)!.AsObject())
        {
            if (name == "view")
            {
                foreach (var (field, team) in value!.AsObject())
                {
                    submission["view"]![field] = team?.DeepClone();
                }
            }
            else
            {
                submission[name] = value?.DeepClone();
            }
        }

        await _bot.Requests.InteractionAsync(submission.ToJsonString());

        Assert.Equal("Nora Vidal", (await _bot.PersonAsync(FakeSlack.Team, "U1"))!.Name);
    }

    [Theory]
    [InlineData("add <@UJAN>")]
    [InlineData("I met <@UJAN> yesterday")]
    [InlineData("añade a <@UJAN|jan>")]
    [InlineData("remind me to write to <@UJAN> tomorrow")]
    [InlineData("recuérdame escribir a <@UJAN> mañana")]
    public async Task A_mention_means_the_colleague_who_was_brought_in_and_has_not_written_here(string text)
    {
        await _bot.Requests.EventAsync(Wire.Message("U1", "hello", "Ev1"));
        await _bot.Requests.InteractionAsync(Wire.Click("U1", "1|en|join", "t.1", new Uri(_slack.Address, "respond/1")));
        var me = (await _bot.PersonAsync(FakeSlack.Team, "U1"))!;
        var jan = new Person(me.Org, new PersonId("jan"), "Jan Kowalski")
        {
            Email = "ujan@example.com",
            Membership = Membership.Joined,
            JoinedAt = _bot.Core.Clock.GetCurrentInstant(),
        };
        await _bot.Core.People.AddAsync(jan, _bot.Core.Clock.GetCurrentInstant(), TestContext.Current.CancellationToken);
        await _bot.Core.Identities.SaveEmailAsync(me.Org, "ujan@example.com", jan.Id, TestContext.Current.CancellationToken);

        await _bot.Requests.EventAsync(Wire.Message("U1", text, "Ev2"));

        var said = (await _slack.WaitForAsync("chat.postMessage", 2))[^1].Arguments.ToJsonString();
        Assert.Contains("Jan Kowalski", said, StringComparison.Ordinal);
        Assert.DoesNotContain("UJAN", said, StringComparison.Ordinal);
        var kept = await _bot.Core.ContactBook.Store.GetAsync(me.Org, me.Id, "jan", TestContext.Current.CancellationToken);
        Assert.Equal(jan.Id, kept!.Colleague);
    }

    [Theory]
    [InlineData(":wave: hi", "hi")]
    [InlineData("who should I meet this week? :coffee:", "who should I meet this week?")]
    [InlineData("thanks :+1:", "thanks")]
    [InlineData("thanks:+1:", "thanks:+1:")]
    [InlineData("I offer Kubernetes :kubernetes:", "I offer Kubernetes")]
    [InlineData(":+1::skin-tone-3:", "👍")]
    [InlineData(":thumbsdown:", "👎")]
    [InlineData("gracias :raised_hands: :tada:", "gracias")]
    [InlineData("¿a quién conozco? :cafecito-2:", "¿a quién conozco?")]
    [InlineData("quiet from 18:00 to 8:00", "quiet from 18:00 to 8:00")]
    [InlineData("at 10:30:15", "at 10:30:15")]
    [InlineData("*who should I meet?*", "who should I meet?")]
    [InlineData("I offer *Azure* and _SQL_", "I offer Azure and SQL")]
    [InlineData("_*busco* ayuda_ con `dotnet_build`", "busco ayuda con dotnet_build")]
    [InlineData("snake_case_name and 2*3*4", "snake_case_name and 2*3*4")]
    [InlineData("~not this~ that", "not this that")]
    public void Words_are_read_without_what_adorns_them(string typed, string expected) =>
        Assert.Equal(expected, SlackText.Read(typed, "U0BOT").Text);

    [Theory]
    [InlineData("U1", "Who should I meet this week?")]
    [InlineData("U1ES", "¿A quién debería conocer esta semana?")]
    public async Task Whoever_opens_the_conversation_finds_four_questions_in_their_language(string user, string first)
    {
        await _bot.Requests.EventAsync(Wire.Event(new { type = "app_home_opened", tab = "messages", user, channel = "D1" }));

        var asked = Assert.Single(await _slack.WaitForAsync("assistant.threads.setSuggestedPrompts", 1)).Arguments;
        Assert.Equal("D1", (string?)asked["channel_id"]);
        Assert.Equal(4, asked["prompts"]!.AsArray().Count);
        Assert.Equal(first, (string?)asked["prompts"]![0]!["message"]);
        Assert.Null(asked["thread_ts"]);
    }

    [Theory]
    [InlineData("app_mentions:read,chat:write,commands,im:history,im:write,users:read", "")]
    [InlineData("app_mentions:read,chat:write,commands,im:history,im:write", "users:read")]
    [InlineData("assistant:write,mpim:write,users:read.email", "app_mentions:read,chat:write,commands,im:history,im:write,users:read")]
    public void Only_what_it_cannot_do_without_is_missed(string granted, string missing) =>
        Assert.Equal(missing, string.Join(',', SlackScopes.MissingFrom(granted)));

    [Theory]
    [InlineData("*a ")]
    [InlineData("_a*")]
    [InlineData(":a")]
    [InlineData("`~*_ ")]
    public void A_text_full_of_marks_is_read_like_any_other(string mark) =>
        Assert.NotEmpty(SlackText.Read(string.Concat(Enumerable.Repeat(mark, 10_000)), "U0BOT").Text);
}
