using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Matching.Slates;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.Suggestions;

/// <summary>Asked when it is not clear whom somebody means.</summary>
internal static class Unclear
{
    private const int MaxQuotedLength = 40;

    /// <param name="fitting">Nobody, or several to choose from.</param>
    /// <param name="said">The words that name somebody; null: a button was clicked.</param>
    /// <param name="chosen">What is done with the one who is chosen.</param>
    public static Reply Reply(WeeklySlate? slate, IReadOnlyList<Person> fitting, string? said, Func<PersonId, Command> chosen,
        TurnContext turn)
    {
        var phrases = SuggestionPhrases.In(turn.Lang);
        return fitting.Count > 0
            ? WhichOne.Of(fitting, chosen, turn.Lang)
            : Conversation.Reply.Say(
                turn.Lang,
                said is not null && SaidName.IsLikely(said)
                    ? IntroductionPhrases.In(turn.Lang).NobodyCalled(CleanText.Shortened(said, MaxQuotedLength))
                    : slate is null ? phrases.NobodyShownYet : phrases.WhomDoYouMean,
                new CommandButton(PeoplePhrases.In(turn.Lang).WhoShouldIMeet, new SuggestPeople(), ButtonStyle.Primary));
    }
}
