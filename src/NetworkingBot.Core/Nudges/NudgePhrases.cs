using NetworkingBot.Core.Language;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Nudges;

/// <summary>What the bot says when it writes first: warm, short, never pushing.</summary>
internal abstract partial record NudgePhrases
{
    public static NudgePhrases In(Lang lang) => Phrases.Of<NudgePhrases>(lang, new English(), new Spanish());

    public abstract string Title(string name, int count);

    public abstract string RequestsWait(int count);

    /// <summary>Null: no more was said than whom.</summary>
    public abstract string AsYouAsked(string name, string? what);

    public abstract string ShowRequests { get; }

    public abstract string FollowUp(string name);

    public abstract string WeMet { get; }

    public abstract string CanHelp(string name, string theirs, string mine);

    public abstract string HelpOpener(string name, string theirs);

    /// <summary>Null days: never in touch so far.</summary>
    public abstract string GoneQuiet(string name, int? days);

    public abstract string ThisWeek(string names);

    public abstract string ShowThem { get; }

    public abstract string Connect(string one, string other, string about);

    public abstract string IntroduceThem { get; }

    public abstract string Gap(ProfileGap gap);

    public abstract string FillIn { get; }

    public abstract string YouCouldSay(string opener);

    public abstract string Write { get; }

    public abstract string Done { get; }

    public abstract string Later { get; }

    public abstract string NotThis { get; }

    public abstract string HowOften(NudgePace pace);

    public abstract string Fewer { get; }

    public abstract string Stop { get; }

    public abstract string Farewell { get; }

    public abstract string TurnOn { get; }

    public abstract string EvenQuieter { get; }

    public abstract string PauseEverything { get; }

    public abstract string LeaveAltogether { get; }

    public abstract string NothingNow { get; }

    public abstract string WellDone { get; }

    public abstract string LaterThen(int days);

    public abstract string NotAgain { get; }

    public abstract string AllDone { get; }

    public abstract string RemindOn(string name, string date);

    public abstract string RemindAfter(string name, string date, string nudge);

    public abstract string RemindAfterToday(string name, string nudge);

    public abstract string RemindSilently(string name, string date);

    public abstract string RemindOfWhom { get; }

    public abstract string RemindWhen(string name);

    public abstract string DayIsPast(string date, string name);

    public abstract string DayToCome { get; }

    public abstract string AnotherDay { get; }

    public abstract string RemindsOnce { get; }

    public abstract string RemindsByTheDay { get; }

    public abstract string Again(int everyDays);

    public abstract string NoNeed { get; }

    public abstract string ReminderDropped(string name);

    public abstract string NoReminders { get; }

    public abstract string RemindersTitle(int count);

    public abstract string NoReminder(string name);

    public abstract string WhichReminder(string name);

    public abstract string TooManyReminders(string name, int most);

    public abstract string MyReminders { get; }

    public abstract string WhatLabel { get; }

    public abstract string Settings { get; }

    public abstract string WhenUnclear { get; }

    public abstract string QuietUnclear { get; }

    public abstract string AwayUnclear { get; }

    public abstract string TimeUnclear { get; }

    public abstract string DaysMissing { get; }

    public abstract string NudgesAre(WritingTimes times, NudgePace pace);

    public abstract string QuietIs(QuietHours quiet);

    public abstract string AwayIs(Absence away);

    public abstract string NextIs(string date, string zone);

    /// <summary>The hour of the nudge lies within hours of silence that last until the next day.</summary>
    public abstract string NoNextOne { get; }

    public abstract string FormIntro(string zone);

    public abstract string HowOftenLabel { get; }

    public abstract string DailyChoice { get; }

    public abstract string WeeklyChoice { get; }

    public abstract string OffChoice { get; }

    public abstract string AtLabel { get; }

    public abstract string DaysLabel { get; }

    public abstract string QuietFromLabel { get; }

    public abstract string QuietToLabel { get; }

    public abstract string AwayFromLabel { get; }

    public abstract string AwayToLabel { get; }

    public abstract string LanguageLabel { get; }

    public abstract string Save { get; }

    public abstract string DayName(IsoDayOfWeek day);

    private static string Clock(LocalTime time) => time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
