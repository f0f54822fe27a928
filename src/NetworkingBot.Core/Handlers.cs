using NetworkingBot.Core.Accounts;
using NetworkingBot.Core.Administration;
using NetworkingBot.Core.Calendars;
using NetworkingBot.Core.ContactFiles;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Contacts.Duplicates;
using NetworkingBot.Core.Contacts.Encounters;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Dialogues;
using NetworkingBot.Core.Guide;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Introductions.Meetings;
using NetworkingBot.Core.Nudges;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Core.Privacy;
using NetworkingBot.Core.Search;
using NetworkingBot.Core.Strategy;
using NetworkingBot.Core.Suggestions;

namespace NetworkingBot.Core;

/// <summary>Which handler takes which command.</summary>
internal static class Handlers
{
    public static Router For(CoreServices services)
    {
        var people = services.People;
        var next = services.NextSteps;
        var found = new PeopleFound(services.Slates, services.Settings.Suggestions);
        var router = new Router()
            .Add(new GreetHandler(next))
            .Add(new ShowHelpHandler(next))
            .Add(new ShowPrivacyHandler())
            .Add(new SentenceHandler<Thank>(phrases => phrases.Goodbye))
            .Add(new SentenceHandler<Acknowledge>(phrases => phrases.Heard))
            .Add(new SentenceHandler<LeaveIt>(phrases => phrases.NoProblem))
            .Add(new SentenceHandler<LetGo>(phrases => phrases.NoProblem))
            .Add(new SentenceHandler<Correct>(phrases => phrases.SayItAgain))
            .Add(new SentenceHandler<Invite>(phrases => phrases.HowOthersJoin))
            .Add(new SentenceHandler<AskHowItChooses>(phrases => phrases.HowIChoose))
            .Add(new SentenceHandler<AskWhatANoMeans>(phrases => phrases.WhatANoMeans))
            .Add(new SentenceHandler<TellOfFault>(phrases => phrases.TellWhoRunsMe))
            .Add(new SentenceHandler<TellOfHarm>(phrases => phrases.AgainstHarm))
            .Add(new SentenceHandler<TellOfDistress>(phrases => phrases.InDistress))
            .Add(new CannotDoHandler(new CommandCodec(Commands.All)))
            .Add(new TakeBackHandler())
            .Add(new ComplainHandler(next))
            .Add(new UndoHandler())
            .Add(new NotWhatIMeantHandler())
            .Add(new TakeBackOwnHandler(people))
            .Add(new SpeakLanguageHandler(people, next))
            .Add(new SetZoneHandler(people, next))
            .Add(new AskToJoinHandler(next))
            .Add(new JoinHandler(people, next))
            .Add(new DeclineToJoinHandler())
            .Add(new LinkMeHandler(services.AccountLinks, people))
            .Add(new NotMeHandler(services.AccountLinks))
            .Add(new ConfirmLinkHandler(services.AccountLinks))
            .Add(new RefuseLinkHandler(services.AccountLinks))
            .Add(new PartAccountHandler(services.AccountLinks))
            .Add(new AskToLeaveHandler())
            .Add(new LeaveHandler(people, services.Erasing))
            .Add(new StayHandler(next))
            .Add(new ExportMyDataHandler(services.HandingOver))
            .Add(new ExportContactsHandler(services.HandingOver, services.ContactBook))
            .Add(new AskToEraseHandler())
            .Add(new WhoLookedHandler(services.Audit, services.Settings.Privacy))
            .Add(new ShowRecordHandler(services.Settings.ProgrammeAccess, services.Audit, people, next))
            .Add(new PauseHandler(people))
            .Add(new PauseUntilHandler(people))
            .Add(new ResumeHandler(people, next))
            .Add(new ShowProfileHandler())
            .Add(new AllowNamingHandler(people, next))
            .Add(new EditProfileHandler())
            .Add(new SaveProfileHandler(people, next))
            .Add(new AddToProfileHandler(people, next))
            .Add(new SetProfileLineHandler(people))
            .Add(new TakeOffProfileHandler(people))
            .Add(new SuggestPeopleHandler(services.Slates, people))
            .Add(new SuggestOthersHandler(services.Slates))
            .Add(new WhySuggestedHandler(services.Slates, services.ContactBook))
            .Add(new NotNowHandler(services.Slates, services.SlateStore))
            .Add(new NeverSuggestHandler(services.Slates, services.SlateStore))
            .Add(new ShowAgainHandler(services.Slates, services.SlateStore))
            .Add(new ShowHiddenHandler(services.Slates))
            .Add(new SearchPeopleHandler(found))
            .Add(new FindPeopleHandler(found))
            .Add(new SuggestFromHandler(services.Slates, found))
            .Add(new SuggestElsewhereHandler(found))
            .Add(new SuggestByInterestHandler(found))
            .Add(new SuggestAlikeHandler(services.Slates, found))
            .Add(new SuggestSpeakersHandler(found))
            .Add(new SuggestNewcomersHandler(found))
            .Add(new FindWhomToHelpHandler(services.Slates))
            .Add(new SetGoalHandler(people))
            .Add(new DropGoalHandler(people, next))
            .Add(new ShowStrategyHandler(services.ContactBook, services.OrganisationCache))
            .Add(
                new ShowProgrammeHandler(
                    services.Settings.ProgrammeAccess,
                    services.OrganisationCache,
                    services.Reports,
                    services.DeadLetters,
                    services.ProgrammeWeeks,
                    next
                )
            )
            .Add(new ResetLearningHandler(services.Settings.ProgrammeAccess, services.LearningStore, services.Audit, next))
            .Add(new ReviewReportsHandler(services.Settings.ProgrammeAccess, services.ReportReview, next))
            .Add(new DecideReportHandler(services.Settings.ProgrammeAccess, services.ReportReview, next))
            .Add(new ShowDeadLettersHandler(services.Settings.ProgrammeAccess, services.DeadLetterDesk, next))
            .Add(new SendLetterAgainHandler(services.Settings.ProgrammeAccess, services.DeadLetterDesk, next))
            .Add(new LetGoOfLetterHandler(services.Settings.ProgrammeAccess, services.DeadLetterDesk, next))
            .Add(new BeginStandstillHandler(services.Settings.ProgrammeAccess, services.Standstills, services.Audit))
            .Add(new EndStandstillHandler(services.Settings.ProgrammeAccess, services.Standstills, services.Audit));
        return AddCalendars(
            AddNudges(AddContactFiles(AddContacts(AddIntroductions(router, services), services.ContactBook, services.NewId), services),
                services),
            services.CalendarConnections);
    }

    private static Router AddIntroductions(Router router, CoreServices services)
    {
        var (people, desk, colleagues) = (services.People, services.IntroductionRequests, services.Colleagues);
        var whom = new Whom(colleagues, services.Identities);
        var asking = new RequestFlow(desk, people, colleagues);
        var introduce = new IntroduceContactsHandler(whom, asking);
        var mine = new OwnRequestFlow(desk, people, colleagues);
        var answering = new AnswerFlow(desk, people, colleagues, services.MeetingPlanner);
        return router
            .Add(new AskForIntroductionHandler(whom, asking))
            .Add(new AskThroughHandler(whom, asking, services.Curiosity))
            .Add(introduce)
            .Add(new KnowBothHandler(services.ContactBook, introduce))
            .Add(new SendRequestHandler(whom, asking))
            .Add(new SendNowHandler(mine))
            .Add(new ChangeRequestHandler(mine))
            .Add(new SaveRequestHandler(mine))
            .Add(new WithdrawHandler(mine))
            .Add(new WithdrawFromHandler(whom, desk, mine, people, colleagues))
            .Add(new SayYesHandler(answering))
            .Add(new SayLaterHandler(answering))
            .Add(new PutOffHandler(answering))
            .Add(new SayNoHandler(answering))
            .Add(new SayNeverHandler(answering))
            .Add(new ReportRequestHandler(answering))
            .Add(new ShowRequestsHandler(desk, people, colleagues))
            .Add(new ShowRequestHandler(desk, people, colleagues))
            .Add(new TellMetHandler(desk, people, services.Contacts))
            .Add(new ReachMeAtHandler(people))
            .Add(new ShowOpenersHandler(whom, colleagues, services.Curiosity));
    }

    private static Router AddContacts(Router router, ContactBook book, IdSource newId) => router
        .Add(new ShowContactsHandler(book))
        .Add(new ShowContactHandler(book))
        .Add(new OpenContactHandler(book))
        .Add(new TakeBackContactHandler(book))
        .Add(new AddContactHandler(book, newId))
        .Add(new KeepContactHandler(book))
        .Add(new NewContactHandler(newId))
        .Add(new SaveNewContactHandler(book))
        .Add(new DescribeContactHandler(book))
        .Add(new FillInContactHandler(book))
        .Add(new AskToEditContactHandler(book))
        .Add(new EditContactHandler(book))
        .Add(new SaveContactHandler(book))
        .Add(new AskToRemoveContactHandler(book))
        .Add(new RemoveContactHandler(book))
        .Add(new LogEncounterHandler(book))
        .Add(new WereInTouchHandler(book))
        .Add(new TellEncounterHandler(book))
        .Add(new SaveEncounterHandler(book))
        .Add(new LeaveAloneHandler(book))
        .Add(new NoteContactHandler(book))
        .Add(new KeepNoteHandler(book))
        .Add(new SetRhythmHandler(book))
        .Add(new KeepRhythmHandler(book))
        .Add(new SetCircleHandler(book))
        .Add(new KeepCircleHandler(book))
        .Add(new LeaveCircleHandler(book))
        .Add(new ShowCirclesHandler(book))
        .Add(new ShowWhoIsDueHandler(book))
        .Add(new ShowDuplicatesHandler(book))
        .Add(new AskToMergeHandler(book))
        .Add(new MergeContactsHandler(book))
        .Add(new KeepContactsApartHandler(book));

    private static Router AddContactFiles(Router router, CoreServices services) => router
        .Add(new ImportContactsHandler(services.ContactImports))
        .Add(new TakeContactFileHandler(services.ImportDesk, services.NewId))
        .Add(new ShowImportHandler(services.ImportDesk))
        .Add(new LeaveOutOfImportHandler(services.ImportDesk))
        .Add(new CarryOutImportHandler(services.ImportDesk))
        .Add(new DropImportHandler(services.ContactImports))
        .Add(new TakeBackImportHandler(services.ImportDesk));

    private static Router AddCalendars(Router router, CalendarConnections calendars) => router
        .Add(new ConnectCalendarHandler(calendars))
        .Add(new ShowCalendarHandler(calendars))
        .Add(new DisconnectCalendarHandler(calendars));

    private static Router AddNudges(Router router, CoreServices services)
    {
        var (store, agenda) = (services.NudgeStore, services.NudgeAgenda);
        var change = new WritingTimesChange(services.People, store);
        var replies = new NudgeReply(store, agenda);
        return router
            .Add(new ShowNudgeHandler(store, agenda, services.NextSteps))
            .Add(new ActOnNudgeHandler(store))
            .Add(new NudgeDoneHandler(replies, services.Contacts))
            .Add(new NudgeLaterHandler(replies))
            .Add(new NotThisNudgeHandler(replies, services.Contacts))
            .Add(new RemindMeHandler(services.ContactBook, store))
            .Add(new KeepReminderHandler(services.ContactBook, store))
            .Add(new CancelReminderHandler(services.ContactBook))
            .Add(new DropReminderHandler(services.ContactBook))
            .Add(new ShowRemindersHandler(services.ContactBook))
            .Add(new EditReminderHandler(services.ContactBook))
            .Add(new SaveReminderHandler(services.ContactBook, store))
            .Add(new TakeBackNudgesHandler(services.People, store))
            .Add(new FewerNudgesHandler(change))
            .Add(new StopNudgesHandler(change))
            .Add(new ResumeNudgesHandler(change))
            .Add(new SetNudgesHandler(change))
            .Add(new SetQuietHoursHandler(change))
            .Add(new SetAwayHandler(change))
            .Add(new EditNudgeSettingsHandler(store, services.CalendarConnections))
            .Add(new SaveNudgeSettingsHandler(change, store, services.CalendarConnections));
    }
}
