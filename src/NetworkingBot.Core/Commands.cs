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
using NetworkingBot.Core.People.Identities;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Core.Privacy;
using NetworkingBot.Core.Search;
using NetworkingBot.Core.Strategy;
using NetworkingBot.Core.Suggestions;
using static NetworkingBot.Core.Conversation.Audience;
using static NetworkingBot.Core.Conversation.CatalogueEntry;

namespace NetworkingBot.Core;

/// <summary>
/// The table of contents: everything one can say to the bot or click. The name in quotes is what buttons carry; the words stand with each
/// command.
/// </summary>
public static class Commands
{
    public static Catalogue All { get; } = new(
    [
        Said<Greet>("greet", Anyone) with { InGroups = true },
        Said<ShowHelp>("help", Anyone) with { InGroups = true },
        Said<ShowPrivacy>("privacy", Anyone),
        Said<Thank>("thank", Anyone) with { InGroups = true },
        Of<Acknowledge>("acknowledge", Anyone) with { InGroups = true },
        Of<LeaveIt>("leave-it", Anyone) with { InGroups = true },
        Said<LetGo>("let-go", Anyone) with { InGroups = true },
        Said<Correct>("correct", Anyone),
        Said<Invite>("invite", Anyone),
        Said<AskHowItChooses>("how-it-chooses", Anyone),
        Said<AskWhatANoMeans>("what-a-no-means", Anyone),
        Said<TellOfFault>("tell-of-fault", Anyone),
        Of<TellOfHarm>("tell-of-harm", Anyone, TellOfHarm.Senses),
        Of<TellOfDistress>("tell-of-distress", Anyone),
        Of<CannotDo>("cannot", Anyone) with { InGroups = true },
        Said<TakeBack>("take-back", Anyone),
        Said<Complain>("complain", Anyone),
        Of<Undo>("undo", Anyone) with { Risk = Risk.Write },
        Of<NotWhatIMeant>("not-what-i-meant", Anyone) with { Risk = Risk.Write },
        Of<SpeakLanguage>("speak", Anyone, SpeakLanguage.Senses) with { Risk = Risk.Write },
        Of<SetZone>("zone", Members, SetZone.Senses) with { Risk = Risk.Write },

        Said<AskToJoin>("ask-to-join", Anyone) with { InGroups = true },
        Of<Join>("join", Anyone) with { InGroups = true, Step = "joined", Risk = Risk.Hard },
        Of<DeclineToJoin>("decline-to-join", Anyone) with { InGroups = true },
        Of<LinkMe>("link-me", Anyone) with { InGroups = true, Risk = Risk.Hard },
        Of<NotMe>("not-me", Anyone) with { InGroups = true, Risk = Risk.Write },
        Of<ConfirmLink>("confirm-link", Anyone) with { Risk = Risk.Hard },
        Of<RefuseLink>("refuse-link", Anyone) with { Risk = Risk.Hard },
        Of<PartAccount>("part-account", Anyone) with { Risk = Risk.Hard },
        Said<AskToLeave>("ask-to-leave", Anyone),
        Of<Leave>("leave", Anyone) with { Step = "left", Risk = Risk.Hard },
        Of<Stay>("stay", Anyone),
        Said<ExportMyData>("export-my-data", Anyone),
        Said<ExportContacts>("export-contacts", Members),
        Said<AskToErase>("ask-to-erase", Anyone),
        Said<WhoLooked>("who-looked", Anyone),
        Of<Pause>("pause", Members, Pause.Senses) with { Risk = Risk.Write },
        Of<PauseUntil>("pause-until", Members) with { Step = "paused", Risk = Risk.Write },
        Said<Resume>("resume", Members) with { Risk = Risk.Write },

        Said<ShowProfile>("profile", Anyone),
        Of<TakeBackOwn>("take-back-own", Anyone) with { Risk = Risk.Write, IsKept = true },
        Of<AllowNaming>("allow-naming", Members, AllowNaming.Senses) with { Risk = Risk.Write },
        Said<EditProfile>("edit-profile", Members) with { OpensForm = true },
        Of<SaveProfile>("save-profile", Members) with { Risk = Risk.Write },
        Of<AddToProfile>("add-to-profile", Members, AddToProfile.Senses) with { Risk = Risk.Write, Publishes = true },
        Of<SetProfileLine>("set-profile-line", Members, SetProfileLine.Senses) with { Risk = Risk.Write, Publishes = true },
        Of<TakeOffProfile>("take-off-profile", Members, TakeOffProfile.Senses) with { Risk = Risk.Write },

        Said<SuggestPeople>("suggest", Members) with { StopsInStandstill = true },
        Said<SuggestOthers>("others", Members) with { StopsInStandstill = true },
        Of<WhySuggested>("why", Members, WhySuggested.Senses),
        Of<NotNow>("not-now", Members, NotNow.Senses) with { Step = "put off", Risk = Risk.Write },
        Of<NeverSuggest>("never", Members, NeverSuggest.Senses) with { Step = "hidden", Risk = Risk.Write },
        Of<ShowAgain>("show-again", Members) with { Risk = Risk.Write },
        Said<ShowHidden>("hidden", Members),
        Of<SearchPeople>("people", Members) with { StopsInStandstill = true },
        Of<FindPeople>("find", Members, FindPeople.Senses),
        Of<SuggestFrom>("suggest-from", Members, SuggestFrom.Senses) with { StopsInStandstill = true },
        Said<SuggestElsewhere>("suggest-elsewhere", Members) with { StopsInStandstill = true },
        Of<SuggestByInterest>("suggest-by-interest", Members, SuggestByInterest.Senses) with { StopsInStandstill = true },
        Of<SuggestAlike>("alike", Members, SuggestAlike.Senses) with { StopsInStandstill = true },
        Of<SuggestSpeakers>("suggest-speakers", Members, SuggestSpeakers.Senses) with { StopsInStandstill = true },
        Said<SuggestNewcomers>("newcomers", Members) with { StopsInStandstill = true },
        Said<FindWhomToHelp>("whom-to-help", Members),

        Of<SetGoal>("goal", Members, SetGoal.Senses) with { Risk = Risk.Write },
        Said<DropGoal>("drop-goal", Members) with { Risk = Risk.Write },
        Said<ShowStrategy>("strategy", Members),

        Of<AskForIntroduction>("ask", Members, AskForIntroduction.Senses) with { StopsInStandstill = true, Risk = Risk.Reach },
        Of<AskThrough>("ask-through", Members, AskThrough.Senses) with { StopsInStandstill = true, Risk = Risk.Reach },
        Of<IntroduceContacts>("introduce", Members, IntroduceContacts.Senses) with { StopsInStandstill = true, Risk = Risk.Reach },
        Of<KnowBoth>("know-both", Members) with { StopsInStandstill = true, Risk = Risk.Reach },
        Of<SendRequest>("send-request", Members) with { StopsInStandstill = true, Risk = Risk.Reach },
        Of<SendNow>("send-now", Members) with { StopsInStandstill = true, Risk = Risk.Reach },
        Of<ChangeRequest>("change-request", Members) with { OpensForm = true },
        Of<SaveRequest>("save-request", Members) with { Risk = Risk.Reach },
        Of<Withdraw>("withdraw", Members) with { Risk = Risk.Write },
        Of<SayYes>("yes", Members) with { Step = "agreed", Risk = Risk.Hard },
        Of<WithdrawFrom>("withdraw-from", Members) with { Risk = Risk.Write },
        Of<SayLater>("later", Members) with { Risk = Risk.Write },
        Of<PutOff>("put-off", Members) with { Risk = Risk.Write },
        Of<SayNo>("no", Members) with { Risk = Risk.Hard },
        Of<SayNever>("never-from", Members) with { Risk = Risk.Hard },
        Of<ReportRequest>("report", Members) with { Risk = Risk.Reach },
        Said<ShowRequests>("requests", Members),
        Of<ShowRequest>("request", Members),
        Of<TellMet>("met", Members) with { Risk = Risk.Write },
        Of<ReachMeAt>("reach-me", Members, ReachMeAt.Senses) with { Risk = Risk.Write },
        Of<ShowOpeners>("openers", Members, ShowOpeners.Senses),

        Of<ConnectCalendar>("connect-calendar", Members, ConnectCalendar.Senses) with { Risk = Risk.Write },
        Said<ShowCalendar>("calendar", Members),
        Said<DisconnectCalendar>("disconnect-calendar", Members) with { Risk = Risk.Write },

        Of<ShowContacts>("contacts", Members, ShowContacts.Senses),
        Of<ShowContact>("contact", Members, ShowContact.Senses),
        Of<OpenContact>("open-contact", Members),
        Of<TakeBackContact>("take-back-contact", Members) with { Risk = Risk.Write, IsKept = true },
        Of<AddContact>("add-contact", Members, AddContact.Senses) with { Risk = Risk.Write },
        Of<KeepContact>("keep-contact", Members) with { Risk = Risk.Write },
        Said<NewContact>("new-contact", Members) with { OpensForm = true },
        Of<SaveNewContact>("save-new-contact", Members) with { Risk = Risk.Write },
        Of<DescribeContact>("describe-contact", Members, DescribeContact.Senses) with { Risk = Risk.Write },
        Of<FillInContact>("fill-in-contact", Members) with { Risk = Risk.Write },
        Of<AskToEditContact>("ask-to-edit-contact", Members, AskToEditContact.Senses),
        Of<EditContact>("edit-contact", Members) with { OpensForm = true },
        Of<SaveContact>("save-contact", Members) with { Risk = Risk.Write },
        Of<AskToRemoveContact>("ask-to-remove-contact", Members, AskToRemoveContact.Senses),
        Of<RemoveContact>("remove-contact", Members) with { Risk = Risk.Hard },
        Of<LogEncounter>("log-encounter", Members, LogEncounter.Senses) with { Risk = Risk.Write },
        Of<WereInTouch>("were-in-touch", Members) with { Risk = Risk.Write },
        Of<TellEncounter>("tell-encounter", Members) with { OpensForm = true },
        Of<SaveEncounter>("save-encounter", Members) with { Risk = Risk.Write },
        Of<LeaveAlone>("leave-alone", Members) with { Risk = Risk.Write },
        Of<NoteContact>("note", Members, NoteContact.Senses) with { Risk = Risk.Write },
        Of<KeepNote>("keep-note", Members) with { Risk = Risk.Write },
        Of<SetRhythm>("rhythm", Members, SetRhythm.Senses) with { Risk = Risk.Write },
        Of<KeepRhythm>("keep-rhythm", Members) with { Risk = Risk.Write },
        Of<SetCircle>("circle", Members, SetCircle.Senses) with { Risk = Risk.Write },
        Of<KeepCircle>("keep-circle", Members) with { Risk = Risk.Write },
        Of<LeaveCircle>("leave-circle", Members, LeaveCircle.Senses) with { Risk = Risk.Write },
        Said<ShowCircles>("circles", Members),
        Of<ShowWhoIsDue>("who-is-due", Members, ShowWhoIsDue.Senses),
        Said<ShowDuplicates>("duplicates", Members),
        Of<AskToMerge>("ask-to-merge", Members, AskToMerge.Senses),
        Of<MergeContacts>("merge-contacts", Members) with { Risk = Risk.Hard },
        Of<KeepContactsApart>("contacts-apart", Members) with { Risk = Risk.Write },
        Said<ImportContacts>("import-contacts", Members),
        Of<TakeContactFile>("take-contact-file", Members) with { IsKept = true },
        Of<ShowImport>("import", Members),
        Of<LeaveOutOfImport>("leave-out-of-import", Members),
        Of<CarryOutImport>("carry-out-import", Members) with { Risk = Risk.Write },
        Of<DropImport>("drop-import", Members),
        Of<TakeBackImport>("take-back-import", Members) with { Risk = Risk.Write },

        Said<ShowNudge>("nudge", Members) with { StopsInStandstill = true },
        Of<ActOnNudge>("nudge-act", Members) with { Step = "nudge acted on" },
        Of<NudgeDone>("nudge-done", Members) with { Step = "nudge acted on", Risk = Risk.Write },
        Of<NudgeLater>("nudge-later", Members) with { Risk = Risk.Write },
        Of<NotThisNudge>("nudge-not-this", Members) with { Risk = Risk.Write },
        Of<RemindMe>("remind-me", Members, RemindMe.Senses) with { Risk = Risk.Write },
        Of<KeepReminder>("keep-reminder", Members) with { Risk = Risk.Write },
        Of<CancelReminder>("cancel-reminder", Members, CancelReminder.Senses) with { Risk = Risk.Write },
        Of<DropReminder>("drop-reminder", Members) with { Risk = Risk.Write },
        Of<ShowReminders>("reminders", Members, ShowReminders.Senses),
        Of<EditReminder>("edit-reminder", Members) with { OpensForm = true },
        Of<SaveReminder>("save-reminder", Members) with { Risk = Risk.Write },
        Of<TakeBackNudges>("take-back-nudges", Members) with { Risk = Risk.Write, IsKept = true },
        Said<FewerNudges>("fewer-nudges", Members) with { Step = "nudges slowed", Risk = Risk.Write },
        Said<StopNudges>("stop-nudges", Anyone) with { Step = "nudges stopped", Risk = Risk.Write },
        Said<ResumeNudges>("resume-nudges", Members) with { Risk = Risk.Write },
        Of<SetNudges>("set-nudges", Members, SetNudges.Senses) with { Risk = Risk.Write },
        Of<SetQuietHours>("quiet", Members, SetQuietHours.Senses) with { Risk = Risk.Write },
        Of<SetAway>("away", Members, SetAway.Senses) with { Risk = Risk.Write },
        Said<EditNudgeSettings>("nudge-settings", Members) with { OpensForm = true },
        Of<SaveNudgeSettings>("save-nudge-settings", Members) with { Risk = Risk.Write },

        Said<ShowProgramme>("programme", Anyone),
        Said<ResetLearning>("reset-learning", Anyone) with { Risk = Risk.Hard, ForEverybody = true },
        Said<ShowRecord>("record", Anyone),
        Said<ReviewReports>("review-reports", Anyone),
        Of<DecideReport>("decide-report", Anyone) with { Risk = Risk.Hard },
        Said<ShowDeadLetters>("dead-letters", Anyone),
        Of<SendLetterAgain>("send-letter-again", Anyone) with { Risk = Risk.Reach },
        Of<LetGoOfLetter>("let-go-of-letter", Anyone) with { Risk = Risk.Hard },
        Said<BeginStandstill>("stop-everything", Anyone) with { Risk = Risk.Hard, ForEverybody = true },
        Said<EndStandstill>("start-everything", Anyone) with { Risk = Risk.Hard, ForEverybody = true },
    ]);
}
