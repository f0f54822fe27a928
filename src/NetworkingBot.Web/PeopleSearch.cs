using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Web;

/// <summary>
/// Finds colleagues by name, as everywhere; on the page where somebody chooses who to be, by title, department and place too.
/// </summary>
internal static class PeopleSearch
{
    /// <summary>Those whose names are typed, by name; where there are none, those of whose detail every word is a part.</summary>
    public static IReadOnlyList<LocalPerson> Find(IEnumerable<LocalPerson> people, string typed)
    {
        LocalPerson[] all = [.. people];
        return NameSearch.Offered(typed, all, person => person.Name) is { Count: > 0 } named
            ? named
            : NameSearch.Offered(typed, all, person => $"{person.Name} {person.Detail}");
    }
}
