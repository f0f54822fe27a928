using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Conversation.Patterns;

/// <summary>All phrasings by the words that they may begin with, so that a sentence is held against the few that it may match.</summary>
internal sealed class PatternIndex
{
    private readonly IReadOnlyList<Phrasing> _phrasings;
    private readonly (string Word, int[] Patterns)[] _byFirst;
    private readonly int[] _beginAnyhow;

    public PatternIndex(IEnumerable<Phrasing> phrasings)
    {
        _phrasings = [.. phrasings];
        var numbers = Enumerable.Range(0, _phrasings.Count).ToList();
        _beginAnyhow = [.. numbers.Where(number => _phrasings[number].Pattern.Shape.First is null)];
        _byFirst =
        [
            .. numbers.SelectMany(number => (_phrasings[number].Pattern.Shape.First ?? []).Select(word => (word, number)))
                .GroupBy(pair => pair.word, pair => pair.number, StringComparer.Ordinal).Select(group => (group.Key, group.ToArray())),
        ];
    }

    /// <summary>Those that may match, in their order.</summary>
    public IEnumerable<Phrasing> For(SpokenWords words) => words.Count == 0
        ? []
        : _byFirst.Where(one => Typos.Between(words[0].Text, one.Word) is not null).SelectMany(one => one.Patterns).Concat(_beginAnyhow)
            .Distinct().Order().Select(number => _phrasings[number]).Where(one => one.Pattern.Shape.MayGoOnAs(words));
}
