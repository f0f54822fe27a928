using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Logging;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Teams;

/// <summary>
/// Who is in the teams that the bot was added to. Being in a team makes nobody take part and sends nobody a message: it lets colleagues be
/// found by name once they join.
/// </summary>
internal sealed class Roster(CoreServices core, ITableStore store, Callers callers, ILogger<Roster> logger)
{
    private const int PageSize = 200;

    /// <summary>Keeps where the team is, for the daily pass. Its name is not kept: nothing shows it.</summary>
    public Task RememberAsync(Activity activity, TeamInfo team, CancellationToken cancellation)
    {
        var reference = TeamsReference.Of(activity) with { Conversation = team.Id, User = null };
        return store.UpsertAsync(
            Table.Installations,
            StoredJson.Row(Keys.Place(Inbound.Channel, reference.Tenant, team.Id), reference),
            cancellation
        );
    }

    /// <summary>Members stay: they may be in another team, and the daily pass lets go of those who are not.</summary>
    public Task ForgetAsync(string tenant, string team, CancellationToken cancellation) =>
        store.DeleteAsync(Table.Installations, Keys.Place(Inbound.Channel, tenant, team), expected: null, cancellation);

    /// <summary>Takes in everybody of a team, page by page, and gives back who that is.</summary>
    public async Task<IReadOnlySet<Address>> ReadAsync(ITurnContext turn, string team, CancellationToken cancellation)
    {
        var tenant = Inbound.TenantOf(turn.Activity);
        var everybody = new HashSet<Address>();
        var (added, next) = (0, (string?)null);
        do
        {
            var page = await TeamsInfo.GetPagedTeamMembersAsync(turn, team, next, PageSize, cancellation);
            added += await TakeInAsync(tenant, page.Members, cancellation);
            everybody.UnionWith(page.Members.Select(member => Inbound.AddressOf(tenant, member)));
            next = page.ContinuationToken;
        }
        while (!string.IsNullOrEmpty(next));
        logger.RosterRead(tenant, team, added, removed: 0);
        return everybody;
    }

    /// <summary>
    /// Remembers those who are not known yet, follows the names and addresses of those who are, and parts from guests where guests stay
    /// out. Whose row cannot be read stays as they are, and holds nobody else up.
    /// </summary>
    public async Task<int> TakeInAsync(string tenant, IEnumerable<TeamsChannelAccount> members, CancellationToken cancellation)
    {
        var added = 0;
        foreach (var member in members)
        {
            try
            {
                added += await TakeInAsync(tenant, member, cancellation) ? 1 : 0;
            }
            catch (UnreadableRowException fault)
            {
                core.RowFaults.Note(fault);
            }
        }

        return added;
    }

    /// <returns>True: they were not known.</returns>
    private async Task<bool> TakeInAsync(string tenant, TeamsChannelAccount member, CancellationToken cancellation)
    {
        var address = Inbound.AddressOf(tenant, member);
        if (!callers.IsWelcome(member, tenant))
        {
            await core.AccountUpkeep.GoneAsync(address, core.Clock.GetCurrentInstant(), cancellation);
            return false;
        }

        var caller = new Caller(address, member.Name ?? "")
        {
            Email = Inbound.EmailOf(member),
            VouchedAt = core.Clock.GetCurrentInstant(),
        };
        if (await core.Identities.FindAsync(address, cancellation) is null)
        {
            await core.Identification.IdentifyAsync(caller, core.Clock.GetCurrentInstant(), cancellation);
            return true;
        }

        await core.AccountUpkeep.FollowAsync(caller, core.Clock.GetCurrentInstant(), cancellation);
        return false;
    }

    public async Task LetGoAsync(string tenant, IEnumerable<TeamsChannelAccount> members, CancellationToken cancellation)
    {
        foreach (var member in members)
        {
            await LetGoAsync(Inbound.AddressOf(tenant, member), cancellation);
        }
    }

    /// <summary>
    /// Forgets somebody of whom nothing is known but that they were in a team. Whoever joined, wrote or stands in the directory stays, and
    /// of whom a row cannot be read: nobody knows.
    /// </summary>
    public async Task<bool> LetGoAsync(Address address, CancellationToken cancellation)
    {
        try
        {
            return await ForgetAsync(address, cancellation);
        }
        catch (UnreadableRowException fault)
        {
            core.RowFaults.Note(fault);
            return false;
        }
    }

    private async Task<bool> ForgetAsync(Address address, CancellationToken cancellation)
    {
        if (await core.Identities.FindAsync(address, cancellation) is not { ConversationReference: null } identity
            || await core.People.GetAsync(identity.Org, identity.Person, cancellation) is not { Membership: Membership.NotJoined } person)
        {
            return false;
        }

        await core.Identities.DeleteAsync(address, cancellation);
        var now = core.Clock.GetCurrentInstant();
        if (
            person.Addresses.Any(other => other != address)
            || person.Profile is not { Title: null, Department: null, Offers.IsEmpty: true, LooksFor.IsEmpty: true }
        )
        {
            await core.People.UpdateAsync(
                person.Org,
                person.Id,
                known => known with { Addresses = known.Addresses.Remove(address) },
                now,
                cancellation
            );
            return true;
        }

        foreach (var former in person.FormerAddresses)
        {
            await core.Identities.DeleteAsync(former, cancellation);
        }

        if (person.Email is { } email)
        {
            await core.Identities.DeleteEmailAsync(person.Org, email, cancellation);
        }

        await core.People.DeleteAsync(person.Org, person.Id, cancellation);
        return true;
    }
}
