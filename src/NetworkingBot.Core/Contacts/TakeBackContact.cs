using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Core.Contacts;

/// <summary>
/// Takes back a change of a contact, by id. <paramref name="Change"/> is what <see cref="Difference"/> made of it; null: it was added by
/// it.
/// </summary>
public sealed record TakeBackContact(string Id, string? Change) : Command
{
    internal static Changed? Of(Contact? before, Contact after) =>
        before is null ? new Changed(new TakeBackContact(after.Id, Change: null))
        : Difference.Between(before, after) is { } difference ? new Changed(new TakeBackContact(after.Id, difference))
        : null;
}

public sealed class TakeBackContactHandler(ContactBook book) : IHandler<TakeBackContact>
{
    public async Task<Reply> HandleAsync(TakeBackContact command, TurnContext turn, CancellationToken cancellation)
    {
        if (await book.GetAsync(command.Id, turn, cancellation) is not { IsKept: true } entry)
        {
            return WhichContact.Gone(turn);
        }

        var phrases = ContactPhrases.In(turn.Lang);
        if (command.Change is not { } change)
        {
            await book.Store.DeleteAsync(entry.Contact, cancellation);
            return Reply.Say(turn.Lang, phrases.NotAddedAfterAll(entry.Name)) with { ReplacesCard = true };
        }

        var after =
            await book.Store.UpdateAsync(
                turn.Org,
                turn.Me.Id,
                command.Id,
                now => now is null ? null : Difference.TakenBack(now, change),
                cancellation
            ) ?? entry.Contact;
        return await OpenContactHandler.OpenAsync(
            book,
            entry with
            {
                Contact = after,
                Name = after.Name ?? entry.Name,
            },
            turn,
            cancellation,
            phrases.TakenBack
        ) with
        { ReplacesCard = true };
    }
}
