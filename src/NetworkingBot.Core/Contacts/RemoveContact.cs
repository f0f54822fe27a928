using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Contacts;

/// <summary>“remove Ana from my contacts”: asks first, for notes go with it.</summary>
public sealed record AskToRemoveContact(string Words) : Command
{
    public static IReadOnlyList<Sense> Senses =>
    [
        new("contact", who => new AskToRemoveContact(who)),
        new("name", who => NameWords.LooksLikeOne(who) ? new AskToRemoveContact(who) : null),
    ];
}

public sealed class AskToRemoveContactHandler(ContactBook book) : IHandler<AskToRemoveContact>
{
    public async Task<Reply> HandleAsync(AskToRemoveContact command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = ContactPhrases.In(turn.Lang);
        IReadOnlyList<BookEntry> kept = [.. (await book.FindAsync(command.Words, turn, cancellation)).Where(entry => entry.IsKept)];
        return await WhichContact.ThenAsync(
            kept,
            command.Words,
            turn,
            entry => new RemoveContact(entry.Contact.Id),
            entry =>
                Task.FromResult(
                    Reply.Say(
                        turn.Lang,
                        phrases.ConfirmRemove(entry.Name),
                        new CommandButton(phrases.Remove, new RemoveContact(entry.Contact.Id), ButtonStyle.Danger),
                        new CommandButton(phrases.KeepThem, new OpenContact(entry.Contact.Id))
                    ) with
                    {
                        Asks = new OpenQuestion(new RemoveContact(entry.Contact.Id), new OpenContact(entry.Contact.Id)),
                        SpokenOf = entry.Contact.Id,
                    }
                ),
            Newcomer.Nobody
        );
    }
}

/// <summary>Forgets a contact with its notes, by id.</summary>
public sealed record RemoveContact(string Id) : Command;

public sealed class RemoveContactHandler(ContactBook book) : IHandler<RemoveContact>
{
    public async Task<Reply> HandleAsync(RemoveContact command, TurnContext turn, CancellationToken cancellation)
    {
        if (await book.GetAsync(command.Id, turn, cancellation) is not { IsKept: true } entry)
        {
            return WhichContact.Gone(turn);
        }

        await book.Store.DeleteAsync(entry.Contact, cancellation);
        var phrases = ContactPhrases.In(turn.Lang);
        return Reply.Say(turn.Lang, phrases.Removed(entry.Name), new CommandButton(phrases.MyContacts, new ShowContacts())) with
        {
            ReplacesCard = true,
        };
    }
}
