using System.Collections.Immutable;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.ContactFiles;

/// <summary>An import of a file, from what was found in it until it can no longer be taken back.</summary>
/// <param name="At">When the file came, or, once it was carried out, when that was.</param>
internal sealed record ContactImport(string Id, Instant At, string FileName)
{
    public ImportState State { get; init; }

    /// <summary>Entries of the file that tell of nobody.</summary>
    public int Nameless { get; init; }

    /// <summary>Changes that the owner does not want, by the contact's place in the file.</summary>
    public ImmutableArray<int> LeftOut { get; init; } = [];

    /// <summary>How many rows tell what was done: an import that was broken off is begun again after them.</summary>
    public int StepRows { get; init; }
}

internal enum ImportState
{
    /// <summary>Shown; nothing of it is kept among the contacts.</summary>
    Shown,

    /// <summary>Begun to be carried out.</summary>
    Begun,
    Done,
}

/// <summary>What an import did to a contact.</summary>
/// <param name="Difference">As <see cref="Storage.Difference"/> made it; null: it was added.</param>
/// <param name="Hash">Of an added contact as it was then.</param>
internal sealed record ImportStep(string Id, string? Difference, uint Hash = 0);

/// <summary>
/// The imports of each person, in the person's own partition: what a file told until it is taken in, and what that did until it can no
/// longer be taken back.
/// </summary>
public sealed class ContactImports(ITableStore store) : IPersonalRecords
{
    /// <summary>A preview, and the undo of what came of it, each for so long.</summary>
    public static readonly Duration Kept = Duration.FromDays(1);

    /// <summary>A row's content, in UTF-16 units: a store takes 32 Ki of them.</summary>
    private const int MaxRow = 24_000;

    private const string FoundKind = "found";
    private const string StepKind = "step";

    /// <summary>Keeps a new import in place of those that were only shown; what was carried out can still be taken back.</summary>
    internal async Task AddAsync(Person owner, ContactImport import, IReadOnlyList<FoundContact> found, CancellationToken cancellation)
    {
        foreach (var old in await AllAsync(owner, cancellation))
        {
            if (old.State == ImportState.Shown || old.At + Kept <= import.At)
            {
                await DropAsync(owner, old.Id, cancellation);
            }
        }

        foreach (var (number, some) in Packed(found.Select(Fitting)).Index())
        {
            await store.UpsertAsync(Table.Imports,
                StoredJson.Row(Keys.ImportPart(owner.Org, owner.Id, import.Id, FoundKind, number), new FoundRow(import.At, some)),
                cancellation);
        }

        await SaveAsync(owner, import, cancellation);
    }

    internal Task SaveAsync(Person owner, ContactImport import, CancellationToken cancellation) =>
        store.UpsertAsync(Table.Imports, StoredJson.Row(Keys.Import(owner.Org, owner.Id, import.Id), import), cancellation);

    /// <summary>Null when there is none of that id, or none any more.</summary>
    internal async Task<ContactImport?> FindAsync(Person owner, string id, Instant now, CancellationToken cancellation) =>
        id.Length is > 0 and <= 64 && await store.GetAsync(Table.Imports, Keys.Import(owner.Org, owner.Id, id), cancellation) is { } row
        && StoredJson.Read<ContactImport>(row) is var import && now < import.At + Kept
            ? import
            : null;

    /// <summary>The latest first.</summary>
    internal async Task<IReadOnlyList<ContactImport>> AllAsync(Person owner, CancellationToken cancellation)
    {
        List<ContactImport> all = [];
        await foreach (var row in store.ReadAsync(Table.Imports, Keys.Imports(owner.Org, owner.Id), RowRange.All, cancellation))
        {
            if (Keys.IsImportHead(row.Key))
            {
                all.Add(StoredJson.Read<ContactImport>(row));
            }
        }

        return [.. all.OrderByDescending(import => import.At)];
    }

    internal ValueTask<List<FoundContact>> FoundAsync(Person owner, string id, CancellationToken cancellation) =>
        store.ReadAsync(Table.Imports, Keys.Imports(owner.Org, owner.Id), Keys.ImportParts(id, FoundKind), cancellation)
            .SelectMany(row => StoredJson.Read<FoundRow>(row).Contacts.ToAsyncEnumerable()).ToListAsync(cancellation);

    /// <summary>Writes what is about to be done, before it is done.</summary>
    /// <returns>The import, begun.</returns>
    internal async Task<ContactImport> BeginAsync(Person owner, ContactImport import, IEnumerable<ImportStep> steps, Instant now,
        CancellationToken cancellation)
    {
        var number = import.StepRows;
        foreach (var some in Packed(steps))
        {
            await store.UpsertAsync(Table.Imports,
                StoredJson.Row(Keys.ImportPart(owner.Org, owner.Id, import.Id, StepKind, number++), new StepRow(now, some)), cancellation);
        }

        var begun = import with { State = ImportState.Begun, At = now, StepRows = number };
        await SaveAsync(owner, begun, cancellation);
        return begun;
    }

    internal ValueTask<List<ImportStep>> StepsAsync(Person owner, string id, CancellationToken cancellation) =>
        store.ReadAsync(Table.Imports, Keys.Imports(owner.Org, owner.Id), Keys.ImportParts(id, StepKind), cancellation)
            .SelectMany(row => StoredJson.Read<StepRow>(row).Steps.ToAsyncEnumerable()).ToListAsync(cancellation);

    /// <summary>What it was called goes first, so that one that is half gone is gone.</summary>
    internal async Task DropAsync(Person owner, string id, CancellationToken cancellation)
    {
        await store.DeleteAsync(Table.Imports, Keys.Import(owner.Org, owner.Id, id), expected: null, cancellation);
        foreach (var kind in new[] { FoundKind, StepKind })
        {
            await foreach (var row in store.ReadAsync(Table.Imports, Keys.Imports(owner.Org, owner.Id), Keys.ImportParts(id, kind),
                cancellation))
            {
                await store.DeleteAsync(Table.Imports, row.Key, expected: null, cancellation);
            }
        }
    }

    public IAsyncEnumerable<PersonalRecord> ExportAsync(Person person, Instant now, CancellationToken cancellation) =>
        store.ReadAsync(Table.Imports, Keys.Imports(person.Org, person.Id), RowRange.All, cancellation)
            .Select(row => new PersonalRecord("import of contacts", row.Key.Row, StoredJson.Write(Check(row))));

    public async Task EraseAsync(Person person, Instant now, CancellationToken cancellation)
    {
        await foreach (var row in store.ReadAsync(Table.Imports, Keys.Imports(person.Org, person.Id), RowRange.All, cancellation))
        {
            await store.DeleteAsync(Table.Imports, row.Key, expected: null, cancellation);
        }
    }

    /// <summary>Reads a row of the table, whatever it holds.</summary>
    internal static object Check(StoredRow row) => Keys.IsImportHead(row.Key) ? StoredJson.Read<ContactImport>(row)
        : row.Key.Row.Contains($"|{StepKind}|", StringComparison.Ordinal) ? StoredJson.Read<StepRow>(row)
        : StoredJson.Read<FoundRow>(row);

    /// <summary>
    /// In letters that take six units each to be written, the notes of one contact can be too many for a row: the last of them go.
    /// </summary>
    private static FoundContact Fitting(FoundContact found)
    {
        while (found.Notes.Length > 0 && StoredJson.Write(found).Length > MaxRow)
        {
            found = found with { Notes = [.. found.Notes.Take(found.Notes.Length * 3 / 4)], IsShortened = true };
        }

        return found;
    }

    private static IEnumerable<ImmutableArray<T>> Packed<T>(IEnumerable<T> all)
    {
        var (some, length) = (ImmutableArray.CreateBuilder<T>(), 0);
        foreach (var one in all)
        {
            var size = StoredJson.Write(one).Length;
            if (some.Count > 0 && length + size > MaxRow)
            {
                yield return some.DrainToImmutable();
                length = 0;
            }

            some.Add(one);
            length += size + 1;
        }

        if (some.Count > 0)
        {
            yield return some.DrainToImmutable();
        }
    }

    private sealed record FoundRow(Instant At, ImmutableArray<FoundContact> Contacts);

    private sealed record StepRow(Instant At, ImmutableArray<ImportStep> Steps);
}
