using NodaTime;

namespace NetworkingBot.Core.People;

/// <summary>Where somebody is looked up by id.</summary>
public interface IPersonLookup
{
    /// <summary>Somebody as of now. Null: there is nobody of that id.</summary>
    Task<Person?> FindAsync(OrgId org, PersonId id, Instant now, CancellationToken cancellation);
}
