using System.Runtime.CompilerServices;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Nudges;

/// <summary>What the bot learnt of each person's nudges.</summary>
public sealed class NudgeStore(ITableStore store) : IPersonalRecords
{
    public async Task<NudgeState> GetAsync(OrgId org, PersonId person, CancellationToken cancellation) =>
        await store.GetAsync(Table.Nudges, Keys.Nudges(org, person), cancellation) is { } row
            ? StoredJson.Read<NudgeState>(row)
            : new NudgeState();

    /// <summary>Changes it as it is now, again if somebody else was faster.</summary>
    public async Task<NudgeState> UpdateAsync(
        OrgId org,
        PersonId person,
        Func<NudgeState, NudgeState> change,
        CancellationToken cancellation
    )
    {
        var key = Keys.Nudges(org, person);
        while (true)
        {
            var row = await store.GetAsync(Table.Nudges, key, cancellation);
            var after = change(row is null ? new NudgeState() : StoredJson.Read<NudgeState>(row));
            var written = StoredJson.Row(key, after);
            if (
                (
                    row is null
                        ? await store.InsertAsync(Table.Nudges, written, cancellation)
                        : await store.ReplaceAsync(Table.Nudges, written, row.Version, cancellation)
                )
                is not null
            )
            {
                return after;
            }
        }
    }

    public async IAsyncEnumerable<PersonalRecord> ExportAsync(
        Person person,
        Instant now,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        if (await store.GetAsync(Table.Nudges, Keys.Nudges(person.Org, person.Id), cancellation) is { } row)
        {
            yield return new PersonalRecord("nudges", "", StoredJson.Write(StoredJson.Read<NudgeState>(row)));
        }
    }

    public Task EraseAsync(Person person, Instant now, CancellationToken cancellation) =>
        store.DeleteAsync(Table.Nudges, Keys.Nudges(person.Org, person.Id), expected: null, cancellation);
}
