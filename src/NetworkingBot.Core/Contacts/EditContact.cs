using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Contacts;

/// <summary>“edit contact Ana”: everything about a contact as a form.</summary>
public sealed record AskToEditContact(string Words) : Command
{
    public static IReadOnlyList<Sense> Senses =>
    [
        new("contact", who => new AskToEditContact(who)),
        new("name", who => NameWords.LooksLikeOne(who) ? new AskToEditContact(who) : null),
    ];
}

public sealed class AskToEditContactHandler(ContactBook book) : IHandler<AskToEditContact>
{
    public async Task<Reply> HandleAsync(AskToEditContact command, TurnContext turn, CancellationToken cancellation) =>
        await WhichContact.ThenAsync(
            await book.FindAsync(command.Words, turn, cancellation), command.Words, turn,
            entry => new EditContact(entry.Contact.Id),
            entry => Task.FromResult(Reply.Ask(turn.Lang, ContactForm.For(entry, turn.Lang))));
}

/// <summary>The form of a contact, by id.</summary>
public sealed record EditContact(string Id) : Command;

public sealed class EditContactHandler(ContactBook book) : IHandler<EditContact>
{
    public async Task<Reply> HandleAsync(EditContact command, TurnContext turn, CancellationToken cancellation) =>
        await book.GetAsync(command.Id, turn, cancellation) is { } entry
            ? Reply.Ask(turn.Lang, ContactForm.For(entry, turn.Lang)) with { ReplacesCard = true }
            : WhichContact.Gone(turn);
}

/// <summary>The form of a contact as it was filled in.</summary>
public sealed record SaveContact(string Id) : FormCommand;

public sealed class SaveContactHandler(ContactBook book) : IHandler<SaveContact>
{
    public async Task<Reply> HandleAsync(SaveContact command, TurnContext turn, CancellationToken cancellation)
    {
        if (await book.GetAsync(command.Id, turn, cancellation) is not { } entry)
        {
            return WhichContact.Gone(turn);
        }

        var form = new ContactForm(command.Values, turn.Today, turn.Lang);
        if (form.ErrorsFor(entry.Contact) is { Count: > 0 } errors)
        {
            return Reply.Ask(turn.Lang, ContactForm.Again(entry, command.Values, errors, turn.Lang));
        }

        var (kept, changed) = await ContactChange.MakeAsync(book, entry, form.Entered, turn, cancellation);
        return await OpenContactHandler.OpenAsync(book, kept, turn, cancellation, ContactPhrases.In(turn.Lang).Saved) with
        {
            ReplacesCard = true,
            Changed = changed,
        };
    }
}
