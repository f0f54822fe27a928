using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.Privacy;
using NodaTime;

namespace NetworkingBot.Core.Accounts;

/// <summary>
/// Makes two accounts one person. An e-mail address proves nothing, since it can be given to somebody else: only the account that was there
/// first can say yes, and it can take it back. Both are on record.
/// </summary>
public sealed class AccountLinks(PersonStore people, IdentityStore identities, DueStore due, AuditLog audit, IdSource newId)
{
    /// <summary>Of a message that asks the account that was there first.</summary>
    public const string Kind = "link";

    /// <summary>A question older than this is no longer answered: whoever asked may be somebody else by then.</summary>
    public static readonly Duration Patience = Duration.FromDays(7);

    /// <summary>Has whoever was there first asked. The message comes before the state: one whose state never came is dropped.</summary>
    public async Task AskAsync(Person newcomer, Instant now, CancellationToken cancellation)
    {
        await due.AddAsync(
            new DueMessage($"{Kind}-{newcomer.Id}", newcomer.Org, newcomer.MaybeSameAs!.Value, now, Kind, newcomer.Id.Value),
            cancellation
        );
        await people.UpdateAsync(
            newcomer.Org,
            newcomer.Id,
            person => person with { LinkAskedAt = person.LinkAskedAt ?? now },
            now,
            cancellation
        );
    }

    /// <summary>Who asks to be this person; null when nobody (or nobody any more) does.</summary>
    public async Task<Person?> AskingAsync(Person holder, PersonId newcomer, Instant now, CancellationToken cancellation) =>
        await people.GetAsync(holder.Org, newcomer, cancellation) is { LinkAskedAt: { } asked, Membership: Membership.NotJoined } fresh
        && fresh.MaybeSameAs == holder.Id
        && now - asked < Patience
            ? fresh
            : null;

    /// <summary>The newcomer's accounts are the holder's from now on.</summary>
    public async Task UniteAsync(Person holder, Person newcomer, Instant now, CancellationToken cancellation)
    {
        await audit.AddAsync(holder.Org, new AuditEntry(now, AuditAct.Linked, holder.Id, holder.Id), cancellation);
        await people.UpdateAsync(holder.Org, holder.Id, known => United(known, newcomer), now, cancellation);
        foreach (var address in newcomer.Addresses.Union(newcomer.FormerAddresses))
        {
            var identity = await identities.FindAsync(address, cancellation) ?? new Identity(holder.Org, holder.Id);
            await identities.SaveAsync(address, identity with { Person = holder.Id, LinkedAs = newcomer.Name }, cancellation);
        }

        await people.DeleteAsync(newcomer.Org, newcomer.Id, cancellation);
    }

    /// <summary>The newcomer stays somebody else, and nobody is asked again.</summary>
    public Task RefuseAsync(Person newcomer, Instant now, CancellationToken cancellation) =>
        people.UpdateAsync(newcomer.Org, newcomer.Id, person => person with { MaybeSameAs = null, LinkAskedAt = null }, now, cancellation);

    /// <summary>
    /// Parts an account from a person. It becomes somebody of whom nothing is known but the name it had. False when it was never linked, or
    /// when an account that was linked itself wants to part another.
    /// </summary>
    public async Task<bool> PartAsync(Person holder, Address asking, Address linked, Instant now, CancellationToken cancellation)
    {
        if (!holder.Addresses.Contains(linked)
            || await identities.FindAsync(linked, cancellation) is not { LinkedAs: { } name } identity
            || identity.Person != holder.Id
            || asking != linked && await identities.FindAsync(asking, cancellation) is { LinkedAs: not null })
        {
            return false;
        }

        var somebody = await people.AddAsync(
            new Person(holder.Org, new PersonId(newId()), name.Length > 0 ? name : holder.Name)
            {
                Addresses = [linked],
                Lang = holder.Lang,
                ZoneId = holder.ZoneId,
            },
            now,
            cancellation
        );
        var by = asking == linked ? somebody.Id : holder.Id;
        foreach (var about in new[] { holder.Id, somebody.Id })
        {
            await audit.AddAsync(holder.Org, new AuditEntry(now, AuditAct.Unlinked, by, about), cancellation);
        }

        await identities.SaveAsync(linked, identity with { Person = somebody.Id, LinkedAs = null }, cancellation);
        await people.UpdateAsync(
            holder.Org,
            holder.Id,
            person => person with { Addresses = person.Addresses.Remove(linked) },
            now,
            cancellation
        );
        return true;
    }

    /// <summary>
    /// What is known already stands; what only the new side tells is added. The holder goes on being written to where they said yes.
    /// </summary>
    private static Person United(Person known, Person fresh) => known with
    {
        Addresses = [.. known.Addresses, .. fresh.Addresses.Except(known.Addresses)],
        FormerAddresses = [.. known.FormerAddresses.Union(fresh.FormerAddresses)],
        ZoneId = known.ZoneId ?? fresh.ZoneId,
        Profile = known.Profile with { Title = known.Profile.Title ?? fresh.Profile.Title },
    };
}
