using NetworkingBot.Core.Language;
using NetworkingBot.Core.People.Profiles;

namespace NetworkingBot.Core.People;

internal abstract partial record PeoplePhrases
{
    private sealed record English : PeoplePhrases
    {
        public override string InvitationTitle => "Join your colleagues?";

        public override string Invitation =>
            "I help colleagues meet who can help each other. It only works between people who said yes, so nobody is signed up by anybody "
                + "else.";

        public override IReadOnlyList<string> WhatIsShown =>
        [
            "Colleagues who joined can see your name, title, department, place, languages and links, and what you offer, look for and "
                + "like.",
            "Your notes and your contacts are never shown to anybody; your e-mail address only to somebody you have said yes to.",
            "Nobody is put in touch with you before you said yes to that very person. A no stays private.",
        ];

        public override string HowToLeave => "Say “pause” or “leave” at any time; it works at once.";

        public override string YesJoin => "Yes, I'd like to join";

        public override string NoThanks => "No, thanks";

        public override string MembersOnly => "That works once you have joined, so that everybody you see has agreed to be seen.";

        public override string Declined => "That's fine. Nothing about you is shown to anybody. If you change your mind, say “join”.";

        public override string Welcome(string name) => $"Welcome, {name}! You're in.";

        public override string AlreadyJoined => "You're already in.";

        public override string CompleteProfile =>
            "Two lines help most: what you could offer a colleague, and what you're looking for yourself.";

        public override string WhoShouldIMeet => "Who should I meet?";

        public override string EditProfile => "Edit my profile";

        public override string ConfirmLeave =>
            "If you leave, nobody is shown your name any more, from this moment on. I can keep your profile and contacts in case you come "
                + "back, or erase them.";

        public override string LeaveAndKeep => "Leave, keep my things";

        public override string LeaveAndErase => "Leave and erase them";

        public override string Stay => "Stay";

        public override string Stayed => "Glad you're staying. Nothing has changed.";

        public override string Left =>
            "You've left, and nobody sees you any more. Your profile and your contacts wait here; say “join” to come back.";

        public override string Erased =>
            "Done: your name, your profile, your contacts and your notes are erased, and you've left. You're welcome back at any time: "
                + "just say “join”.";

        public override string NotJoinedYet => "You haven't joined, so nobody sees you. Say “join” if you'd like to.";

        public override string PauseWhen =>
            "Until when would you like to pause? For example “pause until Friday”, “pause two weeks” or “pause until 7 January”.";

        public override string PausedUntil(string date) =>
            $"You're on pause until {date}: I won't suggest you to anybody or write to you. On that day I start again by myself.";

        public override string Resume => "Start again now";

        public override string Resumed => "You're back. Colleagues can be introduced to you again.";

        public override string NotPaused => "You're not on pause, so all is as it should be.";

        public override string YourProfile => "Your profile";

        public override string ProfileIsSeenBy => "This is what colleagues who joined can see, word for word.";

        public override string NotSaid => "not filled in yet";

        public override string Saved => "Saved.";

        public override string TakenBack => "Undone. It's as it was before.";

        public override string Withdrawn => "Withdrawn. Your profile is as it was before; somebody may have read it in the meantime.";

        public override string WithdrawnLines(IEnumerable<string> lines) =>
            $"I've taken {Quoted(lines)} off your profile again; somebody may have read it in the meantime.";

        private static string Quoted(IEnumerable<string> lines) => Listing.And(Lang.English, [.. lines.Select(line => $"“{line}”")]);

        public override string SomethingToMend =>
            "Almost there: please look at the marked fields. Nothing is lost, and nothing is saved yet.";

        public override string FormIntro => "Colleagues who joined see what you write here, word for word. Leave out whatever you like.";

        public override string Save => "Save";

        public override string Name => "Name";

        public override string Title => "Title";

        public override string Department => "Department";

        public override string Place => "Place";

        public override string Zone => "Time zone";

        public override string Languages => "Languages";

        public override string Offers => "I offer";

        public override string LooksFor => "I look for";

        public override string TheyOffer => "Offers";

        public override string TheyLookFor => "Looks for";

        public override string TheyMeet => "Likes to meet";

        public override string Interests => "Interests";

        public override string Links => "Links";

        public override string Meets => "I like to meet";

        public override string MeetsWhere(MeetingPlace place) => place switch
        {
            MeetingPlace.Either => "in person or remotely",
            MeetingPlace.InPerson => "in person",
            MeetingPlace.Remote => "remotely",
        };

        public override string OnePerLine => "One on each line";

        public override string OffersHint => "One on each line, for example: reviewing presentations";

        public override string LooksForHint => "One on each line, for example: someone to practise Spanish with";

        public override string LinksHint => "One on each line: LinkedIn, XING, X, GitHub or your own site";

        public override string ZoneHint => "For example Europe/London";

        public override string NameMissing => "Please tell me your name.";

        public override string TooLong(int limit) => $"That's a little long: at most {limit} characters, please.";

        public override string TooMany(int limit) => $"At most {limit}, please: the most important ones.";

        public override string ItemTooLong(string item, int limit) =>
            $"“{item}…” is a little long: at most {limit} characters for each, please.";

        public override string UnknownZone(string zone) =>
            $"I don't know the zone “{zone}”. Name a big city in it, such as London, or write it like America/Bogota.";

        public override string BadLink(string link) => $"“{link}” is not a web address I can show. It begins with https://.";

        public override string NowOffers(string what) => $"Noted: you offer {what}. I'll think of you when somebody looks for it.";

        public override string NowLooksFor(string what) => $"Noted: you look for {what}. I'll keep an eye open.";

        public override string NowInterested(string what) => $"Noted: you like {what}.";

        public override string NowSpeaks(string languages) => $"Noted: you speak {languages}.";

        public override string WhichOne => "Several people fit. Whom do you mean?";

        public override string ProfileSays(string line) => $"Your profile says “{line}” now.";

        public override string MyProfile => "My profile";

        public override string NoLonger(string what) => $"I've taken “{what}” off your profile.";

        public override string NotThere(string what) => $"“{what}” isn't in your profile, so there is nothing to take off.";

        public override string SpeaksNow => "Of course, in English from now on.";

        public override string ZoneIsNow(string zone) => $"Your time zone is {zone} now. Nudges and quiet hours go by it.";
    }
}
