namespace NetworkingBot.Core.Introductions;

internal abstract partial record IntroductionPhrases
{
    private sealed record English : IntroductionPhrases
    {
        public override string EnoughQuestions =>
            "You have asked me about many colleagues today. Let's go on tomorrow: ask about one whom you would like to meet.";

        public override string Ask => "Ask for an introduction";

        public override string AskThrough(string contact) => $"Ask {contact} to introduce us";

        public override string NobodyCalled(string words) =>
            $"I don't find anybody called “{words}” among those who joined. Is it spelt like that?";

        public override string NotThere =>
            "That colleague hasn't joined, or is taking a break, so I can't ask now. “Who should I meet?” shows who is there.";

        public override string ThatIsYou => "That's you! Whom would you like to meet?";

        public override string TwoDifferent => "To introduce two people I need two different ones, and neither of them you.";

        public override string WillAsk(string name) => $"I'm going to ask {name}";

        public override string WillAskFirst(string contact, string name) => $"I'm going to ask {contact} to introduce you to {name}";

        public override string WillIntroduce(string one, string other) => $"I'm going to introduce {one} and {other}";

        public override string GoesOutAt(string time) =>
            $"They'll read this, word for word. It goes out at {time}; until then you can change it.";

        public override string IsOut => "It's on its way. I'll tell you when there's an answer.";

        public override string YouLookFor => "You look for";

        public override string YouOffer => "You offer";

        public override string YourWords => "Your words";

        public override string LooksFor(string name) => $"{name} looks for";

        public override string OffersInReturn(string name) => $"{name} offers in return";

        public override string Offers(string name) => $"{name} offers";

        public override string TheirWords(string name) => $"In {name}'s words";

        public override string SendNow => "Send now";

        public override string Change => "Change";

        public override string Withdraw => "Withdraw";

        public override string NothingOpenTo(string name) => $"You have no open request to {name}.";

        public override string MyRequests => "My requests";

        public override string Withdrawn => "Withdrawn. Nothing more will happen.";

        public override string FormTitle => "A few words first";

        public override string FormIntro(string name) =>
            $"{name} will read this, word for word. It's easier to say yes to somebody who says what they look for and what they give in "
                + $"return.";

        public override string FormIntroContacts(string one, string other) => $"{one} and {other} will read this, word for word.";

        public override string FormLooksFor => "What I look for";

        public override string FormOffers => "What I offer in return";

        public override string FormMessage => "Why (if you like)";

        public override string FormWhy => "Why the two should meet";

        public override string Send => "Send";

        public override string Needed => "Please write a few words here.";

        public override string TooLong(int limit) => $"That's a little long: at most {limit} characters, please.";

        public override string HeldBack =>
            "Links, e-mail addresses and telephone numbers are kept out of a first message, so that nobody gets unwanted ones. You can "
                + "exchange them as soon as you are in touch.";

        public override string RequestTitle(string name) => $"{name} would like to meet you";

        public override string ThroughTitle(string name, string other) => $"{name} would like to meet {other}";

        public override string ThroughQuestion(string name, string other) =>
            $"If you know both, would you introduce them? {other} hears of it only if you say yes, and then decides.";

        public override string OnlyYouKnow => "If you'd rather not, nobody learns that it was you.";

        public override string ContactAgrees(string contact) => $"{contact} knows you both and thinks it's a good idea.";

        public override string OfContactsTitle(string introducer, string name) => $"{introducer} would like to introduce you to {name}";

        public override string YouBothKnow(string names) => $"You both know {names}.";

        public override string OnlyIfYes(string address) =>
            $"You're put in touch only if you say yes; then they learn that you can be reached at {address} (“reach me at …” changes "
                + $"that). If you don't, nobody learns why.";

        public override string Reminder => "A gentle reminder, and the only one:";

        public override string Yes => "Yes";

        public override string Later => "Later";

        public override string No => "No";

        public override string Never => "Never from this person";

        public override string ConfirmNever(string name) => $"Should {name} and you never be brought together again? Nobody is told.";

        public override string LaterWhen => "When shall I ask you again?";

        public override string PutOffUntil(string date) => $"All right: I'll ask you again on {date}.";

        public override string SaidNo => "That's fine. Nobody is told that it was you, or why.";

        public override string SaidNever(string name) =>
            $"That's fine. {name} and you won't be brought together again, from either side. Nobody is told.";

        public override string ReportOffer =>
            "Was something about it out of place? Tell an administrator; the other person doesn't learn who wrote.";

        public override string Because(ReportReason reason) => reason switch
        {
            ReportReason.Pushy => "It felt pushy",
            ReportReason.Rude => "It was rude",
            ReportReason.Selling => "It was selling something",
            ReportReason.Other => "Something else",
        };

        public override string Reported =>
            "Thank you for telling me. An administrator will look at it; the other person isn't told who wrote.";

        public override string ThanksWillAsk(string name) => $"Thank you! Now I'm asking {name}, and I'll tell you how it ends.";

        public override string ThanksWaiting => "Thank you! I'll put you in touch as soon as everybody has agreed.";

        public override string ConnectedTitle(string name) => $"You and {name} are in touch";

        public override string ConnectedIntroducer(string one, string other) => $"{one} and {other} are in touch, thanks to you";

        public override string ConnectedIntroducerText => "That's how a network grows. I'll leave the rest to them.";

        public override string BroughtBy(string name) => $"{name} brought you together: a word of thanks will be welcome.";

        public override string ReachedAt(string name) => $"Reach {name} at";

        public override string GroupOpens => "I'm opening a conversation for you both.";

        public override string WriteIn(string platform) => $"Write in {platform}";

        public override string MeetIn(string platform) => $"Plan a meeting in {platform}";

        public override string Openers => "To begin with";

        public override string Times => "Times that suit you both";

        public override string TimesYoursFirst => "Times that suit you both (yours first)";

        public override string NoCommonHours => "Your working days hardly overlap, so best agree on a time between you.";

        public override string NoFreeTime =>
            "I found no half hour in the next two weeks that suits you both, so best agree on a time between you.";

        public override string AddToCalendar(string time) => $"Calendar: {time}";

        public override string MeetingTitle(string one, string other) => $"{one} and {other}: getting to know each other";

        public override string OpenerInterest(string what) => $"You share an interest: “{what}”. What got you into it?";

        public override string OpenerTheyOffer(string name, SharedWords words) =>
            $"{name} offers “{words.Theirs}”{(words.Differ ? $", and you look for “{words.Mine}”" : ", which you look for")}. Say what "
                + $"you're working on right now.";

        public override string OpenerTheyLookFor(string name, SharedWords words) =>
            $"{name} looks for “{words.Theirs}”{(words.Differ ? $", and you offer “{words.Mine}”" : ", which you offer")}. Ask what it's "
                + $"for.";

        public override string OpenerKnow(string contact) => $"You both know {contact}. How did each of you meet?";

        public override string OpenerDepartment(string name, string department) =>
            $"What does a good week look like in {department}? {name} will know.";

        public override string OpenerAny(string name) => $"Ask {name} what they'd most like to get done this month.";

        public override string OpenerWork(string name) =>
            $"Say in two sentences what you're working on, then listen to what {name} is working on.";

        public override string OpenerBothGoals => "What would each of you most like to get done this month?";

        public override string OpenerBothWork => "Two sentences from each of you: what are you working on right now?";

        public override string BothSaidYes =>
            "You both said yes to meeting, so here you are. I leave the talking to you and read nothing that you write here.";

        public override string Greeting(string name) =>
            $"Hello {name}! I'm glad that we've been introduced. When would suit you for a first chat?";

        public override string GreetingAbout(string name, string what) =>
            $"Hello {name}! I'm glad that we've been introduced; I'd love to hear about “{what}”. When would suit you for a first chat?";

        public override string Lapsed(string name) =>
            $"Nothing came of meeting {name} this time. People are busy, and it says nothing about you.";

        public override string LapsedOfContacts(string one, string other) =>
            $"Nothing came of introducing {one} and {other} this time. It was a kind idea all the same.";

        public override string ReachedAtNow(string address) => $"Noted: whoever you agree to meet will find you at {address}.";

        public override string HowYouMet => "Through an introduction by NetworkingBot";

        public override string HowYouMetThrough(string introducer) => $"Introduced by {introducer}";

        public override string TheyMet(string one, string other) => $"{one} and {other} have met. Thank you for bringing them together!";

        public override string DidYouMeet(string name) => $"Did you and {name} meet?";

        public override string MetYes => "Yes, we met";

        public override string MetNotYet => "Not yet";

        public override string MetNo => "No, and we won't";

        public override string ThanksMet(string name) =>
            $"Lovely! {name} is among your contacts now, with a note of how you met. A word every month or so keeps it warm; “every 3 "
                + $"months {name}” sets another rhythm.";

        public override string ThanksNotYet => "No hurry. I'll ask once more in a week, and then leave it to you.";

        public override string ThanksNoMore => "No hurry. I won't ask again.";

        public override string ThanksNotMet => "That happens. Thank you for telling me.";

        public override string NothingOpen => "Nothing waits for your answer, and you aren't waiting for anybody's.";

        public override string NothingAsked => "I haven't asked you anything just now. What can I do for you?";

        public override string MeanYesTo(string name) => $"Do you mean {name}'s request? With a yes the two of you are put in touch.";

        public override string MeanNoTo(string name) =>
            $"Do you mean {name}'s request? With a yes I'll turn it down; nobody learns that it was you.";

        public override string MeanLaterTo(string name) => $"Do you mean {name}'s request? With a yes I'll bring it up again later.";

        public override string ShallIAsk(string name) =>
            $"Shall I ask {name} whether the two of you could meet? This is what they would read, word for word:";

        public override string ShallIAskThrough(string contact, string name) =>
            $"Shall I ask {contact} to introduce you to {name}? This is what both would read, word for word:";

        public override string ShallIIntroduce(string one, string other) =>
            $"Shall I introduce {one} and {other} to each other? This is what both would read, word for word:";

        public override string YesDoIt => "Yes, ask";

        public override string BetterNot => "Better not";

        public override string WaitForYou => "These wait for you";

        public override string YouWaitFor => "You wait for these";

        public override string Asked(string name) => $"You asked to meet {name}";

        public override string AskedThrough(string contact, string name) => $"You asked {contact} to introduce you to {name}";

        public override string Introduced(string one, string other) => $"You are introducing {one} and {other}";

        public override string AgreedToMeet(string name) => $"You agreed to meet {name}";

        public override string SentOn(string date) => $"sent on {date}";

        public override string GoesOut(string time) => $"goes out at {time}";

        public override string IKnow(string name) => $"I know {name}";

        public override string IKnowBoth => "I know both";

        public override string Why(Denial why, string name, IntroductionSettings settings) => why switch
        {
            Denial.OpenAlready => $"There is an introduction with {name} under way already. “requests” shows what waits.",
            Denial.MetAlready => $"You and {name} know each other already, so no introduction is needed: just write.",
            Denial.Resting => $"The last time with {name} isn't long ago. Let it rest a while; there are others worth meeting.",
            Denial.TooManyOpen when settings.MostOpen == 1 =>
                "You're waiting for an answer already. Let's see what comes of that first; “requests” shows it, and you can withdraw it.",
            Denial.TooManyOpen =>
                $"You're waiting for {settings.MostOpen} answers already. Let's see what comes of those first; “requests” shows them, and "
                    + $"you can withdraw one.",
            Denial.NotThisWay => $"I can't ask for {name} that way just now. You can ask {name} directly.",
            Denial.Strangers =>
                $"I only introduce people whom you know. {name} isn't among your contacts yet: if you know each other, say so, and I'll "
                    + $"add the contact and carry on.",
            Denial.NoRoom => $"{name} can't take on another introduction just now. Please try again next week.",
            Denial.Stopped =>
                "For now I'm holding back your requests. That can be sorted out: whoever runs the programme will gladly talk it over with "
                    + "you.",
        };

        public override string WhyNotBoth(Denial why, string one, string other, IntroductionSettings settings) => why switch
        {
            Denial.OpenAlready => $"An introduction of {one} and {other} is under way already. “requests” shows what waits.",
            Denial.MetAlready => $"{one} and {other} know each other already, so no introduction is needed.",
            Denial.Resting => $"The last time with {one} and {other} isn't long ago. Let it rest a while.",
            Denial.Strangers =>
                $"I only introduce people whom you know. Neither {one} nor {other} is among your contacts yet: if you know them, say so, "
                    + $"and I'll add both and carry on.",
            Denial.NoRoom =>
                $"I can't introduce {one} and {other} just now: they may know each other already, or have enough introductions for this "
                    + $"week.",
            _ => Why(why, one, settings),
        };

        public override string Why(Refusal why) => why switch
        {
            Refusal.NotYours => "There's nothing to answer here any more.",
            Refusal.Answered => "You've answered that already, and your answer stands.",
            Refusal.Over => "That introduction is no longer open. Nothing else is needed from you.",
            Refusal.Sent => "It's out already, so the words stay as they are. You can still withdraw it under “requests”.",
            Refusal.PutOffOften => "You've put this one off before; a plain no is fine too, and nobody learns of it.",
        };
    }
}
