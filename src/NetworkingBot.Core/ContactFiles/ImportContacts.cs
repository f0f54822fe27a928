using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.ContactFiles;

/// <summary>“Import my contacts”: how that goes, and what can be done about the last import.</summary>
public sealed record ImportContacts : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("[can|could|may] [i|you] [please] (import|upload|bring in|load|read) [my|all my|a file of|a file with|some|from my] "
            + "(contacts|address book) [from a file|from my phone|here]", _ => new ImportContacts()),
        Wording.En("[please] (import|upload|bring in|load|read) my (linkedin|phone|outlook|google) (contacts|connections)",
            _ => new ImportContacts()),
        Wording.En("(import|contact import|import a vcard|upload a vcard|import vcard|import a csv|how do i import my contacts|how can "
            + "i import my contacts)", _ => new ImportContacts()),
        Wording.En("undo (the|my|the last) import", _ => new ImportContacts()),
        Wording.Es("[quiero|puedo|como puedo|puedes] (importa|importar|sube|subir|carga|cargar|trae|traer|lee) [mis|todos mis|un "
            + "archivo de|un archivo con] (contactos|agenda) [de un archivo|del telefono|aqui]", _ => new ImportContacts()),
        Wording.Es("[quiero|puedo] (importa|importar|sube|subir|carga|cargar|trae|traer) mis (contactos|conexiones) (de|desde) "
            + "(linkedin|google|outlook|mi telefono|un archivo)", _ => new ImportContacts()),
        Wording.Es("(importar|importa mi agenda|importar mi agenda|importacion de contactos|importar un vcard|subir un vcard|subir un "
            + "csv de contactos|como importo mis contactos)", _ => new ImportContacts()),
        Wording.Es("(deshacer|deshaz) (la|mi|la ultima) importacion", _ => new ImportContacts()),
    ];
}

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
