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
        Of<Greet>("greet", Anyone, Greet.Wordings) with { InGroups = true },
        Of<ShowHelp>("help", Anyone, ShowHelp.Wordings) with { InGroups = true },
        Of<ShowPrivacy>("privacy", Anyone, ShowPrivacy.Wordings),
        Of<Thank>("thank", Anyone, Thank.Wordings) with { InGroups = true },
        Of<Acknowledge>("acknowledge", Anyone) with { InGroups = true },
        Of<LeaveIt>("leave-it", Anyone) with { InGroups = true },
        Of<LetGo>("let-go", Anyone, LetGo.Wordings) with { InGroups = true },
        Of<Correct>("correct", Anyone, Correct.Wordings),
        Of<Invite>("invite", Anyone, Invite.Wordings),
        Of<AskHowItChooses>("how-it-chooses", Anyone, AskHowItChooses.Wordings),
        Of<AskWhatANoMeans>("what-a-no-means", Anyone, AskWhatANoMeans.Wordings),
        Of<TellOfFault>("tell-of-fault", Anyone, TellOfFault.Wordings),
        Of<TellOfHarm>("tell-of-harm", Anyone, TellOfHarm.Wordings),
        Of<TellOfDistress>("tell-of-distress", Anyone),
        Of<CannotDo>("cannot", Anyone) with { InGroups = true },
        Of<TakeBack>("take-back", Anyone, TakeBack.Wordings),
        Of<Complain>("complain", Anyone, Complain.Wordings),
        Of<Undo>("undo", Anyone) with { Risk = Risk.Write },
        Of<NotWhatIMeant>("not-what-i-meant", Anyone) with { Risk = Risk.Write },
        Of<SpeakLanguage>("speak", Anyone, SpeakLanguage.Wordings) with { Risk = Risk.Write },
        Of<SetZone>("zone", Members, SetZone.Wordings) with { Risk = Risk.Write },

        Of<AskToJoin>("ask-to-join", Anyone, AskToJoin.Wordings) with { InGroups = true },
        Of<Join>("join", Anyone) with { InGroups = true, Step = "joined", Risk = Risk.Hard },
        Of<DeclineToJoin>("decline-to-join", Anyone) with { InGroups = true },
        Of<LinkMe>("link-me", Anyone) with { InGroups = true, Risk = Risk.Hard },
        Of<NotMe>("not-me", Anyone) with { InGroups = true, Risk = Risk.Write },
        Of<ConfirmLink>("confirm-link", Anyone) with { Risk = Risk.Hard },
        Of<RefuseLink>("refuse-link", Anyone) with { Risk = Risk.Hard },
        Of<PartAccount>("part-account", Anyone) with { Risk = Risk.Hard },
        Of<AskToLeave>("ask-to-leave", Anyone, AskToLeave.Wordings),
        Of<Leave>("leave", Anyone) with { Step = "left", Risk = Risk.Hard },
        Of<Stay>("stay", Anyone),
        Of<ExportMyData>("export-my-data", Anyone, ExportMyData.Wordings),
        Of<ExportContacts>("export-contacts", Members, ExportContacts.Wordings),
        Of<AskToErase>("ask-to-erase", Anyone, AskToErase.Wordings),
        Of<WhoLooked>("who-looked", Anyone, WhoLooked.Wordings),
        Of<Pause>("pause", Members, Pause.Wordings) with { Risk = Risk.Write },
        Of<PauseUntil>("pause-until", Members) with { Step = "paused", Risk = Risk.Write },
        Of<Resume>("resume", Members, Resume.Wordings) with { Risk = Risk.Write },

        Of<ShowProfile>("profile", Anyone, ShowProfile.Wordings),
        Of<TakeBackOwn>("take-back-own", Anyone) with { Risk = Risk.Write, IsKept = true },
        Of<AllowNaming>("allow-naming", Members, AllowNaming.Wordings) with { Risk = Risk.Write },
        Of<EditProfile>("edit-profile", Members, EditProfile.Wordings) with { OpensForm = true },
        Of<SaveProfile>("save-profile", Members) with { Risk = Risk.Write },
        Of<AddToProfile>("add-to-profile", Members, AddToProfile.Wordings) with { Risk = Risk.Write, Publishes = true },
        Of<SetProfileLine>("set-profile-line", Members, SetProfileLine.Wordings) with { Risk = Risk.Write, Publishes = true },
        Of<TakeOffProfile>("take-off-profile", Members, TakeOffProfile.Wordings) with { Risk = Risk.Write },

        Of<SuggestPeople>("suggest", Members, SuggestPeople.Wordings) with { StopsInStandstill = true },
        Of<SuggestOthers>("others", Members, SuggestOthers.Wordings) with { StopsInStandstill = true },
        Of<WhySuggested>("why", Members, WhySuggested.Wordings),
        Of<NotNow>("not-now", Members, NotNow.Wordings) with { Step = "put off", Risk = Risk.Write },
        Of<NeverSuggest>("never", Members, NeverSuggest.Wordings) with { Step = "hidden", Risk = Risk.Write },
        Of<ShowAgain>("show-again", Members) with { Risk = Risk.Write },
        Of<ShowHidden>("hidden", Members, ShowHidden.Wordings),
        Of<SearchPeople>("people", Members) with { StopsInStandstill = true },
        Of<FindPeople>("find", Members, FindPeople.Wordings),
        Of<SuggestFrom>("suggest-from", Members, SuggestFrom.Wordings) with { StopsInStandstill = true },
        Of<SuggestElsewhere>("suggest-elsewhere", Members, SuggestElsewhere.Wordings) with { StopsInStandstill = true },
        Of<SuggestByInterest>("suggest-by-interest", Members, SuggestByInterest.Wordings) with { StopsInStandstill = true },
        Of<SuggestAlike>("alike", Members, SuggestAlike.Wordings) with { StopsInStandstill = true },
        Of<SuggestSpeakers>("suggest-speakers", Members, SuggestSpeakers.Wordings) with { StopsInStandstill = true },
        Of<SuggestNewcomers>("newcomers", Members, SuggestNewcomers.Wordings) with { StopsInStandstill = true },
        Of<FindWhomToHelp>("whom-to-help", Members, FindWhomToHelp.Wordings),

        Of<SetGoal>("goal", Members, SetGoal.Wordings) with { Risk = Risk.Write },
        Of<DropGoal>("drop-goal", Members, DropGoal.Wordings) with { Risk = Risk.Write },
        Of<ShowStrategy>("strategy", Members, ShowStrategy.Wordings),

        Of<AskForIntroduction>("ask", Members, AskForIntroduction.Wordings) with { StopsInStandstill = true, Risk = Risk.Reach },
        Of<AskThrough>("ask-through", Members, AskThrough.Wordings) with { StopsInStandstill = true, Risk = Risk.Reach },
        Of<IntroduceContacts>("introduce", Members, IntroduceContacts.Wordings) with { StopsInStandstill = true, Risk = Risk.Reach },
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
        Of<ShowRequests>("requests", Members, ShowRequests.Wordings),
        Of<ShowRequest>("request", Members),
        Of<TellMet>("met", Members) with { Risk = Risk.Write },
        Of<ReachMeAt>("reach-me", Members, ReachMeAt.Wordings) with { Risk = Risk.Write },
        Of<ShowOpeners>("openers", Members, ShowOpeners.Wordings),

        Of<ConnectCalendar>("connect-calendar", Members, ConnectCalendar.Wordings) with { Risk = Risk.Write },
        Of<ShowCalendar>("calendar", Members, ShowCalendar.Wordings),
        Of<DisconnectCalendar>("disconnect-calendar", Members, DisconnectCalendar.Wordings) with { Risk = Risk.Write },

        Of<ShowContacts>("contacts", Members, ShowContacts.Wordings),
        Of<ShowContact>("contact", Members, ShowContact.Wordings),
        Of<OpenContact>("open-contact", Members),
        Of<TakeBackContact>("take-back-contact", Members) with { Risk = Risk.Write, IsKept = true },
        Of<AddContact>("add-contact", Members, AddContact.Wordings) with { Risk = Risk.Write },
        Of<KeepContact>("keep-contact", Members) with { Risk = Risk.Write },
        Of<NewContact>("new-contact", Members, NewContact.Wordings) with { OpensForm = true },
        Of<SaveNewContact>("save-new-contact", Members) with { Risk = Risk.Write },
        Of<DescribeContact>("describe-contact", Members, DescribeContact.Wordings) with { Risk = Risk.Write },
        Of<FillInContact>("fill-in-contact", Members) with { Risk = Risk.Write },
        Of<AskToEditContact>("ask-to-edit-contact", Members, AskToEditContact.Wordings),
        Of<EditContact>("edit-contact", Members) with { OpensForm = true },
        Of<SaveContact>("save-contact", Members) with { Risk = Risk.Write },
        Of<AskToRemoveContact>("ask-to-remove-contact", Members, AskToRemoveContact.Wordings),
        Of<RemoveContact>("remove-contact", Members) with { Risk = Risk.Hard },
        Of<LogEncounter>("log-encounter", Members, LogEncounter.Wordings) with { Risk = Risk.Write },
        Of<WereInTouch>("were-in-touch", Members) with { Risk = Risk.Write },
        Of<TellEncounter>("tell-encounter", Members) with { OpensForm = true },
        Of<SaveEncounter>("save-encounter", Members) with { Risk = Risk.Write },
        Of<LeaveAlone>("leave-alone", Members) with { Risk = Risk.Write },
        Of<NoteContact>("note", Members, NoteContact.Wordings) with { Risk = Risk.Write },
        Of<KeepNote>("keep-note", Members) with { Risk = Risk.Write },
        Of<SetRhythm>("rhythm", Members, SetRhythm.Wordings) with { Risk = Risk.Write },
        Of<KeepRhythm>("keep-rhythm", Members) with { Risk = Risk.Write },
        Of<SetCircle>("circle", Members, SetCircle.Wordings) with { Risk = Risk.Write },
        Of<KeepCircle>("keep-circle", Members) with { Risk = Risk.Write },
        Of<LeaveCircle>("leave-circle", Members, LeaveCircle.Wordings) with { Risk = Risk.Write },
        Of<ShowCircles>("circles", Members, ShowCircles.Wordings),
        Of<ShowWhoIsDue>("who-is-due", Members, ShowWhoIsDue.Wordings),
        Of<ShowDuplicates>("duplicates", Members, ShowDuplicates.Wordings),
        Of<AskToMerge>("ask-to-merge", Members, AskToMerge.Wordings),
        Of<MergeContacts>("merge-contacts", Members) with { Risk = Risk.Hard },
        Of<KeepContactsApart>("contacts-apart", Members) with { Risk = Risk.Write },
        Of<ImportContacts>("import-contacts", Members, ImportContacts.Wordings),
        Of<TakeContactFile>("take-contact-file", Members) with { IsKept = true },
        Of<ShowImport>("import", Members),
        Of<LeaveOutOfImport>("leave-out-of-import", Members),
        Of<CarryOutImport>("carry-out-import", Members) with { Risk = Risk.Write },
        Of<DropImport>("drop-import", Members),
        Of<TakeBackImport>("take-back-import", Members) with { Risk = Risk.Write },

        Of<ShowNudge>("nudge", Members, ShowNudge.Wordings) with { StopsInStandstill = true },
        Of<ActOnNudge>("nudge-act", Members) with { Step = "nudge acted on" },
        Of<NudgeDone>("nudge-done", Members) with { Step = "nudge acted on", Risk = Risk.Write },
        Of<NudgeLater>("nudge-later", Members) with { Risk = Risk.Write },
        Of<NotThisNudge>("nudge-not-this", Members) with { Risk = Risk.Write },
        Of<RemindMe>("remind-me", Members, RemindMe.Wordings) with { Risk = Risk.Write },
        Of<KeepReminder>("keep-reminder", Members) with { Risk = Risk.Write },
        Of<CancelReminder>("cancel-reminder", Members, CancelReminder.Wordings) with { Risk = Risk.Write },
        Of<DropReminder>("drop-reminder", Members) with { Risk = Risk.Write },
        Of<ShowReminders>("reminders", Members, ShowReminders.Wordings),
        Of<EditReminder>("edit-reminder", Members) with { OpensForm = true },
        Of<SaveReminder>("save-reminder", Members) with { Risk = Risk.Write },
        Of<TakeBackNudges>("take-back-nudges", Members) with { Risk = Risk.Write, IsKept = true },
        Of<FewerNudges>("fewer-nudges", Members, FewerNudges.Wordings) with { Step = "nudges slowed", Risk = Risk.Write },
        Of<StopNudges>("stop-nudges", Anyone, StopNudges.Wordings) with { Step = "nudges stopped", Risk = Risk.Write },
        Of<ResumeNudges>("resume-nudges", Members, ResumeNudges.Wordings) with { Risk = Risk.Write },
        Of<SetNudges>("set-nudges", Members, SetNudges.Wordings) with { Risk = Risk.Write },
        Of<SetQuietHours>("quiet", Members, SetQuietHours.Wordings) with { Risk = Risk.Write },
        Of<SetAway>("away", Members, SetAway.Wordings) with { Risk = Risk.Write },
        Of<EditNudgeSettings>("nudge-settings", Members, EditNudgeSettings.Wordings) with { OpensForm = true },
        Of<SaveNudgeSettings>("save-nudge-settings", Members) with { Risk = Risk.Write },

        Of<ShowProgramme>("programme", Anyone, ShowProgramme.Wordings),
        Of<ResetLearning>("reset-learning", Anyone, ResetLearning.Wordings) with { Risk = Risk.Hard, ForEverybody = true },
        Of<ShowRecord>("record", Anyone, ShowRecord.Wordings),
        Of<ReviewReports>("review-reports", Anyone, ReviewReports.Wordings),
        Of<DecideReport>("decide-report", Anyone) with { Risk = Risk.Hard },
        Of<ShowDeadLetters>("dead-letters", Anyone, ShowDeadLetters.Wordings),
        Of<SendLetterAgain>("send-letter-again", Anyone) with { Risk = Risk.Reach },
        Of<LetGoOfLetter>("let-go-of-letter", Anyone) with { Risk = Risk.Hard },
        Of<BeginStandstill>("stop-everything", Anyone, BeginStandstill.Wordings) with { Risk = Risk.Hard, ForEverybody = true },
        Of<EndStandstill>("start-everything", Anyone, EndStandstill.Wordings) with { Risk = Risk.Hard, ForEverybody = true },
    ]);
}
