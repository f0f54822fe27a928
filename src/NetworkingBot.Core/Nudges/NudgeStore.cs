using NetworkingBot.Core.Storage;

namespace NetworkingBot.Core.Nudges;

/// <summary>What the bot learnt of each person's nudges.</summary>
public sealed class NudgeStore(ITableStore store)
{
    public async Task<NudgeState> GetAsync(OrgId org, PersonId person, CancellationToken cancellation) =>
        await store.GetAsync(Table.Nudges, Keys.Nudges(org, person), cancellation) is { } row ? StoredJson.Read<NudgeState>(row) : new NudgeState();

    /// <summary>Changes it as it is now, again if somebody else was faster.</summary>
    public async Task<NudgeState> UpdateAsync(OrgId org, PersonId person, Func<NudgeState, NudgeState> change, CancellationToken cancellation)
    {
        var key = Keys.Nudges(org, person);
        while (true)
        {
            var row = await store.GetAsync(Table.Nudges, key, cancellation);
            var after = change(row is null ? new NudgeState() : StoredJson.Read<NudgeState>(row));
            var written = StoredJson.Row(key, after);
            if ((row is null ? await store.InsertAsync(Table.Nudges, written, cancellation) : await store.ReplaceAsync(Table.Nudges, written, row.Version, cancellation)) is not null)
            {
                return after;
            }
        }
    }

    public Task DeleteAsync(OrgId org, PersonId person, CancellationToken cancellation) => store.DeleteAsync(Table.Nudges, Keys.Nudges(org, person), expected: null, cancellation);
}
