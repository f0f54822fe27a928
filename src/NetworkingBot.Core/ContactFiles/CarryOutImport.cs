using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.ContactFiles;

/// <summary>Takes in what a file holds, as it was shown.</summary>
public sealed record CarryOutImport(string Id, ImportChoice Choice) : Command;

public sealed class CarryOutImportHandler(ImportDesk desk) : IHandler<CarryOutImport>
{
    public async Task<Reply> HandleAsync(CarryOutImport command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = ImportPhrases.In(turn.Lang);
        if (await desk.Imports.FindAsync(turn.Me, command.Id, turn.Now, cancellation) is not { } import)
        {
            return ShowImportHandler.Gone(turn);
        }

        if (import.State == ImportState.Done)
        {
            return Reply.Say(turn.Lang, phrases.DoneAlready, new CommandButton(phrases.MyContacts, new ShowContacts()));
        }

        var (added, changed) = await desk.CarryOutAsync(import, command.Choice, turn, cancellation);
        return Reply.Say(turn.Lang, phrases.Done(added, changed), new CommandButton(phrases.MyContacts, new ShowContacts())) with
        { ReplacesCard = true, Changed = new Changed(new TakeBackImport(import.Id)) };
    }
}

/// <summary>Nothing of a file is to be taken in; what was found in it is forgotten.</summary>
public sealed record DropImport(string Id) : Command;

public sealed class DropImportHandler(ContactImports imports) : IHandler<DropImport>
{
    public async Task<Reply> HandleAsync(DropImport command, TurnContext turn, CancellationToken cancellation)
    {
        if (await imports.FindAsync(turn.Me, command.Id, turn.Now, cancellation) is not { State: ImportState.Shown } import)
        {
            return ShowImportHandler.Gone(turn);
        }

        await imports.DropAsync(turn.Me, import.Id, cancellation);
        return Reply.Say(turn.Lang, ImportPhrases.In(turn.Lang).Dropped) with { ReplacesCard = true };
    }
}
