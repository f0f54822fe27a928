using NetworkingBot.Core.Language;
using NetworkingBot.Core.Matching;

namespace NetworkingBot.Core.Suggestions;

internal abstract partial record SuggestionPhrases
{
    private sealed record English : SuggestionPhrases
    {
        public override string Title(int count, bool more) => (count, more) switch
        {
            (1, false) => "Somebody worth meeting this week",
            (1, true) => "One more person worth meeting",
            (var many, false) => $"{Number(many)} people worth meeting this week",
            (var many, true) => $"{Number(many)} more people worth meeting",
        };

        public override string NobodyLeft => "Nobody new to suggest right now.";

        public override string Short(Shortage shortage) => shortage switch
        {
            Shortage.FewJoined =>
                "There are no more for now because few colleagues you don't know yet have joined. Tell somebody about me if you like.",
            Shortage.ShownLately =>
                "I've shown you the others lately, and I don't like to repeat myself. They'll come round again in a few weeks.",
            Shortage.NoRoom => "There are others, but they have enough introductions for this week. Ask me again next week.",
            Shortage.NothingInCommon => "There are others, but I'd have no honest reason to give you.",
        };

        public override string WouldHelp(ProfileGap gap) => gap switch
        {
            ProfileGap.LooksFor => "Tell me what you're looking for and I'll do better: “I look for …”.",
            ProfileGap.Offers => "Tell me what you could offer and I'll find people you can help: “I offer …”.",
            ProfileGap.Interests => "Tell me what you like and I'll find common ground: “I like …”.",
            ProfileGap.Department => "Which department are you in? With that I can look beyond it: “edit my profile”.",
        };

        public override string TooLittleKnown(ProfileGap gap) =>
            "I know too little about you to suggest anybody honestly. " + WouldHelp(gap);

        public override string Why => "Why?";

        public override string NotNow => "Not now";

        public override string Never => "Never suggest";

        public override string Others => "Others";

        public override string EnoughForThisWeek =>
            "That's everybody for this week: a few good conversations do more than a long list. Ask me again on Monday.";

        public override string WhyTitle(string name) => $"Why {name}?";

        public override string TheyOffer(string theirs, string yours, bool same) =>
            same ? $"Can help you: offers “{theirs}”, which you look for" : $"Can help you: offers “{theirs}” – you look for “{yours}”";

        public override string TheyLookFor(string theirs, string yours, bool same) =>
            same ? $"You can help: looks for “{theirs}”, which you offer" : $"You can help: looks for “{theirs}” – you offer “{yours}”";

        public override string SharedInterest(string theirs, string yours, bool same) =>
            same ? $"You both like “{theirs}”" : $"Likes “{theirs}” – you like “{yours}”";

        public override string KnowsInCommon(IReadOnlyList<string> names, int others) => (names.Count, others) switch
        {
            (0, 1) => "You know one colleague in common",
            (0, _) => $"You know {others} colleagues in common",
            (_, 0) => $"You both know {Listing.And(Lang.English, names)}",
            (_, 1) => $"You both know {string.Join(", ", names)} and one more",
            _ => $"You both know {string.Join(", ", names)} and {others} more",
        };

        public override string SameDepartment(string department) => $"Works in {department}, as you do";

        public override string OtherDepartment(string department, bool nobodyKnownThere) =>
            nobodyKnownThere ? $"Works in {department}, where you don't know anybody yet" : $"Works in another department: {department}";

        public override string WrittenToTogether => "You two have been written to together, but have not been in touch yet";

        public override string SamePlace(string place) => $"In {place}, like you";

        public override string NewHere => "Joined only recently";

        public override string HubOfDepartment(string department) =>
            $"Knows many people in {department}: a good first person to know there";

        public override string OnlyPublished =>
            "These reasons come only from what people wrote in their profiles and from whom you both know.";

        public override string HiddenForNow(string name, string until) =>
            $"All right, not now: {name} may come up again after {until}. Nobody is told.";

        public override string HiddenForGood(string name) => $"I won't suggest {name} to you again, nor you to {name}. Nobody is told.";

        public override string Undo => "Undo";

        public override string ShownAgain(string name) => $"Done: {name} may be suggested to you again.";

        public override string NobodyHidden => "You haven't hidden anybody.";

        public override string HiddenTitle => "People you don't want suggested";

        public override string HiddenUntil(string date) => $"not before {date}";

        public override string HiddenAlways => "never";

        public override string WhomDoYouMean => "Whom do you mean? Say a number or a name from the people I've shown you this week.";

        public override string NobodyShownYet => "I haven't suggested anybody to you this week yet.";

        public override string NotThereAnyMore => "That colleague has left or paused in the meantime, so there's nothing more to show.";

        public override string ConfirmNever(string name) => $"Never suggest {name} again? You can undo it.";

        public override string Offers => "Offers";

        public override string LooksFor => "Looks for";

        public override string Likes => "Likes";

        public override string KeepInMind => "Add it to what I look for";

        public override string WhoOffersIt => "Who offers it?";

        public override string WhomToHelp => "Who could I help?";

        public override string HelpTitle => "People you could help";

        public override string YouOffer => "You offer";

        public override string NobodyToHelp =>
            "Nobody who joined looks for what you offer at the moment. I'll tell you in a nudge when somebody does.";

        public override string OffersMissing => "Tell me first what you could offer a colleague, for example “I offer Excel and SQL”.";

        private static string Number(int count) => count switch
        {
            2 => "Two",
            3 => "Three",
            _ => count.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
    }
}
