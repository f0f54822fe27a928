using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Matching.Slates;

/// <summary>What a person was shown lately and what they said to it: one read of one partition.</summary>
/// <param name="Slates">By week, from the earliest that still counts.</param>
public sealed record SlateHistory(ImmutableArray<WeeklySlate> Slates, ImmutableArray<Preference> Preferences)
{
    public WeeklySlate? Of(IsoWeek week) => Slates.FirstOrDefault(slate => slate.Week == week);

    /// <summary>True while the person is not to be shown this one: never, or not now, or the other side said never.</summary>
    public bool Hides(PersonId person, Instant now) =>
        Preferences.Any(preference => preference.About == person && (preference.Until is not { } until || until > now));

    public ImmutableHashSet<PersonId> Never =>
        [.. Preferences.Where(preference => preference.Until is null).Select(preference => preference.About)];

    public ImmutableDictionary<PersonId, Instant> NotBefore => Preferences
        .Where(preference => preference is { Own: true, Until: not null })
        .ToImmutableDictionary(preference => preference.About, preference => preference.Until!.Value);

    public ImmutableDictionary<PersonId, IsoWeek> LastShown => Slates
        .SelectMany(slate => slate.Shown, (slate, shown) => (shown.Person, slate.Week))
        .GroupBy(pair => pair.Person)
        .ToImmutableDictionary(weeks => weeks.Key, weeks => weeks.MaxBy(pair => pair.Week.Monday).Week);
}

/// <summary>Slates by person and week, and beside them what became of the suggestions.</summary>
public sealed class SlateStore(ITableStore store) : IPersonalRecords
{
    /// <summary>Everything from a week on.</summary>
    public async Task<SlateHistory> ReadAsync(OrgId org, PersonId person, IsoWeek from, CancellationToken cancellation)
    {
        var slates = ImmutableArray.CreateBuilder<WeeklySlate>();
        var preferences = ImmutableArray.CreateBuilder<Preference>();
        await foreach (var row in store.ReadAsync(Table.Slates, Keys.Slates(org, person), Keys.SlatesFrom(from.ToString()), cancellation))
        {
            if (IsSlate(row))
            {
                slates.Add(StoredJson.Read<WeeklySlate>(row));
            }
            else
            {
                preferences.Add(StoredJson.Read<Preference>(row));
            }
        }

        return new SlateHistory(slates.ToImmutable(), preferences.ToImmutable());
    }

    /// <summary>Keeps a week's first slate. Another replica may have been faster: what is kept is what counts.</summary>
    public async Task<WeeklySlate> AddAsync(OrgId org, PersonId person, WeeklySlate slate, CancellationToken cancellation)
    {
        var key = Keys.Slate(org, person, slate.Week.ToString());
        return await store.InsertAsync(Table.Slates, StoredJson.Row(key, slate), cancellation) is null
            && await store.GetAsync(Table.Slates, key, cancellation) is { } kept
                ? StoredJson.Read<WeeklySlate>(kept)
                : slate;
    }

    /// <summary>Changes a week's slate as it is now, again if somebody else was faster. Null when there is none.</summary>
    public async Task<WeeklySlate?> UpdateAsync(
        OrgId org,
        PersonId person,
        IsoWeek week,
        Func<WeeklySlate, WeeklySlate> change,
        CancellationToken cancellation
    )
    {
        var key = Keys.Slate(org, person, week.ToString());
        while (await store.GetAsync(Table.Slates, key, cancellation) is { } row)
        {
            var after = change(StoredJson.Read<WeeklySlate>(row));
            if (await store.ReplaceAsync(Table.Slates, StoredJson.Row(key, after), row.Version, cancellation) is not null)
            {
                return after;
            }
        }

        return null;
    }

    /// <summary>
    /// Hides somebody until an instant, or for good (null). “Never” keeps the two apart in both directions; the other's side is written
    /// first.
    /// </summary>
    public async Task HideAsync(OrgId org, PersonId person, PersonId about, Instant? until, CancellationToken cancellation)
    {
        if (until is null)
        {
            await SaveAsync(org, about, new Preference(person, Own: false, Until: null), cancellation);
        }

        await SaveAsync(org, person, new Preference(about, Own: true, until), cancellation);
    }

    /// <summary>Takes back what <see cref="HideAsync"/> did.</summary>
    public async Task ShowAgainAsync(OrgId org, PersonId person, PersonId about, CancellationToken cancellation)
    {
        await store.DeleteAsync(Table.Slates, Keys.Preference(org, about, own: false, person), expected: null, cancellation);
        await store.DeleteAsync(Table.Slates, Keys.Preference(org, person, own: true, about), expected: null, cancellation);
    }

    public async IAsyncEnumerable<PersonalRecord> ExportAsync(
        Person person,
        Instant now,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await foreach (var row in OwnAsync(person, cancellation))
        {
            yield return IsSlate(row)
                ? new PersonalRecord("slate", row.Key.Row, StoredJson.Write(StoredJson.Read<WeeklySlate>(row)))
                : new PersonalRecord(
                    "wish",
                    StoredJson.Read<Preference>(row).About.Value,
                    StoredJson.Write(StoredJson.Read<Preference>(row))
                );
        }
    }

    /// <summary>
    /// A person's slates and what they said of others. What others said of them stays, and keeps the two apart if they come back.
    /// </summary>
    public async Task EraseAsync(Person person, Instant now, CancellationToken cancellation)
    {
        foreach (var row in await OwnAsync(person, cancellation).ToListAsync(cancellation))
        {
            await store.DeleteAsync(Table.Slates, row.Key, expected: null, cancellation);
        }
    }

    private IAsyncEnumerable<StoredRow> OwnAsync(Person person, CancellationToken cancellation) =>
        store.ReadAsync(Table.Slates, Keys.Slates(person.Org, person.Id), RowRange.All, cancellation)
            .Where(row => IsSlate(row) || StoredJson.Read<Preference>(row).Own);

    private static bool IsSlate(StoredRow row) => char.IsAsciiDigit(row.Key.Row[0]);

    /// <summary>Reads a row of the table, whatever it holds.</summary>
    internal static object Check(StoredRow row) => IsSlate(row) ? StoredJson.Read<WeeklySlate>(row) : StoredJson.Read<Preference>(row);

    private Task<RowVersion> SaveAsync(OrgId org, PersonId person, Preference preference, CancellationToken cancellation) =>
        store.UpsertAsync(
            Table.Slates,
            StoredJson.Row(Keys.Preference(org, person, preference.Own, preference.About), preference),
            cancellation
        );
}
