using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.ContactFiles;

/// <summary>What an import would do. With a page, from 0: the contacts that it would change, one by one.</summary>
public sealed record ShowImport(string Id, int? Page = null) : PagedCommand;

public sealed class ShowImportHandler(ImportDesk desk) : IHandler<ShowImport>
{
    private const int PageSize = 5;

    public async Task<Reply> HandleAsync(ShowImport command, TurnContext turn, CancellationToken cancellation) =>
        await desk.Imports.FindAsync(turn.Me, command.Id, turn.Now, cancellation) is { State: not ImportState.Done } import
            ? await ShowAsync(desk, import, command, turn, cancellation)
            : Gone(turn);

    internal static async Task<Reply> ShowAsync(ImportDesk desk, ContactImport import, ShowImport command, TurnContext turn,
        CancellationToken cancellation)
    {
        var phrases = ImportPhrases.In(turn.Lang);
        var plan = await desk.PlanAsync(import, ImportChoice.MineFirst, turn, cancellation);
        if (command.Page is null)
        {
            return Reply.Of(turn.Lang, ImportCards.Preview(import, plan, phrases)) with { ReplacesCard = true };
        }

        var changed = plan.Where(item => item.IsChanged).ToList();
        var title = new Card(
            new Heading(phrases.ChangesTitle(changed.Count)),
            new Paragraph(phrases.ChangesIntro, Tone.Quiet),
            new Buttons([new CommandButton(phrases.BackToPreview, new ShowImport(import.Id))]));
        var paged = new Paged<ImportItem>(changed, PageSize, command);
        return paged.Under(title, paged.Shown.Select(item => ImportCards.Change(import, item, paged.Page, phrases)), turn.Lang);
    }

    internal static Reply Gone(TurnContext turn) =>
        Reply.Say(turn.Lang, ImportPhrases.In(turn.Lang).Gone,
            new CommandButton(ImportPhrases.In(turn.Lang).HowItGoes, new ImportContacts()));
}

/// <summary>A change that is not wanted, or wanted after all, by the contact's place in the file.</summary>
public sealed record LeaveOutOfImport(string Id, int Index, bool Out, int Page) : Command;

public sealed class LeaveOutOfImportHandler(ImportDesk desk) : IHandler<LeaveOutOfImport>
{
    public async Task<Reply> HandleAsync(LeaveOutOfImport command, TurnContext turn, CancellationToken cancellation)
    {
        if (await desk.Imports.FindAsync(turn.Me, command.Id, turn.Now, cancellation) is not { State: ImportState.Shown } import
            || command.Index is < 0 or >= ContactFileReader.MaxContacts)
        {
            return ShowImportHandler.Gone(turn);
        }

        var without = import.LeftOut.Remove(command.Index);
        var after = import with { LeftOut = command.Out ? without.Add(command.Index) : without };
        await desk.Imports.SaveAsync(turn.Me, after, cancellation);
        return await ShowImportHandler.ShowAsync(desk, after, new ShowImport(after.Id, command.Page), turn, cancellation);
    }
}
