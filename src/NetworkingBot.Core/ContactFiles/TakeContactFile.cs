using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.ContactFiles;

/// <summary>A file that somebody sent: read, held against their contacts and shown. Nothing of it is taken in yet.</summary>
public sealed record TakeContactFile : Command
{
    /// <summary>Of this turn; no button carries it.</summary>
    public ReceivedFile File { get; init; } = ReceivedFile.None;
}

public sealed class TakeContactFileHandler(ImportDesk desk, IdSource newId) : IHandler<TakeContactFile>
{
    private const int MaxFileName = 40;

    public async Task<Reply> HandleAsync(TakeContactFile command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = ImportPhrases.In(turn.Lang);
        switch (ContactFileReader.Read(command.File))
        {
            case ContactFileReading.Read(var contacts, var nameless):
                var name = CleanText.Shortened(CleanText.OneLine(command.File.Name), MaxFileName);
                var import = new ContactImport(newId(), turn.Now, name.Length > 0 ? name : phrases.YourFile) { Nameless = nameless };
                await desk.Imports.AddAsync(turn.Me, import, contacts, cancellation);
                return Reply.Of(turn.Lang,
                    ImportCards.Preview(import, await desk.PlanAsync(import, ImportChoice.MineFirst, turn, cancellation), phrases));
            case ContactFileReading.Refused refused:
                return Reply.Say(turn.Lang, phrases.Refused(refused), new Cards.CommandButton(phrases.HowItGoes, new ImportContacts()));
            case var other:
                throw new NotSupportedException($"{other.GetType().Name} is not what a file turns out to be.");
        }
    }
}
