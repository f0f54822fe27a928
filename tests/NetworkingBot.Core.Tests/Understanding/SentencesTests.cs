using NetworkingBot.Bench.Understanding;
using NetworkingBot.Testing;

namespace NetworkingBot.Core.Tests.Understanding;

/// <summary>The examples that the bot learns from: in both languages, each saying something new, and none of a set for measuring.</summary>
public class SentencesTests
{
    private const int Fewest = 30;

    private static readonly IReadOnlyList<Sentence> _sentences = SentenceFiles.All();

    public static TheoryData<string> Intents => [.. _sentences.Select(sentence => sentence.Intent).Distinct()];

    [Theory]
    [MemberData(nameof(Intents))]
    public void Every_intent_is_said_in_every_language(string intent)
    {
        var counts = Enum.GetValues<Lang>()
            .Select(lang => _sentences.Count(sentence => sentence.Intent == intent && sentence.Lang == lang));

        Assert.All(counts, count => Assert.InRange(count, Fewest, int.MaxValue));
    }

    [Theory]
    [MemberData(nameof(Intents))]
    public void No_two_sentences_of_an_intent_say_the_same(string intent)
    {
        var words = _sentences
            .Where(sentence => sentence.Intent == intent)
            .Select(sentence => (sentence.Text, Words: sentence.Words()))
            .ToList();

        var alike =
            from one in Enumerable.Range(0, words.Count)
            from other in Enumerable.Range(0, one)
            where Alike.AreTooMuch(words[one].Words, words[other].Words)
            select (words[other].Text, words[one].Text);

        Assert.Empty(alike);
    }

    [Fact]
    public void Every_intent_is_a_command_or_a_topic() =>
        Assert.All(
            _sentences.Select(sentence => sentence.Intent).Distinct(),
            intent =>
                Assert.True(
                    intent == "offtopic"
                        || intent.StartsWith("unsupported:", StringComparison.Ordinal)
                        || Commands.All.Find(intent) is not null,
                    intent
                )
        );

    [Fact]
    public void No_sentence_is_one_of_the_set_for_measuring()
    {
        var dev = Path.Combine(Path.GetDirectoryName(RepositoryRoot.Path)!, "shared", "data", "utterances", "dev.tsv");
        Assert.SkipUnless(File.Exists(dev), "The set for measuring is not beside this checkout.");
        var apart = LabelledFile.Read(dev).Select(row => new Sentence("", row.Lang, "", row.Text, []).Words()).ToList();

        var copies = _sentences
            .Where(sentence => sentence.Words() is var words && apart.Exists(other => Alike.AreTooMuch(words, other)))
            .Select(sentence => sentence.Text);

        Assert.Empty(copies);
    }
}
