using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NetworkingBot.Core.Indexing;

namespace NetworkingBot.Core.Matching;

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

    /// <summary>What keeps the candidate from being shown.</summary>
    public Away Away;

    /// <summary>How many of the asker's department the candidate knows.</summary>
    public int KnownHere;

    /// <summary>How many of the candidate's department the asker knows.</summary>
    public int KnownThere;

    /// <summary>How much is to be expected of a score; not a number for those who may not be shown.</summary>
    public float Promise;
}

/// <summary>
/// The candidates of one question, found by number through a table that is no larger than they need, however large the organisation. Kept
/// and used again.
/// </summary>
internal sealed class CandidateSet
{
    private const int FewSlots = 1024;

    /// <summary>One for each index, which lets one search in at a time.</summary>
    private static readonly ConditionalWeakTable<OrganisationIndex, CandidateSet> _kept = [];

    private Candidate[] _candidates = new Candidate[FewSlots / 2];
    private float[] _promises = [];
    private int[] _slots = new int[FewSlots];
    private int _mask = FewSlots - 1;
    private int _count;

    public Span<Candidate> All => _candidates.AsSpan(0, _count);

    /// <summary>For whoever holds the index: see <see cref="OrganisationIndex.Read{T}"/>.</summary>
    public static CandidateSet In(OrganisationIndex index) => _kept.GetOrCreateValue(index);

    public void Empty()
    {
        _count = 0;
        Spread(_slots.Length);
    }

    /// <summary>The entry of a person, made when there is none; good until the next is made.</summary>
    public ref Candidate For(int person)
    {
        var slot = SlotOf(person);
        if (_slots[slot] > 0)
            return ref _candidates[_slots[slot] - 1];
        if (2 * _count > _mask)
        {
            Spread(2 * (_mask + 1));
            slot = SlotOf(person);
        }

        _candidates[_count] = new Candidate { Person = person };
        _slots[slot] = ++_count;
        return ref _candidates[_count - 1];
    }

    /// <summary>Where in <see cref="All"/> a person stands; below zero for somebody who was not found.</summary>
    public int PositionOf(int person) => _slots[SlotOf(person)] - 1;

    /// <summary>Keeps so many of those who may be shown, and more where several promise the same.</summary>
    public void KeepMostPromising(int most)
    {
        var least = QuickSelect.Largest(Promises(), most);
        var kept = 0;
        foreach (ref readonly var candidate in All)
        {
            if (candidate.Promise >= least)
                _candidates[kept++] = candidate;
        }

        _count = kept;
        Spread(Math.Min(_slots.Length, (int)BitOperations.RoundUpToPowerOf2((uint)(4 * kept) + FewSlots)));
    }

    private Span<float> Promises()
    {
        if (_promises.Length < _count)
            _promises = new float[_candidates.Length];
        for (var position = 0; position < _count; position++)
            _promises[position] = _candidates[position].Promise;
        return _promises.AsSpan(0, _count);
    }

    /// <summary>The slot of a person, or the empty one where they would stand.</summary>
    private int SlotOf(int person)
    {
        var slot = (int)((uint)person * 0x9E3779B1u >> 8) & _mask;
        while (_slots[slot] > 0 && _candidates[_slots[slot] - 1].Person != person)
            slot = (slot + 1) & _mask;
        return slot;
    }

    /// <summary>Uses so many slots, a power of two, for at most half as many candidates.</summary>
    private void Spread(int slots)
    {
        if (slots > _slots.Length)
        {
            _slots = new int[slots];
            Array.Resize(ref _candidates, slots / 2);
        }

        _mask = slots - 1;
        _slots.AsSpan(0, slots).Clear();
        for (var position = 0; position < _count; position++)
            _slots[SlotOf(_candidates[position].Person)] = position + 1;
    }
}
