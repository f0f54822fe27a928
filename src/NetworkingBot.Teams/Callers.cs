using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People.Identities;
using NodaTime;

namespace NetworkingBot.Teams;

/// <summary>Whether somebody who speaks may.</summary>
internal abstract record Standing
{
    public sealed record Welcome(Caller Caller) : Standing;

    /// <summary>A guest, or somebody of another tenant, where they stay out.</summary>
    public sealed record Outsider : Standing;

    /// <summary>Teams does not say.</summary>
    public sealed record NotTold : Standing;
}

/// <summary>
/// Who speaks. On first contact, once a day from then on, and when somebody joins, Teams is asked: for the e-mail address that a directory
/// may know the person by, and whether it is a guest. Whoever Teams does not vouch for stays out; whom it vouched for lately stays in while
/// it does not answer.
/// </summary>
internal sealed class Callers(
    IdentityStore identities,
    AccountUpkeep upkeep,
    IClock clock,
    IOptions<TeamsSettings> settings,
    ILogger<Callers> logger
)
{
    private static readonly Duration _askedAgainAfter = Duration.FromDays(1);
    private static readonly Duration _trustedFor = Duration.FromDays(7);

    /// <param name="joining">True: Teams is asked now, and its silence is a no.</param>
    public async Task<Standing> WhoAsync(ITurnContext turn, bool joining, CancellationToken cancellation)
    {
        var tenant = Inbound.TenantOf(turn.Activity);
        var address = Inbound.AddressOf(tenant, turn.Activity.From);
        var now = clock.GetCurrentInstant();
        var since = await identities.FindAsync(address, cancellation) is { VouchedAt: { } at } ? now - at : Duration.MaxValue;
        if (!joining && since < _askedAgainAfter && turn.Activity.From.Name is not null)
        {
            return new Standing.Welcome(Inbound.Caller(turn.Activity, member: null));
        }

        if (await MemberAsync(turn, turn.Activity.From.Id, cancellation) is not { } member || SaysNothing(member))
        {
            return !joining && since < _trustedFor
                ? new Standing.Welcome(Inbound.Caller(turn.Activity, member: null))
                : new Standing.NotTold();
        }

        if (IsWelcome(member, tenant))
        {
            return new Standing.Welcome(Inbound.Caller(turn.Activity, member) with { VouchedAt = now });
        }

        await upkeep.GoneAsync(address, now, cancellation);
        return new Standing.Outsider();
    }

    /// <summary>
    /// The directory addresses of people mentioned in a message, by the words that stand for them, and their e-mail addresses where Teams
    /// tells them.
    /// </summary>
    public async Task<MentionedMembers> MentionsAsync(ITurnContext turn, CancellationToken cancellation)
    {
        var addresses = new Dictionary<string, Address>(StringComparer.Ordinal);
        var emails = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (words, id) in Inbound.PeopleIn(turn.Activity))
        {
            if (await MemberAsync(turn, id, cancellation) is { } member)
            {
                addresses[words] = Inbound.AddressOf(Inbound.TenantOf(turn.Activity), member);
                if (Inbound.EmailOf(member) is { } email)
                {
                    emails[words] = email;
                }
            }
        }

        return new MentionedMembers(addresses, emails);
    }

    /// <summary>Null when Teams does not say.</summary>
    public async Task<TeamsChannelAccount?> MemberAsync(ITurnContext turn, string id, CancellationToken cancellation)
    {
        try
        {
            return await TeamsInfo.GetMemberAsync(turn, id, cancellation);
        }
        catch (Exception fault) when (ConnectorFaults.IsFault(fault) && !cancellation.IsCancellationRequested)
        {
            logger.MemberUnknown(Inbound.TenantOf(turn.Activity), ConnectorFaults.StatusOf(fault));
            return null;
        }
    }

    /// <summary>Neither a role nor a tenant: whoever that is, nobody vouched for them.</summary>
    private bool SaysNothing(TeamsChannelAccount member) =>
        settings.Value.HasIdentity && string.IsNullOrEmpty(member.UserRole) && string.IsNullOrEmpty(member.TenantId);

    public bool IsWelcome(TeamsChannelAccount member, string tenant) => member.UserRole switch
    {
        "guest" => settings.Value.IncludeGuests,
        "anonymous" => false,
        _ => !settings.Value.HasIdentity
            || member.TenantId is null
            || string.Equals(member.TenantId, tenant, StringComparison.OrdinalIgnoreCase),
    };
}
