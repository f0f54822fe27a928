using System.Text.Json.Nodes;
using NetworkingBot.Core;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Teams.Tests;

/// <summary>Mentions as Teams sends them, with and without what is optional in them.</summary>
public sealed class MentionTests : Tenancy
{
    private const string Luis = "29:luis";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string?> BotMentions => new()
    {
        { "<at>Networking Bot</at> help", "<at>Networking Bot</at>" },
        { "<at>Networking Bot</at> help", null },
        { "<at>Networking Bot</at> help", "" },
        { "<at>Networking Bot</at>&nbsp;help", null },
        { "<at id=\"0\">Networking Bot</at> help", null },
        { "<at>networking bot</at> help", null },
        { "help", null },
    };

    /// <summary>What only a program sends: as many mentions as fit into a message. The first hundred mean somebody.</summary>
    [Fact]
    public void Of_thousands_of_mentions_the_first_are_read()
    {
        var message = new Microsoft.Bot.Schema.Activity
        {
            Text = string.Concat(Enumerable.Range(0, 40_000).Select(i => $"<at>P{i}</at> ")),
            Recipient = new Microsoft.Bot.Schema.ChannelAccount(A.Bot),
            Entities = [.. Enumerable.Range(0, 40_000).Select(EntityOf)],
        };

        var read = MentionText.Of(message);

        Assert.Equal(Enumerable.Range(0, 100).Select(i => ($"P{i}", $"29:{i}")), read.People);
        Assert.InRange(read.Words.Length, 1, 40_000);

        static Microsoft.Bot.Schema.Entity EntityOf(int number) => new("mention")
        {
            Properties = Newtonsoft.Json.Linq.JObject.Parse(
                $$"""{"text":"<at>P{{number}}</at>","mentioned":{"name":"P{{number}}","id":"29:{{number}}"} }"""),
        };
    }

    [Theory]
    [InlineData("<at>")]
    [InlineData("<at ")]
    [InlineData("</at>")]
    [InlineData("<at><at id=")]
    public void Marks_that_never_end_are_words_as_well(string begun)
    {
        var text = string.Concat(Enumerable.Repeat(begun, 39_000 / begun.Length)) + " hello";

        var read = MentionText.Of(new Microsoft.Bot.Schema.Activity { Text = text, Entities = [] });

        Assert.EndsWith("hello", read.Words, StringComparison.Ordinal);
        Assert.Empty(read.People);
    }

    [Theory]
    [MemberData(nameof(BotMentions))]
    public async Task The_bot_is_mentioned_in_a_channel_whether_or_not_the_entity_has_a_text(string text, string? entity)
    {
        var message = A.InTeam(A.Message(Teams, text));
        Mention(message, entity, A.Bot, "Networking Bot");

        await HearAsync(message);

        Assert.Contains("who should I meet", Assert.Single(Teams.Messages).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("add <at>Luis Mora</at>", "<at>Luis Mora</at>")]
    [InlineData("add <at>Luis Mora</at>", null)]
    [InlineData("add <at>Luis</at> <at>Mora</at>", null)]
    [InlineData("add <at>Luis</at>&nbsp;<at>Mora</at>", "split")]
    [InlineData("añade a <at>Luis Mora</at>", null)]
    [InlineData("I met <at>Luis Mora</at> yesterday", null)]
    [InlineData("ayer hablé con <at>Luis Mora</at>", null)]
    [InlineData("remind me to write to <at>Luis Mora</at> tomorrow", null)]
    public async Task A_colleague_is_meant_who_was_brought_in_and_has_not_written_here(string text, string? entity)
    {
        await JoinAsync();
        await KnownAsync("Luis Mora", "luis@example.com");
        var message = A.Message(Teams, text);
        foreach (
            var part in entity == "split" || text.Contains("</at> <at>", StringComparison.Ordinal)
                ? new[] { "Luis", "Mora" }
                : ["Luis Mora"]
        )
        {
            Mention(message, entity is null ? null : $"<at>{part}</at>", Luis, entity is null ? part : "Luis Mora");
        }

        await HearAsync(message);

        var said = Teams.Messages[^1].Words;
        Assert.Contains("Luis Mora", said, StringComparison.Ordinal);
        Assert.DoesNotContain("at>", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Luis Luis", said, StringComparison.Ordinal);
        Assert.Equal("luis", Assert.Single(await ContactsAsync()).Colleague?.Value);
    }

    [Theory]
    [InlineData("introduce me to <at>Luis Mora</at>")]
    [InlineData("preséntame a <at>Luis Mora</at>")]
    public async Task Somebody_mentioned_can_be_asked_to_meet(string text)
    {
        await JoinAsync();
        await KnownAsync("Luis Mora", "luis@example.com");
        var message = A.Message(Teams, text);
        Mention(message, null, Luis, "Luis Mora");

        await HearAsync(message);

        Assert.DoesNotContain("taking a break", Teams.Messages[^1].Words, StringComparison.Ordinal);
        Assert.DoesNotContain("descanso", Teams.Messages[^1].Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mention_without_an_entity_leaves_the_name()
    {
        await JoinAsync();
        await KnownAsync("Luis Mora", "luis@example.com");

        await HearAsync(A.Message(Teams, "add <at>Luis Mora</at>"));

        Assert.Equal("luis", Assert.Single(await ContactsAsync()).Colleague?.Value);
    }

    [Fact]
    public async Task Somebody_else_of_the_same_name_is_not_meant()
    {
        await JoinAsync();
        await KnownAsync("Luis Mora", "luis@example.com", "00000000-0000-0000-0000-000000000099");
        Teams.Members.RemoveAll(member => (string?)member["id"] == Luis);
        Teams.Members.Add(A.Member("29:other", "00000000-0000-0000-0000-000000000077", "Luis Mora"));
        var message = A.Message(Teams, "introduce me to <at>Luis Mora</at>");
        Mention(message, null, "29:other", "Luis Mora");

        await HearAsync(message);

        Assert.Contains("hasn't joined", Teams.Messages[^1].Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<at>")]
    [InlineData("<at ")]
    [InlineData("<at>a</a>")]
    [InlineData("</at>")]
    public async Task A_text_full_of_marks_is_answered_like_any_other(string mark)
    {
        await HearAsync(A.Message(Teams, string.Concat(Enumerable.Repeat(mark, 2_000))));

        Assert.NotEmpty(Teams.Messages);
    }

    private static void Mention(JsonObject message, string? text, string id, string name)
    {
        var entity = new JsonObject { ["type"] = "mention", ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = name } };
        if (text is not null)
        {
            entity["text"] = text;
        }

        message["entities"]!.AsArray().Add(entity);
    }

    private async Task KnownAsync(string name, string email, string? account = null)
    {
        Teams.Members.Add(A.Member(Luis, "00000000-0000-0000-0000-000000000022", name));
        var now = Bot.Core.Clock.GetCurrentInstant();
        var me = (await Bot.Core.Identities.FindAsync(new("teams", FakeTeams.Tenant, A.MayaId), Cancellation))!;
        var luis = new Person(me.Org, new PersonId("luis"), name)
        {
            Email = email,
            Membership = Membership.Joined,
            JoinedAt = now - Duration.FromDays(1),
            Addresses = account is null ? [] : [new("teams", FakeTeams.Tenant, account)],
        };
        await Bot.Core.People.AddAsync(luis, now, Cancellation);
        await Bot.Core.Identities.SaveEmailAsync(me.Org, email, luis.Id, Cancellation);
    }

    private async Task<IReadOnlyList<NetworkingBot.Core.Contacts.Contact>> ContactsAsync()
    {
        var me = (await Bot.Core.Identities.FindAsync(new("teams", FakeTeams.Tenant, A.MayaId), Cancellation))!;
        var all = new List<NetworkingBot.Core.Contacts.Contact>();
        await foreach (var contact in Bot.Core.ContactBook.Store.AllAsync(me.Org, me.Person, Cancellation))
        {
            all.Add(contact);
        }

        return all;
    }
}
