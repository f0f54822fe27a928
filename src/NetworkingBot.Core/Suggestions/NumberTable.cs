namespace NetworkingBot.Core.Suggestions;

/// <summary>Leads from ids to numbers: four bytes a slot, half of them empty; the ids stand with the people.</summary>
internal sealed class NumberTable
{
    private const int None = -1;

    private int[] _slots = [None, None];
    private int _used;

    public long Bytes => sizeof(int) * (long)_slots.Length;

    /// <summary>Below zero when there is no such person.</summary>
    public int Find(PersonId id, PersonEntry[] people)
    {
        var hash = StableHash.Of(id.Value);
        for (var slot = First(hash); ; slot = Next(slot))
        {
            var number = _slots[slot];
            if (number == None || (people[number].Hash == hash && people[number].Id == id))
                return number;
        }
    }

    public void Add(int number, PersonEntry[] people)
    {
        if (++_used > _slots.Length * 3 / 4)
            Grow(people);
        Put(number, people[number].Hash);
    }

    private void Grow(PersonEntry[] people)
    {
        var numbers = _slots.Where(number => number != None).ToArray();
        _slots = new int[2 * _slots.Length];
        Array.Fill(_slots, None);
        foreach (var number in numbers)
            Put(number, people[number].Hash);
    }

    private void Put(int number, uint hash)
    {
        var slot = First(hash);
        while (_slots[slot] != None)
            slot = Next(slot);
        _slots[slot] = number;
    }

    /// <summary>The hash's high bits vary more than its low ones.</summary>
    private int First(uint hash) => (int)(hash * 0x9E3779B1u >> 7) & (_slots.Length - 1);

    private int Next(int slot) => (slot + 1) & (_slots.Length - 1);
}
