using NetworkingBot.Core.Contacts.Duplicates;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Contacts;

/// <summary>“contact Ana”, “what do I know about Ana?”: the card of a contact.</summary>
public sealed record ShowContact(string Words) : Command
{
    public static IReadOnlyList<Sense> Senses =>
    [
        new("somebody", who => new ShowContact(who)),
        new("somebody's", OfOwner),
    ];

    /// <summary>“Ana's”, “Luis'”.</summary>
    private static ShowContact? OfOwner(string who) =>
        who is [.. var owner, '\'' or '’', 's'] ? new ShowContact(owner)
        : PlainWords.Read(who) is [.., { Text: "my" or "your" or "the" or "our" }] ? null
        : new ShowContact(who);
}

public sealed class ShowContactHandler(ContactBook book) : IHandler<ShowContact>
{
    public async Task<Reply> HandleAsync(ShowContact command, TurnContext turn, CancellationToken cancellation) =>
        await WhichContact.ThenAsync(
            await book.FindAsync(command.Words, turn, cancellation), command.Words, turn,
            entry => new OpenContact(entry.Contact.Id),
            entry => OpenContactHandler.OpenAsync(book, entry, turn, cancellation));
}

/// <summary>The card of a contact, by id.</summary>
public sealed record OpenContact(string Id) : Command;

public sealed class OpenContactHandler(ContactBook book) : IHandler<OpenContact>
{
    public async Task<Reply> HandleAsync(OpenContact command, TurnContext turn, CancellationToken cancellation) =>
        await book.GetAsync(command.Id, turn, cancellation) is { } entry
            ? await OpenAsync(book, entry, turn, cancellation)
            : WhichContact.Gone(turn);

    /// <param name="note">What has just been done, above the card.</param>
    internal static async Task<Reply> OpenAsync(
        ContactBook book,
        BookEntry entry,
        TurnContext turn,
        CancellationToken cancellation,
        string? note = null
    )
    {
        var settings = await book.Store.SettingsAsync(turn.Org, turn.Me.Id, cancellation);
        var twin = entry.IsKept ? Twins.Of(entry, await book.AllAsync(turn, cancellation)) : null;
        var card = ContactCard.For(entry, settings, twin, turn);
        return Reply.Of(turn.Lang, note is null ? card : new Cards.Card([new Cards.Paragraph(note, Cards.Tone.Strong), .. card.Elements]));
    }
}
