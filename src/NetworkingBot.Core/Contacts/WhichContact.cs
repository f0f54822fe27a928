using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.Contacts;

/// <summary>Goes on when it is clear who is meant, and otherwise asks.</summary>
internal static class WhichContact
{
    private const int MaxChoices = 6;

    /// <param name="said">The name as it was typed.</param>
    /// <param name="chosen">What a click on one of several does.</param>
    /// <param name="newcomer">What is offered when nobody is called so.</param>
    public static Task<Reply> ThenAsync(
        IReadOnlyList<BookEntry> found,
        string said,
        TurnContext turn,
        Func<BookEntry, Command> chosen,
        Func<BookEntry, Task<Reply>> go,
        Newcomer newcomer = Newcomer.Added
    ) =>
        found switch
        {
            [var only] => go(only),
            [] => Task.FromResult(Nobody(Newcomers.Written(said), newcomer, turn,
                Newcomers.EntryOf(Newcomers.Written(said), turn) is { } unknown ? chosen(unknown) : null)),
            _ => Task.FromResult(Several(found, turn, chosen)),
        };

    /// <summary>Somebody who is no contact any more, or never was: a forged or an old button.</summary>
    public static Reply Gone(TurnContext turn) =>
        Reply.Say(
            turn.Lang,
            ContactPhrases.In(turn.Lang).NotThere,
            new CommandButton(ContactPhrases.In(turn.Lang).MyContacts, new ShowContacts())
        );

    /// <param name="keeps">Keeps what was told, and them with it; null: the words are nobody's name.</param>
    private static Reply Nobody(string name, Newcomer newcomer, TurnContext turn, Command? keeps)
    {
        var phrases = ContactPhrases.In(turn.Lang);
        if (SaidName.IsNone(name))
        {
            return Reply.Say(turn.Lang, phrases.WhomByName);
        }

        if (newcomer == Newcomer.Nobody || keeps is null)
        {
            return Reply.Say(turn.Lang, phrases.NobodyCalled(name));
        }

        var (text, adds) = newcomer == Newcomer.KeptWithIt
            ? (phrases.NobodyCalledAddThem(name), keeps)
            : (phrases.NobodyCalled(name), new AddContact(name));
        return Reply.Say(turn.Lang, text, new CommandButton(phrases.Add(name), adds)) with { Asks = new OpenQuestion(adds) };
    }

    private static Reply Several(IReadOnlyList<BookEntry> found, TurnContext turn, Func<BookEntry, Command> chosen)
    {
        var phrases = ContactPhrases.In(turn.Lang);
        return Reply.Of(turn.Lang, [
            new Card(new Paragraph(phrases.WhichOne(found.Count))),
            .. found
                .Take(MaxChoices)
                .Select(entry => new Card(ContactCard.Line(entry), new Buttons([new CommandButton(phrases.ThisOne, chosen(entry))]))),
        ]
    ) with
        { Asks = OpenQuestion.WhichOne };
    }
}
