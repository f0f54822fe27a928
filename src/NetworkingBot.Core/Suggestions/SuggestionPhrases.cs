using NetworkingBot.Core.Language;
using NetworkingBot.Core.Matching;

namespace NetworkingBot.Core.Suggestions;

/// <summary>What the bot says when it suggests people.</summary>
internal abstract partial record SuggestionPhrases
{
    public static SuggestionPhrases In(Lang lang) => Phrases.Of<SuggestionPhrases>(lang, new English(), new Spanish());

    public abstract string Title(int count, bool more);

    public abstract string NobodyLeft { get; }

    public abstract string Short(Shortage shortage);

    public abstract string WouldHelp(ProfileGap gap);

    public abstract string TooLittleKnown(ProfileGap gap);

    public abstract string Why { get; }

    public abstract string NotNow { get; }

    public abstract string Never { get; }

    public abstract string Others { get; }

    public abstract string EnoughForThisWeek { get; }

    public abstract string WhyTitle(string name);

    public abstract string TheyOffer(string theirs, string yours, bool same);

    public abstract string TheyLookFor(string theirs, string yours, bool same);

    public abstract string SharedInterest(string theirs, string yours, bool same);

    public abstract string KnowsInCommon(IReadOnlyList<string> names, int others);

    public abstract string SameDepartment(string department);

    public abstract string OtherDepartment(string department, bool nobodyKnownThere);

    public abstract string WrittenToTogether { get; }

    public abstract string SamePlace(string place);

    public abstract string NewHere { get; }

    public abstract string HubOfDepartment(string department);

    public abstract string OnlyPublished { get; }

    public abstract string HiddenForNow(string name, string until);

    public abstract string HiddenForGood(string name);

    public abstract string Undo { get; }

    public abstract string ShownAgain(string name);

    public abstract string NobodyHidden { get; }

    public abstract string HiddenTitle { get; }

    public abstract string HiddenUntil(string date);

    public abstract string HiddenAlways { get; }

    public abstract string WhomDoYouMean { get; }

    public abstract string NobodyShownYet { get; }

    public abstract string NotThereAnyMore { get; }

    public abstract string ConfirmNever(string name);

    public abstract string Offers { get; }

    public abstract string LooksFor { get; }

    public abstract string Likes { get; }

    public abstract string KeepInMind { get; }

    public abstract string WhoOffersIt { get; }

    public abstract string WhomToHelp { get; }

    public abstract string HelpTitle { get; }

    public abstract string YouOffer { get; }

    public abstract string NobodyToHelp { get; }

    public abstract string OffersMissing { get; }
}
