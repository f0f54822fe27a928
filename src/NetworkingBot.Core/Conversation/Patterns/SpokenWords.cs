using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Conversation.Patterns;

/// <summary>
/// The words of an utterance, or of the part of it that politeness leaves. How far each is from a word of the patterns is found out when
/// it is asked for, and once.
/// </summary>
internal sealed class SpokenWords
{
    private const sbyte Another = -1;
    private const sbyte NotAsked = -2;

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

    /// <summary>Whether a word, or a slip of it, stands anywhere.</summary>
    public bool Has(string known)
    {
        for (var at = 0; at < Count; at++)
        {
            if (SlipsBetween(at, known) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>See <see cref="Typos.Between"/>.</summary>
    public int? SlipsBetween(int at, string known)
    {
        if (!_slips.TryGetValue(known, out var slips))
        {
            _slips[known] = slips = new sbyte[_all.Count];
            Array.Fill(slips, NotAsked);
        }

        ref var found = ref slips[_from + at];
        if (found == NotAsked)
        {
            found = (sbyte)(Typos.Between(_all[_from + at].Text, known) ?? Another);
        }

        return found == Another ? null : found;
    }
}
