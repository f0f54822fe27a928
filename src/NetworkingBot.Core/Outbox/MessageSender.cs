using System.Runtime.CompilerServices;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NodaTime;

namespace NetworkingBot.Core.Outbox;

/// <summary>
/// Knows the ways to people and sends on them, at the pace that the platforms allow: the place they wrote from last comes first, the local
/// page last.
/// </summary>
public sealed class MessageSender(IdentityStore identities, IReadOnlyList<IChannel> channels, RateLimiter limiter)
{
    /// <summary>When to come back with a message to somebody that is not written yet; null: there is room for it now.</summary>
    public Duration? BacklogFor(Person to) => AddressesOf(to).FirstOrDefault() is { } first ? limiter.BacklogOf(first) : null;

    /// <summary>The ways to somebody, the best first; the next one is for when a channel says that they cannot be reached there.</summary>
    public async IAsyncEnumerable<Route> RoutesAsync(Person to, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var address in AddressesOf(to))
        {
            if (await RecipientAsync(address, cancellation) is { } recipient)
            {
                yield return new Route.ToOne(Channel(address), recipient);
            }
        }
    }

    /// <summary>
    /// One conversation of all of them, in the first workspace that all use and whose channel opens groups; null when there is none.
    /// </summary>
    public async Task<Route?> GroupRouteAsync(IReadOnlyList<Person> people, CancellationToken cancellation)
    {
        foreach (var address in AddressesOf(people[0]))
        {
            if (Channel(address) is IGroupChannel channel && await MembersAsync(people, address, cancellation) is { } members)
            {
                return new Route.ToGroup(channel, address, members);
            }
        }

        return null;
    }

    /// <summary>Reserves a turn at the pace of the platform. Not null: turns are taken too far ahead; come back then.</summary>
    public Task<Duration?> ReserveAsync(Route route, CancellationToken cancellation) => limiter.WaitAsync(route.Address, cancellation);

    /// <summary>Waits, right before sending, for those whose turn was before and who are late.</summary>
    public Task AwaitTurnAsync(Route route, CancellationToken cancellation) => limiter.ReleaseAsync(route.Address, cancellation);

    /// <summary>Sends on a way whose turn has come, and remembers what the platform said of it.</summary>
    public async Task<Delivery> SendAsync(Route route, Message message, CancellationToken cancellation)
    {
        var delivery = await route.SendAsync(message, cancellation);
        limiter.Heed(route.Address, delivery);
        if (route is Route.ToOne)
        {
            await RememberAsync(route.Address, delivery, cancellation);
        }

        return delivery;
    }

    private IChannel Channel(Address address) => channels.First(channel => channel.Name == address.Channel);

    private IEnumerable<Address> AddressesOf(Person person) =>
        person.Addresses.Append(new Address(OrganisationStore.LocalChannel, person.Org.Value, person.Id.Value))
            .Distinct()
            .Where(address => channels.Any(channel => channel.Name == address.Channel));

    private async Task<IReadOnlyList<Recipient>?> MembersAsync(IReadOnlyList<Person> people, Address like, CancellationToken cancellation)
    {
        var members = new List<Recipient>();
        foreach (var person in people)
        {
            var address = AddressesOf(person).FirstOrDefault(like.IsInWorkspaceOf);
            if (address is null || await RecipientAsync(address, cancellation) is not { } recipient)
            {
                return null;
            }

            members.Add(recipient);
        }

        return members;
    }

    /// <summary>Null where the channel refused this user and they have not written since.</summary>
    private async Task<Recipient?> RecipientAsync(Address address, CancellationToken cancellation)
    {
        var identity = await identities.FindAsync(address, cancellation);
        return identity is { Unreachable: true } ? null : new Recipient(address, identity?.ConversationReference);
    }

    private async Task RememberAsync(Address address, Delivery outcome, CancellationToken cancellation)
    {
        if (
            outcome is Delivery.Unreachable or Delivery.Sent { ConversationReference: not null }
            && await identities.FindAsync(address, cancellation) is { } identity
        )
        {
            var after = outcome switch
            {
                Delivery.Unreachable => identity with { Unreachable = true },
                Delivery.Sent { ConversationReference: { } reference } => identity with { ConversationReference = reference },
                _ => identity,
            };
            if (after != identity)
            {
                await identities.SaveAsync(address, after, cancellation);
            }
        }
    }
}
