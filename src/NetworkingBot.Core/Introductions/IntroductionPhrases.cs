using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Introductions;

/// <summary>What the bot says about introductions. A no, a silence and an expiry are told in the same words.</summary>
internal abstract partial record IntroductionPhrases
{
    public static IntroductionPhrases In(Lang lang) => Phrases.Of<IntroductionPhrases>(lang, new English(), new Spanish());

    public abstract string EnoughQuestions { get; }

    public abstract string Ask { get; }

    public abstract string AskThrough(string contact);

    public abstract string NobodyCalled(string words);

    public abstract string NotThere { get; }

    public abstract string ThatIsYou { get; }

    public abstract string TwoDifferent { get; }

    public abstract string WillAsk(string name);

    public abstract string WillAskFirst(string contact, string name);

    public abstract string WillIntroduce(string one, string other);

    public abstract string GoesOutAt(string time);

    public abstract string IsOut { get; }

    public abstract string YouLookFor { get; }

    public abstract string YouOffer { get; }

    public abstract string YourWords { get; }

    public abstract string LooksFor(string name);

    public abstract string OffersInReturn(string name);

    public abstract string Offers(string name);

    public abstract string TheirWords(string name);

    public abstract string SendNow { get; }

    public abstract string Change { get; }

    public abstract string Withdraw { get; }

    public abstract string Withdrawn { get; }

    public abstract string NothingOpenTo(string name);

    public abstract string MyRequests { get; }

    public abstract string FormTitle { get; }

    public abstract string FormIntro(string name);

    public abstract string FormIntroContacts(string one, string other);

    public abstract string FormLooksFor { get; }

    public abstract string FormOffers { get; }

    public abstract string FormMessage { get; }

    public abstract string FormWhy { get; }

    public abstract string Send { get; }

    public abstract string Needed { get; }

    public abstract string TooLong(int limit);

    public abstract string HeldBack { get; }

    public abstract string RequestTitle(string name);

    public abstract string ThroughTitle(string name, string other);

    public abstract string ThroughQuestion(string name, string other);

    public abstract string OnlyYouKnow { get; }

    public abstract string ContactAgrees(string contact);

    public abstract string OfContactsTitle(string introducer, string name);

    public abstract string YouBothKnow(string names);

    public abstract string OnlyIfYes(string address);

    public abstract string Reminder { get; }

    public abstract string Yes { get; }

    public abstract string Later { get; }

    public abstract string No { get; }

    public abstract string Never { get; }

    public abstract string ConfirmNever(string name);

    public abstract string LaterWhen { get; }

    public abstract string PutOffUntil(string date);

    public abstract string SaidNo { get; }

    public abstract string SaidNever(string name);

    public abstract string ReportOffer { get; }

    public abstract string Because(ReportReason reason);

    public abstract string Reported { get; }

    public abstract string ThanksWillAsk(string name);

    public abstract string ThanksWaiting { get; }

    public abstract string ConnectedTitle(string name);

    public abstract string ConnectedIntroducer(string one, string other);

    public abstract string ConnectedIntroducerText { get; }

    public abstract string BroughtBy(string name);

    public abstract string ReachedAt(string name);

    public abstract string GroupOpens { get; }

    public abstract string WriteIn(string platform);

    public abstract string MeetIn(string platform);

    public abstract string Openers { get; }

    public abstract string Times { get; }

    public abstract string TimesYoursFirst { get; }

    public abstract string NoCommonHours { get; }

    public abstract string NoFreeTime { get; }

    public abstract string AddToCalendar(string time);

    public abstract string MeetingTitle(string one, string other);

    public abstract string OpenerInterest(string what);

    public abstract string OpenerTheyOffer(string name, SharedWords words);

    public abstract string OpenerTheyLookFor(string name, SharedWords words);

    public abstract string OpenerKnow(string contact);

    public abstract string OpenerDepartment(string name, string department);

    public abstract string OpenerAny(string name);

    public abstract string OpenerWork(string name);

    /// <summary>To both at once, from here on.</summary>
    public abstract string OpenerBothGoals { get; }

    public abstract string OpenerBothWork { get; }

    public abstract string BothSaidYes { get; }

    public abstract string Greeting(string name);

    public abstract string GreetingAbout(string name, string what);

    public abstract string Lapsed(string name);

    public abstract string LapsedOfContacts(string one, string other);

    public abstract string ReachedAtNow(string address);

    public abstract string HowYouMet { get; }

    public abstract string HowYouMetThrough(string introducer);

    public abstract string TheyMet(string one, string other);

    public abstract string DidYouMeet(string name);

    public abstract string MetYes { get; }

    public abstract string MetNotYet { get; }

    public abstract string MetNo { get; }

    public abstract string ThanksMet(string name);

    public abstract string ThanksNotYet { get; }

    public abstract string ThanksNoMore { get; }

    public abstract string ThanksNotMet { get; }

    public abstract string NothingOpen { get; }

    public abstract string NothingAsked { get; }

    public abstract string MeanYesTo(string name);

    public abstract string MeanNoTo(string name);

    public abstract string MeanLaterTo(string name);

    public abstract string ShallIAsk(string name);

    public abstract string ShallIAskThrough(string contact, string name);

    public abstract string ShallIIntroduce(string one, string other);

    public abstract string YesDoIt { get; }

    public abstract string BetterNot { get; }

    public abstract string WaitForYou { get; }

    public abstract string YouWaitFor { get; }

    public abstract string Asked(string name);

    public abstract string AskedThrough(string contact, string name);

    public abstract string Introduced(string one, string other);

    public abstract string AgreedToMeet(string name);

    public abstract string SentOn(string date);

    public abstract string GoesOut(string time);

    public abstract string IKnow(string name);

    public abstract string IKnowBoth { get; }

    /// <summary>Why somebody is not asked, or not introduced, now.</summary>
    public abstract string Why(Denial why, string name, IntroductionSettings settings);

    /// <summary>Why two people are not introduced to each other now. What passed between them is not told.</summary>
    public abstract string WhyNotBoth(Denial why, string one, string other, IntroductionSettings settings);

    public abstract string Why(Refusal why);
}

