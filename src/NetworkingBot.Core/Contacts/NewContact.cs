using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Contacts;

/// <summary>“new contact”: somebody outside as an empty form.</summary>
public sealed record NewContact : Command;

public sealed class NewContactHandler(IdSource newId) : IHandler<NewContact>
{
    public Task<Reply> HandleAsync(NewContact command, TurnContext turn, CancellationToken cancellation)
    {
        var id = newId();
        return Task.FromResult(Reply.Ask(turn.Lang, ContactForm.For(Entry(id, turn), turn.Lang) with { Submit = new SaveNewContact(id) }));
    }

    internal static BookEntry Entry(string id, TurnContext turn) =>
        new(new Contact(turn.Org, turn.Me.Id, id) { AddedOn = turn.Today }, Name: "", Colleague: null, IsKept: false);
}

/// <summary>The form as it was filled in. It carries the id of the contact to be, so that a form that is sent twice makes one.</summary>
public sealed record SaveNewContact(string Id) : FormCommand;

public sealed class SaveNewContactHandler(ContactBook book) : IHandler<SaveNewContact>
{
    public async Task<Reply> HandleAsync(SaveNewContact command, TurnContext turn, CancellationToken cancellation)
    {
        if (command.Id.Length is 0 or > 64)
        {
            return WhichContact.Gone(turn);
        }

        var entry = NewContactHandler.Entry(command.Id, turn);
        var form = new ContactForm(command.Values, turn.Today, turn.Lang);
        if (form.ErrorsFor(entry.Contact) is { Count: > 0 } errors)
        {
            return Reply.Ask(turn.Lang, ContactForm.Again(entry, command.Values, errors, turn.Lang) with { Submit = command });
        }

        var (kept, changed) = await ContactChange.MakeAsync(
            book,
            entry,
            contact => contact.Name is null ? form.Entered(contact) : contact,
            turn,
            cancellation
        );
        return await OpenContactHandler.OpenAsync(book, kept, turn, cancellation, ContactPhrases.In(turn.Lang).Added(kept.Name)) with
        {
            ReplacesCard = true,
            Changed = changed,
        };
    }
}
