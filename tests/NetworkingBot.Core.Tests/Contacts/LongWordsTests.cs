using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Tests.Conversations;

namespace NetworkingBot.Core.Tests.Contacts;

/// <summary>What was typed at length, about somebody who is not clear yet, travels in the buttons that ask who is meant.</summary>
public class LongWordsTests
{
    [Theory]
    [InlineData("note Ana {0}", 295)]
    [InlineData("met Ana yesterday about {0}", 2000)]
    [InlineData("Ana's phone is {0}", 2000)]
    [InlineData("Ana works at {0}", 2000)]
    [InlineData("put Ana in {0}", 30)]
    [InlineData("remind me to tell Ana {0} on Friday", 2000)]
    [InlineData("introduce Ana to Luis because {0}", 2000)]
    [InlineData("introduce me to Ana because {0}", 2000)]
    public async Task Every_button_of_the_answer_can_be_sent(string pattern, int length)
    {
        using var company = await SmallCompany.OpenAsync(TestContext.Current.CancellationToken);
        var core = new ConversationCore(company.Services);
        var words = string.Concat(Enumerable.Repeat("ñандú¿ ", (length / 7) + 1))[..length].TrimEnd();

        var reply = await core.TakeAsync(
            new Turn(
                new Caller(new Address("local", SmallCompany.Org.Value, "tom"), "Tom"),
                new Said(pattern.Replace("{0}", words, StringComparison.Ordinal))
            ),
            TestContext.Current.CancellationToken
        );

        var buttons = reply
            .Cards.SelectMany(card => card.Elements)
            .OfType<Buttons>()
            .SelectMany(one => one.Items)
            .OfType<CommandButton>()
            .ToList();
        Assert.NotEmpty(buttons);
        Assert.All(buttons, button => Assert.InRange(core.Codec.Encode(button.Does, reply.Lang).Length, 1, CommandCodec.MaxLength));
        Assert.Contains(buttons, button => core.Codec.Encode(button.Does, reply.Lang).Length > 100);
    }
}
