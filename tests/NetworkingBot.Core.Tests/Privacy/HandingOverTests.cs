using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Privacy;
using NetworkingBot.Core.Tests.Conversations;
using NetworkingBot.Testing;

namespace NetworkingBot.Core.Tests.Privacy;

/// <summary>A file is handed over behind a link where people reach the bot, else in the chat, else not at all; and that is said.</summary>
public sealed class HandingOverTests
{
    private static readonly Uri _outside = new("https://bot.example/my-data/");
    private static readonly Uri _here = new("http://127.0.0.1:5080/my-data/");

    [Theory]
    [InlineData(Lang.English, "local", true, "here")]
    [InlineData(Lang.English, "slack", true, "file")]
    [InlineData(Lang.English, "teams", true, "I have no address here under which I could hand you a file")]
    [InlineData(Lang.Spanish, "teams", true, "no tengo una dirección desde la que entregarte un archivo")]
    [InlineData(Lang.English, "local", false, "outside")]
    [InlineData(Lang.English, "slack", false, "outside")]
    [InlineData(Lang.English, "teams", false, "outside")]
    public async Task Whoever_asks_gets_what_they_can_open(Lang lang, string channel, bool onlyHere, string expected)
    {
        using var company = await SmallCompany.OpenAsync(TestContext.Current.CancellationToken);
        var core = company.Services;
        var settings = new PrivacySettings(onlyHere ? null : _outside) { MyDataHere = _here };
        var handingOver = new HandingOver(core.ExportLinks, core.TakeOut, core.ContactFileWriter, core.Audit, settings);
        var tom = (await core.People.GetAsync(SmallCompany.Org, new PersonId("tom"), TestContext.Current.CancellationToken))!;
        IPlatform? platform = channel == "local"
            ? null
            : new PlatformDouble(channel, channel) { TakesFiles = channel == "slack" };

        var reply = await new ExportMyDataHandler(handingOver).HandleAsync(
            new ExportMyData(),
            new TurnContext(tom, lang, company.Clock.Now, new Address(channel, "T1", "tom"), Private: true) { Platform = platform },
            TestContext.Current.CancellationToken);

        var link = reply.Cards.SelectMany(card => card.Elements).OfType<Buttons>().SelectMany(buttons => buttons.Items)
            .OfType<LinkButton>().SingleOrDefault()?.Target.AbsoluteUri;
        Assert.Equal(
            expected,
            link?.StartsWith(_outside.AbsoluteUri, StringComparison.Ordinal) == true ? "outside"
                : link?.StartsWith(_here.AbsoluteUri, StringComparison.Ordinal) == true ? "here"
                : reply.HandsOver?.Files is [{ Name: TakeOut.FileName }] ? "file"
                : expected.Length > 10 && reply.Text.Contains(expected, StringComparison.Ordinal) ? expected
                : reply.Text);
        Assert.True(link is null || reply.HandsOver is null);
    }
}
