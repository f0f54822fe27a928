using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.People;

/// <summary>The question back when a name fits several people.</summary>
internal static class WhichOne
{
    private const int MaxOffered = 5;

    /// <param name="chosen">What is done with the one who is chosen.</param>
    public static Reply Of(IReadOnlyList<Person> people, Func<PersonId, Command> chosen, Lang lang) =>
        Reply.Say(
            lang,
            PeoplePhrases.In(lang).WhichOne,
            [.. people.Take(MaxOffered).Select(person => new CommandButton(Label(person), chosen(person.Id)))]
        ) with
        { Asks = OpenQuestion.WhichOne with { Whom = [.. people.Take(MaxOffered).Select(person => person.Id.Value)] } };

    private static string Label(Person person) =>
        person.Profile.Department is { } department ? $"{person.Name} – {department}" : person.Name;
}
