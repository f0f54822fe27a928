using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Outbox;

/// <summary>Whom messages go to, as they are now.</summary>
public sealed class Recipients(IPersonLookup people, IStandstills standstills)
{
    /// <summary>True while everything of an organisation is stopped: what is due there waits.</summary>
    public async Task<bool> AllWaitAsync(OrgId org, Instant now, CancellationToken cancellation) =>
        await standstills.FindAsync(org, now, cancellation) is not null;

    /// <summary>Null: there is nobody of that id any more.</summary>
    public Task<Person?> FindAsync(OrgId org, PersonId id, Instant now, CancellationToken cancellation) =>
        people.FindAsync(org, id, now, cancellation);
}
