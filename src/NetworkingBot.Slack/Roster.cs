using Microsoft.Extensions.Logging;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.Storage;
using NodaTime;
using SlackNet;

namespace NetworkingBot.Slack;

/// <summary>
/// Who is in a workspace: read whole after an installation, kept in step by events, asked for one by one where somebody is new.
/// </summary>
internal sealed class Roster(Installations installations, CoreServices core, SlackSettings settings, MemberCache known, TimeProvider time,
    ILogger<Roster> log)
{
    private const int PageSize = 200;

    private static readonly Duration _fresh = Duration.FromHours(1);

    /// <summary>Who speaks, as the core wants to know it. Null for guests where they are not let in, for strangers and for bots.</summary>
    public async Task<Caller?> CallerAsync(
        SlackInstallation installation,
        string user,
        string? conversation,
        CancellationToken cancellation
    )
    {
        var member = await MemberAsync(installation, user, cancellation);
        return member.IsWelcome
            ? member.Caller(new Address(SlackChannel.ChannelName, installation.Team, user)) with { ConversationReference = conversation }
            : null;
    }

    /// <summary>A user as far as the bot cares; nobody's name, and not welcome, when the workspace does not have them.</summary>
    public async Task<Member> MemberAsync(SlackInstallation installation, string user, CancellationToken cancellation)
    {
        var address = new Address(SlackChannel.ChannelName, installation.Team, user);
        return known.Find(address) is var (told, read) && read + _fresh >= core.Clock.GetCurrentInstant()
            ? told
            : await AskAsync(installation, address, cancellation);
    }

    public Lang LangOf(string team, string user) =>
        known.Find(new Address(SlackChannel.ChannelName, team, user))?.Member.Lang ?? Lang.English;

    /// <summary>Whom the core knows a user as; null before the first word.</summary>
    public async Task<Person?> PersonAsync(Address address, CancellationToken cancellation) =>
        await core.Identities.FindAsync(address, cancellation) is { } identity
            ? await core.People.GetAsync(identity.Org, identity.Person, cancellation)
            : null;

    /// <summary>The language the person chose, else the one that Slack is set to.</summary>
    public async Task<Lang> ChosenLangAsync(SlackInstallation installation, string user, CancellationToken cancellation)
    {
        var caller = await CallerAsync(installation, user, conversation: null, cancellation);
        var person = await PersonAsync(new Address(SlackChannel.ChannelName, installation.Team, user), cancellation);
        return person?.Lang ?? caller?.Lang ?? Lang.English;
    }

    /// <summary>Reads all members, page by page. Whoever is there already is left as they are.</summary>
    public async Task ReadAllAsync(SlackInstallation installation, CancellationToken cancellation)
    {
        var client = installations.ClientOf(installation);
        var (cursor, count) = ((string?)null, 0);
        do
        {
            var page = await PatientlyAsync(stop => client.Users.List(cursor, includeLocale: true, PageSize, stop), cancellation);
            foreach (var user in page.Members)
            {
                await TryTakeAsync(installation, user, cancellation);
                count++;
            }

            cursor = page.ResponseMetadata?.NextCursor;
        }
        while (!string.IsNullOrEmpty(cursor));
        log.RosterRead(installation.Team, count);
    }

    /// <summary>Whose row cannot be read stays as they are, and holds nobody else up.</summary>
    private async Task TryTakeAsync(SlackInstallation installation, User user, CancellationToken cancellation)
    {
        try
        {
            await TakeAsync(installation, user, cancellation);
        }
        catch (UnreadableRowException fault)
        {
            core.RowFaults.Note(fault);
        }
    }

    /// <summary>Somebody is new, changed or gone.</summary>
    public async Task TakeAsync(SlackInstallation installation, User user, CancellationToken cancellation)
    {
        var address = new Address(SlackChannel.ChannelName, installation.Team, user.Id);
        var member = Member.Of(user, installation.Team, settings.IncludeGuests);
        known.Keep(address, member, core.Clock.GetCurrentInstant());
        var identity = await core.Identities.FindAsync(address, cancellation);
        if (identity is null && member.IsWelcome)
        {
            await core.Identification.IdentifyAsync(member.Caller(address), core.Clock.GetCurrentInstant(), cancellation);
            identity = await core.Identities.FindAsync(address, cancellation);
        }

        if (identity is not null)
        {
            await KeepInStepAsync(address, identity, member, cancellation);
        }
    }

    /// <summary>The app was removed: its token goes, and nobody of the workspace is written to until it is installed again.</summary>
    public async Task ForgetWorkspaceAsync(SlackInstallation installation, CancellationToken cancellation)
    {
        await installations.DeleteAsync(installation.Team, cancellation);
        known.ForgetWorkspace(installation.Team);
        log.Uninstalled(installation.Team);
    }

    /// <summary>Everybody whom somebody who joined may be shown; nobody to anybody else.</summary>
    public async Task<IEnumerable<Person>> FindJoinedAsync(SlackInstallation installation, string user, CancellationToken cancellation) =>
        await PersonAsync(new Address(SlackChannel.ChannelName, installation.Team, user), cancellation)
            is { Membership: Membership.Joined } me
            ? (await VisibleAsync(me.Org, cancellation)).Where(person => person.Id != me.Id)
            : [];

    private async Task<IEnumerable<Person>> VisibleAsync(OrgId org, CancellationToken cancellation)
    {
        var now = core.Clock.GetCurrentInstant();
        return (await core.Colleagues.OpenAsync(org, now, cancellation)).VisibleAt(now);
    }

    private async Task<Member> AskAsync(SlackInstallation installation, Address address, CancellationToken cancellation)
    {
        if (await InfoAsync(installation, address.User, cancellation) is not { } user)
        {
            return new Member("", IsWelcome: false);
        }

        var member = Member.Of(user, installation.Team, settings.IncludeGuests);
        known.Keep(address, member, core.Clock.GetCurrentInstant());
        return member;
    }

    /// <summary>Null for a user whom the workspace does not have: asking again would change nothing.</summary>
    private async Task<User?> InfoAsync(SlackInstallation installation, string user, CancellationToken cancellation)
    {
        try
        {
            return await installations.ClientOf(installation).Users.Info(user, includeLocale: true, cancellation);
        }
        catch (SlackException refused) when (refused.ErrorCode is "user_not_found" or "user_not_visible" or "users_not_found")
        {
            return null;
        }
    }

    /// <summary>Fills in what the person has not said themselves; who is gone is left in peace.</summary>
    private async Task KeepInStepAsync(Address address, Identity identity, Member member, CancellationToken cancellation)
    {
        var now = core.Clock.GetCurrentInstant();
        if (!member.IsWelcome)
        {
            await core.AccountUpkeep.GoneAsync(address, now, cancellation);
            return;
        }

        // Of most members nothing is new, and an update tells every replica to read them again.
        if (await core.People.GetAsync(identity.Org, identity.Person, cancellation) is { } person && Filled(person, member) != person)
        {
            await core.People.UpdateAsync(identity.Org, identity.Person, somebody => Filled(somebody, member), now, cancellation);
        }

        await core.AccountUpkeep.FollowAsync(member.Caller(address), now, cancellation);
    }

    private static Person Filled(Person person, Member member) => person with
    {
        ZoneId = person.ZoneId ?? member.Zone?.Id,
        Lang = person.Lang ?? member.Lang,
        Profile = person.Profile with { Title = person.Profile.Title ?? member.Title },
    };

    private async Task<T> PatientlyAsync<T>(Func<CancellationToken, Task<T>> call, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return await call(cancellation);
            }
            catch (SlackRateLimitException limit)
            {
                await Task.Delay(limit.RetryAfter ?? TimeSpan.FromSeconds(30), time, cancellation);
            }
        }
    }
}
