using System.Runtime.InteropServices;

namespace NetworkingBot.Core.Rounds.Pairing;

/// <summary>Two who may meet, and what it is worth to them: 0 to <see cref="PairWorths.Unit"/>.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WorthyPair(int One, int Other, int Worth);

/// <summary>
/// What meeting is worth for any two entrants, in whole numbers, so that sums are the same on every machine. Pairs for which something
/// special speaks are listed with their worth; any other is worth what its traits fulfil.
/// </summary>
internal sealed class PairWorths
{
    public const int Unit = 1_000_000;

    /// <summary>In place of a worth: the two may not meet.</summary>
    public const int Never = -1;

    private readonly MeetingRules _rules;
    private readonly PlainWorths _plain;
    private readonly int[] _starts;
    private readonly int[] _others;
    private readonly int[] _worths;
    private readonly int[] _byWorth;
    private readonly int[]? _table;

    /// <param name="listed">Each pair once, and only such as the rules allow.</param>
    public PairWorths(int count, MeetingRules rules, PlainWorths plain, IReadOnlyList<WorthyPair> listed)
    {
        (Count, _rules, _plain) = (count, rules, plain);
        _starts = Starts(count, listed);
        (_others, _worths, _byWorth) = (new int[2 * listed.Count], new int[2 * listed.Count], new int[2 * listed.Count]);
        Fill(listed);
        if (count <= MutualWorths.Few)
            _table = Table(listed);
        PlainMost = _table?.Count(worth => worth >= 0) == 2 * listed.Count ? null : plain.Most;
    }

    public int Count { get; }

    /// <summary>What a pair that is not listed is worth at most; null: all are listed that may be.</summary>
    public int? PlainMost { get; }

    /// <summary>Those listed with somebody, in the order of their numbers.</summary>
    public ReadOnlySpan<int> Of(int entrant) => _others.AsSpan(_starts[entrant].._starts[entrant + 1]);

    /// <summary>What each of <see cref="Of"/> is worth, in the same order.</summary>
    public ReadOnlySpan<int> WorthsOf(int entrant) => _worths.AsSpan(_starts[entrant].._starts[entrant + 1]);

    /// <summary>Those listed with somebody, best first.</summary>
    public ReadOnlySpan<int> BestOf(int entrant) => _byWorth.AsSpan(_starts[entrant].._starts[entrant + 1]);

    /// <summary><see cref="Never"/> when the two may not meet.</summary>
    public int Between(int one, int other)
    {
        if (_table is not null)
            return _table[(one * Count) + other];
        var at = Of(one).BinarySearch(other);
        return at >= 0 ? WorthsOf(one)[at]
            : _rules.Allow(one, other) ? _plain.Between(one, other)
            : Never;
    }

    /// <summary>How many rounds in a row an entrant had nobody.</summary>
    public int Waited(int entrant) => _rules.Waited(entrant);

    /// <summary>Of few people, the worth of every pair.</summary>
    private int[] Table(IReadOnlyList<WorthyPair> listed)
    {
        var table = new int[Count * Count];
        for (var one = 0; one < Count; one++)
        {
            for (var other = 0; other < Count; other++)
                table[(one * Count) + other] = _rules.Allow(one, other) ? _plain.Between(one, other) : Never;
        }

        foreach (var (one, other, worth) in listed)
            table[(one * Count) + other] = table[(other * Count) + one] = worth;
        return table;
    }

    /// <summary>Where each entrant's part begins, and the end of the last.</summary>
    private static int[] Starts(int count, IReadOnlyList<WorthyPair> listed)
    {
        var starts = new int[count + 1];
        foreach (var (one, other, _) in listed)
        {
            starts[one + 1]++;
            starts[other + 1]++;
        }

        for (var entrant = 0; entrant < count; entrant++)
            starts[entrant + 1] += starts[entrant];
        return starts;
    }

    private void Fill(IReadOnlyList<WorthyPair> listed)
    {
        var next = _starts.AsSpan(0, Count).ToArray();
        foreach (var (one, other, worth) in listed)
        {
            (_others[next[one]], _worths[next[one]++]) = (other, worth);
            (_others[next[other]], _worths[next[other]++]) = (one, worth);
        }

        for (var entrant = 0; entrant < Count; entrant++)
        {
            var part = _starts[entrant].._starts[entrant + 1];
            Array.Sort(_others, _worths, part.Start.Value, part.End.Value - part.Start.Value);
            _others.AsSpan(part).CopyTo(_byWorth.AsSpan(part));
            var order = new long[part.End.Value - part.Start.Value];
            for (var at = 0; at < order.Length; at++)
                order[at] = ((long)(Unit - WorthsOf(entrant)[at]) << 32) | (uint)Of(entrant)[at];
            order.AsSpan().Sort(_byWorth.AsSpan(part));
        }
    }
}
