using NetworkingBot.Core.Indexing.Ties;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Core.Contacts;

/// <summary>What one owner's contacts are told of exchanges: rows as they were read, each written only while it is still so.</summary>
internal sealed class NewTieLoader(
    ITableStore store,
    RowFaults faults,
    OrgId org,
    PersonId owner,
    IReadOnlyDictionary<PersonId, IReadOnlyList<Exchanged>> told
)
{
    private const int BatchSize = 100;

    private readonly Dictionary<string, StoredRow> _rows = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<PersonId, IReadOnlyList<Exchanged>>> _open = [.. told];

    public PersonId Owner => owner;

    public int Written { get; private set; }

    public async Task ReadAsync(CancellationToken cancellation)
    {
        await foreach (var row in store.ReadAsync(Table.Contacts, Keys.Contacts(org, owner), RowRange.All, cancellation))
        {
            _rows[row.Key.Row] = row;
        }
    }

    /// <summary>The contacts that there is anything new of, as they will be.</summary>
    public IEnumerable<Contact> Contacts() => _open.Select(After).OfType<Contact>();

    /// <summary>False when somebody changed one of them meanwhile: they are read again, and the rest is still to be written.</summary>
    public async Task<bool> WriteAsync(CancellationToken cancellation)
    {
        while (_open.Count > 0)
        {
            var batch = _open.Take(BatchSize).ToList();
            var writes = batch.Select(After).OfType<Contact>().Select(WriteOf).ToList();
            if (writes.Count > 0 && await store.CommitAsync(Table.Contacts, writes, cancellation) is not null)
            {
                await ReadAgainAsync(batch.Select(pair => pair.Key), cancellation);
                return false;
            }

            Written += writes.Count;
            _open.RemoveRange(0, batch.Count);
        }

        return true;
    }

    private async Task ReadAgainAsync(IEnumerable<PersonId> others, CancellationToken cancellation)
    {
        foreach (var key in others.Select(other => Keys.Contact(org, owner, other.Value)))
        {
            if (await store.GetAsync(Table.Contacts, key, cancellation) is { } row)
            {
                _rows[key.Row] = row;
            }
            else
            {
                _rows.Remove(key.Row);
            }
        }
    }

    private Contact? After(KeyValuePair<PersonId, IReadOnlyList<Exchanged>> pair)
    {
        Contact? before = null;
        if (_rows.TryGetValue(Keys.Contact(org, owner, pair.Key.Value).Row, out var row)
            && !ReadableRows.TryRead(row, faults, there => StoredJson.Read<Contact>(there), out before))
        {
            return null;
        }

        var familiarity = Familiarity.Told(before?.Familiarity, pair.Value);
        return familiarity == before?.Familiarity
            ? null
            : (before ?? Contact.OfColleague(org, owner, pair.Key)) with { Familiarity = familiarity };
    }

    private Write WriteOf(Contact contact)
    {
        var row = ContactStore.RowOf(org, contact);
        return _rows.TryGetValue(row.Key.Row, out var before) ? new Write.Replace(row, before.Version) : new Write.Insert(row);
    }
}
