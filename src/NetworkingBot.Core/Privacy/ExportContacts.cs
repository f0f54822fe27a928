using NetworkingBot.Core.Cards;
using NetworkingBot.Core.ContactFiles;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Privacy;

/// <summary>“Export my contacts”: the contacts alone, as cards or as a table, behind a link of its own.</summary>
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

public sealed class ExportContactsHandler(ExportLinks links, AuditLog audit, ContactBook book,
    PrivacySettings settings) : IHandler<ExportContacts>
{
    public async Task<Reply> HandleAsync(ExportContacts command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = PrivacyPhrases.In(turn.Lang);
        var count = (await book.AllAsync(turn, cancellation)).Count;
        if (count == 0)
        {
            return Reply.Say(turn.Lang, phrases.NoContactsToTake,
                new CommandButton(ImportPhrases.In(turn.Lang).Title, new ImportContacts()));
        }

        if (settings.MyData is not { } address)
        {
            return Reply.Say(turn.Lang, phrases.NoWayToHandOver);
        }

        var token = await links.MakeAsync(turn.Me, Exported.Contacts, turn.Now, cancellation);
        await audit.AddAsync(turn.Org, new AuditEntry(turn.Now, AuditAct.Exported, turn.Me.Id, turn.Me.Id), cancellation);
        return Reply.Of(turn.Lang, new Card(
            new Heading(phrases.ContactsTitle(count)),
            new Paragraph(phrases.WhatContactsAre),
            new Paragraph(phrases.LinkLives((int)ExportLinks.Lifetime.TotalMinutes), Tone.Quiet),
            new Buttons([new LinkButton(phrases.FetchContacts, new Uri(address, token))])));
    }
}
