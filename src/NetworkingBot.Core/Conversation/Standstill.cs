using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Conversation;

/// <summary>That everything of an organisation is stopped: the bot writes to nobody of its own accord and brings nobody together.</summary>
/// <param name="By">The administrator who stopped it; none where its row cannot be read.</param>
public sealed record Standstill(Instant Since, PersonId By);

/// <summary>Whether an organisation stands still.</summary>
public interface IStandstills
{
    /// <summary>Null: everything runs.</summary>
    Task<Standstill?> FindAsync(OrgId org, Instant now, CancellationToken cancellation);
}

/// <summary>
/// Whether an organisation stands still, in a row of its own, so that nothing else that is written of the organisation starts it again.
/// </summary>
public sealed class StandstillStore(ITableStore store, ChangeLog changes, RowFaults faults) : IStandstills
{
    /// <summary>The kind under which <see cref="ChangeLog"/> tells of it; the id is the organisation's.</summary>
    public const string ChangeKind = "standstill";

    /// <summary>One that cannot be read counts, since <paramref name="now"/>: somebody stopped everything, whoever it was.</summary>
    public async Task<Standstill?> FindAsync(OrgId org, Instant now, CancellationToken cancellation)
    {
        try
        {
            return await store.GetAsync(Table.Audit, Keys.Standstill(org), cancellation) is { } row
                ? StoredJson.Read<Standstill>(row)
                : null;
        }
        catch (UnreadableRowException fault)
        {
            faults.Note(fault);
            return new Standstill(now, By: default);
        }
    }

    public async Task StopAsync(OrgId org, Standstill standstill, CancellationToken cancellation)
    {
        await store.InsertAsync(Table.Audit, StoredJson.Row(Keys.Standstill(org), standstill), cancellation);
        await changes.RecordAsync(org, ChangeKind, org.Value, cancellation);
    }

    public async Task StartAsync(OrgId org, CancellationToken cancellation)
    {
        await store.DeleteAsync(Table.Audit, Keys.Standstill(org), expected: null, cancellation);
        await changes.RecordAsync(org, ChangeKind, org.Value, cancellation);
    }
}
