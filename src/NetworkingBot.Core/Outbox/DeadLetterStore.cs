using NetworkingBot.Core.Due;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Outbox;

/// <summary>
/// Messages that were given up, of an organisation, until an administrator decides on them or <see cref="Kept"/> is over.
/// </summary>
public sealed class DeadLetterStore(ITableStore store, RowFaults faults) : IPersonalRecords
{
    /// <summary>After that nobody would be glad of it.</summary>
    public static readonly Duration Kept = Duration.FromDays(30);

    /// <summary>A message that is given up again takes the place of the one before.</summary>
    public Task AddAsync(DeadLetter letter, CancellationToken cancellation) =>
        store.UpsertAsync(Table.DeadLetters, StoredJson.Row(Keys.DeadLetter(letter.Message.Org, letter.Id), letter), cancellation);

    /// <summary>The oldest first.</summary>
    public async Task<IReadOnlyList<DeadLetter>> AllAsync(OrgId org, CancellationToken cancellation) =>
        [
            .. (await ReadAsync(org, cancellation).ToListAsync(cancellation))
                .OrderBy(letter => letter.At).ThenBy(letter => letter.Id, StringComparer.Ordinal),
        ];

    public async Task<DeadLetter?> FindAsync(OrgId org, string id, CancellationToken cancellation) =>
        await store.GetAsync(Table.DeadLetters, Keys.DeadLetter(org, id), cancellation) is { } row
            ? StoredJson.Read<DeadLetter>(row)
            : null;

    /// <summary>False when it was not there any more.</summary>
    public Task<bool> RemoveAsync(DeadLetter letter, CancellationToken cancellation) =>
        store.DeleteAsync(Table.DeadLetters, Keys.DeadLetter(letter.Message.Org, letter.Id), expected: null, cancellation);

    /// <summary>Nudges alone: what else was given up may tell of a request that the person is not to know of yet.</summary>
    public IAsyncEnumerable<PersonalRecord> ExportAsync(Person person, Instant now, CancellationToken cancellation) =>
        ReadAsync(person.Org, cancellation)
            .Where(letter => letter.Message.To == person.Id && letter.Message.Lane == Lane.Planned)
            .Select(letter => new PersonalRecord("message that was given up", letter.Id, StoredJson.Write(letter)));

    public async Task EraseAsync(Person person, Instant now, CancellationToken cancellation)
    {
        foreach (var letter in (await AllAsync(person.Org, cancellation)).Where(letter => letter.Message.To == person.Id))
        {
            await RemoveAsync(letter, cancellation);
        }
    }

    private IAsyncEnumerable<DeadLetter> ReadAsync(OrgId org, CancellationToken cancellation) =>
        store.ReadAsync(Table.DeadLetters, Keys.DeadLetters(org), RowRange.All, cancellation)
            .ReadableAsync(faults, row => StoredJson.Read<DeadLetter>(row));
}
