using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NetworkingBot.Core.Indexing;

/// <summary>Something that lists are sorted by.</summary>
internal interface IKeyed
{
    int Key { get; }
}

/// <summary>
/// Many short lists in one array, eight bytes each beside the items. Packed lists have no room; one that grows moves to the end, where room
/// comes in steps of a quarter. What it leaves behind is used again when the pool is packed. One that began empty doubles until then.
/// </summary>
internal sealed class ListPool<T>
    where T : unmanaged, IKeyed
{
    private const int MinStep = 4;

    private T[] _items = [];
    private Extent[] _lists = [];
    private int _count;
    private int _used;
    private int _wasted;
    private int _packed;

    public ListPool()
    {
    }

    /// <summary>Lists of so many items each, one after the other.</summary>
    public ListPool(ReadOnlySpan<T> items, ReadOnlySpan<int> lengths)
    {
        (_items, _lists) = (items.ToArray(), new Extent[lengths.Length]);
        (_count, _used, _packed) = (lengths.Length, items.Length, items.Length);
        var start = 0;
        for (var list = 0; list < lengths.Length; start += lengths[list++])
            _lists[list] = new Extent { Start = start, Length = lengths[list] };
    }

    /// <summary>What was told of each list, in the order it was told; an item told twice in a row stands once.</summary>
    /// <param name="lists">How many lists there are.</param>
    public static ListPool<T> Of(ReadOnlySpan<(int List, T Item)> told, int lists)
    {
        var ordered = CountingSort<(int List, T Item)>.Of(told, lists, one => one.List);
        var (items, lengths, count) = (new T[told.Length], new int[lists], 0);
        for (var list = 0; list < lists; list++)
        {
            foreach (var (_, item) in ordered[list])
            {
                if (lengths[list] > 0 && items[count - 1].Key == item.Key)
                    continue;
                items[count++] = item;
                lengths[list]++;
            }
        }

        return new ListPool<T>(items.AsSpan(0, count), lengths);
    }

    public long Bytes => ((long)_items.Length * Unsafe.SizeOf<T>()) + ((long)_lists.Length * Unsafe.SizeOf<Extent>());

    /// <summary>Empty for a list into which nothing was ever put.</summary>
    public Span<T> this[int list] => list < _count ? _items.AsSpan(_lists[list].Start, _lists[list].Length) : [];

    /// <summary>Where in an ascending list a key stands; the complement of where it would, when it is missing.</summary>
    public int Find(int list, int key)
    {
        var items = this[list];
        if (items.IsEmpty || items[^1].Key < key)
            return ~items.Length;
        var (low, high) = (0, items.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = items[middle].Key;
            if (found == key)
                return middle;
            if (found < key)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return ~low;
    }

    public void Insert(int list, int position, T item)
    {
        while (list >= _count)
            NewList();
        ref var extent = ref _lists[list];
        if (extent.Length == Room(extent))
            Move(ref extent);
        _items.AsSpan(extent.Start + position, extent.Length - position).CopyTo(_items.AsSpan(extent.Start + position + 1));
        _items[extent.Start + position] = item;
        extent.Length++;
    }

    public void RemoveAt(int list, int position)
    {
        ref var extent = ref _lists[list];
        _items.AsSpan(extent.Start + position + 1, extent.Length - position - 1).CopyTo(_items.AsSpan(extent.Start + position));
        extent.Length--;
    }

    private void Tidy()
    {
        var packed = new T[_lists.Sum(extent => extent.Length)];
        var used = 0;
        foreach (ref var extent in _lists.AsSpan(0, _count))
        {
            _items.AsSpan(extent.Start, extent.Length).CopyTo(packed.AsSpan(used));
            extent.Start = used;
            used += extent.Length;
        }

        (_items, _used, _packed, _wasted) = (packed, used, used, 0);
    }

    private void NewList()
    {
        if (_count == _lists.Length)
            Array.Resize(ref _lists, 16 + _count + (_count / 4));
        _count++;
    }

    private int Room(in Extent extent) => extent.Start < _packed ? extent.Length : RoomFor(extent.Length);

    private static int RoomFor(int length)
    {
        var step = Math.Max(MinStep, (int)BitOperations.RoundUpToPowerOf2((uint)length) / 8);
        return (length + step - 1) / step * step;
    }

    private void Move(ref Extent extent)
    {
        var room = RoomFor(extent.Length + 1);
        if (_used + room > _items.Length)
            MakeRoom(room);
        _items.AsSpan(extent.Start, extent.Length).CopyTo(_items.AsSpan(_used));
        _wasted += extent.Length;
        extent.Start = _used;
        _used += room;
    }

    private void MakeRoom(int room)
    {
        if (_wasted > _used / 2)
            Tidy();
        Array.Resize(ref _items, _used + room + (_packed > 0 ? _items.Length / 16 : _items.Length) + 16);
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Extent
    {
        public int Start;
        public int Length;
    }
}
