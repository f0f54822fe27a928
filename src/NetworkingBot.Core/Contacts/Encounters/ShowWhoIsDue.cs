using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Contacts.Encounters;

/// <summary>“who do I owe a call?”: those whose rhythm is over, the longest wait first, a page at a time.</summary>
public sealed record ShowWhoIsDue(int? Page = null) : PagedCommand
{
    public static IReadOnlyList<Sense> Senses => [new("", () => new ShowWhoIsDue())];
}

public sealed class ShowWhoIsDueHandler(ContactBook book) : IHandler<ShowWhoIsDue>
{
    private const int PageSize = 5;

    public async Task<Reply> HandleAsync(ShowWhoIsDue command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = ContactPhrases.In(turn.Lang);
        var settings = await book.Store.SettingsAsync(turn.Org, turn.Me.Id, cancellation);
        var due = DueContacts.Of(await book.AllAsync(turn, cancellation), settings, turn.Today, turn.Me.Zone).ToList();
        if (due.Count == 0)
        {
            return Reply.Say(turn.Lang, phrases.NobodyDue, new CommandButton(phrases.MyContacts, new ShowContacts()));
        }

        var paged = new Paged<BookEntry>(due, PageSize, command);
        return paged.Under(new Card(new Heading(phrases.DueTitle(due.Count))),
            paged.Shown.Select(one => ContactCard.Due(one, settings, turn)), turn.Lang);
    }
}
