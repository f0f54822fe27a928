using System.Collections.Immutable;
using NetworkingBot.Core.Language;
using NodaTime;

namespace NetworkingBot.Core.Understanding;

/// <summary>
/// The words of an organisation that name something: its people, departments, places and titles, and the skills that they publish. Safe to
/// use from many threads.
/// </summary>
public sealed class Vocabulary
{
    private const int LongestTerm = 5;

    private static readonly LocalDate _anyDay = new(2000, 1, 1);

    private readonly Dictionary<string, KnownSeat> _seats = new(StringComparer.Ordinal);

    private readonly Lock _gate = new();
    private readonly PhraseTable _terms = new();
    private readonly HashSet<(EntityKind Kind, string Name)> _known = [];

    private ImmutableSortedSet<string> _departments = ImmutableSortedSet.Create<string>(StringComparer.OrdinalIgnoreCase);
    private ImmutableSortedSet<string> _places = ImmutableSortedSet.Create<string>(StringComparer.OrdinalIgnoreCase);

    public NameIndex People { get; } = new();

    /// <summary>As the organisation writes them.</summary>
    public IReadOnlyCollection<string> Departments => _departments;

    public IReadOnlyCollection<string> Places => _places;

    /// <summary>Takes a person over as they are now: the name, the address, and what is published.</summary>
    public void Put(string id, string name, string? email, KnownSeat seat)
    {
        People.Put(id, name, email);
        AddDepartment(seat.Department);
        AddPlace(seat.Place);
        AddTitle(seat.Title);
        lock (_gate)
        {
            _seats[id] = seat;
        }
    }

    public void Remove(string id)
    {
        People.Remove(id);
        lock (_gate)
        {
            _seats.Remove(id);
        }
    }

    /// <summary>Where somebody works; null: nobody of that id.</summary>
    public KnownSeat? SeatOf(string id)
    {
        lock (_gate)
        {
            return _seats.GetValueOrDefault(id);
        }
    }

    public void AddDepartment(string? name) => Add(EntityKind.Department, name, () => _departments = _departments.Add(name!.Trim()));

    public void AddPlace(string? name) => Add(EntityKind.Place, name, () => _places = _places.Add(name!.Trim()));

    public void AddTitle(string? name) => Add(EntityKind.Title, name, () => { });

    /// <summary>A skill or interest as somebody published it; longer ones name nothing that others would say.</summary>
    public void AddSkill(string? name)
    {
        if (name is not null && NamedList.Key(name).Count(sign => sign == ' ') < LongestTerm)
        {
            Add(EntityKind.Skill, name, () => { });
        }
    }

    /// <summary>
    /// Whom words mean: an e-mail address, a name, or a name told apart by where its owner works, “Jule from recruiting”. The ids of all
    /// who are meant.
    /// </summary>
    public IReadOnlyList<string> Called(string words)
    {
        if (People.WithEmail(words.Trim()) is { } addressed)
        {
            return [addressed.Id];
        }

        if (People.Best(words.TrimStart('@')) is { Count: > 0 } named)
        {
            return [.. named.Select(match => match.Id)];
        }

        var spans = EntitySpotter.Spot(words, PlainWords.Read(words), new SpottingContext(this, OwnContacts.None, _anyDay));
        return [.. spans.Select(span => span.Of(EntityKind.Person).Where(reading => reading.Id.Length > 0).ToList())
            .FirstOrDefault(people => people.Count > 0)?.Select(reading => reading.Id) ?? []];
    }

    /// <summary>The departments of the organisation that are meant; empty: it has none such.</summary>
    public IReadOnlyList<string> DepartmentsMeant(string said) => Meanings.Departments.Meant(said, _departments);

    public IReadOnlyList<string> PlacesMeant(string said) => Meanings.Places.Meant(said, _places);

    internal IReadOnlyList<(int Length, IReadOnlyList<EntityValue> Values)> TermsAt(SaidWords said, int start)
    {
        lock (_gate)
        {
            return [.. _terms.At(said, start)];
        }
    }

    private void Add(EntityKind kind, string? name, Action remember)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return;
        }

        lock (_gate)
        {
            if (_known.Add((kind, name)))
            {
                _terms.Add(name, new EntityValue(kind, name.Trim(), name.Trim()));
                remember();
            }
        }
    }
}

/// <summary>What an organisation calls the place of somebody in it. Null: not told.</summary>
public sealed record KnownSeat(string? Department, string? Place, string? Title);
