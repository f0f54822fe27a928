using NetworkingBot.Core.Cards;
using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Introductions;

/// <summary>The one click that asks for an introduction, wherever somebody is shown.</summary>
public static class AskButton
{
    public static CommandButton For(Person person, Lang lang) =>
        new(IntroductionPhrases.In(lang).Ask, new AskForIntroduction(person.Id, Who: null, Because: null), ButtonStyle.Primary);

    public static CommandButton Through(Person contact, Person person, Lang lang) =>
        new(
            IntroductionPhrases.In(lang).AskThrough(contact.Name),
            new AskThrough(contact.Id, ContactName: null, person.Id, Who: null, Because: null)
        );
}
