using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NetworkingBot.Core;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Guide;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Introductions.Meetings;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Core.Storage;
using NetworkingBot.Storage;
using NetworkingBot.Testing;
using NodaTime;

namespace NetworkingBot.Teams.Tests;

public sealed class CardTests
{
    private const string Hostile =
        "**bold** [link](https://evil.example) <at>Boss</at> <script>alert(1)</script> `code` # no heading\n- no list\n1. no list";

    private static readonly CommandCodec _codec = new(Commands.All);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_card_in_both_languages_is_valid_and_renders()
    {
        var cards = await EverythingTheBotShowsAsync();
        var file = Path.Combine(Directory.CreateTempSubdirectory("networkingbot-").FullName, "cards.json");
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(cards), Cancellation);
        var schema = Path.Combine(RepositoryRoot.Path, "..", "shared", "data", "schemas", "adaptive-card-1.5.0.json");

        var faults = await Node.FaultsAsync("check-cards.cjs", [file, .. File.Exists(schema) ? new[] { schema } : []]);

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.True(cards.Count > 60, $"{cards.Count} cards");
        Assert.All(cards.Values, card => Assert.InRange(Encoding.UTF8.GetByteCount(card.ToJsonString(CardSplitter.Wire)), 1, 28 * 1024));
        Assert.SkipUnless(File.Exists(schema), "The official schema is not here: checked by types and renderer only.");
    }

    [Fact]
    public void What_people_write_is_shown_as_they_wrote_it_and_never_read_as_markup()
    {
        var card = Draw(
                new Card(
                    new Heading(Hostile),
                    new Paragraph(Hostile),
                    new PersonLine(new("p"), Hostile, Hostile),
                    new Facts([new(Hostile, Hostile)]),
                    new Bullets([Hostile])
                )
            )
            .Single();

        var markdown = Blocks(card, "TextBlock")
            .Select(block => (string)block["text"]!)
            .Concat(Blocks(card, "FactSet").SelectMany(set => set["facts"]!.AsArray().Select(fact => (string)fact!["value"]!)));
        Assert.All(
            markdown,
            text => Assert.Contains(@"\*\*bold\*\* \[link\](https://evil.example) \<at\>Boss\</at\>", text, StringComparison.Ordinal)
        );
        Assert.All(markdown, text => Assert.Contains("\n\\- no list\n1\\. no list", text, StringComparison.Ordinal));
        Assert.Contains(
            Blocks(card, "RichTextBlock"),
            block => ((string)block["inlines"]![0]!["text"]!).StartsWith("**bold**", StringComparison.Ordinal)
        );
        Assert.Null(card["msteams"]!["entities"]);
    }

    [Fact]
    public void A_person_is_mentioned_by_their_directory_id()
    {
        var view = new CardView(Lang.English) { Mentions = new Dictionary<PersonId, string> { [new("p")] = A.MayaId } };

        var card = new AdaptiveCardRenderer(_codec, view).Render(new Card(new PersonLine(new("p"), "Maya Ruiz", "Engineer"))).Single();

        var mention = card["msteams"]!["entities"]!.AsArray().Single()!;
        Assert.Equal(("<at>Maya Ruiz</at>", A.MayaId), ((string?)mention["text"], (string?)mention["mentioned"]!["id"]));
        Assert.Contains(Blocks(card, "TextBlock"), block => (string?)block["text"] == "<at>Maya Ruiz</at>");
    }

    [Fact]
    public void Too_many_buttons_or_too_much_text_goes_into_further_cards()
    {
        var sections = Enumerable
            .Range(0, 5)
            .SelectMany(i => (Element[])[new Divider(), new Paragraph($"Section {i}"), new Buttons([Help("a"), Help("b"), Help("c")])]);
        var buttons = Draw(new Card([.. sections]));
        var long_ = Draw(new Card([.. Enumerable.Range(0, 60).Select(i => new Paragraph(new string((char)('a' + (i % 26)), 1_000)))]));

        Assert.Equal([6, 6, 3], buttons.Select(card => Blocks(card, "ActionSet").Sum(set => set["actions"]!.AsArray().Count)));
        Assert.Equal(
            ["Section 0", "Section 2", "Section 4"],
            buttons.Select(card => (string?)Blocks(card, "RichTextBlock").First()["inlines"]![0]!["text"])
        );
        Assert.True(long_.Count > 2);
        Assert.All(long_, card => Assert.InRange(Encoding.UTF8.GetByteCount(card.ToJsonString()), 1, 28 * 1024));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    public void What_is_too_long_ends_with_a_whole_character(string before)
    {
        var text = before + string.Concat(Enumerable.Repeat("😀", 15_000));
        var card = new Card(new Heading(text), new Paragraph(text), new Facts([new(text, text)]));

        var messages = new[] { new Shown(text, Lang.English, [], null), new Shown(text, Lang.English, [card], null) }
            .SelectMany(shown => Outbound.Messages(shown, _codec, new CardView(Lang.English)));

        Assert.All(
            messages,
            message =>
                Assert.DoesNotContain(
                    '\ufffd',
                    Encoding.UTF8.GetString(
                        Encoding.UTF8.GetBytes(
                            $"{message.Text}{message.Summary}{string.Concat(message.Attachments?.Select(one => one.Content) ?? [])}"
                        )
                    )
                )
        );
    }

    [Fact]
    public void Links_lead_only_where_links_of_the_bot_lead()
    {
        var links = new Buttons([
            .. new[]
            {
                "javascript:alert(1)",
                "https://example.com/",
                "http://evil.example/",
                "mailto:a@example.com",
                "file:///etc/passwd",
                "data:text/html,x",
            }.Select(target => new LinkButton(target, new Uri(target))),
        ]);

        var drawn = Blocks(Draw(new Card(links)).Single(), "Action.OpenUrl").Select(action => (string?)action["url"]);

        Assert.Equal(["https://example.com/", "mailto:a@example.com"], drawn);
    }

    [Fact]
    public void Every_button_works_where_a_card_only_submits()
    {
        var actions = Blocks(Draw(new Card(new Buttons([Help("a")]))).Single(), "Action.Execute").ToList();

        Assert.All(
            actions,
            action =>
                Assert.Equal(
                    ("Action.Submit", (string?)action["title"]),
                    ((string?)action["fallback"]!["type"], (string?)action["fallback"]!["title"])
                )
        );
        Assert.All(actions, action => Assert.Equal(action["data"]!.ToJsonString(), action["fallback"]!["data"]!.ToJsonString()));
    }

    [Fact]
    public void A_card_that_may_change_is_asked_for_again_by_those_who_see_it()
    {
        var view = new CardView(Lang.English) { Viewers = [A.Maya] };

        var card = new AdaptiveCardRenderer(_codec, view).Render(new Card(new Paragraph("Waiting.")) { Refresh = new ShowHelp() }).Single();

        Assert.Equal((A.Maya, "again"), ((string?)card["refresh"]!["userIds"]![0], (string?)card["refresh"]!["action"]!["verb"]));
    }

    [Fact]
    public void What_a_form_was_filled_with_comes_back_by_field()
    {
        var data = JsonNode.Parse(ActionData.Submit("1|en|save-profile", ["languages"]).ToJsonString())!.AsObject();
        data["name"] = "Maya";
        data["languages"] = $"{ActionData.Choice("a, b")},{ActionData.Choice("c")}";
        data["on"] = true;
        data["_other"] = new JsonObject();

        var sent = Assert.IsType<Submitted>(ActionData.Read(Newtonsoft.Json.Linq.JObject.Parse(data.ToJsonString())));

        Assert.Equal(("Maya", true, (string?)null), (sent.Values.Text("name"), sent.Values.IsOn("on"), sent.Values.Text("_other")));
        Assert.Equal(["a, b", "c"], sent.Values.Many("languages"));
    }

    private static CommandButton Help(string label) => new(label, new ShowHelp());

    private static IReadOnlyList<JsonObject> Draw(Card card) => new AdaptiveCardRenderer(_codec, new CardView(Lang.English)).Render(card);

    private static IEnumerable<JsonObject> Blocks(JsonNode? node, string type) => node switch
    {
        JsonObject found => ((string?)(found["type"] as JsonValue) == type ? [found] : Enumerable.Empty<JsonObject>()).Concat(
            found.Where(child => child.Key != "fallback").SelectMany(child => Blocks(child.Value, type))
        ),
        JsonArray list => list.SelectMany(child => Blocks(child, type)),
        _ => [],
    };

    /// <summary>
    /// Asks for everything in both languages, clicks every button that comes of it, and draws all of it; and one card of every element and
    /// field.
    /// </summary>
    private static async Task<Dictionary<string, JsonObject>> EverythingTheBotShowsAsync()
    {
        using var store = (IDisposable)SqliteStoreRegistration.OpenSqliteStore(new() { Path = null });
        var ids = 0;
        var settings = new CoreSettings { Platforms = new Platforms([new TeamsPlatform()]) };
        var services = new CoreServices((ITableStore)store, SystemClock.Instance, () => $"p{ids++}", settings);
        var core = new ConversationCore(services);
        await PopulateAsync(services, (ITableStore)store);
        var cards = new Dictionary<string, JsonObject>();
        foreach (var (lang, words) in new[]
        {
            (Lang.English, new[] { "hello", "help", "join", "nonsense", "my profile", "edit my profile", "who should I meet this week?",
                "others", "why 1?", "who knows Excel?", "who knows falconry?", "who did I hide?", "pause until Friday", "resume", "leave",
                "thanks" }),
            (Lang.Spanish, new[] { "hola", "ayuda", "apuntarme", "tontería", "mi perfil", "editar mi perfil",
                "¿a quién debería conocer esta semana?", "otras personas", "¿por qué la 1?", "¿quién sabe de Excel?",
                "¿quién sabe de cetrería?", "¿a quién he ocultado?", "pausa hasta el viernes", "volver", "salir", "gracias" }),
        })
        {
            foreach (var user in new[] { "newcomer", "member" })
            {
                var caller = new Caller(new Address("teams", FakeTeams.Tenant, $"{user}-{lang}"), "Maya Ruiz") { Lang = lang };
                if (user == "member")
                {
                    await core.TakeAsync(new Turn(caller, new Clicked(core.Codec.Encode(new Join(), lang))), Cancellation);
                    await core.TakeAsync(
                        new Turn(
                            caller,
                            new Submitted(
                                core.Codec.Encode(new SaveProfile(), lang),
                                Values(
                                    ("name", "Maya"),
                                    ("offers", "Azure costs\nSpanish"),
                                    ("looks-for", "Excel\nKubernetes"),
                                    ("meets", "Either")
                                )
                            )
                        ),
                        Cancellation
                    );
                    await RequestAsync(cards, core, services, caller, lang);
                }

                foreach (var word in words)
                {
                    var reply = await core.TakeAsync(new Turn(caller, new Said(word)), Cancellation);
                    Keep(cards, core, $"{user} says {word}", reply);
                    foreach (
                        var button in reply
                            .Cards.SelectMany(card => card.Elements.OfType<Buttons>())
                            .SelectMany(buttons => buttons.Items)
                            .OfType<CommandButton>()
                            .Where(button => button.Does is not Leave)
                    )
                    {
                        var next = await core.TakeAsync(
                            new Turn(caller, new Clicked(core.Codec.Encode(button.Does, reply.Lang))),
                            Cancellation
                        );
                        Keep(cards, core, $"{user} says {word} and clicks {button.Label}", next);
                    }
                }

                Keep(
                    cards,
                    core,
                    $"{user} makes a mistake in {lang}",
                    await core.TakeAsync(
                        new Turn(
                            caller,
                            new Submitted(core.Codec.Encode(new SaveProfile(), lang), Values(("zone", "nowhere"), ("links", "?")))
                        ),
                        Cancellation
                    )
                );
            }

            Keep(cards, core, $"everything in {lang}", new Reply("x", lang) { Cards = [EveryElement], Form = EveryField });
        }

        return cards;
    }

    /// <summary>A request from both sides, until the two are in touch.</summary>
    private static async Task RequestAsync(
        Dictionary<string, JsonObject> cards,
        ConversationCore core,
        CoreServices services,
        Caller asker,
        Lang lang
    )
    {
        var asked = new Caller(new Address("teams", FakeTeams.Tenant, $"asked-{lang}"), "Luis Vega") { Lang = lang };
        var profile = new Profile { Offers = ["Kubernetes"], LooksFor = ["Spanish"] };
        await services.People.AddAsync(
            new Person(new OrgId("acme"), new PersonId($"asked-{lang}"), "Luis Vega")
            {
                Membership = Membership.Joined,
                Profile = profile,
                Addresses = [asked.Address],
            },
            SystemClock.Instance.GetCurrentInstant(),
            Cancellation
        );
        await services.Identities.SaveAsync(asked.Address, new Identity(new OrgId("acme"), new PersonId($"asked-{lang}")), Cancellation);
        var proposed = await DoAsync(asker, new AskForIntroduction(new PersonId($"asked-{lang}"), Who: null, Because: null));
        var id = proposed
            .Cards.SelectMany(card => card.Elements.OfType<Buttons>())
            .SelectMany(buttons => buttons.Items)
            .OfType<CommandButton>()
            .Select(button => button.Does)
            .OfType<SendNow>()
            .Single()
            .Introduction;
        (Caller Who, Command Command)[] steps =
        [
            (asker, new ChangeRequest(id)),
            (asker, new SendNow(id)),
            (asker, new ShowRequests()),
            (asked, new ShowRequests()),
            (asked, new ShowRequest(id)),
            (asked, new SayLater(id)),
            (asked, new SayYes(id)),
            (asked, new ShowRequest(id)),
            (asker, new TellMet(id, Met.Yes)),
        ];
        foreach (var (who, command) in steps)
        {
            await DoAsync(who, command);
        }

        async Task<Reply> DoAsync(Caller who, Command command)
        {
            var reply = await core.TakeAsync(new Turn(who, new Clicked(core.Codec.Encode(command, lang))), Cancellation);
            Keep(cards, core, $"{who.Name} does {command.GetType().Name} {cards.Count}", reply);
            return reply;
        }
    }

    private static void Keep(Dictionary<string, JsonObject> cards, ConversationCore core, string name, Reply reply)
    {
        foreach (
            var (way, view) in new[]
            {
                ("", new CardView(reply.Lang) { Viewers = [A.Maya] }),
                (" with dialogs", new CardView(reply.Lang) { OpensDialogs = true }),
                (" in a dialog", new CardView(reply.Lang) { Dialog = true }),
            }
        )
        {
            foreach (var (card, i) in Outbound.Draw(Shown.Of(reply), core.Codec, view).Select((card, i) => (card, i)))
            {
                cards[$"{name} ({reply.Lang}){way} #{i}"] = card;
            }
        }
    }

    private static FormValues Values(params (string Field, string Value)[] values) =>
        new(values.ToDictionary(pair => pair.Field, pair => (IReadOnlyList<string>)[pair.Value]));

    private static async Task PopulateAsync(CoreServices services, ITableStore store)
    {
        var org = new OrgId("acme");
        var installation = StoredJson.Row(Keys.Installation("teams", FakeTeams.Tenant), new Organisation(org, "Acme"));
        await store.UpsertAsync(Table.Installations, installation, Cancellation);
        string[] names = ["Luis Vega", "Omar Haddad", "Nina *Star* Berg", "Eva_Maria Ruiz", "Tom <at>Tom</at> Fox", "Ana Gil"];
        foreach (var (i, name) in names.Index())
        {
            var profile = new Profile
            {
                Offers = ["Excel", "Kubernetes"],
                LooksFor = ["Azure costs", "Spanish"],
                Department = $"Department {i % 3}",
                Title = "Engineer",
                Place = "Madrid",
            };
            var person = new Person(org, new PersonId($"c{i}"), name) { Membership = Membership.Joined, Profile = profile };
            await services.People.AddAsync(person, SystemClock.Instance.GetCurrentInstant(), Cancellation);
        }
    }

    private static Card EveryElement { get; } =
        new(
            new Heading("Heading"),
            new Paragraph("Two\nlines"),
            new Paragraph("Quiet", Tone.Quiet),
            new Paragraph("Strong", Tone.Strong),
            new PersonLine(new("p"), "Maya Ruiz", "Engineer", new Uri("https://example.com/maya.png")),
            new Bullets(["one", "two"]),
            new Facts([new("Label", "Value")]),
            new Picture(new Uri("https://example.com/picture.png"), "A picture"),
            new Progress("Goal", 2, 5),
            new Progress("Done", 5, 5),
            new Progress("Nothing", 0, 0),
            new Divider(),
            new Buttons([
                Help("Help"),
                new CommandButton("Sure?", new ShowHelp(), ButtonStyle.Danger, Confirm: "Really?"),
                new LinkButton("Open", new Uri("https://example.com/")),
            ])
        )
        {
            Refresh = new ShowHelp(),
        };

    private static Form EveryField { get; } = new(
        "Form", "Intro",
        [
            new TextField("text", "Text", "")
            {
                Required = true,
                Hint = "Hint",
                Error = "Wrong",
            },
            new TextField("long", "Long", "a\nb") { Multiline = true, MaxLength = 1500 },
            new ChoiceField("choice", "Choice", [new("a", "A"), new("b", "B")], "b"),
            new ManyField("many", "Many", [new("a, b", "A"), new("b", "B")], ["b"]),
            new ToggleField("toggle", "Toggle", true),
            new DateField("date", "Date", new LocalDate(2026, 3, 2)),
            new DateField("no-date", "No date", null),
            new TimeField("time", "Time", new LocalTime(9, 30)),
            new PersonField("person", "Person", null, ""),
        ],
        "Save", new SaveProfile());
}
