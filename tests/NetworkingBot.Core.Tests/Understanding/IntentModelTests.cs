using NetworkingBot.Bench.Understanding;
using NetworkingBot.Core.Understanding.Learnt;

namespace NetworkingBot.Core.Tests.Understanding;

/// <summary>The model that ships is that of the sentences, and learning from the same sentences gives the same bytes.</summary>
public class IntentModelTests
{
    public static TheoryData<string> Models => [TrainUnderstanding.IntentsPath, TrainUnderstanding.SlotsPath];

    [Theory]
    [MemberData(nameof(Models))]
    public void A_model_is_of_these_sentences(string path)
    {
        var stamp = File.ReadAllBytes(path).AsSpan(sizeof(int), LinearModel.StampLength).ToArray();

        Assert.True(
            stamp.AsSpan().SequenceEqual(TrainUnderstanding.Stamp(SentenceFiles.All())),
            "Sentences or lists have changed: ./bench train-understanding"
        );
    }

    [Fact]
    public void Learning_again_gives_the_same_bytes()
    {
        string[] intents = ["help", "thank", "weekly-review", "quiet", "circles"];
        var few = SentenceFiles.All().Where(sentence => intents.Contains(sentence.Intent)).ToList();

        var stamp = new byte[LinearModel.StampLength];

        Assert.Equal(new IntentTrainer(few).Learn(stamp), new IntentTrainer(few).Learn(stamp));
        Assert.Equal(new SlotTrainer(few).Learn(stamp), new SlotTrainer(few).Learn(stamp));
    }

    [Fact]
    public void A_model_cut_short_is_refused()
    {
        var half = File.ReadAllBytes(TrainUnderstanding.IntentsPath)[..5000];

        Assert.Throws<InvalidDataException>(() => LinearModel.Read(new MemoryStream(half)));
        Assert.Throws<InvalidDataException>(() => LinearModel.Read(new MemoryStream(new byte[100])));
    }

    /// <summary>Decisions and their order are integers: what is written here holds on every machine.</summary>
    [Theory]
    [InlineData("who could give me a hand with pivot tables", "find")]
    [InlineData("ando buscando a alguien que sepa de contratos de arrendamiento", "find")]
    [InlineData("please stop sending me these messages", "stop-nudges")]
    [InlineData("bórrame de este programa y olvida todo", "ask-to-leave")]
    [InlineData("what is the weather going to be tomorrow", "unsupported:weather")]
    [InlineData("thank u so much!!", "thank")]
    public void A_plain_sentence_is_understood(string text, string intent) =>
        Assert.Equal(intent, IntentModel.Shipped.Rank(MarkedNames.Read(text, MarkedNames.None))[0].Name);
}
