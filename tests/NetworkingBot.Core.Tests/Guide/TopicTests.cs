using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Guide;

namespace NetworkingBot.Core.Tests.Guide;

/// <summary>What the bot says to wishes that it knows and does not serve.</summary>
public class TopicTests
{
    public static TheoryData<string> Topics => [.. Topic.All.Select(topic => topic.Name).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Topics))]
    public void Every_topic_has_a_line_in_each_language_and_offers_what_comes_nearest(string name)
    {
        var topic = Topic.Called(name);

        Assert.NotEqual(topic.English, topic.Spanish);
        Assert.InRange(topic.English.Length, 30, 300);
        Assert.InRange(topic.Spanish.Length, 30, 300);
        Assert.InRange(topic.Offers.Count, 1, 3);
        Assert.All(topic.Offers, offer => Assert.NotEqual(Topic.LabelOf(offer, Lang.English), Topic.LabelOf(offer, Lang.Spanish)));
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void What_is_offered_can_be_clicked(string name)
    {
        var codec = new CommandCodec(Commands.All);

        Assert.All(
            Topic.Called(name).Offers,
            offer => Assert.IsType<Decoded.Understood>(codec.Decode(codec.Encode(codec.Named(offer), Lang.Spanish)))
        );
    }

    [Fact]
    public void A_topic_that_the_list_lacks_is_answered_like_any_other_wish() => Assert.Equal("other", Topic.Called("parking").Name);
}
