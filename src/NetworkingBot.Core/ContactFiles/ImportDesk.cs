using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Organisations;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.ContactFiles;

/// <summary>Plans imports against the contacts as they are now, carries them out and takes them back.</summary>
public sealed class ImportDesk(ContactImports imports, ContactBook book, OrganisationCache organisations, OrganisationStore names)
{
    private const int AtOnce = 8;

    public ContactImports Imports => imports;

    internal async Task<IReadOnlyList<ImportItem>> PlanAsync(ContactImport import, ImportChoice choice, TurnContext turn,
        CancellationToken cancellation)
    {
        var loaded = await organisations.GetAsync(turn.Org, turn.Now, cancellation);
        var ground = new ImportGround(
            turn.Me,
            await book.AllAsync(turn, cancellation),
            [.. loaded.People.Where(person => person.Membership == Membership.Joined && person.Id != turn.Me.Id)],
            (await names.FindAsync(turn.From.Channel, turn.From.Workspace, cancellation))?.Name,
            turn.Today);
        return ImportPlan.Of(import.Id, await imports.FoundAsync(turn.Me, import.Id, cancellation), ground, choice);
    }

    /// <summary>Carries out a plan, and first writes how to take it back. Begun again after it broke off, it does what is left.</summary>
    /// <returns>How many were added, and how many changed.</returns>
    internal async Task<(int Added, int Changed)> CarryOutAsync(ContactImport import, ImportChoice choice, TurnContext turn,
        CancellationToken cancellation)
    {
        var wanted = (await PlanAsync(import, choice, turn, cancellation))
            .Where(item => !item.IsSame && !(item.IsChanged && import.LeftOut.Contains(item.Index))).ToList();
        var (added, changed) = (wanted.Where(item => item.IsNew).ToList(), wanted.Where(item => item.IsChanged).ToList());
        var begun = await imports.BeginAsync(turn.Me, import, wanted.Select(StepOf), turn.Now, cancellation);
        // A colleague of whom only exchanges were told is there already, and is no contact in the book.
        var (fresh, known) = (added.Where(item => item.After.Colleague is null).Select(item => item.After).ToList(),
            added.Where(item => item.After.Colleague is not null));
        await book.Store.AddAllAsync(turn.Org, fresh, cancellation);
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation };
        await Parallel.ForEachAsync(changed.Concat(known), options, async (item, stop) =>
            await book.Store.UpdateAsync(turn.Org, turn.Me.Id, item.After.Id, before => Onto(before, item, choice, turn.Today), stop));
        await imports.SaveAsync(turn.Me, begun with { State = ImportState.Done }, cancellation);
        return (added.Count, changed.Count);
    }

    /// <summary>Takes back what an import did; what its owner changed since stays.</summary>
    /// <returns>How many contacts went, and how many stay because something was done with them since.</returns>
    internal async Task<(int Gone, int Stayed)> TakeBackAsync(ContactImport import, TurnContext turn, CancellationToken cancellation)
    {
        var (gone, stayed) = (0, 0);
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation };
        await Parallel.ForEachAsync(await imports.StepsAsync(turn.Me, import.Id, cancellation), options, async (step, stop) =>
        {
            if (step.Difference is { } difference)
            {
                await book.Store.UpdateAsync(turn.Org, turn.Me.Id, step.Id, now => now is null
                    ? null
                    : Difference.TakenBack(now, difference), stop);
            }
            else if (await book.Store.GetAsync(turn.Org, turn.Me.Id, step.Id, stop) is { } contact)
            {
                if (HashOf(contact) == step.Hash)
                {
                    await book.Store.DeleteAsync(contact, stop);
                    Interlocked.Increment(ref gone);
                }
                else
                {
                    Interlocked.Increment(ref stayed);
                }
            }
        });
        await imports.DropAsync(turn.Me, import.Id, cancellation);
        return (gone, stayed);
    }

    /// <summary>A contact that changed since the plan was made is read again; one that its owner removed meanwhile stays away.</summary>
    private static Contact? Onto(Contact? now, ImportItem item, ImportChoice choice, LocalDate today) => (now, item.Before) switch
    {
        (null, { IsKept: true }) => null,
        (null, _) => item.After,
        var (there, before) => item.Found.Aggregate(
            there with { AddedOn = there.AddedOn ?? (item.IsNew ? today : null) },
            (contact, found) => ContactMerge.Onto(contact, found, before?.Colleague, choice, today)),
    };

    private static ImportStep StepOf(ImportItem item) => item.IsNew
        ? new ImportStep(item.After.Id, Difference: null, HashOf(item.After))
        : new ImportStep(item.After.Id, Difference.Between(item.Before!.Contact, item.After));

    private static uint HashOf(Contact contact) => StableHash.Of(StoredJson.Write(contact));
}
