using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Contacts;

/// <summary>The one way in which a turn changes a contact. Somebody who is no contact yet becomes one by it.</summary>
internal static class ContactChange
{
    public static async Task<ContactChanged> MakeAsync(
        ContactBook book,
        BookEntry entry,
        Func<Contact, Contact> change,
        TurnContext turn,
        CancellationToken cancellation
    )
    {
        var added = entry.Contact with { AddedOn = turn.Today };
        Contact? was = null;
        var after =
            await book.Store.UpdateAsync(turn.Org, turn.Me.Id, entry.Contact.Id, before => change((was = before) ?? added), cancellation)
            ?? entry.Contact;
        return new ContactChanged(
            entry with
            {
                Contact = after,
                Name = after.Name ?? entry.Colleague?.Name ?? entry.Name,
                IsKept = true,
            },
            TakeBackContact.Of(was, after)
        );
    }
}

/// <summary>A contact as it is after a change, and how to take that back; null: it was so before.</summary>
internal sealed record ContactChanged(BookEntry Entry, Changed? Changed);
