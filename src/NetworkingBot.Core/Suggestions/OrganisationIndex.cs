using System.Runtime.CompilerServices;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Skills;
using NodaTime;

namespace NetworkingBot.Core.Suggestions;

/// <summary>
/// What suggestions need to know of one organisation, in compact arrays: people by number, their words, departments, places and ties, and who
/// published which word. Built once and then kept fresh. Safe to use from many threads; one at a time is let in, for about a millisecond.
/// </summary>
public sealed class OrganisationIndex(SkillVocabulary vocabulary)
{
    /// <summary>Rounds are small numbers; so many times as much fits the steps in which strengths are kept.</summary>
    internal const float RoundsScale = 100;

    /// <summary>A string's header and the entry of the dictionary that leads from it to the number.</summary>
    private const int IdOverhead = 22 + 28;

    private readonly Dictionary<PersonId, int> _numbers = [];
    private readonly List<PersonEntry> _people = [];
    private readonly List<PersonHistory> _histories = [];
    private Pulse[] _pulses = [];
    private readonly Lock _gate = new();

    public int Count => _people.Count;

    /// <summary>The memory that the index holds for people, words and ties; ids as .NET keeps them included, the vocabulary not.</summary>
    public long Bytes => Read(() =>
        Ties.Bytes + Rounds.Bytes + Words.Bytes + DepartmentMembers.Bytes + ((long)_pulses.Length * Unsafe.SizeOf<Pulse>())
        + ((long)_people.Capacity * Unsafe.SizeOf<PersonEntry>()) + ((long)_histories.Capacity * Unsafe.SizeOf<PersonHistory>())
        + _numbers.Keys.Sum(id => IdOverhead + (sizeof(char) * (long)id.Value.Length)));

    internal TermTable Terms { get; } = new(vocabulary);

    internal NameTable Departments { get; } = new();

    internal NameTable Places { get; } = new();

    internal PublishedWords Words { get; } = new();

    internal TieLists Ties { get; } = new();

    /// <summary>Who was written to together with whom by a third; no contacts.</summary>
    internal TieLists Rounds { get; } = new();

    /// <summary>Scratch room of whoever was let in.</summary>
    internal CandidateSet Candidates { get; } = new();

    /// <summary>By hash, which is the same on every replica.</summary>
    internal ListPool<int> DepartmentMembers { get; } = new();

    /// <summary>The day on which the first of all joined: while everybody is new, nobody is.</summary>
    internal short FirstJoinedDay { get; private set; } = short.MaxValue;

    public static OrganisationIndex Build(IReadOnlyCollection<Person> people, IEnumerable<KnownTie> ties, SkillVocabulary vocabulary)
    {
        var index = new OrganisationIndex(vocabulary);
        foreach (var person in people.OrderBy(person => person.Id.Value, StringComparer.Ordinal))
            index.Enter(person);
        foreach (var tie in ties)
            index.Enter(tie);
        index.Ties.Pack();
        index.Rounds.Pack();
        index.Words.Pack();
        return index;
    }

    /// <summary>Takes over a person as they are now; a person who left stays known by number and is shown to nobody.</summary>
    public void Apply(Person person) => Write(() => Enter(person));

    public void Apply(KnownTie tie) => Write(() => Enter(tie));

    /// <summary>The owner no longer holds the other as a contact.</summary>
    public void Remove(PersonId owner, PersonId other) => Write(() =>
    {
        if (_numbers.TryGetValue(owner, out var mine) && _numbers.TryGetValue(other, out var theirs))
            Separate(mine, theirs);
    });

    /// <summary>Takes over all ties of an owner as they are now; whom they no longer hold is separated.</summary>
    public void Replace(PersonId owner, IReadOnlyList<KnownTie> ties) => Write(() =>
    {
        var kept = ties.Where(tie => tie.Familiarity.IsContact).Select(tie => NumberFor(tie.Other)).ToHashSet();
        var held = NumberOf(owner) is { } number ? Ties.Of(number).ToArray().Where(tie => tie.Mine && !kept.Contains(tie.Other)).Select(tie => (number, tie.Other)) : [];
        foreach (var (mine, gone) in held)
            Separate(mine, gone);
        foreach (var tie in ties)
            Enter(tie);
    });

    /// <summary>Forgets a person altogether: words, ties and all; the number stays and stands for nobody.</summary>
    public void Remove(PersonId person) => Write(() =>
    {
        if (!_numbers.Remove(person, out var number))
            return;
        Publish(number, new Profile());
        Move(number, NameTable.None);
        while (Ties.Of(number) is [.., var last])
        {
            Separate(number, last.Other);
            Separate(last.Other, number);
        }

        Rounds.RemoveAll(number);
        _people[number] = new PersonEntry(default) { Department = NameTable.None, Place = NameTable.None };
    });

    /// <summary>Where in a department the first member stands whose hash is not below one.</summary>
    internal int PositionIn(int department, uint hash)
    {
        var members = DepartmentMembers[department];
        var (low, high) = (0, members.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_people[members[middle]].Hash < hash)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    internal PersonEntry this[int number] => _people[number];

    internal PersonHistory HistoryOf(int number) => _histories[number];

    internal ref readonly Pulse PulseOf(int number, short day)
    {
        ref var pulse = ref _pulses[number];
        if (!pulse.IsOf(day))
            pulse = Pulse.Of(this, number, day);
        return ref pulse;
    }

    /// <summary>Which part of a department somebody knows; as if a few more members were there, one in ten of them known.</summary>
    internal double ShareKnown(int person, int department)
    {
        var known = 0;
        foreach (ref readonly var tie in Ties.Of(person))
            known += _people[tie.Other].Department == department ? 1 : 0;
        return (known + 0.5) / (DepartmentMembers[department].Length + 5);
    }

    internal int? NumberOf(PersonId person) => _numbers.TryGetValue(person, out var number) ? number : null;

    internal T Read<T>(Func<T> read)
    {
        lock (_gate)
            return read();
    }

    private void Write(Action write)
    {
        lock (_gate)
            write();
    }

    private void Enter(Person person)
    {
        var number = NumberFor(person.Id);
        var joined = person.Membership == Membership.Joined;
        Publish(number, joined ? person.Profile : new Profile());
        Move(number, Departments.NumberOf(person.Profile.Department));
        _people[number] = _people[number] with
        {
            Joined = joined,
            Place = Places.NumberOf(person.Profile.Place),
            PausedUntil = person.PausedUntil is { } until ? until.AtStartOfDayInZone(person.Zone).ToInstant() : null,
            Away = person.Times?.Away is { } away && away.From < away.Back
                ? new Interval(away.From.AtStartOfDayInZone(person.Zone).ToInstant(), away.Back.AtStartOfDayInZone(person.Zone).ToInstant())
                : null,
            JoinedDay = person.JoinedAt is { } at ? Day.Of(at) : short.MinValue,
        };
        if (joined && person.JoinedAt is { } joinedAt)
            FirstJoinedDay = Math.Min(FirstJoinedDay, Day.Of(joinedAt));
    }

    private void Enter(KnownTie tie)
    {
        if (tie.Owner == tie.Other)
            return;
        var (owner, other, familiarity) = (NumberFor(tie.Owner), NumberFor(tie.Other), tie.Familiarity);
        if (familiarity.Rounds > 0)
            Rounds.Add(owner, other, familiarity.RoundsAt, 0, RoundsScale * familiarity.Rounds, bothWays: true);
        if (familiarity.IsContact)
            Join(owner, other, familiarity);
    }

    private void Join(int owner, int other, Familiarity familiarity)
    {
        if (Ties.Add(owner, other, familiarity.LastAt, familiarity.Recent, familiarity.Lasting, familiarity.GoesBothWays))
            _histories[owner] = _histories[owner].Began(Day.Of(familiarity.FirstAt));
        (_pulses[owner], _pulses[other]) = (default, default);
    }

    private void Separate(int owner, int other)
    {
        (_pulses[owner], _pulses[other]) = (default, default);
        Ties.Remove(owner, other);
    }

    private int NumberFor(PersonId id)
    {
        if (_numbers.TryGetValue(id, out var number))
            return number;
        number = _people.Count;
        _people.Add(new PersonEntry(id) { Department = NameTable.None, Place = NameTable.None });
        _histories.Add(PersonHistory.None);
        if (_pulses.Length <= number)
            Array.Resize(ref _pulses, Math.Max(64, number + (number / 2)));
        Ties.NewPerson();
        Rounds.NewPerson();
        Words.NewPerson();
        return _numbers[id] = number;
    }

    private void Publish(int number, Profile profile)
    {
        Words.Replace(number, WordKind.Offers, profile.Offers.Select(Terms.NumberOf));
        Words.Replace(number, WordKind.LooksFor, profile.LooksFor.Select(Terms.NumberOf));
        Words.Replace(number, WordKind.Interests, profile.Interests.Select(Terms.NumberOf));
    }

    private void Move(int number, int department)
    {
        var before = _people[number].Department;
        if (before == department)
            return;
        _pulses[number] = default;
        foreach (var tie in Ties.Of(number))
            _pulses[tie.Other] = default;
        while (DepartmentMembers.Count < Departments.Count)
            DepartmentMembers.NewList();
        if (before != NameTable.None)
            DepartmentMembers.RemoveAt(before, DepartmentMembers[before].IndexOf(number));
        if (department != NameTable.None)
            DepartmentMembers.Insert(department, PositionIn(department, _people[number].Hash), number);
        _people[number] = _people[number] with { Department = department };
    }
}
