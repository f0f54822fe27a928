using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NodaTime;

namespace NetworkingBot.Teams;

/// <summary>
/// Who is gone from a tenant. Teams tells no bot of it: of each who wrote to the bot and is in none of its teams it is asked, in their own
/// chat, whether they are there. Who is not found on two days has left; who is found again is back. Anything else that Teams answers, or
/// that somebody blocked the bot, says nothing about whether they are there.
/// </summary>
internal sealed class Leavers(
    TeamsAdapter adapter,
    Roster roster,
    CoreServices core,
    IOptions<TeamsSettings> settings,
    ILogger<Leavers> logger
)
{
    /// <summary>So many in a row are left without an answer before the pass is put off to the next day.</summary>
    private const int MostSilences = 3;

    /// <summary>A pass a day, and none of them to the minute.</summary>
    private static readonly Duration _day = Duration.FromHours(18);

    private enum Presence
    {
        There,
        Missing,

        /// <summary>Teams does not say.</summary>
        Unknown,

        /// <summary>Teams does not answer, or wants to be left alone.</summary>
        Silent,
    }

    /// <summary>One after the other, so that Teams sets the pace.</summary>
    /// <param name="tenant">Whose people.</param>
    /// <param name="present">Those who were just seen in a team.</param>
    /// <param name="cancellation">Stops between two people.</param>
    public async Task RunAsync(string tenant, IReadOnlySet<Address> present, CancellationToken cancellation)
    {
        var now = core.Clock.GetCurrentInstant();
        var known = await core.Identities.OfWorkspaceAsync(Inbound.Channel, tenant, cancellation).ToListAsync(cancellation);
        var (missing, somebody, silences) = (new List<Address>(), present.Count > 0, 0);
        foreach (var (address, identity) in known)
        {
            if (present.Contains(address))
            {
                await FoundAsync(address, vouchedAt: null, cancellation);
            }
            else if (identity.VouchedAt is { } at && now - at < _day)
            {
                somebody = true;
            }
            else if (TeamsReference.Parse(identity.ConversationReference) is { User: { } user } chat && silences < MostSilences)
            {
                var (presence, member) = await AskAsync(chat, user, cancellation);
                silences = presence == Presence.Silent ? silences + 1 : 0;
                if (presence == Presence.Missing)
                {
                    missing.Add(address);
                }

                if (member is not null)
                {
                    somebody = true;
                    await roster.TakeInAsync(tenant, [member], cancellation);
                    await FoundAsync(address, now, cancellation);
                }
            }
        }

        // Where nobody at all is found it is the bot that was taken away, or reached at a wrong address.
        var gone = 0;
        foreach (var address in somebody ? missing : [])
        {
            gone += await MissingAsync(address, now, cancellation) ? 1 : 0;
        }

        logger.LeaversRead(tenant, gone, missing.Count);
    }

    private async Task<(Presence Presence, TeamsChannelAccount? Member)> AskAsync(
        TeamsReference chat,
        string user,
        CancellationToken cancellation
    )
    {
        var member = (TeamsChannelAccount?)null;
        try
        {
            await adapter.ContinueConversationAsync(
                settings.Value.AppId ?? "",
                chat.ToConversation(),
                async (turn, stop) => member = await TeamsInfo.GetMemberAsync(turn, user, stop),
                cancellation);
            return (member is null ? Presence.Unknown : Presence.There, member);
        }
        catch (Exception fault) when (ConnectorFaults.IsFault(fault) && !cancellation.IsCancellationRequested)
        {
            var presence = ConnectorFaults.IsNobody(fault) ? Presence.Missing
                : ConnectorFaults.StatusOf(fault) is 0 or 429 or >= 500 ? Presence.Silent
                : Presence.Unknown;
            return (presence, null);
        }
    }

    private async Task FoundAsync(Address address, Instant? vouchedAt, CancellationToken cancellation)
    {
        if (await core.Identities.FindAsync(address, cancellation) is { } identity
            && (vouchedAt is not null || identity.MissingSince is not null))
        {
            await core.Identities.SaveAsync(
                address,
                identity with { VouchedAt = vouchedAt ?? identity.VouchedAt, MissingSince = null },
                cancellation);
        }
    }

    /// <returns>True when they have left with it.</returns>
    private async Task<bool> MissingAsync(Address address, Instant now, CancellationToken cancellation)
    {
        if (await core.Identities.FindAsync(address, cancellation) is not { } identity || identity.VouchedAt > now - _day)
        {
            return false;
        }

        if (identity.MissingSince is not { } since || identity.VouchedAt > since)
        {
            await core.Identities.SaveAsync(address, identity with { MissingSince = now }, cancellation);
            return false;
        }

        if (now - since < _day
            || await core.People.ReadableAsync(identity.Org, identity.Person, cancellation) is not { } person
            || !person.Addresses.Contains(address))
        {
            return false;
        }

        await core.AccountUpkeep.GoneAsync(address, now, cancellation);
        return true;
    }
}
