using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Privacy;
using NodaTime;

namespace NetworkingBot.Core.Administration;

public abstract partial record ProgrammePhrases
{
    private sealed record English : ProgrammePhrases
    {
        public override string Title => "How the programme is going";

        public override string ByDepartment => "By department";

        protected override string OfThePeriod(LocalDate from, LocalDate to) =>
            $"People are counted as of this week, what they did over the four weeks from {Dates.Short(Lang.English, from)} to "
                + $"{Dates.Short(Lang.English, to)}.";

        protected override string OnlyGroups =>
            "All to the nearest five. “–” means that fewer than five people did it, or fewer than five did not: these numbers tell of "
                + "nobody.";

        public override string OpenPage => "Open as a page";

        public override string ShowTheNumbers => "Show the numbers";

        public override string LinkIsOld => "This link no longer works. Say “admin” to the bot for a new one.";

        public override string Review => "Review reports";

        public override string ReportCame => "A colleague has reported a request for an introduction. Please take a look.";

        public override string ReportsTitle => "Reports";

        public override string NoReports => "Nothing to review.";

        public override string ReportsIntro(int thatStop) => thatStop == 1
            ? "A report holds back all requests of whoever it is about, until you dismiss it. Nobody sees who reported."
            : $"From {thatStop} reports on, all requests of whoever they are about are held back; one that you dismiss no longer counts. "
                + $"Nobody sees who reported.";

        public override string MoreReports(int count) => count == 1 ? "One more comes after these." : $"{count} more come after these.";

        public override string ReportLine(string id, string reason, bool isUpheld) => $"{id}: “{reason}”" + (isUpheld ? " – upheld" : "");

        public override string DeadLettersTitle => "Messages that could not be sent";

        public override string NoDeadLetters => "There is none. What fails is tried for about a day and a half before it ends up here.";

        public override string DeadLettersIntro =>
            "I tried each of these for about a day and a half. Sent again, a message goes out as things stand now; one that no longer "
                + "holds is not sent. After 30 days I let go of them.";

        public override string SeeDeadLetters(int count) => count == 1 ? "One unsent message" : $"{count} unsent messages";

        public override string DeadLetterFor(string name, string kind) => kind switch
        {
            NudgePlan.Kind => $"To {name}: the message of the day",
            IntroductionSchedule.Kind => $"To {name}: about an introduction",
            Report.NoticeKind => $"To {name}: about a report",
            _ => $"To {name}: another message",
        };

        public override string GivenUpOn => "Given up on";

        public override string Why => "Why";

        public override string WhyGivenUp(DeadLetterCause cause, int tries) => cause == DeadLetterCause.Bot
            ? $"I have a fault, {tries} times over. Whoever runs me finds it in my log."
            : $"The chat platform did not take it, {tries} times over.";

        public override string LastAnswer => "The last answer";

        public override string SendAgain => "Send again";

        public override string LetGo => "Let go";

        public override string ConfirmLetGo(string name) => $"{name} will not get this message. Let go of it?";

        public override string SentAgain(string name) => $"I'm trying the message to {name} again.";

        public override string LetGoOf(string name) => $"Let go: the message to {name} won't be sent.";

        public override string DeadLetterGone => "That one is not here any more: it was sent again or let go.";

        public override string ReportAbout => "About";

        public override string ReportedOn => "Reported on";

        public override string AskedFor => "They looked for";

        public override string Offered => "They offered";

        public override string Wrote => "In their words";

        public override string SomebodyGone => "somebody who has left";

        public override string RecordTitle => "On record";

        public override string NothingOnRecord =>
            "Nothing is on record yet: nobody took out or erased data, looked at reports or stopped the programme.";

        public override string WhoeverRunsMe => "whoever runs the bot";

        public override string Because(string reason) => $"Reason: “{reason}”";

        public override string Done(AuditAct act, string who, string? whom) => act switch
        {
            AuditAct.Exported => $"{who} took out the data of {whom}",
            AuditAct.Erased => $"{who} erased {whom}",
            AuditAct.Linked => $"{who} linked accounts of {whom}",
            AuditAct.Unlinked => $"{who} undid a link of {whom}",
            AuditAct.AskedAs => $"{who} asked in the name of {whom}",
            AuditAct.ReportsRead => $"{who} read the reports",
            AuditAct.ReportDecided => $"{who} decided on a report about {whom}",
            AuditAct.MessageSentAgain => $"{who} had a message to {whom} sent again",
            AuditAct.MessageLetGo => $"{who} let go of a message to {whom}",
            AuditAct.Stopped => $"{who} stopped everything",
            AuditAct.Started => $"{who} started everything again",
            AuditAct.LearningReset => $"{who} reset the suggestions",
            AuditAct.Restored => $"{who} restored a backup",
            AuditAct.BackedUp => $"{who} made a backup of everything",
            AuditAct.DeadLettersRead => $"{who} read what had not gone out",
            AuditAct.TokenMade => $"{who} made a token for the directory",
            AuditAct.TokenRevoked => $"{who} revoked a token of the directory",
            AuditAct.DirectoryImported => $"{who} imported a staff directory",
            AuditAct.TiesImported => $"{who} imported who knows whom",
        };

        public override string Uphold => "Uphold";

        public override string Dismiss => "Dismiss";

        public override string Decided(Verdict verdict, string name, bool isStopped) => (verdict, isStopped) switch
        {
            (Verdict.Upheld, true) =>
                $"Upheld. I hold back all requests of {name} until you dismiss enough of the reports. Please talk to them: I don't write "
                    + $"to them about it.",
            (Verdict.Upheld, false) =>
                $"Upheld. {name} can still ask for introductions. Please talk to them: I don't write to them about it.",
            (_, true) => $"Dismissed. Other reports still hold back the requests of {name}.",
            (_, false) => $"Dismissed. {name} can ask for introductions.",
        };

        public override string ReportGone => "That report has been dealt with already.";

        public override string Stop => "Pause everything";

        public override string ConfirmStop =>
            "I will write to nobody and bring nobody together until you start everything again. Pause everything?";

        public override string Stopped =>
            "Everything is on pause. I write to nobody, suggest nobody and pass no request on until you start again; whoever asks is told "
                + "so. What waits is kept.";

        public override string StoppedSince(string day) => $"Everything has been on pause since {day}.";

        public override string Start => "Start everything again";

        public override string Started => "Everything runs again. What waited goes out now, as far as it is still true.";

        protected override string Asked => "Asked for an introduction";

        protected override string Agreed => "Said yes to one";

        protected override string Met => "Met somebody";

        public override string ResetLearning => "Forget what was learned";

        public override string ConfirmReset => "Take suggestions back to the weights that ship, and forget what they learned from?";

        public override string LearningReset =>
            "Done: suggestions start again from the weights that ship. They will learn from what comes from now on.";

        protected override string Suggestions => "Suggestions";

        protected override string AsShipped => "weighed as shipped; refined once enough contacts have come of what was suggested";

        protected override string CountsMore => "counts more";

        protected override string CountsLess => "counts less";

        protected override string Refined(int outcomes) => $"weights refined from about {outcomes} contacts that came about";

        protected override string Name(TieSignal signal) => signal switch
        {
            TieSignal.CommonContacts => "contacts in common",
            TieSignal.WrittenToTogether => "being written to together",
            TieSignal.Departments => "how close two departments are",
            TieSignal.Connected => "how many people somebody knows",
            TieSignal.Responsive => "whether somebody answers",
            TieSignal.New => "being new",
        };

        protected override string Known => "People known";

        protected override string Joined => "Joined";

        protected override string Paused => "Taking a break";

        protected override string Reports => "Reports waiting for you";

        protected override string TooFew => "too few to tell";

        protected override string Others => "Other departments";
    }
}
