using NetworkingBot.Core.Conversation;
using NodaTime;

namespace NetworkingBot.Core.People.Identities;

/// <summary>
/// Who a caller is: the account is the person. Somebody new is remembered on first contact, and found by e-mail only where a directory told
/// of them and they have no account yet. Whoever has one is not joined to another by e-mail: <see cref="LinkMe"/> has them asked.
/// </summary>
public sealed class Identification(
    PersonStore people,
    IPersonLookup known,
    IdentityStore identities,
    OrganisationStore organisations,
    IdSource newId
)
{
    /// <summary>What came of it.</summary>
    public abstract record Outcome
    {
        public sealed record Known(Person Person) : Outcome;

        /// <summary>The workspace belongs to no organisation.</summary>
        public sealed record UnknownWorkspace : Outcome;

        /// <summary>The person was erased, or never was.</summary>
        public sealed record UnknownPerson : Outcome;
    }

    public Task<Outcome> IdentifyAsync(Caller caller, Instant now, CancellationToken cancellation) =>
        caller.Address.Channel == OrganisationStore.LocalChannel
            ? LocalAsync(caller.Address, now, cancellation)
            : FromChannelAsync(caller, now, cancellation);

    /// <summary>Who a caller is known as. Remembers nothing: null for whoever never wrote, and for whoever was erased.</summary>
    public async Task<Person?> FindAsync(Caller caller, Instant now, CancellationToken cancellation) =>
        caller.Address.Channel == OrganisationStore.LocalChannel
            ? await LocalAsync(caller.Address, now, cancellation) is Outcome.Known(var here) ? here : null
            : await identities.FindAsync(caller.Address, cancellation) is { } identity
                ? await known.FindAsync(identity.Org, identity.Person, now, cancellation)
                : null;

    /// <summary>The local page's users are the people themselves.</summary>
    private async Task<Outcome> LocalAsync(Address address, Instant now, CancellationToken cancellation) =>
        address is { Workspace.Length: > 0 and <= 64, User.Length: > 0 and <= 64 }
            && await known.FindAsync(new OrgId(address.Workspace), new PersonId(address.User), now, cancellation) is { } person
                ? new Outcome.Known(person)
                : new Outcome.UnknownPerson();

    private async Task<Outcome> FromChannelAsync(Caller caller, Instant now, CancellationToken cancellation)
    {
        var identity = await identities.FindAsync(caller.Address, cancellation);
        var reference = caller.ConversationReference ?? identity?.ConversationReference;
        if (identity is not null && await known.FindAsync(identity.Org, identity.Person, now, cancellation) is { } found)
        {
            var seen = identity with
            {
                ConversationReference = reference,
                Unreachable = false,
                VouchedAt = caller.VouchedAt ?? identity.VouchedAt,
            };
            if (seen != identity)
            {
                await identities.SaveAsync(caller.Address, seen, cancellation);
            }

            return new Outcome.Known(
                IsLast(found, caller.Address)
                    ? found
                    : await people.UpdateAsync(found.Org, found.Id, person => Reached(person, caller), now, cancellation) ?? found
            );
        }

        if (await organisations.FindAsync(caller.Address.Channel, caller.Address.Workspace, cancellation) is not { } organisation)
        {
            return new Outcome.UnknownWorkspace();
        }

        // Who they will be is settled first: what they send at the same moment makes nobody else of them.
        identity ??= await identities.AddAsync(
            caller.Address,
            new Identity(organisation.Id, new PersonId(newId()), reference) { VouchedAt = caller.VouchedAt },
            cancellation
        );
        var person = await FirstContactAsync(organisation.Id, identity.Person, caller, now, cancellation);
        var settled = new Identity(organisation.Id, person.Id, reference) { VouchedAt = caller.VouchedAt ?? identity.VouchedAt };
        if (settled != identity)
        {
            await identities.SaveAsync(caller.Address, settled, cancellation);
        }

        return new Outcome.Known(person);
    }

    private async Task<Person> FirstContactAsync(OrgId org, PersonId id, Caller caller, Instant now, CancellationToken cancellation)
    {
        var email = caller.Email?.ToLowerInvariant();
        var holder = email is null ? null : await identities.FindByEmailAsync(org, email, cancellation);
        var same = holder is { } found
            ? await people.UpdateAsync(org, found, person => HasNoAccount(person) ? Reached(person, caller) : person, now, cancellation)
            : null;
        if (same?.Addresses.Contains(caller.Address) == true)
        {
            return same;
        }

        if (same is { Membership: Membership.Left, Addresses.IsEmpty: true })
        {
            await people.UpdateAsync(org, same.Id, person => person with { Email = null }, now, cancellation);
            same = null;
        }

        // An e-mail address belongs to one person: who may be the same as its holder has none until that is settled.
        var isFree = email is not null && same is null && await FreeAsync(org, email, holder, id, cancellation);
        var somebody = new Person(org, id,
            caller.Name)
        { Email = isFree ? email : null, MaybeSameAs = same is { Membership: not Membership.Left } ? same.Id : null };
        return await people.AddAsync(Reached(somebody, caller), now, cancellation);
    }

    /// <summary>Takes an address of nobody, or of somebody who is erased or gone.</summary>
    private async Task<bool> FreeAsync(OrgId org, string email, PersonId? former, PersonId id, CancellationToken cancellation)
    {
        if (former is { } gone && gone != id)
        {
            await identities.DeleteEmailAsync(org, email, cancellation);
        }

        return await identities.TakeEmailAsync(org, email, id, cancellation);
    }

    /// <summary>Whoever left had one: what they left is nobody else's.</summary>
    private static bool HasNoAccount(Person person) => person is { Addresses.IsEmpty: true, Membership: not Membership.Left };

    /// <summary>
    /// True when it is where the person wrote from last. Whoever had left a workspace and is back is no longer reached there until then.
    /// </summary>
    private static bool IsLast(Person person, Address address) => person.Addresses is [var last, ..] && last == address;

    private static Person Reached(Person person, Caller caller) => person with
    {
        GoneAt = null,
        Lang = person.Lang ?? caller.Lang,
        ZoneId = person.ZoneId ?? caller.Zone?.Id,
        Addresses = IsLast(person, caller.Address) ? person.Addresses : [caller.Address, .. person.Addresses.Remove(caller.Address)],
        FormerAddresses = person.FormerAddresses.Remove(caller.Address),
    };
}
