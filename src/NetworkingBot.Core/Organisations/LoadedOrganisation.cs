using System.Collections.Concurrent;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.Learning;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NetworkingBot.Core.Understanding;
using NodaTime;

namespace NetworkingBot.Core.Organisations;

/// <summary>One organisation in memory. Safe to use from many threads.</summary>
public sealed class LoadedOrganisation
{
    /// <summary>A second or so of work.</summary>
    private const int MaxPlanned = 1000;

    private readonly ConcurrentDictionary<PersonId, Person> _people;
    private readonly ConcurrentDictionary<PersonId, Person> _engaged;
    private readonly HashSet<Change> _seen = [];
    private readonly Lock _seeing = new();
    private readonly Lock _planning = new();

    private Instant _seenUntil;
    private (IsoWeek Week, WeekPlan Plan)? _plan;
    private LocalDate _today = LocalDate.MinIsoValue;

    public LoadedOrganisation(OrgId org, IReadOnlyList<Person> people, OrganisationIndex index, Instant now)
    {
        Org = org;
        _seenUntil = now;
        _people = new(people.Select(person => KeyValuePair.Create(person.Id, person)));
        _engaged = new(people.Where(IsEngaged).Select(person => KeyValuePair.Create(person.Id, person)));
        Index = index;
        foreach (var person in people)
        {
            Enter(person);
        }
    }

    public OrgId Org { get; }

    public OrganisationIndex Index { get; }

    /// <summary>Changes before this instant are in the view.</summary>
    public Instant SeenUntil
    {
        get
        {
            lock (_seeing)
                return _seenUntil;
        }
    }

    /// <summary>Null: everything runs.</summary>
    public Standstill? Standstill { get; internal set; }

    /// <summary>Held by whoever takes a change over.</summary>
    internal SemaphoreSlim TakingOver { get; } = new(1);

    /// <summary>How changes were read last.</summary>
    internal Following Followed { get; set; } = new(0, Last: null, Instant.MinValue);

    /// <summary>When the change log was followed last; null before the first time.</summary>
    internal Moment? AsOf { get; set; }

    /// <summary>The weights that the organisation's past has refined; null: as shipped.</summary>
    public LearnedTies? Learned { get; internal set; }

    /// <summary>With the weights of this organisation.</summary>
    internal SuggestionSettings Settings(SuggestionSettings settings) =>
        settings.Learns && Learned is { } learned ? settings with { Ties = learned.Model } : settings;

    public Person? Find(PersonId id) => _people.GetValueOrDefault(id);

    public IEnumerable<Person> People => _people.Values;

    /// <summary>Whom others may be shown now.</summary>
    public IEnumerable<Person> VisibleAt(Instant now) => People.Where(person => person.IsVisibleAt(now));

    /// <summary>Whom typed words mean, by name; whoever left is not among them.</summary>
    public IReadOnlyList<Person> Called(string words) =>
        [.. Vocabulary.Called(words).Select(id => Find(new PersonId(id))).OfType<Person>()
            .OrderBy(person => person.Name, StringComparer.Ordinal)];

    /// <summary>The words of the organisation that name something, kept fresh.</summary>
    public Vocabulary Vocabulary { get; } = new();

    /// <summary>Those whom introductions take up at all: few, however large the organisation.</summary>
    internal IEnumerable<Person> Engaged => _engaged.Values;

    /// <summary>
    /// The week's slates of everybody drawn together, so that nobody is sent to too many. Drawn when first asked for in a week; in a large
    /// organisation for a sample, whose prices then hold for all.
    /// </summary>
    internal WeekPlan PlanOf(IsoWeek week, SuggestionSettings settings, Instant now)
    {
        lock (_planning)
        {
            if (_plan is not { } plan || plan.Week != week)
            {
                var askers = _people
                    .Values.Where(person => person.IsVisibleAt(now))
                    .OrderBy(person => StableHash.Of(person.Id.Value, week.ToString()))
                    .Take(MaxPlanned);
                _plan = plan = (
                    week,
                    WeekPlan.Draw(
                        Index,
                        [
                            .. askers.Select(person =>
                                (person.Id, new SuggestionRequest(now, week) { Settings = settings, Goal = person.Goal?.What })
                            ),
                        ]
                    )
                );
            }

            return plan.Plan;
        }
    }

    /// <summary>
    /// What changes with the day is worked out by whoever comes first, mostly the schedule, and not while somebody waits for an answer.
    /// </summary>
    internal void BeginDay(Instant now)
    {
        var today = now.InUtc().Date;
        if (today <= _today)
            return;
        _today = today;
        Index.BeginDay(now);
    }

    /// <summary>Whoever left is not spoken of any more. What nobody published who joined is nobody's word.</summary>
    private void Enter(Person person)
    {
        if (person.Membership == Membership.Left)
        {
            Vocabulary.Remove(person.Id.Value);
            return;
        }

        var profile = person.Profile;
        Vocabulary.Put(person.Id.Value, person.Name, person.Email, new KnownSeat(profile.Department, profile.Place, profile.Title));
        foreach (
            var skill in person.Membership == Membership.Joined ? profile.Offers.Concat(profile.LooksFor).Concat(profile.Interests) : []
        )
            Vocabulary.AddSkill(skill);
    }

    private static bool IsEngaged(Person person) => !person.Engagements.IsDefaultOrEmpty;

    internal bool IsNew(Change change)
    {
        lock (_seeing)
            return !_seen.Contains(change);
    }

    internal void Saw(Change change)
    {
        lock (_seeing)
        {
            _seen.Add(change);
            // One whose time nobody knows is read each time, and says nothing of the others.
            _seenUntil = change.At == Instant.MaxValue ? _seenUntil : Instant.Max(_seenUntil, change.At);
            _seen.RemoveWhere(seen => seen.At < _seenUntil - Duration.FromMinutes(5));
        }
    }

    /// <summary>Takes over a person as they are now; null: erased.</summary>
    internal void Apply(PersonId id, Person? person)
    {
        if (person is null)
        {
            _people.TryRemove(id, out _);
            _engaged.TryRemove(id, out _);
            Index.Remove(id);
            Vocabulary.Remove(id.Value);
        }
        else
        {
            _people[id] = person;
            if (IsEngaged(person))
                _engaged[id] = person;
            else
                _engaged.TryRemove(id, out _);
            Index.Apply(person);
            Enter(person);
        }
    }

    internal void Apply(PersonId owner, IReadOnlyList<KnownTie> ties) => Index.Replace(owner, ties);

    /// <summary>Somebody's row cannot be read any more. Who knows a person stays: they may be mended.</summary>
    internal void LeaveOut(Table table, PersonId id)
    {
        if (table == Table.Ties)
        {
            Apply(id, []);
            return;
        }

        _people.TryRemove(id, out _);
        _engaged.TryRemove(id, out _);
        Index.LeaveOut(id);
        Vocabulary.Remove(id.Value);
    }

    /// <param name="Read">How many there were, those included that had been read before.</param>
    /// <param name="Last">
    /// What <see cref="ChangeLog.LastAsync"/> told before they were read; null: it was not asked, or knew of none.
    /// </param>
    /// <param name="At">When.</param>
    internal sealed record Following(int Read, RowVersion? Last, Instant At);

    /// <summary>An instant, and how many changes this process had recorded by then.</summary>
    internal sealed record Moment(Instant Now, long Recorded);
}
