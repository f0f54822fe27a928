using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Core.Tests.Conversations;

namespace NetworkingBot.Core.Tests.Hostile;

/// <summary>Whatever comes in is answered kindly, says what to do next, and changes nobody else.</summary>
public class HostileInputTests
{
    public static TheoryData<string> Typed =>
    [
        "",
        " ",
        "\t\r\n",
        "\0",
        "\0\0help\0",
        "?",
        "!!!!!!!!!!!!",
        "…",
        "🎈",
        "👩‍👩‍👧‍👦 👋🏽",
        new string('a', 1_000_000),
        new string('á', 500_000),
        string.Join(' ', Enumerable.Repeat("who should i meet", 60_000)),
        string.Join(' ', Enumerable.Repeat("why", 900)),
        new string('?', 3_999),
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "**bold** _it_ `code` [x](javascript:alert(1))",
        "<!channel> <@U123> <https://evil.example|click>",
        "<at>Everybody</at>",
        "\u202Ewho should I meet\u202C",
        "\u200Fhola\u200E",
        "w\u0301\u0301\u0301\u0301h\u0301o",
        "ｗｈｏ ｓｈｏｕｌｄ Ｉ ｍｅｅｔ",
        "who\u00A0should\u2003I\u200Bmeet",
        "'; DROP TABLE People; --",
        "PartitionKey eq 'o|other' or true",
        "1 OR 1=1",
        "../../etc/passwd",
        "%00%0a{{7*7}}${jndi:ldap://x}",
        "\ud83d",
        "\udc00\ud800",
        "i offer \ud83d",
        "i offer " + new string('x', 3_900),
        "i offer , ; ,",
        "pause until 99/99/9999",
        "pause for 9999999999999 years",
        "why 99999999999999999999",
        "why '); DELETE",
        "who knows " + new string('k', 3_000),
        "=HYPERLINK(\"http://evil\")",
        "مرحبا كيف حالك",
        "你好，我应该见谁？",
        "Привет, с кем мне познакомиться?",
        "1|en|leave|1",
    ];

    /// <summary>Repeated until they fill a message: what an expression may look at again and again.</summary>
    public static TheoryData<string> Repeated =>
    [
        "a", "1", "1:", "12:30 ", "a-", "a.", "a@", "a@b.", "@", "+1 (", "half past ", "las ocho y media ", "on monday ", "next ",
        "every second ", "the ", "el ", "de ", "y ", ", ",
        "\"", "(", "https://", "www.", "#", "%", "1/2/", "pause until ", "ana ", "Ana R. ",
        "who knows ", "i offer ", "\n", "'", "’s ", "–", "👍", "á", "a\u0301",
    ];

    public static TheoryData<string> Payloads =>
        [
            "",
            "|||||",
            "1|en|leave|1|1",
            "1|en|why|zoe|",
            "1|es|never|nobody|",
            "1|en|show-again|../x",
            new string('|', 100_000),
            "\u202e1|en|help",
            "1|en|pause-until|2020-01-01",
            "{\"a\":1}",
        ];

    [Theory]
    [MemberData(nameof(Typed), DisableDiscoveryEnumeration = true)]
    public Task Words(string text) => AssertAnsweredAsync(new Said(text));

    [Theory]
    [MemberData(nameof(Repeated))]
    public Task The_longest_sentences(string part) =>
        AssertAnsweredAsync(new Said(string.Concat(Enumerable.Repeat(part, 3_999 / part.Length))));

    [Theory]
    [MemberData(nameof(Payloads), DisableDiscoveryEnumeration = true)]
    public Task Buttons(string payload) => AssertAnsweredAsync(new Clicked(payload));

    [Theory]
    [MemberData(nameof(Payloads), DisableDiscoveryEnumeration = true)]
    public Task Forms(string payload) =>
        AssertAnsweredAsync(
            new Submitted(
                payload,
                new FormValues(
                    new Dictionary<string, IReadOnlyList<string>> { ["name"] = [new string('n', 100_000)], ["offers"] = ["\u202e<b>\0"] }
                )
            )
        );

    [Fact]
    public async Task A_profile_form_of_rubbish_comes_back_with_what_to_mend()
    {
        using var company = await SmallCompany.OpenAsync(TestContext.Current.CancellationToken);
        var core = new ConversationCore(company.Services);
        var rubbish = new Dictionary<string, IReadOnlyList<string>>
        {
            ["name"] = ["\u202e\0\u200f"],
            ["offers"] = [string.Join('\n', Enumerable.Range(0, 500))],
            ["title"] = [new string('t', 10_000)],
            ["links"] = ["file:///etc/passwd"],
            ["zone"] = ["Mars/Olympus"],
            ["meets"] = ["7"],
            ["unknown"] = ["x"],
        };

        var reply = await core.TakeAsync(
            Turn("zoe", new Submitted(core.Codec.Encode(new SaveProfile(), Lang.English), new FormValues(rubbish))),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(
            ["name", "offers", "title", "zone", "links"],
            reply.Form!.Fields.Where(field => field.Error is not null).Select(field => field.Id)
        );
        Assert.Equal(
            "Zoe Hill",
            (await company.Services.People.GetAsync(SmallCompany.Org, new PersonId("zoe"), TestContext.Current.CancellationToken))!.Name
        );
    }

    private static async Task AssertAnsweredAsync(Input input)
    {
        using var company = await SmallCompany.OpenAsync(TestContext.Current.CancellationToken);
        var before = await OthersAsync(company);

        var reply = await new ConversationCore(company.Services).TakeAsync(Turn("zoe", input), TestContext.Current.CancellationToken);

        Assert.InRange(reply.Text.Length, 1, 3_000);
        Assert.DoesNotContain(reply.Text, unit => char.IsControl(unit) && unit != '\n');
        Assert.DoesNotContain("\u202e", reply.Text, StringComparison.Ordinal);
        Assert.Equal(before, await OthersAsync(company));
    }

    private static Turn Turn(string who, Input input) => new(new Caller(new Address("local", SmallCompany.Org.Value, who), who), input);

    private static async Task<string> OthersAsync(SmallCompany company) =>
        string.Join(
            '\n',
            (await company.Services.People.AllAsync(SmallCompany.Org, TestContext.Current.CancellationToken))
                .Where(person => person.Id.Value != "zoe")
                .OrderBy(person => person.Id.Value, StringComparer.Ordinal)
                .Select(Core.Storage.StoredJson.Write)
        );
}
