using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NodaTime;

namespace NetworkingBot.Core.Outbox;

/// <summary>
/// Brings messages to people, wherever they are reached and at the pace that the platforms allow: the place they wrote from last comes first, the local page last.
/// </summary>
public sealed class MessageSender(IdentityStore identities, IReadOnlyList<IChannel> channels, RateLimiter limiter)
{
    /// <summary>When to come back with a message to somebody that is not written yet; null: there is room for it now.</summary>
    public Duration? BacklogFor(Person to) => AddressesOf(to).FirstOrDefault() is { } first ? limiter.BacklogOf(first) : null;

    /// <summary>Sends to the first address that takes it. <see cref="Delivery.Unreachable"/> when there is none.</summary>
    /// <param name="begin">Called right before a platform is; false: somebody else sends it, and what comes back is null.</param>
    public async Task<Delivery?> SendAsync(Person to, Message message, Func<Task<bool>> begin, CancellationToken cancellation)
    {
        Delivery? outcome = new Delivery.Unreachable("no address");
        foreach (var address in AddressesOf(to))
        {
            if (await RecipientAsync(address, cancellation) is not { } recipient)
            {
                continue;
            }

            outcome = await PacedAsync(address, begin, () => Channel(address).SendAsync(recipient, message, cancellation), cancellation);
            await RememberAsync(address, outcome, cancellation);
            if (outcome is not Delivery.Unreachable)
            {
                break;
            }
        }

        return outcome;
    }

    /// <summary>Opens a conversation of all of them, in the first workspace that all use and whose channel can.</summary>
    /// <param name="begin">As in <see cref="SendAsync"/>.</param>
    public async Task<Delivery?> SendToGroupAsync(IReadOnlyList<Person> people, Message message, Func<Task<bool>> begin, CancellationToken cancellation)
    {
        foreach (var address in AddressesOf(people[0]))
        {
            if (Channel(address) is IGroupChannel channel && await MembersAsync(people, address, cancellation) is { } members)
            {
                return await PacedAsync(address, begin, () => channel.OpenGroupAsync(members, message, cancellation), cancellation);
            }
        }

        return new Delivery.Unreachable("no channel that all of them use opens groups");
    }

    private async Task<Delivery?> PacedAsync(Address to, Func<Task<bool>> begin, Func<Task<Delivery>> send, CancellationToken cancellation)
    {
        if (await limiter.WaitAsync(to, cancellation) is { } wait)
        {
            return new Delivery.Throttled(wait);
        }

        if (!await begin())
        {
            return null;
        }

        await limiter.ReleaseAsync(to, cancellation);
        var delivery = await send();
        limiter.Heed(to, delivery);
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
            var address = AddressesOf(person).FirstOrDefault(one => one.Channel == like.Channel && one.Workspace == like.Workspace);
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

    private async Task RememberAsync(Address address, Delivery? outcome, CancellationToken cancellation)
    {
        if (outcome is Delivery.Unreachable or Delivery.Sent { ConversationReference: not null } && await identities.FindAsync(address, cancellation) is { } identity)
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
