using NetworkingBot.Core.Understanding.Learnt;

namespace NetworkingBot.Bench.Understanding;

/// <summary>Learns from what writers marked which words fill which slot. Sentences of hands that mark nothing tell nothing.</summary>
internal sealed class SlotTrainer
{
    private const int Faintest = 12;

    private static readonly FitSettings _settings = new(Rounds: 6, Rate: .3f, Shrink: 2e-4f, Smoothing: 0, LeastSeen: 2, Dropped: 10);

    private readonly List<(Sentence Sentence, FitExample[] Words)> _examples;

    public SlotTrainer(IReadOnlyList<Sentence> sentences)
    {
        var marking = sentences.Where(sentence => sentence.Slots.Count > 0).Select(sentence => sentence.Writer).ToHashSet();
        var chosen = sentences.Where(sentence => marking.Contains(sentence.Writer)).ToList();
        Names =
        [
            .. chosen
                .SelectMany(sentence => sentence.Slots)
                .SelectMany(slot => new[] { "B " + slot.Name, "I " + slot.Name })
                .Append(SlotTag.Outside.Name)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
        var numbers = Names.Select((name, number) => (name, number)).ToDictionary(StringComparer.Ordinal);
        _examples = [.. chosen.Select(sentence => (sentence, WordsOf(sentence, numbers)))];
    }

    public IReadOnlyList<string> Names { get; }

    public byte[] Learn(byte[] stamp) => Learn(stamp, [.. _examples.SelectMany(example => example.Words)]);

    /// <summary>
    /// Of the marks in one hand's sentences, and of those that a model of the others' makes there, the share that is both (F1, word for
    /// word).
    /// </summary>
    public double Judge(string hand)
    {
        var tagger = new SlotTagger(
            LinearModel.Read(
                new MemoryStream(
                    Learn(
                        new byte[LinearModel.StampLength],
                        [.. _examples.Where(example => example.Sentence.Writer != hand).SelectMany(example => example.Words)]
                    )
                )
            )
        );
        var (marked, made, both) = (0, 0, 0);
        foreach (var sentence in _examples.Select(example => example.Sentence).Where(sentence => sentence.Writer == hand))
        {
            var found = tagger.Tag(MarkedNames.Read(sentence.Text, MarkedNames.Of(sentence)), sentence.Intent);
            (marked, made, both) = (marked + sentence.Slots.Count, made + found.Count, both + found.Intersect(sentence.Slots).Count());
        }

        return marked + made == 0 ? 0 : 2.0 * both / (marked + made);
    }

    private byte[] Learn(byte[] stamp, IReadOnlyList<FitExample> words) =>
        ModelWriter.Write(LinearFit.Of(words, Names.Count, _settings), Names, stamp, 1, Faintest);

    private static FitExample[] WordsOf(Sentence sentence, Dictionary<string, int> numbers)
    {
        var reading = MarkedNames.Read(sentence.Text, MarkedNames.Of(sentence));
        var tags = SlotTagger.TagsOf(reading.Words, sentence.Slots);
        var features = new WordFeatures(reading, sentence.Intent);
        return
        [
            .. tags.Select((tag, at) => new FitExample([features.At(at, at == 0 ? SlotTag.Outside : tags[at - 1])], numbers[tag.Name])),
        ];
    }
}
