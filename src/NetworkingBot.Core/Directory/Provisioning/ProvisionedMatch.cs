using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NodaTime;

namespace NetworkingBot.Core.Directory.Provisioning;

/// <summary>
/// Who somebody is whom a directory tells of for the first time: whoever writes from their account, else whoever has their e-mail address
/// and is no other user of the directory, else somebody new. Their account and address are theirs from then on.
/// </summary>
internal sealed class ProvisionedMatch(PersonStore people, IdentityStore identities, ProvisionedUsers users)
{
    public abstract record Found
    {
        /// <summary>Nobody has their address or account: they are made under this id, unless there is somebody by it.</summary>
        public sealed record New(PersonId Id) : Found;

        public sealed record Known(Person Person) : Found;

        /// <summary>It is another user's.</summary>
        public sealed record Another(string Attribute) : Found;
    }

    public async Task<Found> FindAsync(ProvisionedChange change, StaffEntry entry, Instant now, CancellationToken cancellation)
    {
        var id = entry.NewId(change.Org);
        if (change.Account is { } account && await identities.AddAsync(account, new Identity(change.Org, id), cancellation) is var identity
            && identity.Person != id)
        {
            return await OfAccountAsync(change.Org, entry, identity, now, cancellation)
                ?? await OfEmailAsync(change.Org, entry, id, now, cancellation);
        }

        return await OfEmailAsync(change.Org, entry, id, now, cancellation);
    }

    /// <summary>
    /// Takes an address for somebody who is known. False: it is another user's, or somebody's who lives their own life here.
    /// </summary>
    public async Task<bool> TakeEmailAsync(OrgId org, string email, StaffEntry entry, PersonId id, Instant now,
        CancellationToken cancellation)
    {
        if (await identities.TakeEmailAsync(org, email, id, cancellation))
        {
            return true;
        }

        if (await identities.FindByEmailAsync(org, email, cancellation) is { } holder
            && await people.GetAsync(org, holder, cancellation) is { } other)
        {
            var isGone = await IsGoneAsync(other, cancellation);
            if (isGone)
            {
                await people.UpdateAsync(org, holder, person => person with { Email = null }, now, cancellation);
            }
            else if (IsBare(other) && PersonName.AreAlike(other.Name, entry.Name)
                && await users.GetAsync(org, holder.Value, cancellation) is null)
            {
                await people.DeleteAsync(org, holder, cancellation);
            }
            else
            {
                return false;
            }
        }

        await identities.SaveEmailAsync(org, email, id, cancellation);
        return true;
    }

    private async Task<Found?> OfAccountAsync(OrgId org, StaffEntry entry, Identity identity, Instant now, CancellationToken cancellation)
    {
        if (identity.Org != org || await people.GetAsync(org, identity.Person, cancellation) is not { } person)
        {
            return null;
        }

        if (await users.GetAsync(org, person.Id.Value, cancellation) is not null)
        {
            return new Found.Another("externalId");
        }

        return entry.Email is not { } email || email == person.Email
            || await TakeEmailAsync(org, email, entry, person.Id, now, cancellation)
            ? new Found.Known(person)
            : new Found.Another("emails");
    }

    private async Task<Found> OfEmailAsync(OrgId org, StaffEntry entry, PersonId id, Instant now, CancellationToken cancellation)
    {
        if (entry.Email is not { } email || await identities.TakeEmailAsync(org, email, id, cancellation))
        {
            return new Found.New(id);
        }

        var holder = await identities.FindByEmailAsync(org, email, cancellation);
        var person = holder is { } known ? await people.GetAsync(org, known, cancellation) : null;
        if (person is null || await IsGoneAsync(person, cancellation))
        {
            return await TakeEmailAsync(org, email, entry, id, now, cancellation) ? new Found.New(id) : new Found.Another("emails");
        }

        // An address that went to somebody else must not carry the profile along.
        var isAnother = entry.DirectoryId is { } number
            && ListedFields.Read(person, Column.Id) is { Length: > 0 } other && other != number
            && !PersonName.AreAlike(person.Name, entry.Name);
        return isAnother || await users.GetAsync(org, person.Id.Value, cancellation) is not null
            ? new Found.Another("emails")
            : new Found.Known(person);
    }

    /// <summary>Whoever is gone needs no address any more: the directory says so, of a user or of whom it brought otherwise.</summary>
    private async Task<bool> IsGoneAsync(Person person, CancellationToken cancellation) =>
        person is { Membership: Membership.Left, GoneAt: not null }
            && await users.GetAsync(person.Org, person.Id.Value, cancellation) is not { IsActive: true };

    /// <summary>No more than a line that an import left.</summary>
    private static bool IsBare(Person person) => person is { Membership: Membership.NotJoined, Addresses.IsEmpty: true };
}
