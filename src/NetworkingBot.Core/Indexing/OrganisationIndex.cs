using System.Runtime.CompilerServices;
using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Skills;
using NodaTime;

namespace NetworkingBot.Core.Indexing;

/// <summary>
/// What suggestions need to know of one organisation, in compact arrays: people by number, their words, departments, places and ties, and
/// who published which word. Built once and then kept fresh. Safe to use from many threads; one at a time is let in, for about a
/// millisecond.
/// </summary>
public sealed class OrganisationIndex(SkillVocabulary vocabulary)
{
    /// <summary>Rounds are small numbers; so many times as much fits the steps in which strengths are kept.</summary>
    internal const float RoundsScale = 100;

    /// <summary>A millisecond's work, before somebody else is let in.</summary>
    private const int PeopleAtOnce = 1000;

    private static readonly Person _nobody = new(default, default, "");

    private readonly Lock _gate = new();
    private readonly PersonInterner _numbers = new();
    private PersonEntry[] _people = [];
    private PackedPerson[] _seats = [];
    private PersonHistory[] _histories = [];
    private ActivityStatistics[] _pulses = [];

    public int Count { get; private set; }

    /// <summary>
    /// The memory that the index holds for people, words and ties. What people wrote, and their ids, are those of the records it refers to.
    /// </summary>
    public long Bytes =>
        Read(() =>
            Ties.Bytes
            + Rounds.Bytes
            + Words.Bytes
            + DepartmentMembers.Bytes
            + _numbers.Bytes
            + ((long)_seats.Length * Unsafe.SizeOf<PackedPerson>())
            + ((long)_pulses.Length * Unsafe.SizeOf<ActivityStatistics>())
            + ((long)_people.Length * Unsafe.SizeOf<PersonEntry>())
            + ((long)_histories.Length * Unsafe.SizeOf<PersonHistory>())
        );

    internal TermTable Terms { get; } = new(vocabulary);

    internal NameTable Departments { get; } = new();

    internal NameTable Places { get; } = new();

    internal PublishedWords Words { get; } = new();

    internal TieLists Ties { get; } = new();

    /// <summary>Who was written to together with whom by a third; no contacts.</summary>
    internal TieLists Rounds { get; } = new();

    /// <summary>By hash, which is the same on every replica.</summary>
    internal ListPool<UInt24> DepartmentMembers { get; private set; } = new();

    /// <summary>The day on which the first of all joined: while everybody is new, nobody is.</summary>
    internal short FirstJoinedDay { get; private set; } = short.MaxValue;

    public static OrganisationIndex Build(IReadOnlyCollection<Person> people, IEnumerable<KnownTie> ties, SkillVocabulary vocabulary)
    {
        var index = Of(people, vocabulary);
        index.Fill();
        var told = index.NewTieLoader();
        told.Take(ties);
        index.Fill(told);
        return index;
    }

    /// <summary>An index that knows everybody by number and waits to be filled.</summary>
    internal static OrganisationIndex Of(IReadOnlyCollection<Person> people, SkillVocabulary vocabulary)
    {
        var index = new OrganisationIndex(vocabulary);
        index.MakeRoom(people.Count);
        foreach (var person in people.OrderBy(person => person.Id.Value, StringComparer.Ordinal))
        {
            var number = index.NumberFor(person.Id);
            (index._people[number], index._seats[number]) = index.PlaceOf(person);
        }

        return index;
    }

    /// <summary>Takes over a person as they are now; a person who left stays known by number and is shown to nobody.</summary>
    public void Apply(Person person) => Write(() => Enter(person));

    public void Apply(KnownTie tie) => Write(() => Enter(tie));

    /// <summary>The owner no longer holds the other as a contact.</summary>
    public void Remove(PersonId owner, PersonId other) => Write(() =>
    {
        if (NumberOf(owner) is { } mine && NumberOf(other) is { } theirs)
            Separate(mine, theirs);
    });

    /// <summary>Takes over all ties of an owner as they are now; whom they no longer hold is separated.</summary>
    public void Replace(PersonId owner, IReadOnlyList<KnownTie> ties) => Write(() =>
    {
        var kept = ties.Where(tie => tie.Familiarity.IsContact).Select(tie => NumberFor(tie.Other)).ToHashSet();
        var held = NumberOf(owner) is { } number
            ? Ties.Of(number).ToArray().Where(tie => tie.Mine && !kept.Contains(tie.Other)).Select(tie => (number, tie.Other))
            : [];
        foreach (var (mine, gone) in held)
            Separate(mine, gone);
        foreach (var tie in ties)
            Enter(tie);
    });

    /// <summary>Nobody is known under the id for now; ties stay.</summary>
    public void LeaveOut(PersonId person) => Write(() =>
    {
        if (NumberOf(person) is { } number)
            Put(number, (new PersonEntry(_nobody with { Id = person }, NameTable.None), PackedPerson.Nobody));
    });

    /// <summary>Forgets a person altogether: words, ties and all; the number stays and stands for nobody.</summary>
    public void Remove(PersonId person) => Write(() =>
    {
        if (NumberOf(person) is not { } number)
            return;
        Put(number, (new PersonEntry(_nobody, NameTable.None), PackedPerson.Nobody));
        while (Ties.Of(number) is [.., var last])
        {
            Separate(number, last.Other);
            Separate(last.Other, number);
        }

        Rounds.RemoveAll(number);
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

    private int MemberAt(int department, int number)
    {
        var position = PositionIn(department, _people[number].Hash);
        while (DepartmentMembers[department][position] != number)
            position++;
        return position;
    }

    internal ref readonly PersonEntry this[int number] => ref _people[number];

    internal PersonHistory HistoryOf(int number) => _histories[number];

    /// <summary>Works out for everybody what changes with the day, before it is asked for; questions are answered meanwhile.</summary>
    public void BeginDay(Instant now)
    {
        var day = Day.Of(now);
        for (var from = 0; from < Count; from += PeopleAtOnce)
        {
            var some = from..Math.Min(Count, from + PeopleAtOnce);
            Write(() =>
            {
                for (var number = some.Start.Value; number < some.End.Value; number++)
                    _ = PulseOf(number, day);
            });
        }
    }

    internal ref readonly ActivityStatistics PulseOf(int number, short day)
    {
        ref var pulse = ref _pulses[number];
        if (!pulse.IsOf(day))
            pulse = ActivityStatistics.Of(this, number, day);
        return ref pulse;
    }

    internal ref readonly PackedPerson SeatOf(int number) => ref _seats[number];

    internal int DepartmentOf(int number) => _seats[number].Department;

    internal bool IsVisibleAt(int number, Instant now) =>
        _seats[number] is { Joined: true } seat && !(seat.PerhapsAway && _people[number].Person.IsPausedAt(now));

    internal int? NumberOf(PersonId person) => _numbers.Find(person) is >= 0 and var number ? number : null;

    /// <summary>What has become of two who did not know each other.</summary>
    internal TieOutcome OutcomeOf(PersonId one, PersonId other) => Read(() =>
        NumberOf(one) is not { } mine || NumberOf(other) is not { } theirs || Ties.Find(mine, theirs) is not { } tie ? TieOutcome.None
        : tie.BothWays ? TieOutcome.MutualContact
        : TieOutcome.Contact);

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

    private void Enter(Person person) => Put(NumberFor(person.Id), PlaceOf(person));

    private (PersonEntry Entry, PackedPerson PackedPerson) PlaceOf(Person person)
    {
        var seat = PackedPerson.Of(person, Departments.NumberOf(person.Profile.Department));
        if (seat.Joined && person.JoinedAt is not null)
            FirstJoinedDay = Math.Min(FirstJoinedDay, seat.JoinedDay);
        return (new PersonEntry(person, Places.NumberOf(person.Profile.Place)), seat);
    }

    private void Put(int number, (PersonEntry Entry, PackedPerson PackedPerson) after)
    {
        var before = _people[number];
        foreach (var kind in Enum.GetValues<WordKind>())
        {
            foreach (var words in before.Words(kind))
                Words.Remove(kind, Terms.NumberOf(words), number);
            foreach (var words in after.Entry.Words(kind))
                Words.Add(kind, Terms.NumberOf(words), number);
        }

        if (DepartmentOf(number) != after.PackedPerson.Department)
            Move(number, after.Entry.Hash, after.PackedPerson.Department);
        (_people[number], _seats[number]) = after;
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

    /// <summary>The words and departments of everybody at once, in place of none. Ties may be told meanwhile.</summary>
    internal void Fill()
    {
        Words.Fill(_people.AsSpan(0, Count), Terms);
        var members = Enumerable
            .Range(0, Count)
            .Where(number => DepartmentOf(number) != NameTable.None)
            .OrderBy(number => _people[number].Hash);
        DepartmentMembers = ListPool<UInt24>.Of(
            [.. members.Select(number => (DepartmentOf(number), new UInt24(number)))],
            Departments.Count
        );
    }

    /// <summary>Takes ties of everybody who has a number by now.</summary>
    internal TieLoader NewTieLoader() => new(_numbers);

    /// <summary>All ties at once, in place of none.</summary>
    internal void Fill(TieLoader told)
    {
        told.TakeStrangers(NumberFor);
        Ties.Fill(told.Ties, Count, (holder, firstDay) => _histories[holder] = _histories[holder].Began(firstDay));
        Rounds.Fill(told.Rounds, Count, (_, _) => { });
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
        if (NumberOf(id) is { } known)
            return known;
        if (Count == _people.Length)
            MakeRoom(Math.Max(64, Count + (Count / 4)));
        if (Count == Tie.MaxPeople)
            throw new NotSupportedException($"An organisation of more than {Tie.MaxPeople} people.");
        _people[Count] = new PersonEntry(_nobody with { Id = id }, NameTable.None);
        (_seats[Count], _histories[Count]) = (PackedPerson.Nobody, PersonHistory.None);
        Count++;
        return _numbers.Add(id);
    }

    private void MakeRoom(int people)
    {
        Array.Resize(ref _people, people);
        Array.Resize(ref _seats, people);
        Array.Resize(ref _histories, people);
        Array.Resize(ref _pulses, people);
    }

    private void Move(int number, uint hash, int to)
    {
        _pulses[number] = default;
        foreach (var tie in Ties.Of(number))
            _pulses[tie.Other] = default;
        if (DepartmentOf(number) is >= 0 and var from)
            DepartmentMembers.RemoveAt(from, MemberAt(from, number));
        if (to != NameTable.None)
            DepartmentMembers.Insert(to, PositionIn(to, hash), new UInt24(number));
    }
}
