using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Matching.Slates;
using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Suggestions;

/// <summary>Asked when it is not clear whom somebody means.</summary>
internal static class Unclear
{
    /// <param name="fitting">Nobody, or several to choose from.</param>
    /// <param name="chosen">What is done with the one who is chosen.</param>
    public static Reply Reply(WeeklySlate? slate, IReadOnlyList<Person> fitting, Func<PersonId, Command> chosen, TurnContext turn)
    {
        var phrases = SuggestionPhrases.In(turn.Lang);
        return fitting.Count > 0
            ? WhichOne.Of(fitting, chosen, turn.Lang)
            : Conversation.Reply.Say(
                turn.Lang,
                slate is null ? phrases.NobodyShownYet : phrases.WhomDoYouMean,
                new CommandButton(PeoplePhrases.In(turn.Lang).WhoShouldIMeet, new SuggestPeople(), ButtonStyle.Primary));
    }
}
