using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Teams;

/// <summary>
/// Once a day: takes in those whom an event was missed for, lets go of those who are in no team any more, and looks who has left.
/// </summary>
public sealed class RosterReading : IRosterReading
{
    private readonly TeamsAdapter _adapter;
    private readonly Roster _roster;
    private readonly Leavers _leavers;
    private readonly ITableStore _store;
    private readonly IdentityStore _identities;
    private readonly RowFaults _faults;
    private readonly ILogger _logger;
    private readonly string _appId;

    internal RosterReading(
        TeamsAdapter adapter,
        Roster roster,
        Leavers leavers,
        ITableStore store,
        IdentityStore identities,
        RowFaults faults,
        IOptions<TeamsSettings> settings,
        ILogger<RosterReading> logger
    )
    {
        _adapter = adapter;
        _roster = roster;
        _leavers = leavers;
        _store = store;
        _identities = identities;
        _faults = faults;
        _logger = logger;
        _appId = settings.Value.AppId ?? "";
    }

    public async Task RunAsync(CancellationToken cancellation)
    {
        await foreach (var tenant in _store.ReadAsync(Table.Installations, Keys.Installations(Inbound.Channel), RowRange.All, cancellation))
        {
            await RunAsync(KeyText.Unescape(tenant.Key.Row), cancellation);
        }
    }

    private async Task RunAsync(string tenant, CancellationToken cancellation)
    {
        var (members, complete, teams) = (new HashSet<Address>(), true, 0);
        await foreach (var row in _store.ReadAsync(Table.Installations, Keys.Places(Inbound.Channel, tenant), RowRange.All, cancellation))
        {
            teams++;
            complete &= await ReadAsync(row, members, cancellation);
        }

        // Nobody is let go of while one team cannot be read, be it here or at Teams.
        if (teams > 0 && complete)
        {
            await LetGoAsync(tenant, members, cancellation);
        }

        await _leavers.RunAsync(tenant, members, cancellation);
    }

    private async Task LetGoAsync(string tenant, HashSet<Address> members, CancellationToken cancellation)
    {
        var removed = 0;
        await foreach (var (address, identity) in _identities.OfWorkspaceAsync(Inbound.Channel, tenant, cancellation))
        {
            removed +=
                identity.ConversationReference is null && !members.Contains(address) && await _roster.LetGoAsync(address, cancellation)
                    ? 1
                    : 0;
        }

        _logger.RosterRead(tenant, "*", 0, removed);
    }

    private async Task<bool> ReadAsync(StoredRow row, HashSet<Address> members, CancellationToken cancellation)
    {
        try
        {
            return await ReadAsync(StoredJson.Read<TeamsReference>(row), members, cancellation);
        }
        catch (UnreadableRowException fault)
        {
            _faults.Note(fault);
            return false;
        }
    }

    private async Task<bool> ReadAsync(TeamsReference team, HashSet<Address> members, CancellationToken cancellation)
    {
        try
        {
            await _adapter.ContinueConversationAsync(
                _appId,
                team.ToConversation(),
                async (turn, stop) => members.UnionWith(await _roster.ReadAsync(turn, team.Conversation, stop)),
                cancellation);
            return true;
        }
        catch (Exception fault) when (ConnectorFaults.IsFault(fault))
        {
            _logger.RosterFailed(fault, team.Tenant, team.Conversation);
            return false;
        }
    }
}
