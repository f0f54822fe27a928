using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Introductions;

/// <summary>
/// Introductions by id, and for each person which ones they are part of. The order of writes: pointers and messages first, the introduction
/// last, and only if it is still as it was read. So a crash leaves pointers that lead nowhere and messages that are dropped, never a silent
/// introduction.
/// </summary>
public sealed class IntroductionStore(ITableStore store, DueStore due, PersonStore people, IntroductionSettings settings,
    IdSource newId, RowFaults faults) : IPersonalRecords
{
    private const int AtOnce = 8;

    /// <summary>Bytes: some four thousand organisations.</summary>
    private const long IdKeysBudget = 1024 * 1024;

    private readonly BoundedCache<OrgId, byte[]> _idKeys = new("introduction-keys", IdKeysBudget);

    /// <summary>
    /// The id of the next introduction of two people, whoever proposes it, after as many as there were: clicking twice, or both asking each
    /// other at the same moment, makes one introduction. Nobody can work it out: it takes a key that the organisation's store keeps.
    /// </summary>
    public async Task<string> NextIdAsync(OrgId org, PersonId one, PersonId other, int earlier, CancellationToken cancellation)
    {
        string[] pair = [one.Value, other.Value];
        Array.Sort(pair, StringComparer.Ordinal);
        var key = await IdKeyAsync(org, cancellation);
        return Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{pair[0]}\n{pair[1]}\n{earlier}")))[..24];
    }

    public async Task<Introduction?> GetAsync(OrgId org, string id, CancellationToken cancellation) =>
        id.Length is > 0 and <= 64 && await store.GetAsync(Table.Introductions, Keys.Introduction(org, id), cancellation) is { } row
            ? StoredJson.Read<Introduction>(row)
            : null;

    /// <summary>One for somebody who is no part of it; null also where it cannot be read, which is noted.</summary>
    public async Task<Introduction?> ReadableAsync(OrgId org, string id, CancellationToken cancellation) =>
        id.Length is > 0 and <= 64
        && await store.GetAsync(Table.Introductions, Keys.Introduction(org, id), cancellation) is { } row
        && ReadableRows.TryRead(row, faults, there => StoredJson.Read<Introduction>(there), out var found)
            ? found
            : null;

    /// <summary>All that somebody is part of, the oldest first.</summary>
    public async Task<IReadOnlyList<Introduction>> OfAsync(OrgId org, PersonId person, CancellationToken cancellation)
    {
        var pointers = await store.ReadAsync(Table.PersonIntroductions, Keys.PersonIntroductions(org, person), RowRange.All, cancellation)
            .Select(row => KeyText.Unescape(row.Key.Row)).ToListAsync(cancellation);
        var found = new Introduction?[pointers.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation };
        await Parallel.ForAsync(0, pointers.Count, options, async (at, stop) => found[at] = await GetAsync(org, pointers[at], stop));
        return [.. found.OfType<Introduction>().OrderBy(introduction => introduction.CreatedAt)];
    }

    /// <summary>False when there is one with that id already.</summary>
    public async Task<bool> AddAsync(Introduction introduction, Instant now, CancellationToken cancellation)
    {
        foreach (var person in introduction.Involved)
        {
            var pointer = Keys.PersonIntroduction(introduction.Org, person, introduction.Id);
            await store.UpsertAsync(Table.PersonIntroductions, StoredJson.Row(pointer, introduction.CreatedAt), cancellation);
        }

        await due.AddAsync(IntroductionSchedule.Of(introduction), cancellation);
        await EngageAsync(before: null, introduction, leaving: null, now, cancellation);
        return await store.InsertAsync(Table.Introductions, RowOf(introduction), cancellation) is not null;
    }

    /// <summary>Drawn once for an organisation; of two that are drawn at the same moment, the one that was stored.</summary>
    private async Task<byte[]> IdKeyAsync(OrgId org, CancellationToken cancellation)
    {
        if (_idKeys.TryFind(org, out var known))
        {
            return known;
        }

        var drawn = newId() + newId();
        var key = Keys.IntroductionIds(org);
        await store.InsertAsync(Table.Audit, StoredJson.Row(key, drawn), cancellation);
        var stored = await store.GetAsync(Table.Audit, key, cancellation) is { } row ? StoredJson.Read<string>(row) : drawn;
        var made = Encoding.UTF8.GetBytes(stored);
        _idKeys.Keep(org, made, made.Length);
        return made;
    }

    /// <summary>Plans the reminder of somebody who has just been asked.</summary>
    public Task RemindLaterAsync(Introduction introduction, PersonId person, Instant now, CancellationToken cancellation) =>
        due.AddAsync(IntroductionSchedule.Reminder(introduction, person, now), cancellation);

    /// <summary>Takes a step from the introduction as it is now, again if somebody else was faster.</summary>
    public Task<Transition> StepAsync(
        OrgId org,
        string id,
        Func<Introduction, Transition> step,
        Instant now,
        CancellationToken cancellation
    ) => StepAsync(org, id, step, leaving: null, now, cancellation);

    /// <param name="leaving">Who is erased, whatever can be read of the others; null: nobody is.</param>
    private async Task<Transition> StepAsync(
        OrgId org,
        string id,
        Func<Introduction, Transition> step,
        PersonId? leaving,
        Instant now,
        CancellationToken cancellation
    )
    {
        while (id.Length is > 0 and <= 64 && await store.GetAsync(Table.Introductions, Keys.Introduction(org, id), cancellation) is { } row)
        {
            var before = StoredJson.Read<Introduction>(row);
            var taken = step(before);
            if (taken is not Transition.Next(var after))
            {
                return taken;
            }

            await due.AddAsync(IntroductionSchedule.Between(before, after), cancellation);
            await EngageAsync(before, after, leaving, now, cancellation);
            if (await store.ReplaceAsync(Table.Introductions, RowOf(after), row.Version, cancellation) is not null)
            {
                return taken;
            }
        }

        return new Transition.Refused(Refusal.NotYours);
    }

    public async IAsyncEnumerable<PersonalRecord> ExportAsync(
        Person person,
        Instant now,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        foreach (var introduction in await OfAsync(person.Org, person.Id, cancellation))
        {
            if (introduction.IsKnownTo(person.Id, now))
            {
                yield return new PersonalRecord(
                    "introduction",
                    introduction.Id,
                    StoredJson.Write(IntroductionExtract.For(introduction, person.Id, now))
                );
            }
        }
    }

    /// <summary>
    /// The person's own words go, and what is still open is withdrawn. That there was an introduction stays: it is the other side's, too.
    /// </summary>
    public async Task EraseAsync(Person person, Instant now, CancellationToken cancellation)
    {
        foreach (var introduction in await OfAsync(person.Org, person.Id, cancellation))
        {
            await StepAsync(person.Org, introduction.Id, known => known.Forget(person.Id, now), leaving: person.Id, now, cancellation);
        }
    }

    /// <summary>Tells each person's row what has changed for suggestions.</summary>
    private async Task EngageAsync(
        Introduction? before,
        Introduction after,
        PersonId? leaving,
        Instant now,
        CancellationToken cancellation
    )
    {
        foreach (var person in after.Involved)
        {
            var engagement = RequestPolicy.EngagementOf(person, after, settings);
            var taken = after.ReachedBy(person) & ~(before?.ReachedBy(person) ?? Milestones.None);
            if (before is null || engagement != RequestPolicy.EngagementOf(person, before, settings) || taken != Milestones.None)
            {
                try
                {
                    await people.UpdateAsync(after.Org, person, one => Engaged(one, engagement, taken, now), now, cancellation);
                }
                catch (UnreadableRowException fault) when (leaving is { } me && person != me)
                {
                    faults.Note(fault);
                }
            }
        }
    }

    private static Person Engaged(Person person, Engagement engagement, Milestones taken, Instant now)
    {
        var others = person.Engagements.Where(other => other.Introduction != engagement.Introduction && RequestPolicy.Matters(other, now));
        return person with
        {
            Milestones = person.Milestones | taken,
            Steps = StepsTaken.Add(person.Steps, taken, now),
            Engagements =
                person.Engagements.Contains(engagement) ? person.Engagements
                : RequestPolicy.Matters(engagement, now) ? [.. others, engagement]
                : [.. others],
        };
    }

    private static Row RowOf(Introduction introduction) =>
        StoredJson.Row(Keys.Introduction(introduction.Org, introduction.Id), introduction);
}
