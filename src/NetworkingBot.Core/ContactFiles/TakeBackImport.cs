using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.ContactFiles;

/// <summary>
/// Takes back an import, for a day after it was carried out: who was added goes, what was changed becomes what it was, and what somebody
/// did since stays.
/// </summary>
public sealed record TakeBackImport(string Id) : Command;

public sealed class TakeBackImportHandler(ImportDesk desk) : IHandler<TakeBackImport>
{
    public async Task<Reply> HandleAsync(TakeBackImport command, TurnContext turn, CancellationToken cancellation)
    {
        if (await desk.Imports.FindAsync(turn.Me, command.Id, turn.Now, cancellation) is not { State: not ImportState.Shown } import)
        {
            return ShowImportHandler.Gone(turn);
        }

        var (gone, stayed) = await desk.TakeBackAsync(import, turn, cancellation);
        return Reply.Say(turn.Lang, ImportPhrases.In(turn.Lang).TakenBack(gone, stayed)) with { ReplacesCard = true };
    }
}
