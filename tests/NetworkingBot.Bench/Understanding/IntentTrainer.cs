using NetworkingBot.Core.Understanding;
using NetworkingBot.Core.Understanding.Learnt;

namespace NetworkingBot.Bench.Understanding;

/// <summary>Learns from example sentences what sentences mean.</summary>
internal sealed class IntentTrainer
{
    /// <summary>
    /// What scores are divided by, so that confidences hold for hands that were left out: see <see cref="CrossValidation"/>.
    /// </summary>
    private const double Temperature = .8;

    private const int Faintest = 24;

    private static readonly FitSettings _settings = new(Rounds: 14, Rate: .4f, Shrink: 2e-4f, Smoothing: .05f, LeastSeen: 3, Dropped: 10);

    private readonly IReadOnlyList<FitExample> _examples;

    public IntentTrainer(IReadOnlyList<Sentence> sentences)
    {
        Sentences = sentences;
        Names = [.. sentences.Select(sentence => sentence.Intent).Distinct().Order(StringComparer.Ordinal)];
        var numbers = Names.Select((name, number) => (name, number)).ToDictionary(StringComparer.Ordinal);
        _examples = [.. sentences.Select(sentence => new FitExample(GuisesOf(sentence), numbers[sentence.Intent]))];
    }

    public IReadOnlyList<Sentence> Sentences { get; }

    public IReadOnlyList<string> Names { get; }

    /// <summary>Learns from the sentences that <paramref name="chosen"/> names by place.</summary>
    public LinearFit Fit(IEnumerable<int> chosen) => LinearFit.Of([.. chosen.Select(at => _examples[at])], Names.Count, _settings);

    /// <summary>The model of all sentences, as it is kept.</summary>
    public byte[] Learn(byte[] stamp) => ModelWriter.Write(Fit(Enumerable.Range(0, Sentences.Count)), Names, stamp, Temperature, Faintest);

    /// <summary>A sentence as it is, as features.</summary>
    public Feature[] FeaturesOf(int sentence) => _examples[sentence].Guises[0];

    public int ClassOf(int sentence) => _examples[sentence].Class;

    /// <summary>As it is, with every name known; then in other guises, first with names known, then with none.</summary>
    private static Feature[][] GuisesOf(Sentence sentence)
    {
        var known = MarkedNames.Of(sentence);
        return [Read(sentence.Text, known), Read(Guises.Of(sentence.Text, 0), known), Read(Guises.Of(sentence.Text, 1), MarkedNames.None)];
    }

    private static Feature[] Read(string text, SpottingContext known) => Features.Of(MarkedNames.Read(text, known));
}
