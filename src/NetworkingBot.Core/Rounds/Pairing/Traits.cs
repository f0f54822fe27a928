using System.Runtime.InteropServices;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.Rounds.Pairing;

/// <summary>What is known of each entrant that a round may wish to be alike or unlike in two who meet.</summary>
internal sealed class Traits
{
    private const int NewDays = 90;
    private const int OldHandDays = 365;

    private readonly Matters _matters;
    private readonly Trait[] _traits;

    private Traits(Matters matters, Trait[] traits) => (_matters, _traits) = (matters, traits);

    /// <summary>How many wishes there are.</summary>
    public int Wishes =>
        Wished(_matters.Department) + Wished(_matters.Place) + Wished(_matters.Seniority) + Wished(_matters.Language)
        + (_matters.NewcomersWithOldHands ? 1 : 0);

    public static Traits Of(OrganisationIndex index, Entrants entrants, RoundRequest request)
    {
        var languages = new Dictionary<string, int>(StringComparer.Ordinal);
        var today = Day.Of(request.Now);
        return index.Read(() => new Traits(
            request.Matters,
            [.. Enumerable.Range(0, entrants.Count).Select(one => TraitOf(index, entrants.NumberOf(one), languages, today))]
        ));
    }

    /// <summary>How many of the wishes a meeting of the two would fulfil.</summary>
    public int Fulfilled(int one, int other)
    {
        ref readonly var mine = ref _traits[one];
        ref readonly var theirs = ref _traits[other];
        return Fulfils(_matters.Department, mine.Department, theirs.Department)
            + Fulfils(_matters.Place, mine.Place, theirs.Place)
            + Fulfils(_matters.Seniority, (int)mine.Seniority - 1, (int)theirs.Seniority - 1)
            + FulfilsLanguage(mine.Languages, theirs.Languages)
            + (_matters.NewcomersWithOldHands && ((mine.IsNew && theirs.IsOldHand) || (mine.IsOldHand && theirs.IsNew)) ? 1 : 0);
    }

    /// <summary>
    /// What those have in common who fulfil a wish for likeness: for each such wish a number for everybody, below zero where nothing is
    /// known.
    /// </summary>
    public IEnumerable<int[]> Likenesses()
    {
        if (_matters.Department == Likeness.Same)
            yield return [.. _traits.Select(one => one.Department)];
        if (_matters.Place == Likeness.Same)
            yield return [.. _traits.Select(one => one.Place)];
        if (_matters.Seniority == Likeness.Same)
            yield return [.. _traits.Select(one => (int)one.Seniority - 1)];
        if (_matters.Language == Likeness.Same)
            yield return [.. _traits.Select(one => one.Languages is [var first, ..] ? first : NameTable.None)];
    }

    private static int Wished(Likeness wish) => wish == Likeness.DoesNotMatter ? 0 : 1;

    /// <summary>Of whom nothing is known, nothing is fulfilled.</summary>
    private static int Fulfils(Likeness wish, int mine, int theirs) =>
        wish != Likeness.DoesNotMatter && mine >= 0 && theirs >= 0 && (mine == theirs) == (wish == Likeness.Same) ? 1 : 0;

    private int FulfilsLanguage(int[] mine, int[] theirs)
    {
        if (_matters.Language == Likeness.DoesNotMatter)
            return 0;
        if (mine.Length == 0 || theirs.Length == 0)
            return _matters.Language == Likeness.Same ? 1 : 0;
        return mine.AsSpan().ContainsAny(theirs) == (_matters.Language == Likeness.Same) ? 1 : 0;
    }

    private static Trait TraitOf(OrganisationIndex index, int number, Dictionary<string, int> languages, short today)
    {
        ref readonly var entry = ref index[number];
        var days = today - index.SeatOf(number).JoinedDay;
        return new Trait(
            index.DepartmentOf(number),
            entry.Place,
            SeniorityWords.Of(entry.Person.Profile.Title),
            [.. entry.Person.Profile.Languages.Select(name => NumberOf(languages, name)).Distinct()],
            days <= NewDays,
            days >= OldHandDays && entry.Person.JoinedAt is not null
        );
    }

    /// <summary>“español” and “Spanish” are one language.</summary>
    private static int NumberOf(Dictionary<string, int> languages, string name)
    {
        var key = NamedList.Languages.Called(name) is [var known, ..] ? known.Id : NamedList.Key(name);
        if (!languages.TryGetValue(key, out var number))
            languages[key] = number = languages.Count;
        return number;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Trait(int Department, int Place, Seniority Seniority, int[] Languages, bool IsNew, bool IsOldHand);
}
