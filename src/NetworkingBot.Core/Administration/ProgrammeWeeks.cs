using System.Collections.Immutable;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Administration;

/// <summary>The numbers of a week, as everybody who asks in it sees them.</summary>
/// <param name="Week">“2026-W48”.</param>
/// <param name="Told">The counts behind the numbers of people, by cell; shown to nobody.</param>
public sealed record ProgrammeWeek(string Week, ProgrammeCounts Counts, ImmutableSortedDictionary<string, int> Told)
{
    /// <param name="people">Everybody of the organisation.</param>
    /// <param name="before">The week that was told last; null: none.</param>
    public static ProgrammeWeek Of(IReadOnlyCollection<Person> people, ProgrammeWeek? before, Instant now)
    {
        var told = new ToldCounts(before?.Told ?? ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal));
        var counts = ProgrammeCounts.Of(people, told, before?.Counts, now);
        return new ProgrammeWeek(IsoWeek.Of(now.InUtc().Date).ToString(), counts, told.Now);
    }
}

/// <summary>
/// The programme's numbers: those of people change once a week, those of what people did once a period. What one person does meanwhile
/// cannot be read off them.
/// </summary>
public sealed class ProgrammeWeeks(ITableStore store)
{
    /// <summary>Those of this week; the first who asks in a week has them counted.</summary>
    public async Task<ProgrammeCounts> ThisWeekAsync(OrgId org, IEnumerable<Person> people, Instant now, CancellationToken cancellation)
    {
        var key = Keys.ProgrammeWeek(org);
        while (true)
        {
            var row = await store.GetAsync(Table.Audit, key, cancellation);
            var before = row is null ? null : StoredJson.Read<ProgrammeWeek>(row);
            if (before is not null && string.CompareOrdinal(before.Week, IsoWeek.Of(now.InUtc().Date).ToString()) >= 0)
            {
                return before.Counts;
            }

            var week = ProgrammeWeek.Of([.. people], before, now);
            var written = StoredJson.Row(key, week);
            if (
                (
                    row is null
                        ? await store.InsertAsync(Table.Audit, written, cancellation)
                        : await store.ReplaceAsync(Table.Audit, written, row.Version, cancellation)
                )
                is not null
            )
            {
                return week.Counts;
            }
        }
    }
}
