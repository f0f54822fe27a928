using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Core.Learning;

/// <summary>
/// What an organisation's suggestions learn from and have learned: windows that wait for what comes of them, with who was looked at; what
/// came of earlier ones, without; and the weights.
/// </summary>
public sealed class LearningStore(ITableStore store, ChangeLog changes, RowFaults faults) : IPersonalRecords
{
    /// <summary>The kind under which <see cref="ChangeLog"/> tells of new weights.</summary>
    public const string ChangeKind = "weights";

    private const string Open = "open";
    private const string Past = "past";
    private const string Packed = "Pairs";
    private const int PairsInRow = 300;

    /// <summary>Null: as shipped, also where the row cannot be read, which is noted.</summary>
    public async Task<LearnedTies?> GetAsync(OrgId org, CancellationToken cancellation)
    {
        try
        {
            return await ReadAsync(org, cancellation) is { Fits: true } learned ? learned : null;
        }
        catch (UnreadableRowException fault)
        {
            faults.Note(fault);
            return null;
        }
    }

    private async Task<LearnedTies?> ReadAsync(OrgId org, CancellationToken cancellation) =>
        await store.GetAsync(Table.Learning, Keys.LearnedWeights(org), cancellation) is { } row ? StoredJson.Read<LearnedTies>(row) : null;

    /// <summary>Leaves weights that cannot be read as they are.</summary>
    public async Task SaveAsync(OrgId org, LearnedTies learned, CancellationToken cancellation)
    {
        if (await store.GetAsync(Table.Learning, Keys.LearnedWeights(org), cancellation) is { } there
            && !ReadableRows.TryRead(there, faults, row => StoredJson.Read<LearnedTies>(row), out _))
        {
            return;
        }

        await store.UpsertAsync(Table.Learning, StoredJson.Row(Keys.LearnedWeights(org), learned), cancellation);
        await changes.RecordAsync(org, ChangeKind, ChangeKind, cancellation);
    }

    /// <summary>Back to the weights that ship; what was gathered is forgotten too.</summary>
    public async Task ResetAsync(OrgId org, CancellationToken cancellation)
    {
        await DeleteAsync(org, RowRange.All, cancellation);
        await changes.RecordAsync(org, ChangeKind, ChangeKind, cancellation);
    }

    /// <summary>
    /// True for the one who may do this week's work: a week has passed since the last began. Where that cannot be read, nobody may.
    /// </summary>
    public async Task<bool> BeginAsync(OrgId org, LocalDate today, CancellationToken cancellation)
    {
        var row = StoredJson.Row(Keys.LearningStep(org), new Step(today));
        return await store.GetAsync(Table.Learning, row.Key, cancellation) is not { } last
            ? await store.InsertAsync(Table.Learning, row, cancellation) is not null
            : ReadableRows.TryRead(last, faults, there => StoredJson.Read<Step>(there), out var step)
                && step.On.PlusWeeks(1) <= today
                && await store.ReplaceAsync(Table.Learning, row, last.Version, cancellation) is not null;
    }

    public Task OpenAsync(OrgId org, LocalDate day, TieWindow window, CancellationToken cancellation) =>
        SaveAsync(org, Open, day, window.Pairs, cancellation);

    /// <summary>Nothing: what is kept here are numbers worked out of ties and profiles, whose stores give those.</summary>
    public IAsyncEnumerable<PersonalRecord> ExportAsync(Person person, Instant now, CancellationToken cancellation) =>
        AsyncEnumerable.Empty<PersonalRecord>();

    /// <summary>Takes somebody out of the windows that wait. Closed ones do not tell whom they were about.</summary>
    public async Task EraseAsync(Person person, Instant now, CancellationToken cancellation)
    {
        foreach (
            var row in await store
                .ReadAsync(Table.Learning, Keys.Learning(person.Org), RowRange.StartingWith(Open), cancellation)
                .ToListAsync(cancellation)
        )
        {
            if (!ReadableRows.TryRead(row, faults, Pairs, out var pairs))
            {
                continue;
            }

            var kept = pairs.Where(pair => pair.Asker != person.Id && pair.Other != person.Id);
            await store.UpsertAsync(
                Table.Learning,
                new Row(row.Key, new Dictionary<string, object> { [Packed] = TiePair.Pack(kept) }),
                cancellation
            );
        }
    }

    /// <summary>Windows opened until a day that nobody closed yet.</summary>
    public async Task<IReadOnlyList<(LocalDate Day, TieWindow Window)>> OpenUntilAsync(
        OrgId org,
        LocalDate last,
        CancellationToken cancellation
    )
    {
        var rows = await store.ReadAsync(Table.Learning, Keys.Learning(org), Until(Open, last), cancellation).ToListAsync(cancellation);
        return
        [
            .. rows.Readable(faults, row => (Day: DayOf(row.Key.Row), Pairs: Pairs(row)))
                .GroupBy(part => part.Day)
                .Select(window => (window.Key, TieWindow.Of(window.SelectMany(part => part.Pairs)))),
        ];
    }

    /// <summary>Keeps what came of a window, without whom. What cannot be read of it stays.</summary>
    public async Task CloseAsync(OrgId org, LocalDate day, IEnumerable<TieExample> examples, CancellationToken cancellation)
    {
        await SaveAsync(org, Past, day, examples.Select(example => new TiePair(default, default, example)), cancellation);
        var rows = await store
            .ReadAsync(Table.Learning, Keys.Learning(org), RowRange.StartingWith(RowOf(Open, day)), cancellation)
            .ToListAsync(cancellation);
        foreach (var row in rows.Where(row => ReadableRows.TryRead(row, faults, Pairs, out _)))
        {
            await store.DeleteAsync(Table.Learning, row.Key, expected: null, cancellation);
        }
    }

    public async Task<IReadOnlyList<TieExample>> PastAsync(OrgId org, CancellationToken cancellation)
    {
        var rows = await store
            .ReadAsync(Table.Learning, Keys.Learning(org), RowRange.StartingWith(Past), cancellation)
            .ToListAsync(cancellation);
        return [.. rows.Readable(faults, Pairs).SelectMany(pairs => pairs).Select(pair => pair.Example)];
    }

    public Task ForgetPastUntilAsync(OrgId org, LocalDate last, CancellationToken cancellation) =>
        DeleteAsync(org, Until(Past, last), cancellation);

    /// <summary>Reads a row of the table, whatever it holds.</summary>
    /// <exception cref="UnreadableRowException">It cannot be read.</exception>
    internal static object Check(StoredRow row) => row.Key.Row switch
    {
        "weights" => StoredJson.Read<LearnedTies>(row),
        "step" => StoredJson.Read<Step>(row),
        _ => Pairs(row).ToList(),
    };

    private static RowRange Until(string kind, LocalDate last) => new(kind, RowOf(kind, last) + '~');

    private static string RowOf(string kind, LocalDate day) => $"{kind}-{LocalDatePattern.Iso.Format(day)}";

    private static LocalDate DayOf(string row) => LocalDatePattern.Iso.Parse(row.Substring(Open.Length + 1, "2026-11-18".Length)).Value;

    private static IReadOnlyList<TiePair> Pairs(StoredRow row)
    {
        if (StoredJson.SchemaOf(row) is > 1 and var schema)
        {
            throw new UnreadableRowException(row, schema, null);
        }

        try
        {
            return [.. TiePair.Unpack((byte[])row.Values[Packed])];
        }
        catch (Exception fault)
            when (fault
                    is InvalidCastException
                        or KeyNotFoundException
                        or IOException
                        or ArgumentException
                        or FormatException
                        or OverflowException
            )
        {
            throw new UnreadableRowException(row, StoredJson.SchemaOf(row), fault);
        }
    }

    private async Task SaveAsync(OrgId org, string kind, LocalDate day, IEnumerable<TiePair> pairs, CancellationToken cancellation)
    {
        foreach (var (part, chunk) in pairs.Chunk(PairsInRow).Index())
        {
            var key = new Key(Keys.Learning(org), $"{RowOf(kind, day)}-{part:d5}");
            await store.UpsertAsync(
                Table.Learning,
                new Row(key, new Dictionary<string, object> { [Packed] = TiePair.Pack(chunk) }),
                cancellation
            );
        }
    }

    private sealed record Step(LocalDate On);

    private async Task DeleteAsync(OrgId org, RowRange range, CancellationToken cancellation)
    {
        foreach (var row in await store.ReadAsync(Table.Learning, Keys.Learning(org), range, cancellation).ToListAsync(cancellation))
        {
            await store.DeleteAsync(Table.Learning, row.Key, expected: null, cancellation);
        }
    }
}
