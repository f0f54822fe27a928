using NetworkingBot.Core.Conversation;
using NodaTime;

namespace NetworkingBot.Core.People.Identities;

/// <summary>
/// Who a caller is. Somebody new is remembered on first contact, and found by e-mail when a directory told of them before. Whoever is reached on another
/// channel already is not joined to this one by e-mail alone: <see cref="LinkMe"/> takes their word, too.
/// </summary>
public sealed class Identification(PersonStore people, IPersonLookup known, IdentityStore identities, OrganisationStore organisations, IdSource newId)
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
        caller.Address.Channel == OrganisationStore.LocalChannel ? LocalAsync(caller.Address, now, cancellation) : FromChannelAsync(caller, now, cancellation);

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
            if (identity.Unreachable || identity.ConversationReference != reference)
            {
                await identities.SaveAsync(caller.Address, identity with { ConversationReference = reference, Unreachable = false }, cancellation);
            }

            return new Outcome.Known(IsLast(found, caller.Address) ? found : await people.UpdateAsync(found.Org, found.Id, person => Reached(person, caller), now, cancellation) ?? found);
        }

        if (await organisations.FindAsync(caller.Address.Channel, caller.Address.Workspace, cancellation) is not { } organisation)
        {
            return new Outcome.UnknownWorkspace();
        }

        // Who they will be is settled first: what they send at the same moment makes nobody else of them.
        identity ??= await identities.AddAsync(caller.Address, new Identity(organisation.Id, new PersonId(newId()), reference), cancellation);
        var person = await FirstContactAsync(organisation.Id, identity.Person, caller, now, cancellation);
        var settled = new Identity(organisation.Id, person.Id, reference);
        if (settled != identity)
        {
            await identities.SaveAsync(caller.Address, settled, cancellation);
        }

        return new Outcome.Known(person);
    }

    private async Task<Person> FirstContactAsync(OrgId org, PersonId id, Caller caller, Instant now, CancellationToken cancellation)
    {
        var known = caller.Email is { } email && await identities.FindByEmailAsync(org, email, cancellation) is { } holder
            ? await people.UpdateAsync(org, holder, person => IsElsewhere(person, caller.Address) ? person : Reached(person, caller), now, cancellation)
            : null;
        if (known is not null && !IsElsewhere(known, caller.Address))
        {
            return known;
        }

        // An e-mail address belongs to one person: who may be the same as its holder has none until they say so.
        var somebody = new Person(org, id, caller.Name) { Email = known is null ? caller.Email?.ToLowerInvariant() : null, MaybeSameAs = known?.Id };
        var added = await people.AddAsync(Reached(somebody, caller), now, cancellation);
        if (added.Email is not null)
        {
            await identities.SaveEmailAsync(org, added.Email, added.Id, cancellation);
        }

        return added;
    }

    private static bool IsElsewhere(Person person, Address address) =>
        !person.Addresses.Contains(address) && person.Addresses.Any(other => other.Channel != address.Channel);

    /// <summary>True when it is where the person wrote from last. Whoever had left a workspace and is back is no longer reached there until then.</summary>
    private static bool IsLast(Person person, Address address) => person.Addresses is [var last, ..] && last == address;

    private static Person Reached(Person person, Caller caller) => person with
    {
        Lang = person.Lang ?? caller.Lang,
        ZoneId = person.ZoneId ?? caller.Zone?.Id,
        Addresses = IsLast(person, caller.Address) ? person.Addresses : [caller.Address, .. person.Addresses.Remove(caller.Address)],
    };
}
