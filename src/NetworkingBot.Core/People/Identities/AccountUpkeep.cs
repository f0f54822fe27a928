using NetworkingBot.Core.Conversation;
using NodaTime;

namespace NetworkingBot.Core.People.Identities;

/// <summary>Keeps people in step with what their workspaces say of their accounts.</summary>
public sealed class AccountUpkeep(PersonStore people, IdentityStore identities)
{
    /// <summary>
    /// An account is gone. Whoever has no other has left, and lets go of the e-mail address: it may be somebody else's tomorrow, who must
    /// inherit nothing with it.
    /// </summary>
    public async Task GoneAsync(Address address, Instant now, CancellationToken cancellation)
    {
        if (await identities.FindAsync(address, cancellation) is not { } identity)
        {
            return;
        }

        await identities.SaveAsync(address, identity with { Unreachable = true }, cancellation);
        var email = (await people.GetAsync(identity.Org, identity.Person, cancellation))?.Email;
        var left = await people.UpdateAsync(identity.Org, identity.Person, person => Without(person, address, now), now, cancellation);
        if (email is not null && left is { Email: null })
        {
            await ReleaseAsync(identity, email, cancellation);
        }
    }

    /// <summary>
    /// An account is there, perhaps again. Takes over a name or an e-mail address that changed, of whoever has this account alone: two
    /// accounts may say two names. What a staff directory told stays, and so does an address that is somebody else's.
    /// </summary>
    public async Task FollowAsync(Caller account, Instant now, CancellationToken cancellation)
    {
        if (await identities.FindAsync(account.Address, cancellation) is not { } identity
            || await people.GetAsync(identity.Org, identity.Person, cancellation) is not { } kept)
        {
            return;
        }

        var known = await BackAsync(account.Address, identity, kept, now, cancellation);
        if (known.Addresses is not [var only] || only != account.Address)
        {
            return;
        }

        var email = account.Email?.ToLowerInvariant();
        if (email is null || email != known.Email && !await identities.TakeEmailAsync(identity.Org, email, identity.Person, cancellation))
        {
            email = known.Email;
        }

        var name = account.Name.Trim() is { Length: > 0 } told && known.Listed is null ? told : known.Name;
        if ((name, email) == (known.Name, known.Email))
        {
            return;
        }

        await people.UpdateAsync(identity.Org, identity.Person, person => person with { Name = name, Email = email }, now, cancellation);
        if (known.Email is { } former && former != email)
        {
            await ReleaseAsync(identity, former, cancellation);
        }
    }

    /// <summary>Whoever was gone and is there again is not erased. Whether they take part is for them to say.</summary>
    private async Task<Person> BackAsync(Address address, Identity identity, Person person, Instant now, CancellationToken cancellation)
    {
        if (!person.FormerAddresses.Contains(address))
        {
            return person;
        }

        await identities.SaveAsync(address, identity with { Unreachable = false }, cancellation);
        return await people.UpdateAsync(
            person.Org,
            person.Id,
            known => known with
            {
                Addresses = known.Addresses.Contains(address) ? known.Addresses : known.Addresses.Add(address),
                FormerAddresses = known.FormerAddresses.Remove(address),
                GoneAt = null,
            },
            now,
            cancellation
        ) ?? person;
    }

    private async Task ReleaseAsync(Identity identity, string email, CancellationToken cancellation)
    {
        if (await identities.FindByEmailAsync(identity.Org, email, cancellation) == identity.Person)
        {
            await identities.DeleteEmailAsync(identity.Org, email, cancellation);
        }
    }

    /// <summary>Somebody who is reached in another place, too, stays.</summary>
    private static Person Without(Person person, Address address, Instant now)
    {
        var rest = person.Addresses.Remove(address);
        return person with
        {
            Addresses = rest,
            FormerAddresses = person.FormerAddresses.Contains(address)
                ? person.FormerAddresses
                : person.FormerAddresses.Add(address),
            GoneAt = rest.IsEmpty ? person.GoneAt ?? now : null,
            Email = rest.IsEmpty ? null : person.Email,
            Membership = rest.IsEmpty && person.Membership == Membership.Joined ? Membership.Left : person.Membership,
        };
    }
}
