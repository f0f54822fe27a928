using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.ContactFiles;

/// <summary>“Import my contacts”: how that goes, and what can be done about the last import.</summary>
public sealed record ImportContacts : Command;

public sealed class ImportContactsHandler(ContactImports imports) : IHandler<ImportContacts>
{
    public async Task<Reply> HandleAsync(ImportContacts command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = ImportPhrases.In(turn.Lang);
        var recent = (await imports.AllAsync(turn.Me, cancellation)).Where(import => turn.Now < import.At + ContactImports.Kept).ToList();
        Button[] buttons =
        [
            .. recent.Where(import => import.State == ImportState.Shown).Take(1)
                .Select(import => new CommandButton(phrases.ShowPreview(import.FileName), new ShowImport(import.Id))),
            .. recent.Where(import => import.State != ImportState.Shown).Take(1)
                .Select(import => new CommandButton(phrases.TakeBack(import.FileName), new TakeBackImport(import.Id))),
        ];
        return Reply.Of(turn.Lang, new Card(
        [
            new Heading(phrases.Title),
            new Paragraph(phrases.SendMeTheFile),
            new Bullets(phrases.WhereFrom),
            new Paragraph(phrases.OnlyYours, Tone.Quiet),
            .. buttons.Length > 0 ? [new Buttons(buttons)] : Array.Empty<Element>(),
        ]));
    }
}
