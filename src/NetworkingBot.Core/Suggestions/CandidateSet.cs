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
}

/// <summary>The candidates of one question. Kept and used again: emptying it costs nothing, however large the organisation.</summary>
internal sealed class CandidateSet
{
    private int[] _slots = [];
    private Candidate[] _candidates = new Candidate[256];
    private int _count;

    public Span<Candidate> All => _candidates.AsSpan(0, _count);

    public void Empty(int people)
    {
        if (_slots.Length < people)
            _slots = new int[people + (people / 4)];
        _count = 0;
    }

    /// <summary>The entry of a person, made when there is none.</summary>
    public ref Candidate For(int person)
    {
        var slot = _slots[person];
        if (slot < _count && _candidates[slot].Person == person)
            return ref _candidates[slot];
        if (_count == _candidates.Length)
            Array.Resize(ref _candidates, 2 * _count);
        _slots[person] = _count;
        _candidates[_count] = new Candidate { Person = person };
        return ref _candidates[_count++];
    }
}
