using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Outbox;

/// <summary>Who may be written to at all.</summary>
public sealed class Recipients(IPersonLookup people, IStandstills standstills)
{
    /// <summary>True while everything of an organisation is stopped: what is due there waits.</summary>
    public async Task<bool> AllWaitAsync(OrgId org, Instant now, CancellationToken cancellation) => await standstills.FindAsync(org, now, cancellation) is not null;

    /// <summary>Null for whoever has not joined, or left.</summary>
    public async Task<Person?> FindAsync(OrgId org, PersonId id, Instant now, CancellationToken cancellation) =>
        await people.FindAsync(org, id, now, cancellation) is { Membership: Membership.Joined } person ? person : null;
}
