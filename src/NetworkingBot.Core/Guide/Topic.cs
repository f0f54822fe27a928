using System.Collections.Frozen;
using System.Reflection;

namespace NetworkingBot.Core.Guide;

/// <summary>A wish that is known and not served, as <c>Lists/topics.txt</c> holds it.</summary>
/// <param name="Name">As the examples of what people say are labelled: “weather”.</param>
/// <param name="Offers">The catalogue's names of what comes nearest, the nearest first.</param>
/// <param name="Then">The catalogue's name of what is done at once, for who takes part; null: nothing.</param>
internal sealed record Topic(string Name, string English, string Spanish, IReadOnlyList<string> Offers, string? Then)
{
    private const string LabelSection = "labels";

    private static readonly FrozenDictionary<string, IReadOnlyList<string>> _sections = Sections();
    private static readonly FrozenDictionary<string, (string English, string Spanish)> _labels = Labels();
    private static readonly FrozenDictionary<string, Topic> _topics = _sections
        .Where(section => section.Key != LabelSection)
        .Select(section => Read(section.Key, section.Value))
        .ToFrozenDictionary(topic => topic.Name);

    public static IReadOnlyCollection<Topic> All => _topics.Values;

    /// <summary>A name that the list does not have is answered as “other”: the model may know more topics than there are lines.</summary>
    public static Topic Called(string name) => _topics.GetValueOrDefault(name) ?? _topics["other"];

    public string In(Lang lang) => lang switch
    {
        Lang.English => English,
        Lang.Spanish => Spanish,
    };

    /// <exception cref="KeyNotFoundException">The list has no label for it.</exception>
    public static string LabelOf(string offer, Lang lang) => lang switch
    {
        Lang.English => _labels[offer].English,
        Lang.Spanish => _labels[offer].Spanish,
    };

    private static Topic Read(string name, IReadOnlyList<string> lines) =>
        new(name, Value(lines, "en"), Value(lines, "es"), Value(lines, "offer").Split(", "),
            lines.Any(line => line.StartsWith("then: ", StringComparison.Ordinal)) ? Value(lines, "then") : null);

    private static string Value(IReadOnlyList<string> lines, string key) =>
        lines.Single(line => line.StartsWith(key + ": ", StringComparison.Ordinal))[(key.Length + 2)..];

    private static FrozenDictionary<string, (string English, string Spanish)> Labels() => _sections[LabelSection]
        .Select(line => line.Split(" = "))
        .ToFrozenDictionary(parts => parts[0], parts => (parts[1], parts[2]));

    private static FrozenDictionary<string, IReadOnlyList<string>> Sections()
    {
        using var reader = new StreamReader(
            Assembly.GetExecutingAssembly().GetManifestResourceStream("NetworkingBot.Core.Guide.Lists.topics.txt")!
        );
        var sections = new Dictionary<string, IReadOnlyList<string>>();
        List<string> lines = [];
        while (reader.ReadLine() is { } line)
        {
            if (line is ['[', .., ']'])
            {
                sections[line[1..^1]] = lines = [];
            }
            else if (line is not ("" or ['#', ..]))
            {
                lines.Add(line);
            }
        }

        return sections.ToFrozenDictionary();
    }
}
