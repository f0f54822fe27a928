using NetworkingBot.Core.People;
using NetworkingBot.Core.Privacy;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Host.CommandLine;

/// <summary>What whoever runs the bot does to all organisations at once stands on the record of each.</summary>
internal static class EveryRecord
{
    public static async Task AddAsync(ITableStore store, AuditAct act, Instant at, CancellationToken cancellation)
    {
        var record = new AuditLog(store);
        foreach (var organisation in await new OrganisationStore(store).AllAsync(cancellation))
        {
            await record.AddAsync(organisation.Id, new AuditEntry(at, act, By: null, About: null), cancellation);
        }
    }
}
