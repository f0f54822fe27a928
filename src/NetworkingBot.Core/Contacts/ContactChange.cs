using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Contacts;

/// <summary>The one way in which a turn changes a contact. Somebody who is no contact yet becomes one by it.</summary>
internal static class ContactChange
{
    public static async Task<BookEntry> MakeAsync(ContactBook book, BookEntry entry, Func<Contact, Contact> change, TurnContext turn, CancellationToken cancellation)
    {
        var added = entry.Contact with { AddedOn = turn.Today };
        var after = await book.Store.UpdateAsync(turn.Org, turn.Me.Id, entry.Contact.Id, before => change(before ?? added), cancellation);
        return entry with { Contact = after ?? entry.Contact, Name = after?.Name ?? entry.Colleague?.Name ?? entry.Name, IsKept = true };
    }
}
