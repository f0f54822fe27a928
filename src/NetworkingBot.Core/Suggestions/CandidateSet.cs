using System.Runtime.InteropServices;

namespace NetworkingBot.Core.Suggestions;

/// <summary>What was found out about one candidate while searching.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Candidate
{
    public int Person;

    /// <summary>The strength of the paths over common contacts, each worth less the more its middle knows (Adamic and Adar).</summary>
    public float Common;

    /// <summary>What reaches the candidate when each contact passes on an equal share (resource allocation).</summary>
    public float Allocation;

    /// <summary>How much the two were written to together.</summary>
    public float Rounds;

    /// <summary>0–1: what the candidate's offers are worth to the asker.</summary>
    public float TheyOffer;

    /// <summary>0–1: what the asker's offers are worth to the candidate.</summary>
    public float TheyLookFor;

    /// <summary>0–1.</summary>
    public float Interests;

    /// <summary>Belongs to those who are always looked at: the own department, and a few of others.</summary>
    public bool IsNear;
}

/// <summary>
/// The candidates of one question, found by number through a table that is no larger than they need, however large the organisation. Kept and used
/// again.
/// </summary>
internal sealed class CandidateSet
{
    private int[] _slots = new int[1024];
    private Candidate[] _candidates = new Candidate[512];
    private int _count;

    public Span<Candidate> All => _candidates.AsSpan(0, _count);

    public void Empty()
    {
        Array.Clear(_slots);
        _count = 0;
    }

    /// <summary>The entry of a person, made when there is none; good until the next is made.</summary>
    public ref Candidate For(int person)
    {
        var slot = SlotOf(person);
        if (_slots[slot] > 0)
            return ref _candidates[_slots[slot] - 1];
        if (_count == _candidates.Length)
        {
            Grow();
            slot = SlotOf(person);
        }

        _candidates[_count] = new Candidate { Person = person };
        _slots[slot] = ++_count;
        return ref _candidates[_count - 1];
    }

    /// <summary>The slot of a person, or the empty one where they would stand.</summary>
    private int SlotOf(int person)
    {
        var slot = (int)((uint)person * 0x9E3779B1u >> 8) & (_slots.Length - 1);
        while (_slots[slot] > 0 && _candidates[_slots[slot] - 1].Person != person)
            slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    private void Grow()
    {
        Array.Resize(ref _candidates, 2 * _count);
        _slots = new int[4 * _count];
        for (var position = 0; position < _count; position++)
            _slots[SlotOf(_candidates[position].Person)] = position + 1;
    }
}
