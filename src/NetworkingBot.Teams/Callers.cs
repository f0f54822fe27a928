using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People.Identities;

namespace NetworkingBot.Teams;

/// <summary>Who speaks. On first contact Teams is asked, for the e-mail address that a directory may know the person by, and whether it is a guest.</summary>
internal sealed class Callers(IdentityStore identities, IOptions<TeamsSettings> settings, ILogger<Callers> logger)
{
    /// <summary>Null for a guest where guests stay out.</summary>
    public async Task<Caller?> WhoAsync(ITurnContext turn, CancellationToken cancellation)
    {
        var tenant = Inbound.TenantOf(turn.Activity);
        var known = await identities.FindAsync(Inbound.AddressOf(tenant, turn.Activity.From), cancellation);
        if (known is not null && turn.Activity.From.Name is not null)
        {
            return Inbound.Caller(turn.Activity, member: null);
        }

        var member = await SenderAsync(turn, cancellation);
        return IsWelcome(member) ? Inbound.Caller(turn.Activity, member) : null;
    }

    /// <summary>The directory addresses of people mentioned in a message, by the words that stand for them.</summary>
    public async Task<IReadOnlyDictionary<string, Address>> MentionsAsync(ITurnContext turn, CancellationToken cancellation)
    {
        var found = new Dictionary<string, Address>(StringComparer.Ordinal);
        foreach (var (words, id) in Inbound.PeopleIn(turn.Activity))
        {
            if (await MemberAsync(turn, id, cancellation) is { } member)
            {
                found[words] = Inbound.AddressOf(Inbound.TenantOf(turn.Activity), member);
            }
        }

        return found;
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

    /// <summary>Null when Teams has no such member. That Teams does not answer is a fault: nobody is taken for a colleague, or for no guest, on that ground.</summary>
    private async Task<TeamsChannelAccount?> SenderAsync(ITurnContext turn, CancellationToken cancellation)
    {
        try
        {
            return await TeamsInfo.GetMemberAsync(turn, turn.Activity.From.Id, cancellation);
        }
        catch (Exception unknown) when (ConnectorFaults.StatusOf(unknown) == 404)
        {
            logger.MemberUnknown(Inbound.TenantOf(turn.Activity), 404);
            return null;
        }
    }

    public bool IsWelcome(TeamsChannelAccount? member) => member?.UserRole switch
    {
        "guest" => settings.Value.IncludeGuests,
        "anonymous" => false,
        _ => true,
    };
}
