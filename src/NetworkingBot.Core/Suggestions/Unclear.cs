using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Suggestions;

/// <summary>Asked when it is not clear whom somebody means.</summary>
internal static class Unclear
{
    public static Reply Reply(WeeklySlate? slate, TurnContext turn)
    {
        var phrases = SuggestionPhrases.In(turn.Lang);
        return Conversation.Reply.Say(
            turn.Lang,
            slate is null ? phrases.NobodyShownYet : phrases.WhomDoYouMean,
            new CommandButton(PeoplePhrases.In(turn.Lang).WhoShouldIMeet, new SuggestPeople(), ButtonStyle.Primary));
    }
}
