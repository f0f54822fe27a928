using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.Contacts;

/// <summary>“add Ana from Contoso”: keeps a colleague, or somebody outside, as a contact.</summary>
public sealed record AddContact(string Words) : Command
{
    public static IReadOnlyList<Sense> Senses => [new("", who => new AddContact(who))];
}

public sealed class AddContactHandler(ContactBook book, IdSource newId) : IHandler<AddContact>
{
    public async Task<Reply> HandleAsync(AddContact command, TurnContext turn, CancellationToken cancellation)
    {
        if (AddedWords.Read(command.Words) is not { } added)
        {
            return Reply.Say(turn.Lang, ContactPhrases.In(turn.Lang).NameUnclear(AddedWords.MaxName));
        }

        var found = added.Organisation is null ? await book.FindAsync(added.Name, turn, cancellation) : [];
        var same = found.FirstOrDefault(entry => entry.IsKept
            && (
                PlainWords.Fold(entry.Name) == PlainWords.Fold(added.Name) || (found.Count == 1 && NameSearch.AreOf(added.Name, entry.Name))
            )
        );
        var meant = same is not null ? [same] : turn.Mentions.Count > 0 ? found : [.. found.Where(entry => !entry.IsKept)];
        return meant.Count == 0 && turn.Mentions.Count == 0
            ? await AddOutsideAsync(added, turn, cancellation)
            : await WhichContact.ThenAsync(
                meant, added.Name, turn,
                entry => new KeepContact(entry.Contact.Id, CommandCodec.Fitting(command.Words)),
                entry => KeepContactHandler.KeepAsync(book, entry, added, turn, cancellation));
    }

    private async Task<Reply> AddOutsideAsync(AddedWords added, TurnContext turn, CancellationToken cancellation)
    {
        var contact = added.Onto(new Contact(turn.Org, turn.Me.Id, newId()) { AddedOn = turn.Today });
        await book.Store.UpdateAsync(turn.Org, turn.Me.Id, contact.Id, _ => contact, cancellation);
        return await OpenContactHandler.OpenAsync(
            book,
            new BookEntry(contact, added.Name, Colleague: null, IsKept: true),
            turn,
            cancellation,
            ContactPhrases.In(turn.Lang).Added(added.Name)
        ) with
        { Changed = TakeBackContact.Of(before: null, contact) };
    }
}

/// <summary>
/// Keeps a colleague as a contact, by id. <paramref name="Words"/>: what else was told of them, as in <see cref="AddContact"/>.
/// </summary>
public sealed record KeepContact(string Id, string? Words = null) : Command;

public sealed class KeepContactHandler(ContactBook book) : IHandler<KeepContact>
{
    public async Task<Reply> HandleAsync(KeepContact command, TurnContext turn, CancellationToken cancellation) =>
        await book.GetAsync(command.Id, turn, cancellation) is { } entry
            ? await KeepAsync(book, entry, command.Words is { } words ? AddedWords.Read(words) : null, turn, cancellation)
            : WhichContact.Gone(turn);

    internal static async Task<Reply> KeepAsync(
        ContactBook book,
        BookEntry entry,
        AddedWords? added,
        TurnContext turn,
        CancellationToken cancellation
    )
    {
        var phrases = ContactPhrases.In(turn.Lang);
        var (kept, changed) = await ContactChange.MakeAsync(book, entry, contact => added?.Onto(contact) ?? contact, turn, cancellation);
        return await OpenContactHandler.OpenAsync(
            book,
            kept,
            turn,
            cancellation,
            entry.IsKept ? phrases.IsThere(entry.Name) : phrases.Added(entry.Name)
        ) with
        { Changed = changed };
    }
}
