using System.Runtime.InteropServices;

namespace NetworkingBot.Core.Indexing;

/// <summary>
/// Very many ties made into lists at once: put in order by counting, in a few passes over memory, in place of a search for every tie. What
/// comes of it is the same. Fastest when each person's ties are told together.
/// </summary>
internal sealed class TieBatch
{
    private readonly List<Held> _held = [];

    /// <param name="firstDay">When the tie began.</param>
    public void Add(int owner, Tie tie, short firstDay) => _held.Add(new Held(new UInt24(owner), tie, firstDay));

    public void Add(TieBatch more) => _held.AddRange(more._held);

    /// <param name="people">How many people there are.</param>
    /// <param name="began">Told of each tie who holds it and when it began.</param>
    public ListPool<Tie> Lists(int people, Action<int, short> began)
    {
        if (_held.Count == 0)
            return new ListPool<Tie>();
        var own = CountingSort<Held>.Of(CollectionsMarshal.AsSpan(_held), people, held => held.Owner);
        Parallel.For(0, people, person => SortByOther(own[person]));
        var others = CountingSort<Held>.Of(own.All, people, held => held.Tie.Other);
        var (items, lengths, count) = (new Tie[2 * _held.Count], new int[people], 0);
        for (var person = 0; person < people; person++)
        {
            ReadOnlySpan<Held> mine = own[person];
            ReadOnlySpan<Held> theirs = others[person];
            for (; !mine.IsEmpty || !theirs.IsEmpty; lengths[person]++)
                items[count++] = Next(ref mine, ref theirs, began);
        }

        return new ListPool<Tie>(items.AsSpan(0, count), lengths);
    }

    /// <summary>
    /// The tie with whoever comes first in either list. If both sides hold it, it is as the owner of the list told it; if anybody told it
    /// twice, as told last.
    /// </summary>
    private static Tie Next(ref ReadOnlySpan<Held> mine, ref ReadOnlySpan<Held> theirs, Action<int, short> began)
    {
        var other = Math.Min(mine.IsEmpty ? int.MaxValue : mine[0].Tie.Other, theirs.IsEmpty ? int.MaxValue : theirs[0].Owner);
        var tie = default(Tie);
        for (; !theirs.IsEmpty && theirs[0].Owner == other; theirs = theirs[1..])
            tie = theirs[0].Tie.With(other) with { Theirs = true };
        if (mine.IsEmpty || mine[0].Tie.Other != other)
            return tie;
        began(mine[0].Owner, mine[0].FirstDay);
        for (var isTheirs = tie.Theirs; !mine.IsEmpty && mine[0].Tie.Other == other; mine = mine[1..])
            tie = mine[0].Tie with { Mine = true, Theirs = isTheirs };
        return tie;
    }

    /// <summary>What was told first comes first.</summary>
    private static void SortByOther(Span<Held> own)
    {
        Span<long> keys = own.Length <= 256 ? stackalloc long[own.Length] : new long[own.Length];
        for (var told = 0; told < own.Length; told++)
            keys[told] = ((long)own[told].Tie.Other << 32) | (uint)told;
        keys.Sort(own);
    }

    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private readonly record struct Held(UInt24 Owner, Tie Tie, short FirstDay);
}
