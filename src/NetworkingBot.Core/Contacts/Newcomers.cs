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

    /// <summary>“petra” as Petra; what is no given name stays as it was typed.</summary>
    public static string Written(string name) => Nicknames.Shipped.IsGivenName(PlainWords.Fold(name)) && char.IsLower(name[0])
        ? char.ToUpperInvariant(name[0]) + name[1..]
        : name;

    public static string IdOf(string name) => Mark + name;

    /// <summary>The id that a button has which keeps somebody, who may be nobody's contact yet.</summary>
    public static string IdUntilKept(BookEntry entry) =>
        entry.IsKept || entry.Colleague is not null ? entry.Contact.Id : IdOf(entry.Name);

    /// <summary>Null: it is the id of somebody.</summary>
    public static string? NameIn(string id) => id is [Mark, .. { Length: > 0 } name] && AddedWords.Read(name) is not null ? name : null;

    /// <summary>Not kept yet.</summary>
    public static BookEntry EntryOf(string id, string name, TurnContext turn) =>
        AddedWords.Read(name) is { } added
            ? new(added.Onto(new Contact(turn.Org, turn.Me.Id, id)), added.Name, Colleague: null, IsKept: false)
            : new(new Contact(turn.Org, turn.Me.Id, id) { Name = name }, name, Colleague: null, IsKept: false);
}
