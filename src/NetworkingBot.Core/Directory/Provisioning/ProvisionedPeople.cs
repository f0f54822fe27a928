using System.Security.Cryptography;
using System.Text;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NodaTime;

namespace NetworkingBot.Core.Directory.Provisioning;

/// <summary>
/// Brings what a directory says of its users upon the people, one at a time and by the rules of the staff import: provisioned is known
/// and never joined, what a person changed stays theirs, and who is gone is hidden at once and erased after the period. People are
/// written before the user, so that a directory that got no answer does the same again.
/// </summary>
public sealed class ProvisionedPeople(PersonStore people, IdentityStore identities, ProvisionedUsers users, ProvisionedGroups groups)
{
    private readonly ProvisionedMatch _match = new(people, identities, users);

    /// <summary>A user who is new to the directory's view of the bot; their id is given here.</summary>
    public async Task<ProvisionedOutcome> AddAsync(ProvisionedChange change, Instant now, CancellationToken cancellation)
    {
        var entry = await EntryAsync(change, cancellation);
        return await _match.FindAsync(change, entry, now, cancellation) switch
        {
            ProvisionedMatch.Found.Another(var attribute) => new ProvisionedOutcome.Taken(attribute),
            ProvisionedMatch.Found.Known(var person) => await AddKnownAsync(change, entry, person, now, cancellation),
            ProvisionedMatch.Found.New(var id) => await AddNewAsync(change, entry, id, now, cancellation),
            _ => throw new NotSupportedException("Somebody is new, known or another."),
        };
    }

    /// <param name="before">As it was read.</param>
    /// <param name="change">As it is to be.</param>
    /// <param name="now">The time of the change.</param>
    /// <param name="cancellation">Stops between two writes.</param>
    public async Task<ProvisionedOutcome> ChangeAsync(ProvisionedUser before, ProvisionedChange change, Instant now,
        CancellationToken cancellation)
    {
        var (org, id) = (change.Org, new PersonId(before.Id));
        if (!string.Equals(before.UserName, change.User.UserName, StringComparison.OrdinalIgnoreCase)
            && await users.FindByNameAsync(org, change.User.UserName, cancellation) is { } other && other.Id != before.Id)
        {
            return new ProvisionedOutcome.Taken("userName");
        }

        var after = change.User with { Id = before.Id, CreatedAt = before.CreatedAt };
        var person = await people.GetAsync(org, id, cancellation);
        if (person is null && await people.IsErasedAsync(org, id, cancellation))
        {
            after = after with { Json = ProvisionedUsers.Bare(after) };
            return Outcome(await users.ReplaceAsync(org, before, after, cancellation), after);
        }

        var entry = await EntryAsync(change, cancellation);
        if (change.User.IsActive && entry.Email is { } email && !await _match.TakeEmailAsync(org, email, entry, id, now, cancellation))
        {
            return new ProvisionedOutcome.Taken("emails");
        }

        if (person is not null)
        {
            await FollowAsync(change, entry, person, now, cancellation);
        }
        else if (change.User.IsActive)
        {
            await MakeAsync(change, entry, id, now, cancellation);
        }

        return Outcome(await users.ReplaceAsync(org, before, after, cancellation), after);
    }

    /// <summary>Takes a user out for good: hidden now, their address free at once. False: somebody else was faster.</summary>
    public async Task<bool> RemoveAsync(OrgId org, ProvisionedUser user, Instant now, CancellationToken cancellation)
    {
        var id = new PersonId(user.Id);
        var email = (await people.GetAsync(org, id, cancellation))?.Email;
        await people.UpdateAsync(org, id, person => Gone(person, now) with { Email = null }, now, cancellation);
        await ReleaseAsync(org, email, id, cancellation);
        await groups.RemoveEverywhereAsync(org, user.Id, cancellation);
        return await users.RemoveAsync(org, user, cancellation);
    }

    private async Task<ProvisionedOutcome> AddKnownAsync(ProvisionedChange change, StaffEntry entry, Person person, Instant now,
        CancellationToken cancellation)
    {
        if (await users.FindByNameAsync(change.Org, change.User.UserName, cancellation) is not null)
        {
            return new ProvisionedOutcome.Taken("userName");
        }

        var user = change.User with { Id = person.Id.Value };
        await FollowAsync(change, entry, person, now, cancellation);
        return Outcome(await users.AddAsync(change.Org, user, cancellation), user);
    }

    private async Task<ProvisionedOutcome> AddNewAsync(ProvisionedChange change, StaffEntry entry, PersonId id, Instant now,
        CancellationToken cancellation)
    {
        var user = change.User with { Id = id.Value };
        var isMade = change.User.IsActive && await MakeAsync(change, entry, id, now, cancellation);
        if (!isMade && await people.GetAsync(change.Org, id, cancellation) is { } there)
        {
            // Somebody else's address or number, of long ago: what they left is nobody else's.
            return there is { Membership: Membership.Left, GoneAt: not null } && !PersonName.AreAlike(there.Name, entry.Name)
                ? await AddNewAsync(change, entry, await AnewAsync(change, entry, id, now, cancellation), now, cancellation)
                : await users.GetAsync(change.Org, id.Value, cancellation) is null
                    ? await AddKnownAsync(change, entry, there, now, cancellation)
                : new ProvisionedOutcome.Taken("userName");
        }

        if (!isMade && await people.IsErasedAsync(change.Org, id, cancellation))
        {
            user = user with { Json = ProvisionedUsers.Bare(user) };
            await ReleaseAsync(change.Org, entry.Email, id, cancellation);
        }

        var written = await users.AddAsync(change.Org, user, cancellation);
        if (written != ProvisionedWrite.Written && isMade && await users.GetAsync(change.Org, id.Value, cancellation) is null)
        {
            await TakeBackAsync(change, entry, id, cancellation);
        }

        return Outcome(written, user);
    }

    private async Task<PersonId> AnewAsync(ProvisionedChange change, StaffEntry entry, PersonId former, Instant now,
        CancellationToken cancellation)
    {
        var id = new StaffEntry(0, new Dictionary<Column, string> { [Column.Id] = $"{former}\n{now}" }).NewId(change.Org);
        if (entry.Email is { } email)
        {
            await identities.SaveEmailAsync(change.Org, email, id, cancellation);
        }

        if (change.Account is { } account)
        {
            await identities.SaveAsync(account, new Identity(change.Org, id), cancellation);
        }

        return id;
    }

    /// <summary>True when somebody new was made; nobody is made without a name, and nobody who was erased.</summary>
    private async Task<bool> MakeAsync(ProvisionedChange change, StaffEntry entry, PersonId id, Instant now, CancellationToken cancellation)
    {
        if (entry.Name.Length == 0)
        {
            return false;
        }

        var made = new Made();
        var plan = PlannerOf(change.Org, []).PlanFor(entry, new Person(change.Org, id, Name: ""), now);
        await people.AddAllAsync(change.Org, [.. plan.Added.Select(added => added.After with { Lang = change.Lang })], now, made,
            cancellation);
        return made.IsAny;
    }

    private async Task ReleaseAsync(OrgId org, string? email, PersonId id, CancellationToken cancellation)
    {
        if (email is not null && await identities.FindByEmailAsync(org, email, cancellation) == id)
        {
            await identities.DeleteEmailAsync(org, email, cancellation);
        }
    }

    private async Task TakeBackAsync(ProvisionedChange change, StaffEntry entry, PersonId id, CancellationToken cancellation)
    {
        await people.DeleteAsync(change.Org, id, cancellation);
        if (entry.Email is { } email)
        {
            await identities.DeleteEmailAsync(change.Org, email, cancellation);
        }

        if (change.Account is { } account)
        {
            await identities.DeleteAsync(account, cancellation);
        }
    }

    /// <summary>Somebody who is there already, as the directory tells them now.</summary>
    private async Task FollowAsync(ProvisionedChange change, StaffEntry entry, Person person, Instant now, CancellationToken cancellation)
    {
        if (!change.User.IsActive)
        {
            await people.UpdateAsync(person.Org, person.Id, known => Gone(known, now), now, cancellation);
            return;
        }

        var plan = PlannerOf(person.Org, [person]).PlanFor(entry, person, now);
        await people.UpdateAsync(
            person.Org,
            person.Id,
            known => plan.Changed.Aggregate(There(known), (told, one) => one.ApplyTo(told, now)) with { Lang = known.Lang ?? change.Lang },
            now,
            cancellation);
        if (plan.Changed.SelectMany(one => one.Fields)
            .FirstOrDefault(field => field is { Column: Column.Email, From.Length: > 0 }) is { } email)
        {
            await identities.DeleteEmailAsync(person.Org, email.From, cancellation);
        }
    }

    /// <summary>Every entry has something by which it is found again, and a name where there is any.</summary>
    private async Task<StaffEntry> EntryAsync(ProvisionedChange change, CancellationToken cancellation)
    {
        var told = new Dictionary<Column, string>(change.Told);
        if (change.ManagerId is { } manager && await people.GetAsync(change.Org, new PersonId(manager), cancellation) is { } known)
        {
            told[Column.Manager] = known.Name;
        }

        var entry = DirectoryEntry.Read(told);
        if (entry is { DirectoryId: null, Email: null })
        {
            told[Column.Id] = Short(change.User.ExternalId ?? change.User.UserName);
            entry = DirectoryEntry.Read(told);
        }

        return entry.Name.Length > 0 || PersonName.FromAddress(change.User.UserName) is not { } name
            ? entry
            : entry with
            {
                Told = new Dictionary<Column, string>(entry.Told)
                {
                    [Column.Name] = CleanText.Shortened(name, EntryReader.MaxLength(Column.Name)),
                },
            };
    }

    private static string Short(string text) =>
        text.Length <= EntryReader.MaxLength(Column.Id)
            ? text
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..EntryReader.MaxLength(Column.Id)];

    private static StaffPlanner PlannerOf(OrgId org, IReadOnlyList<Person> people) =>
        new(org, people, [], [], DirectoryPhrases.Of(Lang.English));

    /// <summary>Whoever left by their own wish stays away for that reason, and is erased with the others who are gone.</summary>
    private static Person Gone(Person person, Instant now) =>
        person.Membership == Membership.Left ? person with { GoneAt = person.GoneAt ?? now } : ListedFields.Leave(person, now);

    private static Person There(Person person) => ListedFields.Read(person, Column.Left).Length > 0
        ? person
        : person with { GoneAt = null };

    private static ProvisionedOutcome Outcome(ProvisionedWrite written, ProvisionedUser user) => written switch
    {
        ProvisionedWrite.Written => new ProvisionedOutcome.Done(user),
        ProvisionedWrite.NameTaken => new ProvisionedOutcome.Taken("userName"),
        ProvisionedWrite.Outdated => new ProvisionedOutcome.Outdated(),
    };

    /// <summary>Whether anybody was added.</summary>
    private sealed class Made : IProgress<IReadOnlyCollection<Person>>
    {
        public bool IsAny { get; private set; }

        public void Report(IReadOnlyCollection<Person> value) => IsAny |= value.Count > 0;
    }
}
