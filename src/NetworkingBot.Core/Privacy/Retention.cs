using NetworkingBot.Core.ContactFiles;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Privacy;

/// <summary>Keeps to the periods after which things go: docs/operators.md has them as a table. To be run once a day.</summary>
public sealed class Retention(
    ITableStore store,
    PersonStore people,
    OrganisationStore organisations,
    Erasing erasing,
    AuditLog audit,
    RowFaults faults
)
{
    private const int PageSize = 500;

    /// <summary>What was spoken of counts for half an hour; what was changed can be taken back for a day.</summary>
    private static readonly Duration _dialogueKept = Duration.FromDays(1);

    public required PrivacySettings Settings { get; init; }

    public async Task RunAsync(Instant now, CancellationToken cancellation)
    {
        foreach (var organisation in await organisations.AllAsync(cancellation))
        {
            await EraseLeaversAsync(organisation.Id, now, cancellation);
            await audit.SweepAsync(organisation.Id, now - Settings.Record, cancellation);
        }

        await EveryAsync(Table.Introductions, row => DropWordsAsync(row, now, cancellation), cancellation);
        await EveryAsync(
            Table.Slates,
            row => DropSlateAsync(row, IsoWeek.Of(now.InUtc().Date).Plus(-Settings.SuggestionWeeks), cancellation),
            cancellation
        );
        await EveryAsync(Table.Dialogues, row => DropOldAsync(row, now - _dialogueKept, cancellation), cancellation);
        await EveryAsync(Table.Changes, row => DropChangeAsync(row, now - ChangeLog.Kept, cancellation), cancellation);
        await EveryAsync(Table.DeadLetters, row => DropOldAsync(row, now - DeadLetterStore.Kept, cancellation), cancellation);
        await EveryAsync(Table.Imports, row => DropOldAsync(row, now - ContactImports.Kept, cancellation), cancellation);
        await new ErasureStore(store, faults).SweepAsync(now, cancellation);
    }

    /// <summary>
    /// Those who are gone from the company for longer than the period, whether they ever joined or not, and those whose erasure stopped
    /// midway. Of whom a row cannot be read stays as they are until it is mended; the others go.
    /// </summary>
    private async Task EraseLeaversAsync(OrgId org, Instant now, CancellationToken cancellation)
    {
        var due = now - Duration.FromDays(Settings.LeaverDays);
        foreach (
            var person in (await people.ReadableAsync(org, cancellation)).Where(person =>
                person.Membership != Membership.Joined
                && (person.ErasingSince is not null || person.GoneAt is { } gone && gone <= due)
            )
        )
        {
            try
            {
                await erasing.EraseAsync(person, by: null, now, cancellation);
            }
            catch (UnreadableRowException fault)
            {
                faults.Note(fault);
            }
        }
    }

    private async Task DropWordsAsync(StoredRow row, Instant now, CancellationToken cancellation)
    {
        var introduction = StoredJson.Read<Introduction>(row);
        if (introduction.EndedAt(now) is { } ended && ended + Duration.FromDays(Settings.WordsDays) <= now && introduction.HasWords)
        {
            await store.ReplaceAsync(Table.Introductions, StoredJson.Row(row.Key, introduction.WithoutWords()), row.Version, cancellation);
        }
    }

    private async Task DropSlateAsync(StoredRow row, IsoWeek first, CancellationToken cancellation)
    {
        if (char.IsAsciiDigit(row.Key.Row[0]) && string.CompareOrdinal(row.Key.Row, first.ToString()) < 0)
        {
            await store.DeleteAsync(Table.Slates, row.Key, row.Version, cancellation);
        }
    }

    /// <summary>By the last one everybody sees whether there is anything new: it stays.</summary>
    private Task DropChangeAsync(StoredRow row, Instant before, CancellationToken cancellation) =>
        row.Key.Row == Keys.LastChangeRow ? Task.CompletedTask : DropOldAsync(row, before, cancellation);

    private async Task DropOldAsync(StoredRow row, Instant before, CancellationToken cancellation)
    {
        if (StoredJson.Read<Dated>(row).At < before)
        {
            await store.DeleteAsync(row.Table, row.Key, row.Version, cancellation);
        }
    }

    /// <summary>A row that cannot be read stays as it is, and is noted.</summary>
    private async Task EveryAsync(Table table, Func<StoredRow, Task> keep, CancellationToken cancellation)
    {
        string? next = null;
        do
        {
            var page = await store.ScanAsync(table, next, PageSize, cancellation);
            foreach (var row in page.Rows)
            {
                try
                {
                    await keep(row);
                }
                catch (UnreadableRowException fault)
                {
                    faults.Note(fault);
                }
            }

            next = page.Next;
        }
        while (next is not null);
    }

    /// <summary>Of a conversation or an import no more than when it changed last.</summary>
    private sealed record Dated(Instant At);
}
