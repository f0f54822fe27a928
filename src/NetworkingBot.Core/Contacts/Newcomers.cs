using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.Contacts;

/// <summary>What is offered about somebody whom nobody is called like.</summary>
internal enum Newcomer
{
    /// <summary>To keep them as a contact.</summary>
    Added,

    /// <summary>To keep them, with what was told of them.</summary>
    KeptWithIt,

    /// <summary>Nothing: who is not there cannot be removed.</summary>
    Nobody,
}

/// <summary>
/// Somebody who becomes a contact by what is told of them: “I met Petra” of a Petra whom nobody knows. Until then a button that keeps it
/// has their name in the place of an id.
/// </summary>
internal static class Newcomers
{
    private const char Mark = '+';
    private const int Longest = 40;

    /// <summary>As it was typed, without what marks a mention, and “petra” as Petra.</summary>
    public static string Written(string said)
    {
        var name = CleanText.Shortened(said.TrimStart('@'), Longest);
        return Nicknames.Shipped.IsGivenName(PlainWords.Fold(name)) && char.IsLower(name[0])
            ? char.ToUpperInvariant(name[0]) + name[1..]
            : name;
    }

    /// <summary>Somebody who is not kept yet; null: the words are nobody's name.</summary>
    public static BookEntry? EntryOf(string words, TurnContext turn) => EntryOf(Mark + words, words, turn);

    /// <param name="newId">What they are called by from now on.</param>
    public static BookEntry? EntryOf(string newId, string words, TurnContext turn) => AddedWords.Read(words) is { } added
        ? new(added.Onto(new Contact(turn.Org, turn.Me.Id, newId)), added.Name, Colleague: null, IsKept: false)
        : null;

    /// <summary>The id that a button has which keeps somebody, who may be nobody's contact yet.</summary>
    public static string IdUntilKept(BookEntry entry) =>
        entry.IsKept || entry.Colleague is not null ? entry.Contact.Id : Mark + entry.Name;

    /// <summary>What was typed of somebody who is not kept yet; null: it is the id of somebody.</summary>
    public static string? WordsIn(string id) => id is [Mark, .. { Length: > 0 } words] ? words : null;
}
