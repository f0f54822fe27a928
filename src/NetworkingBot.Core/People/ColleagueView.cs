using NodaTime;

namespace NetworkingBot.Core.People;

/// <summary>Everybody of an organisation as of now, from memory.</summary>
/// <param name="Find">Null for somebody who is not there.</param>
/// <param name="All">In no particular order.</param>
public sealed record ColleagueView(Func<PersonId, Person?> Find, IEnumerable<Person> All)
{
    /// <summary>Whom others may be shown now.</summary>
    public IEnumerable<Person> VisibleAt(Instant now) => All.Where(person => person.IsVisibleAt(now));
}

/// <summary>Opens the view of an organisation.</summary>
public delegate Task<ColleagueView> OpenColleagues(OrgId org, Instant now, CancellationToken cancellation);
