using NetworkingBot.Core.Cards;
using NetworkingBot.Core.ContactFiles;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Privacy;

/// <summary>“Export my contacts”: the contacts alone, as cards or as a table.</summary>
public sealed record ExportContacts : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("[can|could|may] [i|you] [please] (export|download|send|give|get|take out|back up|backup|save) [me] [a] [copy "
            + "of|file of] [all|all of] (my contacts|my address book|my network) [in a file|as a file|as a vcard|as vcard|as a csv|as "
            + "csv|as a table|to a file]", _ => new ExportContacts()),
        Wording.En("(export contacts|contacts as csv|contacts as vcard|a copy of my contacts)", _ => new ExportContacts()),
        Wording.Es("[quiero|puedo|como puedo|puedes] "
            + "(exporta|exportar|descarga|descargar|bajar|baja|dame|enviame|mandame|sacar|saca|guarda|guardar) [una copia de] [todos] "
            + "(mis contactos|mi agenda|mi red) [en un archivo|como vcard|en vcard|en csv|como csv|en una tabla]",
            _ => new ExportContacts()),
        Wording.Es("(exportar contactos|contactos en csv|contactos en vcard|una copia de mis contactos)", _ => new ExportContacts()),
    ];
}

public sealed class ExportContactsHandler(HandingOver handingOver, ContactBook book) : IHandler<ExportContacts>
{
    public async Task<Reply> HandleAsync(ExportContacts command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = PrivacyPhrases.In(turn.Lang);
        var count = (await book.AllAsync(turn, cancellation)).Count;
        return count == 0
            ? Reply.Say(turn.Lang, phrases.NoContactsToTake, new CommandButton(ImportPhrases.In(turn.Lang).Title, new ImportContacts()))
            : await handingOver.GiveAsync(
                Exported.Contacts, phrases.ContactsTitle(count), phrases.WhatContactsAre, phrases.FetchContacts, turn, cancellation);
    }
}
