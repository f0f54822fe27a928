using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using NetworkingBot.Core;
using NetworkingBot.Core.Cards;
using NetworkingBot.Slack.Tests.Drivers;
using NetworkingBot.Testing;
using Newtonsoft.Json;
using SlackNet;
using File = System.IO.File;

namespace NetworkingBot.Slack.Tests;

/// <summary>Everything that is drawn is what Slack takes: by Slack's own types, and by its limits.</summary>
public sealed class BlockKitTests
{
    private static readonly Surface _surface = new(SurfaceKind.Conversation)
    {
        Channel = "D1",
        ResponseUrl = "https://hooks.slack.com/actions/T1/2/3",
    };

    private static readonly JsonSerializerSettings _json = new SlackServiceBuilder().GetJsonSettings().SerializerSettings;

    private readonly Outbound _outbound = new(new Core.Conversation.CommandCodec(Commands.All));

    [Fact]
    public async Task Every_message_form_and_home_compiles_against_Slacks_types_and_keeps_the_limits()
    {
        var script = new StringBuilder("import type { KnownBlock, ModalView, HomeView } from '@slack/types';\n");
        var count = 0;
        foreach (var (type, json) in await DrawnAsync())
        {
            BlockKitLimits.Check(type, JsonNode.Parse(json)!);
            script.AppendLine(CultureInfo.InvariantCulture, $"export const x{count++}: {type} = {json};");
        }

        var file = RepositoryRoot.Combine("tests", "clients", $"drawn-{Guid.NewGuid():N}.ts");
        await File.WriteAllTextAsync(file, script.ToString(), TestContext.Current.CancellationToken);
        try
        {
            await Node.RunAsync(
                "",
                ClientProcess.Module("typescript", "bin", "tsc"),
                "--noEmit",
                "--strict",
                "--skipLibCheck",
                "--moduleResolution",
                "node16",
                "--module",
                "node16",
                "--target",
                "es2022",
                file
            );
        }
        finally
        {
            File.Delete(file);
        }

        Assert.True(count > 100, $"Only {count} were drawn.");
    }

    [Fact]
    public void Nothing_that_people_wrote_becomes_a_mention_a_ping_or_a_link()
    {
        var message = JsonConvert.SerializeObject(_outbound.Messages(Torture.Long, Lang.English, [new Card(
            new PersonLine(new PersonId("p"), "<!channel> https://evil.example", "<@U1> & <https://evil.example|bank>"),
            new Facts([new Fact("<!here>", "<#C1>")]),
            new Paragraph("<!everyone>", Tone.Strong))]), _json);

        var marked = JsonNode.Parse(message)!.AsArray().SelectMany(part => Texts(part!)).ToList();
        Assert.NotEmpty(marked);
        Assert.All(marked, text => Assert.DoesNotContain('<', text["text"]!.ToString()));
        Assert.All(marked, text => Assert.True(text["verbatim"]!.GetValue<bool>()));
        Assert.DoesNotContain('<', JsonNode.Parse(message)![0]!["text"]!.ToString());
    }

    [Fact]
    public void What_one_message_cannot_hold_goes_into_several_and_nothing_is_lost()
    {
        var paragraphs = Enumerable.Range(0, 120).Select(i => (Element)new Paragraph($"{i} " + new string('x', 300))).ToList();

        var messages = _outbound.Messages("text", Lang.English, [new Card(paragraphs)]);

        Assert.Equal(120, messages.Sum(message => message.Blocks.Count));
        Assert.True(messages.Count >= 4);
    }

    private static IEnumerable<JsonNode> Texts(JsonNode node) => node switch
    {
        JsonObject { } text when text["type"]?.ToString() == "mrkdwn" => [text],
        JsonObject { } some => some.SelectMany(member => member.Value is { } value ? Texts(value) : []),
        JsonArray { } many => many.SelectMany(item => item is { } value ? Texts(value) : []),
        _ => [],
    };

    private async Task<IReadOnlyList<(string Type, string Json)>> DrawnAsync()
    {
        var drawn = new List<(string, string)>();
        foreach (var reply in await Crawl.AllAsync())
        {
            Add(reply.Text, reply.Lang, reply.Cards, reply.Form);
        }

        foreach (var lang in Enum.GetValues<Lang>())
        {
            Add(Torture.Long, lang, [Torture.Card, Torture.Card], Torture.Form);
        }

        return drawn;

        void Add(string text, Lang lang, IReadOnlyList<Card> cards, Form? form)
        {
            drawn.AddRange(
                _outbound
                    .Messages(text, lang, cards)
                    .Select(message => ("KnownBlock[]", JsonConvert.SerializeObject(message.Blocks, _json)))
            );
            drawn.Add(("HomeView", JsonConvert.SerializeObject(_outbound.Home(cards, lang), _json)));
            drawn.Add(
                (
                    "ModalView",
                    JsonConvert.SerializeObject(_outbound.Modal(new Core.Conversation.Reply(text, lang) { Cards = cards }), _json)
                )
            );
            if (form is not null)
            {
                drawn.Add(
                    (
                        "ModalView",
                        JsonConvert.SerializeObject(_outbound.Modal(form, lang, FormOrigin.Of("1|en|save-profile", _surface)), _json)
                    )
                );
            }
        }
    }
}
