using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Conversation;

/// <summary>The words of an utterance, or of the part of it that politeness leaves. How far each is from the words of the patterns is found out once.</summary>
internal sealed class SpokenWords
{
    private const sbyte Another = -1;

    private readonly IReadOnlyList<PlainWord> _all;
    private readonly int _from;
    private readonly Dictionary<string, sbyte[]> _slips;

    public SpokenWords(IReadOnlyList<PlainWord> words)
        : this(words, 0, words.Count, [], whole: true)
    {
    }

    private SpokenWords(IReadOnlyList<PlainWord> all, int from, int count, Dictionary<string, sbyte[]> slips, bool whole) =>
        (_all, _from, Count, _slips, IsWhole) = (all, from, count, slips, whole);

    public int Count { get; }

    /// <summary>False when words were taken off that somebody telling something may mean.</summary>
    public bool IsWhole { get; }

    /// <summary>How many slips may be forgiven: more in a long utterance than in a short one.</summary>
    public int MostSlips => Math.Clamp(Count / 2, 2, 3);

    public PlainWord this[int at] => _all[_from + at];

    public SpokenWords Part(int from, int before, bool whole) => new(_all, _from + from, before - from, _slips, whole);

    /// <summary>See <see cref="Typos.Between"/>.</summary>
    public int? SlipsBetween(int at, string known)
    {
        if (!_slips.TryGetValue(known, out var slips))
        {
            _slips[known] = slips = [.. _all.Select(word => (sbyte)(Typos.Between(word.Text, known) ?? Another))];
        }

        return slips[_from + at] is var found and not Another ? found : null;
    }
}
