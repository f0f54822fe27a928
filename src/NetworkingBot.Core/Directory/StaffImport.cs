using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;
using NodaTime;

namespace NetworkingBot.Core.Directory;

/// <summary>
/// Brings a staff directory into an organisation: first a plan, then all of it. Doing it twice changes nothing the second time; people whom
/// the file does not name stay, unless it is said to hold everybody; nobody is joined unless the one who imports states their consent, and
/// nobody who left comes back.
/// </summary>
public sealed class StaffImport(PersonStore people, IdentityStore identities)
{
    private const int AtOnce = 8;

    public async Task<StaffReading> PlanAsync(
        OrgId org,
        Sheet table,
        StaffImportTerms terms,
        Lang lang,
        Instant now,
        CancellationToken cancellation
    )
    {
        var phrases = DirectoryPhrases.Of(lang);
        var problems = new List<Problem>();
        if (table.Headers.All(string.IsNullOrWhiteSpace))
        {
            return new StaffReading.Refused([new Problem(0, phrases.Empty)]);
        }

        if (HeaderRow.Read(table, phrases, problems) is not { } header)
        {
            return new StaffReading.Refused(problems);
        }

        var reader = new EntryReader(header, table.Headers, now.InUtc().Date, phrases);
        var entries = table.Rows.Select(reader.Read).OfType<StaffEntry>().ToList();
        if (entries.Count == 0 && reader.Problems.Count == 0)
        {
            return new StaffReading.Refused(WhyNobody(header, reader.LeftOut, phrases));
        }

        var planner = new StaffPlanner(org, await people.AllAsync(org, cancellation), entries, reader.Named, phrases);
        var plan = planner.Plan(terms.Consented, terms.Everybody, now);
        problems = [.. reader.Problems.Concat(planner.Problems).OrderBy(problem => problem.Line)];
        return problems.Count > 0
            ? new StaffReading.Refused(problems)
            : new StaffReading.Planned(plan, new LeftOut(header.Ignored, header.Doubles, reader.LeftOut));
    }

    private static IReadOnlyList<Problem> WhyNobody(HeaderRow header, List<LeftOutRow> rows, DirectoryPhrases phrases) => rows.Count == 0
        ? [new Problem(0, phrases.Empty)]
        : [.. rows.Select(row => new Problem(row.Line, row.Reason switch
        {
            LeftOutReason.Unknown => phrases.RowNamesNobody(header.Has(Column.Email), header.Has(Column.Id)),
            LeftOutReason.Unnamed => phrases.NoName,
            _ => phrases.NotThere,
        }))];

    /// <summary>Writes a plan. Progress counts people written.</summary>
    /// <exception cref="ImportStoppedException">The store failed midway, or the import was cancelled.</exception>
    public async Task ApplyAsync(StaffPlan plan, Instant now, IProgress<int>? progress, CancellationToken cancellation)
    {
        var added = new Added(progress);
        try
        {
            await people.AddAllAsync(plan.Org, [.. plan.Added.Select(change => change.After)], now, added, cancellation);
            await UpdateAsync(plan, (change, person) => change.ApplyTo(person, now), now, progress, cancellation);
            await identities.SaveEmailsAsync(
                plan.Org,
                plan.Added.Where(change => added.People.Contains(change.After.Id)).Concat(plan.Changed).SelectMany(NewEmail),
                cancellation
            );
            await ForgetAsync(plan.Org, plan.Changed.SelectMany(OldEmail), cancellation);
            await UniteAsync(plan, now, cancellation);
        }
        catch (Exception failure)
        {
            throw new ImportStoppedException(await TakeBackAsync(plan, added.People, now), failure);
        }
    }

    /// <summary>Whoever writes from an address of the one who goes is the one who stays, before the other is deleted.</summary>
    private async Task UniteAsync(StaffPlan plan, Instant now, CancellationToken cancellation)
    {
        foreach (var (gone, kept) in plan.United)
        {
            foreach (var address in gone.Addresses.Union(gone.FormerAddresses))
            {
                await identities.SaveAsync(
                    address,
                    (await identities.FindAsync(address, cancellation) ?? new Identity(plan.Org, kept)) with { Person = kept },
                    cancellation
                );
            }

            await people.UpdateAsync(
                plan.Org,
                kept,
                person => person with
                {
                    Addresses = [.. person.Addresses.Union(gone.Addresses)],
                    FormerAddresses = [.. person.FormerAddresses.Union(gone.FormerAddresses)],
                    Lang = person.Lang ?? gone.Lang,
                },
                now,
                cancellation
            );
            if (gone.Email is { } email)
            {
                await identities.SaveEmailAsync(plan.Org, email, kept, cancellation);
            }

            await people.DeleteAsync(plan.Org, gone.Id, cancellation);
        }
    }

    private async Task<bool> TakeBackAsync(StaffPlan plan, IEnumerable<PersonId> added, Instant now)
    {
        try
        {
            await ForgetAsync(
                plan.Org,
                plan.Added.Concat(plan.Changed).SelectMany(NewEmail).Select(pair => pair.Email),
                CancellationToken.None
            );
            await identities.SaveEmailsAsync(
                plan.Org,
                plan.Changed.SelectMany(change => OldEmail(change).Select(email => (email, change.After.Id))),
                CancellationToken.None
            );
            await UpdateAsync(plan, (change, person) => change.TakeBackFrom(person), now, null, CancellationToken.None);
            foreach (var person in added)
            {
                await people.DeleteAsync(plan.Org, person, CancellationToken.None);
            }

            return true;
        }
        catch (Storage.StoreUnavailableException)
        {
            return false;
        }
    }

    private async Task UpdateAsync(
        StaffPlan plan,
        Func<PersonChange, Person, Person> changed,
        Instant now,
        IProgress<int>? progress,
        CancellationToken cancellation
    )
    {
        var written = plan.Added.Count;
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation };
        await Parallel.ForEachAsync(plan.Changed.Concat(plan.Leaving), options, async (change, stop) =>
        {
            await people.UpdateAsync(plan.Org, change.After.Id, person => changed(change, person), now, stop);
            progress?.Report(Interlocked.Increment(ref written));
        });
    }

    private async Task ForgetAsync(OrgId org, IEnumerable<string> emails, CancellationToken cancellation)
    {
        foreach (var email in emails)
        {
            await identities.DeleteEmailAsync(org, email, cancellation);
        }
    }

    /// <summary>Who was added so far: nobody else is taken back.</summary>
    private sealed class Added(IProgress<int>? progress) : IProgress<IReadOnlyCollection<Person>>
    {
        public HashSet<PersonId> People { get; } = [];

        public void Report(IReadOnlyCollection<Person> value)
        {
            People.UnionWith(value.Select(person => person.Id));
            progress?.Report(People.Count);
        }
    }

    private static IEnumerable<(string Email, PersonId Person)> NewEmail(PersonChange change) =>
        change.Fields.Where(field => field is { Column: Column.Email, To.Length: > 0 }).Select(field => (field.To, change.After.Id));

    private static IEnumerable<string> OldEmail(PersonChange change) =>
        change.Fields.Where(field => field is { Column: Column.Email, From.Length: > 0 }).Select(field => field.From);
}

/// <summary>What became of a file that was read.</summary>
public abstract record StaffReading
{
    /// <summary>Nothing of it can be taken until these are put right; in order of lines.</summary>
    public sealed record Refused(IReadOnlyList<Problem> Problems) : StaffReading;

    /// <summary>Ready to be applied; what of the file is not taken is to be said.</summary>
    public sealed record Planned(StaffPlan Plan, LeftOut LeftOut) : StaffReading;
}

/// <summary>What the one who imports states about the file.</summary>
/// <param name="Consented">Everybody in it agreed to take part.</param>
/// <param name="Everybody">It holds everybody: whom an earlier import brought and this file does not hold has left.</param>
public sealed record StaffImportTerms(bool Consented, bool Everybody);

/// <summary>
/// An import did not come to its end. <see cref="TakenBack"/>: nothing of it remains; otherwise the same import, done again, completes it.
/// </summary>
public sealed class ImportStoppedException(bool takenBack, Exception inner)
    : Exception(
        takenBack ? "The import stopped; what it had written was taken back." : "The import stopped midway. Run it again to complete it.",
        inner
    )
{
    public bool TakenBack { get; } = takenBack;
}
