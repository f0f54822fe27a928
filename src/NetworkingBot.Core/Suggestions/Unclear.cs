using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Matching.Slates;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.Suggestions;

/// <summary>Asked when nobody is found whom somebody may mean.</summary>
internal static class Unclear
{
    private const int MaxQuotedLength = 40;

    /// <param name="said">The words that name somebody; null: a button was clicked.</param>
    public static Reply Nobody(WeeklySlate? slate, string? said, TurnContext turn)
    {
        var phrases = SuggestionPhrases.In(turn.Lang);
        return Reply.Say(
            turn.Lang,
            said is not null && SaidName.IsLikely(said)
                ? IntroductionPhrases.In(turn.Lang).NobodyCalled(CleanText.Shortened(said, MaxQuotedLength))
                : slate is null ? phrases.NobodyShownYet : phrases.WhomDoYouMean,
            new CommandButton(PeoplePhrases.In(turn.Lang).WhoShouldIMeet, new SuggestPeople(), ButtonStyle.Primary));
    }
}
