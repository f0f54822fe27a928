using NetworkingBot.Core.Accounts;
using NetworkingBot.Core.Administration;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Contacts.Duplicates;
using NetworkingBot.Core.Contacts.Encounters;
using NetworkingBot.Core.Conversation;
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
/// The table of contents: everything one can say to the bot or click. The name in quotes is what buttons carry; the words stand with each command.
/// </summary>
public static class Commands
{
    public static Catalogue All { get; } = new(
    [
        Of<Greet>("greet", Anyone, Greet.Wordings) with { InGroups = true },
        Of<ShowHelp>("help", Anyone, ShowHelp.Wordings) with { InGroups = true },
        Of<ShowPrivacy>("privacy", Anyone, ShowPrivacy.Wordings),
        Of<Thank>("thank", Anyone, Thank.Wordings) with { InGroups = true },
        Of<LetGo>("let-go", Anyone, LetGo.Wordings) with { InGroups = true },
        Of<Correct>("correct", Anyone, Correct.Wordings),
        Of<Invite>("invite", Anyone, Invite.Wordings),
        Of<AskHowItChooses>("how-it-chooses", Anyone, AskHowItChooses.Wordings),
        Of<AskWhatANoMeans>("what-a-no-means", Anyone, AskWhatANoMeans.Wordings),
        Of<TellOfFault>("tell-of-fault", Anyone, TellOfFault.Wordings),
        Of<TellOfHarm>("tell-of-harm", Anyone, TellOfHarm.Wordings),
        Of<CannotDo>("cannot", Anyone) with { InGroups = true },
        Of<TakeBack>("take-back", Anyone, TakeBack.Wordings),
        Of<Complain>("complain", Anyone, Complain.Wordings),
        Of<SpeakLanguage>("speak", Anyone, SpeakLanguage.Wordings),
        Of<SetZone>("zone", Members, SetZone.Wordings),

        Of<AskToJoin>("ask-to-join", Anyone, AskToJoin.Wordings) with { InGroups = true },
        Of<Join>("join", Anyone) with { InGroups = true, Step = "joined" },
        Of<DeclineToJoin>("decline-to-join", Anyone) with { InGroups = true },
        Of<LinkMe>("link-me", Anyone) with { InGroups = true },
        Of<NotMe>("not-me", Anyone) with { InGroups = true },
        Of<ConfirmLink>("confirm-link", Anyone),
        Of<RefuseLink>("refuse-link", Anyone),
        Of<PartAccount>("part-account", Anyone),
        Of<AskToLeave>("ask-to-leave", Anyone, AskToLeave.Wordings),
        Of<Leave>("leave", Anyone) with { Step = "left" },
        Of<Stay>("stay", Anyone),
        Of<ExportMyData>("export-my-data", Anyone, ExportMyData.Wordings),
        Of<AskToErase>("ask-to-erase", Anyone, AskToErase.Wordings),
        Of<WhoLooked>("who-looked", Anyone, WhoLooked.Wordings),
        Of<Pause>("pause", Members, Pause.Wordings),
        Of<PauseUntil>("pause-until", Members) with { Step = "paused" },
        Of<Resume>("resume", Members, Resume.Wordings),

        Of<ShowProfile>("profile", Anyone, ShowProfile.Wordings),
        Of<EditProfile>("edit-profile", Members, EditProfile.Wordings) with { OpensForm = true },
        Of<SaveProfile>("save-profile", Members),
        Of<AddToProfile>("add-to-profile", Members, AddToProfile.Wordings),
        Of<SetProfileLine>("set-profile-line", Members, SetProfileLine.Wordings),
        Of<TakeOffProfile>("take-off-profile", Members, TakeOffProfile.Wordings),

        Of<SuggestPeople>("suggest", Members, SuggestPeople.Wordings) with { StopsInStandstill = true },
        Of<SuggestOthers>("others", Members, SuggestOthers.Wordings) with { StopsInStandstill = true },
        Of<WhySuggested>("why", Members, WhySuggested.Wordings),
        Of<NotNow>("not-now", Members, NotNow.Wordings) with { Step = "put off" },
        Of<NeverSuggest>("never", Members, NeverSuggest.Wordings) with { Step = "hidden" },
        Of<ShowAgain>("show-again", Members),
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

        Of<SetGoal>("goal", Members, SetGoal.Wordings),
        Of<DropGoal>("drop-goal", Members, DropGoal.Wordings),
        Of<ShowStrategy>("strategy", Members, ShowStrategy.Wordings),

        Of<AskForIntroduction>("ask", Members, AskForIntroduction.Wordings) with { StopsInStandstill = true },
        Of<AskThrough>("ask-through", Members, AskThrough.Wordings) with { StopsInStandstill = true },
        Of<IntroduceContacts>("introduce", Members, IntroduceContacts.Wordings) with { StopsInStandstill = true },
        Of<KnowBoth>("know-both", Members) with { StopsInStandstill = true },
        Of<SendRequest>("send-request", Members) with { StopsInStandstill = true },
        Of<SendNow>("send-now", Members) with { StopsInStandstill = true },
        Of<ChangeRequest>("change-request", Members) with { OpensForm = true },
        Of<SaveRequest>("save-request", Members),
        Of<Withdraw>("withdraw", Members),
        Of<SayYes>("yes", Members, SayYes.Wordings) with { Step = "agreed" },
        Of<WithdrawFrom>("withdraw-from", Members),
        Of<SayLater>("later", Members, SayLater.Wordings),
        Of<PutOff>("put-off", Members),
        Of<SayNo>("no", Members, SayNo.Wordings),
        Of<SayNever>("never-from", Members),
        Of<ReportRequest>("report", Members),
        Of<ShowRequests>("requests", Members, ShowRequests.Wordings),
        Of<ShowRequest>("request", Members),
        Of<TellMet>("met", Members),
        Of<ReachMeAt>("reach-me", Members, ReachMeAt.Wordings),
        Of<ShowOpeners>("openers", Members, ShowOpeners.Wordings),

        Of<ShowContacts>("contacts", Members, ShowContacts.Wordings),
        Of<ShowContact>("contact", Members, ShowContact.Wordings),
        Of<OpenContact>("open-contact", Members),
        Of<AddContact>("add-contact", Members, AddContact.Wordings),
        Of<KeepContact>("keep-contact", Members),
        Of<NewContact>("new-contact", Members, NewContact.Wordings) with { OpensForm = true },
        Of<SaveNewContact>("save-new-contact", Members),
        Of<DescribeContact>("describe-contact", Members, DescribeContact.Wordings),
        Of<FillInContact>("fill-in-contact", Members),
        Of<AskToEditContact>("ask-to-edit-contact", Members, AskToEditContact.Wordings),
        Of<EditContact>("edit-contact", Members) with { OpensForm = true },
        Of<SaveContact>("save-contact", Members),
        Of<AskToRemoveContact>("ask-to-remove-contact", Members, AskToRemoveContact.Wordings),
        Of<RemoveContact>("remove-contact", Members),
        Of<LogEncounter>("log-encounter", Members, LogEncounter.Wordings),
        Of<WereInTouch>("were-in-touch", Members),
        Of<TellEncounter>("tell-encounter", Members) with { OpensForm = true },
        Of<SaveEncounter>("save-encounter", Members),
        Of<LeaveAlone>("leave-alone", Members),
        Of<NoteContact>("note", Members, NoteContact.Wordings),
        Of<KeepNote>("keep-note", Members),
        Of<SetRhythm>("rhythm", Members, SetRhythm.Wordings),
        Of<KeepRhythm>("keep-rhythm", Members),
        Of<SetCircle>("circle", Members, SetCircle.Wordings),
        Of<KeepCircle>("keep-circle", Members),
        Of<LeaveCircle>("leave-circle", Members, LeaveCircle.Wordings),
        Of<ShowCircles>("circles", Members, ShowCircles.Wordings),
        Of<ShowWhoIsDue>("who-is-due", Members, ShowWhoIsDue.Wordings),
        Of<ShowDuplicates>("duplicates", Members, ShowDuplicates.Wordings),
        Of<AskToMerge>("ask-to-merge", Members, AskToMerge.Wordings),
        Of<MergeContacts>("merge-contacts", Members),
        Of<KeepContactsApart>("contacts-apart", Members),

        Of<ShowNudge>("nudge", Members, ShowNudge.Wordings) with { StopsInStandstill = true },
        Of<ActOnNudge>("nudge-act", Members) with { Step = "nudge acted on" },
        Of<NudgeDone>("nudge-done", Members) with { Step = "nudge acted on" },
        Of<NudgeLater>("nudge-later", Members),
        Of<NotThisNudge>("nudge-not-this", Members),
        Of<RemindMe>("remind-me", Members, RemindMe.Wordings),
        Of<KeepReminder>("keep-reminder", Members),
        Of<CancelReminder>("cancel-reminder", Members, CancelReminder.Wordings),
        Of<DropReminder>("drop-reminder", Members),
        Of<ShowReminders>("reminders", Members, ShowReminders.Wordings),
        Of<EditReminder>("edit-reminder", Members) with { OpensForm = true },
        Of<SaveReminder>("save-reminder", Members),
        Of<FewerNudges>("fewer-nudges", Members, FewerNudges.Wordings) with { Step = "nudges slowed" },
        Of<StopNudges>("stop-nudges", Anyone, StopNudges.Wordings) with { Step = "nudges stopped" },
        Of<ResumeNudges>("resume-nudges", Members, ResumeNudges.Wordings),
        Of<SetNudges>("set-nudges", Members, SetNudges.Wordings),
        Of<SetQuietHours>("quiet", Members, SetQuietHours.Wordings),
        Of<SetAway>("away", Members, SetAway.Wordings),
        Of<EditNudgeSettings>("nudge-settings", Members, EditNudgeSettings.Wordings) with { OpensForm = true },
        Of<SaveNudgeSettings>("save-nudge-settings", Members),

        Of<ShowProgramme>("programme", Anyone, ShowProgramme.Wordings),
        Of<ResetLearning>("reset-learning", Anyone, ResetLearning.Wordings),
        Of<ShowRecord>("record", Anyone, ShowRecord.Wordings),
        Of<ReviewReports>("review-reports", Anyone, ReviewReports.Wordings),
        Of<DecideReport>("decide-report", Anyone),
        Of<BeginStandstill>("stop-everything", Anyone, BeginStandstill.Wordings),
        Of<EndStandstill>("start-everything", Anyone, EndStandstill.Wordings),
    ]);
}
