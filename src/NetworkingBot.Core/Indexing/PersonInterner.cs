using System.Text;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Core.Indexing;

/// <summary>
/// Numbers people in the order they come, and leads from their ids to the numbers. The ids stand in UTF-8 one after the other, and four
/// bytes a slot lead there, half of them empty: a search stays near.
/// </summary>
internal sealed class PersonInterner
{
    private const int None = -1;
    private const int MaxIdLength = 3 * KeyText.MaxLength;

    private int[] _slots = [None, None];
    private byte[] _ids = [];
    private int[] _ends = [];
    private int _count;

    public long Bytes => (sizeof(int) * ((long)_slots.Length + _ends.Length)) + _ids.Length;

    /// <summary>Below zero when there is no such person.</summary>
    public int Find(PersonId id)
    {
        Span<byte> letters = stackalloc byte[MaxIdLength];
        return Encoding.UTF8.TryGetBytes(id.Value, letters, out var written) ? Find(letters[..written]) : None;
    }

    /// <param name="id">UTF-8.</param>
    public int Find(ReadOnlySpan<byte> id)
    {
        for (var slot = First(id); ; slot = Next(slot))
        {
            var number = _slots[slot];
            if (number == None || id.SequenceEqual(IdOf(number)))
                return number;
        }
    }

    /// <summary>Gives a number to somebody who has none.</summary>
    public int Add(PersonId id)
    {
        MakeRoom(_count + 1, Encoding.UTF8.GetByteCount(id.Value));
        var start = StartOf(_count);
        _ends[_count] = start + Encoding.UTF8.GetBytes(id.Value, _ids.AsSpan(start));
        Put(_count);
        return _count++;
    }

    private ReadOnlySpan<byte> IdOf(int number) => _ids.AsSpan(StartOf(number).._ends[number]);

    private int StartOf(int number) => number == 0 ? 0 : _ends[number - 1];

    private void MakeRoom(int people, int letters)
    {
        if (people > _ends.Length)
            Array.Resize(ref _ends, people + (people / 8));
        if (StartOf(_count) + letters > _ids.Length)
            Array.Resize(ref _ids, (_ids.Length / 8 * 9) + letters + 64);
        if (people <= _slots.Length * 3 / 4)
            return;
        _slots = new int[2 * _slots.Length];
        Array.Fill(_slots, None);
        for (var number = 0; number < _count; number++)
            Put(number);
    }

    private void Put(int number)
    {
        var slot = First(IdOf(number));
        while (_slots[slot] != None)
            slot = Next(slot);
        _slots[slot] = number;
    }

    /// <summary>FNV-1a's high bits vary more than its low ones.</summary>
    private int First(ReadOnlySpan<byte> id)
    {
        var hash = 2166136261u;
        foreach (var letter in id)
            hash = (hash ^ letter) * 16777619u;
        return (int)(hash * 0x9E3779B1u >> 7) & (_slots.Length - 1);
    }

    private int Next(int slot) => (slot + 1) & (_slots.Length - 1);
}
