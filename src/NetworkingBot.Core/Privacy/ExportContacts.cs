using NetworkingBot.Core.Cards;
using NetworkingBot.Core.ContactFiles;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Privacy;

/// <summary>“Export my contacts”: the contacts alone, as cards or as a table.</summary>
public sealed record ExportContacts : Command;

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
