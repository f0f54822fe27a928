using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NetworkingBot.Core.Suggestions;

/// <summary>Many short lists in one array. A list that outgrows its room moves to the end; what it leaves is used again when the pool is packed.</summary>
internal sealed class ListPool<T>
    where T : unmanaged
{
    private T[] _items = new T[16];
    private Extent[] _lists = new Extent[16];
    private int _used;
    private int _wasted;

    public int Count { get; private set; }

    public long Bytes => ((long)_items.Length * Unsafe.SizeOf<T>()) + ((long)_lists.Length * 12);

    public Span<T> this[int list] => _items.AsSpan(_lists[list].Start, _lists[list].Length);

    public int NewList()
    {
        if (Count == _lists.Length)
            Array.Resize(ref _lists, Count + (Count / 2));
        return Count++;
    }

    public void Insert(int list, int position, T item)
    {
        ref var extent = ref _lists[list];
        if (extent.Length == extent.Room)
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

    /// <summary>Gives every list exactly the room it needs.</summary>
    public void Pack()
    {
        var packed = new T[Math.Max(16, _lists.Take(Count).Sum(extent => extent.Length))];
        var used = 0;
        for (var list = 0; list < Count; list++)
        {
            this[list].CopyTo(packed.AsSpan(used));
            _lists[list] = new Extent { Start = used, Length = _lists[list].Length, Room = _lists[list].Length };
            used += _lists[list].Length;
        }

        (_items, _used, _wasted) = (packed, used, 0);
    }

    private void Move(ref Extent extent)
    {
        var room = extent.Room + Math.Max(2, extent.Room / 2);
        if (_used + room > _items.Length)
            MakeRoom(room);
        _items.AsSpan(extent.Start, extent.Length).CopyTo(_items.AsSpan(_used));
        _wasted += extent.Room;
        extent.Start = _used;
        extent.Room = room;
        _used += room;
    }

    private void MakeRoom(int room)
    {
        if (_wasted > _used / 2)
            Pack();
        if (_used + room > _items.Length)
            Array.Resize(ref _items, _used + room + (_items.Length / 4) + 16);
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Extent
    {
        public int Start;
        public int Length;
        public int Room;
    }
}
