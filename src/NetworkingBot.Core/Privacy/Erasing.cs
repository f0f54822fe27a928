using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Privacy;

/// <summary>Erases people, whoever asks for it.</summary>
public sealed class Erasing(PersonStore people, PersonalRecords records, ErasureStore erasures, AuditLog audit)
{
    /// <summary>
    /// From the first step on nobody sees the person, and what is written for them meanwhile, such as by an import, is taken back by
    /// whoever wrote it. Where it stops midway <see cref="Retention"/> finishes it: the person's own row says so, and comes last.
    /// </summary>
    /// <param name="person">As they are.</param>
    /// <param name="by">Who asked for it; null: whoever runs the bot.</param>
    /// <param name="now">The time of the erasure.</param>
    /// <param name="cancellation">Stops between two stores.</param>
    public async Task EraseAsync(Person person, PersonId? by, Instant now, CancellationToken cancellation)
    {
        await erasures.AddAsync(new Erasure(person.Org, person.Id, now), cancellation);
        if (person.ErasingSince is null)
        {
            await audit.AddAsync(person.Org, new AuditEntry(now, AuditAct.Erased, by, person.Id), cancellation);
        }

        await people.UpdateAsync(
            person.Org,
            person.Id,
            known => known.Leaving(erase: false) with { ErasingSince = known.ErasingSince ?? now },
            now,
            cancellation
        );
        await records.EraseAsync(person, now, cancellation);
    }

    /// <summary>Erases again whom a backup brought back. Who is not there, or joined again since, is left alone.</summary>
    /// <returns>How many were erased.</returns>
    public async Task<int> AgainAsync(IEnumerable<Erasure> all, Instant madeAt, Instant now, CancellationToken cancellation)
    {
        var erased = 0;
        foreach (var erasure in all.Where(erasure => erasure.At >= madeAt))
        {
            if (erasure.Person is { } id && await people.GetAsync(erasure.Org, id, cancellation) is { } person)
            {
                await EraseAsync(person, by: null, now, cancellation);
                erased++;
            }
        }

        return erased;
    }
}
