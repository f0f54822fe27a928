using System.Net;
using System.Text.Json.Nodes;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.People;
using NetworkingBot.Slack.Tests.Drivers;

namespace NetworkingBot.Slack.Tests;

/// <summary>A request in, what Slack is told out.</summary>
public sealed class AnsweringTests : IAsyncLifetime
{
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

    [Fact]
    public async Task Slack_checks_the_address_and_gets_its_word_back()
    {
        var answer = await _bot.Requests.EventAsync("""{"type":"url_verification","challenge":"3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P"}""");

        Assert.Equal("3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P", await TextOf(answer));
    }

    [Fact]
    public async Task A_command_is_answered_for_these_eyes_only()
    {
        await CommandAsync("U1", "¿qué puedo decir?");

        var answer = Assert.Single(await _slack.WaitForAsync("respond", 1));
        Assert.Equal("ephemeral", answer.Arguments["response_type"]!.ToString());
        Assert.False(answer.Arguments["replace_original"]!.GetValue<bool>());
        Assert.StartsWith("Qué puedes decirme", answer.Arguments["text"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mention_is_answered_for_these_eyes_only_in_its_thread()
    {
        await _bot.Requests.EventAsync(
            Wire.Event(
                new
                {
                    type = "app_mention",
                    user = "U1",
                    channel = "C1",
                    text = "<@U0BOT> help",
                    thread_ts = "17.1",
                }
            )
        );

        var answer = Assert.Single(await _slack.WaitForAsync("chat.postEphemeral", 1));
        Assert.Equal(
            ("U1", "C1", "17.1"),
            (answer.Arguments["user"]!.ToString(), answer.Arguments["channel"]!.ToString(), answer.Arguments["thread_ts"]!.ToString())
        );
    }

    [Fact]
    public async Task A_form_opens_shows_what_is_wrong_and_gives_way_to_the_answer()
    {
        await JoinAsync("U1");

        await _bot.Requests.InteractionAsync(Wire.Click("U1", "1|es|edit-profile", "t.open", new Uri(_slack.Address, "respond/1")));
        var view = Assert.Single(await _slack.WaitForAsync("views.open", 1)).Arguments["view"]!;
        var metadata = view["private_metadata"]!.ToString();
        var wrong = await SubmitAsync(metadata, "t.1", name: "");
        var right = await SubmitAsync(metadata, "t.2", name: "Maya");

        Assert.Equal("Tu perfil", view["title"]!["text"]!.ToString());
        var errors = JsonNode.Parse(await TextOf(wrong))!;
        Assert.Equal("errors", errors["response_action"]!.ToString());
        Assert.NotNull(errors["errors"]!["name"]);
        Assert.Equal("", await TextOf(right));
        Assert.Single(await _slack.WaitForAsync("chat.postMessage", 1));
        Assert.Equal("Maya", (await _bot.PersonAsync(FakeSlack.Team, "U1"))!.Name);
    }

    [Fact]
    public async Task A_form_asked_for_in_words_waits_behind_a_button()
    {
        await JoinAsync("U1");

        await _bot.Requests.EventAsync(Wire.Message("U1", "edit my profile", "Ev1"));
        var button = Assert.Single(await _slack.WaitForAsync("chat.postMessage", 1)).Arguments["blocks"]!.AsArray()[^1]!["elements"]![0]!;
        await _bot.Requests.InteractionAsync(
            Wire.Click("U1", button["value"]!.ToString(), "t.open")
                .Replace("do-0", button["action_id"]!.ToString(), StringComparison.Ordinal)
        );

        Assert.Equal("Open the form", button["text"]!["text"]!.ToString());
        Assert.Single(await _slack.WaitForAsync("views.open", 1));
    }

    [Fact]
    public async Task The_home_invites_and_after_joining_shows_the_personal_page()
    {
        await _bot.Requests.EventAsync(Wire.Event(new { type = "app_home_opened", user = "UES", tab = "home" }, "Ev1"));
        var before = Assert.Single(await _slack.WaitForAsync("views.publish", 1)).Arguments.ToJsonString();

        await _bot.Requests.InteractionAsync("""
            {"type":"block_actions","team":{"id":"T0FAKE"},"user":{"id":"UES"},"trigger_id":"t.1","container":{"type":"view","view_id":"V9"},
             "view":{"id":"V9","type":"home"},"actions":[{"type":"button","action_id":"do-0","value":"1|es|join"}]}
            """);

        Assert.Contains("1|es|join", before, StringComparison.Ordinal);
        Assert.Single(await _slack.WaitForAsync("views.open", 1));
        Assert.Contains(
            "1|es|edit-profile",
            (await _slack.WaitForAsync("views.publish", 2))[^1].Arguments.ToJsonString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("U1", "en", "Next nudge: ", "You get no nudges", "When I write")]
    [InlineData("UES", "es", "Próximo mensaje: ", "Ahora no te escribo mensajes diarios", "Cuándo escribo")]
    public async Task The_home_says_when_the_next_nudge_may_come_and_opens_the_settings(
        string user,
        string lang,
        string next,
        string none,
        string settings
    )
    {
        await _bot.Requests.InteractionAsync(Wire.Click(user, $"1|{lang}|join", "t.join", new Uri(_slack.Address, "respond/0")));
        await _bot.Requests.EventAsync(Wire.Event(new { type = "app_home_opened", user, tab = "home" }, "Ev1"));
        var before = TextsOf(Assert.Single(await _slack.WaitForAsync("views.publish", 1)));

        await _bot.Requests.InteractionAsync(Wire.Click(user, $"1|{lang}|nudge-settings", "t.open", new Uri(_slack.Address, "respond/1")));
        await _bot.Requests.InteractionAsync(Wire.Click(user, $"1|{lang}|stop-nudges", "t.stop", new Uri(_slack.Address, "respond/2")));
        await _bot.Requests.EventAsync(Wire.Event(new { type = "app_home_opened", user, tab = "home" }, "Ev2"));
        var after = TextsOf((await _slack.WaitForAsync("views.publish", 2))[^1]);

        Assert.Contains(before, text => text.StartsWith(next, StringComparison.Ordinal));
        Assert.Contains($"1|{lang}|nudge-settings", before);
        Assert.Equal(settings, Assert.Single(await _slack.WaitForAsync("views.open", 1)).Arguments["view"]!["title"]!["text"]!.ToString());
        Assert.Contains(after, text => text.StartsWith(none, StringComparison.Ordinal));
        Assert.DoesNotContain(after, text => text.StartsWith(next, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_name_is_found_by_its_beginning_among_those_who_joined()
    {
        await JoinAsync("U1");
        var org = new OrgId("slack-T0FAKE");
        await _bot.Core.People.AddAsync(
            new Person(org, new PersonId("ana"), "Ána Núñez") { Membership = Membership.Joined },
            _bot.Core.Clock.GetCurrentInstant(),
            CancellationToken.None
        );
        await _bot.Core.People.AddAsync(
            new Person(org, new PersonId("anabel"), "Anabel Secret"),
            _bot.Core.Clock.GetCurrentInstant(),
            CancellationToken.None
        );

        var answer = await _bot.Requests.InteractionAsync("""{"type":"block_suggestion","team":{"id":"T0FAKE"},"user":{"id":"U1"},"action_id":"person","value":"nun an"}""");
        var nobody = await _bot.Requests.InteractionAsync("""{"type":"block_suggestion","team":{"id":"T0FAKE"},"user":{"id":"U1"},"action_id":"person","value":"Person U1"}""");

        var found = Assert.Single(JsonNode.Parse(await TextOf(answer))!["options"]!.AsArray());
        Assert.Equal(("ana", "Ána Núñez"), (found!["value"]!.ToString(), found["text"]!["text"]!.ToString()));
        Assert.Empty(JsonNode.Parse(await TextOf(nobody))!["options"]!.AsArray());
    }

    [Fact]
    public async Task A_shortcut_asks_whom_and_goes_on_with_the_request()
    {
        await JoinAsync("UES");
        await _bot.Core.People.UpdateAsync(
            new OrgId("slack-T0FAKE"),
            (await _bot.PersonAsync(FakeSlack.Team, "UES"))!.Id,
            person => person with { Lang = Lang.Spanish },
            _bot.Core.Clock.GetCurrentInstant(),
            CancellationToken.None
        );
        await _bot.Core.People.AddAsync(
            new Person(new OrgId("slack-T0FAKE"), new PersonId("ana"), "Ana Núñez") { Membership = Membership.Joined },
            _bot.Core.Clock.GetCurrentInstant(),
            CancellationToken.None
        );

        await _bot.Requests.InteractionAsync("""{"type":"shortcut","team":{"id":"T0FAKE"},"user":{"id":"UES"},"callback_id":"ask_for_introduction","trigger_id":"t.1"}""");
        var asked = Assert.Single(await _slack.WaitForAsync("views.open", 1)).Arguments["view"]!;
        var filled = await _bot.Requests.InteractionAsync(
            Wire.Submission(
                "UES",
                asked["private_metadata"]!.ToString(),
                "t.2",
                new()
                {
                    ["person-0"] = new
                    {
                        person = new
                        {
                            type = "external_select",
                            selected_option = new { text = new { type = "plain_text", text = "Ana Núñez" }, value = "ana" },
                        },
                    },
                }
            )
        );

        Assert.Equal("Pedir una presentación", asked["title"]!["text"]!.ToString());
        Assert.Equal("external_select", asked["blocks"]![1]!["element"]!["type"]!.ToString());
        var answer = JsonNode.Parse(await TextOf(filled))!;
        Assert.Equal("update", answer["response_action"]!.ToString());
        Assert.Contains("send-request", answer["view"]!["private_metadata"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shortcut_introduces_two_people_who_are_then_asked()
    {
        await JoinAsync("U1");
        var (org, now) = (new OrgId("slack-T0FAKE"), _bot.Core.Clock.GetCurrentInstant());
        var me = (await _bot.PersonAsync(FakeSlack.Team, "U1"))!;
        foreach (var (id, name) in (List<(string, string)>)[("ana", "Ana Núñez"), ("luis", "Luis Rey")])
        {
            await _bot.Core.People.AddAsync(
                new Person(org, new PersonId(id), name) { Membership = Membership.Joined },
                now,
                CancellationToken.None
            );
            await _bot.Core.Ties.SaveAsync(org, new KnownTie(me.Id, new PersonId(id), Familiarity.Of(now)), CancellationToken.None);
        }

        await _bot.Requests.InteractionAsync("""{"type":"shortcut","team":{"id":"T0FAKE"},"user":{"id":"U1"},"callback_id":"introduce_two_people","trigger_id":"t.1"}""");
        var asked = Assert.Single(await _slack.WaitForAsync("views.open", 1)).Arguments["view"]!;
        var filled = await _bot.Requests.InteractionAsync(
            Wire.Submission(
                "U1",
                asked["private_metadata"]!.ToString(),
                "t.2",
                new()
                {
                    ["person-0"] = new
                    {
                        person = new
                        {
                            type = "external_select",
                            selected_option = new { text = new { type = "plain_text", text = "Ana Núñez" }, value = "ana" },
                        },
                    },
                    ["person-1"] = new
                    {
                        person = new
                        {
                            type = "external_select",
                            selected_option = new { text = new { type = "plain_text", text = "Luis Rey" }, value = "luis" },
                        },
                    },
                }
            )
        );
        var form = JsonNode.Parse(await TextOf(filled))!["view"]!;
        await _bot.Requests.InteractionAsync(Wire.Submission("U1", form["private_metadata"]!.ToString(), "t.3", new()
        {
            ["message"] = new { value = new { type = "plain_text_input", value = "You both plan the move to the new office." } },
        }));

        Assert.Equal("Introduce two people", asked["title"]!["text"]!.ToString());
        Assert.Contains("send-request", form["private_metadata"]!.ToString(), StringComparison.Ordinal);
        var proposed = Assert.Single(
            await _bot.Core.Introductions.OfAsync(org, new PersonId("ana"), TestContext.Current.CancellationToken)
        );
        Assert.Equal(
            (IntroductionKind.OfContacts, new PersonId("ana"), new PersonId("luis")),
            (proposed.Kind, proposed.One, proposed.Other)
        );
        Assert.Equal("You both plan the move to the new office.", proposed.Message);
    }

    [Fact]
    public async Task Whoever_wrote_a_message_is_kept_as_a_contact()
    {
        await JoinAsync("UES");
        await _bot.Requests.InteractionAsync(Wire.Click("U7", "1|en|join", "t.7", new Uri(_slack.Address, "respond/7")));
        await _slack.WaitForAsync("respond", 2);
        var me = (await _bot.PersonAsync(FakeSlack.Team, "UES"))!;

        await _bot.Requests.InteractionAsync("""{"type":"message_action","team":{"id":"T0FAKE"},"user":{"id":"UES"},"callback_id":"remember_person","trigger_id":"t.1","message":{"type":"message","user":"U7","text":"hi","ts":"1.1"}}""");

        var shown = Assert.Single(await _slack.WaitForAsync("views.open", 1)).Arguments["view"]!.ToJsonString();
        Assert.Contains("Person U7", shown, StringComparison.Ordinal);
        Assert.NotEmpty(
            await _bot.Core.Contacts.AllAsync(me.Org, me.Id, CancellationToken.None).ToListAsync(TestContext.Current.CancellationToken)
        );
    }

    [Theory]
    [InlineData("USTRANGER")]
    [InlineData("UGUEST")]
    [InlineData("USINGLECHANNEL")]
    [InlineData("UDELETED")]
    [InlineData("UROBOT")]
    public async Task Outsiders_are_told_kindly_and_become_nobody(string user)
    {
        await _bot.Requests.EventAsync(Wire.Message(user, "who should I meet?", "Ev1"));

        Assert.StartsWith(
            "I am here for the members",
            Assert.Single(await _slack.WaitForAsync("chat.postMessage", 1)).Arguments["text"]!.ToString(),
            StringComparison.Ordinal
        );
        Assert.Null(await _bot.PersonAsync(FakeSlack.Team, user));
    }

    [Fact]
    public async Task Another_workspace_is_acknowledged_and_gets_nothing()
    {
        var answer = await _bot.Requests.EventAsync(Wire.Message("U1", "hello", "Ev1", team: "T0OTHER"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await _bot.StopAsync();
        Assert.Empty(_slack.CallsOf("chat.postMessage"));
    }

    [Fact]
    public async Task Somebody_new_is_known_from_the_roster_and_left_in_peace_when_they_go()
    {
        var joined = new
        {
            id = "U7",
            team_id = FakeSlack.Team,
            real_name = "Maya Ortiz",
            tz = "America/Bogota",
            locale = "es-CO",
            profile = new { email = "Maya@Example.com", title = "Nurse" },
        };
        await _bot.Requests.EventAsync(Wire.Event(new { type = "team_join", user = joined }, "Ev1"));
        var known = (await _bot.PersonAsync(FakeSlack.Team, "U7"))!;

        await _bot.Requests.EventAsync(
            Wire.Event(
                new
                {
                    type = "user_change",
                    user = new
                    {
                        id = "U7",
                        team_id = FakeSlack.Team,
                        deleted = true,
                    },
                },
                "Ev2"
            )
        );

        Assert.Equal(
            ("Maya Ortiz", "America/Bogota", Lang.Spanish, "maya@example.com", "Nurse"),
            (known.Name, known.ZoneId, known.Lang, known.Email, known.Profile.Title)
        );
        Assert.Equal(Membership.NotJoined, known.Membership);
        var identity = await _bot.Core.Identities.FindAsync(
            new Address(SlackChannel.ChannelName, FakeSlack.Team, "U7"),
            CancellationToken.None
        );
        Assert.True(identity!.Unreachable);
    }

    [Fact]
    public async Task Somebody_who_went_and_came_back_is_reached_again_once_they_write()
    {
        var there = new { id = "U7", team_id = FakeSlack.Team, real_name = "Maya Ortiz" };
        await _bot.Requests.EventAsync(Wire.Event(new { type = "team_join", user = there }, "Ev1"));
        await _bot.Requests.EventAsync(
            Wire.Event(
                new
                {
                    type = "user_change",
                    user = new
                    {
                        id = "U7",
                        team_id = FakeSlack.Team,
                        deleted = true,
                    },
                },
                "Ev2"
            )
        );
        var gone = (await _bot.PersonAsync(FakeSlack.Team, "U7"))!;

        await _bot.Requests.EventAsync(Wire.Event(new { type = "user_change", user = there }, "Ev3"));
        await _bot.Requests.EventAsync(Wire.Message("U7", "hello", "Ev4"));

        Assert.Empty(gone.Addresses);
        Assert.Equal(
            [new Address(SlackChannel.ChannelName, FakeSlack.Team, "U7")],
            (await _bot.PersonAsync(FakeSlack.Team, "U7"))!.Addresses
        );
    }

    [Fact]
    public async Task What_takes_long_is_put_off_or_answered_later_and_done_once()
    {
        await using var bot = await SlackBot.StartAsync(_slack.Api, time: TimeProvider.System);
        _slack.Mood = async (method, _) =>
        {
            await Task.Delay(method == "users.info" ? 4000 : 0);
            return false;
        };

        var answers = await Task.WhenAll(bot.Requests.EventOnceAsync(Wire.Message("U1", "hello", "Ev1")), CommandAsync("U2", "help", bot));
        var again = await bot.Requests.EventAsync(Wire.Message("U1", "hello", "Ev1"));

        Assert.Equal([HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK], answers.Select(answer => answer.StatusCode));
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        await bot.StopAsync();
        Assert.Single(_slack.CallsOf("respond"));
        Assert.Single(_slack.CallsOf("chat.postMessage"));
    }

    /// <summary>All that is written or carried in a call.</summary>
    private static List<string> TextsOf(SlackCall call)
    {
        return [.. Under(call.Arguments)];

        static IEnumerable<string> Under(JsonNode? node) => node switch
        {
            JsonObject fields => fields.SelectMany(field => Under(field.Value)),
            JsonArray items => items.SelectMany(Under),
            { } value => [value.ToString().Trim('*')],
            null => [],
        };
    }

    private static Task<string> TextOf(HttpResponseMessage answer) =>
        answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private Task<HttpResponseMessage> CommandAsync(string user, string text, SlackBot? bot = null) => (bot ?? _bot).Requests.SendAsync(
        "application/x-www-form-urlencoded",
        $"command=%2Fnetworking&text={Uri.EscapeDataString(text)}&team_id={FakeSlack.Team}&user_id={user}&channel_id=C1&trigger_id=t.{user}"
            + $"&response_url={Uri.EscapeDataString(new Uri(_slack.Address, "respond/1").AbsoluteUri)}"
    );

    private async Task JoinAsync(string user)
    {
        await _bot.Requests.InteractionAsync(Wire.Click(user, "1|en|join", "t.join", new Uri(_slack.Address, "respond/0")));
        await _slack.WaitForAsync("respond", 1);
    }

    private Task<HttpResponseMessage> SubmitAsync(string metadata, string trigger, string name) =>
        _bot.Requests.InteractionAsync(
            Wire.Submission(
                "U1",
                metadata,
                trigger,
                new()
                {
                    ["name"] = new { value = new { type = "plain_text_input", value = name } },
                    ["meets"] = new
                    {
                        value = new
                        {
                            type = "static_select",
                            selected_option = new { text = new { type = "plain_text", text = "x" }, value = "Remote" },
                        },
                    },
                }
            )
        );
}
