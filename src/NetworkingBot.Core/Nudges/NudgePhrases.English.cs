using NetworkingBot.Core.Language;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Nudges;

internal abstract partial record NudgePhrases
{
    private sealed record English : NudgePhrases
    {
        public override string Title(string name, int count) =>
            count == 1 ? $"{name}, one small thing for today" : $"{name}, {count} small things for today";

        public override string RequestsWait(int count) =>
            count == 1
                ? "Somebody asked to meet you and waits for your answer. A no is fine too, and stays private."
                : $"{count} people asked to meet you and wait for your answer. A no is fine too, and stays private.";

        public override string AsYouAsked(string name, string? what) =>
            what is null ? $"You asked me to bring up {name}." : $"You asked me to remind you: “{what}”.";

        public override string ShowRequests => "Show me";

        public override string FollowUp(string name) => $"You and {name} both said yes to meeting. Did it work out?";

        public override string WeMet => "We met";

        public override string CanHelp(string name, string theirs, string mine) =>
            theirs == mine ? $"{name} looks for “{theirs}”, which you offer." : $"{name} looks for “{theirs}”; you offer “{mine}”.";

        public override string HelpOpener(string name, string theirs) =>
            $"Hi {GivenName.Of(name)}, I saw that you're looking for ‘{theirs}’. Perhaps I can help. Shall we talk?";

        public override string GoneQuiet(string name, int? days) =>
            days is { } some
                ? $"You and {name} haven't been in touch for {Span(some)}."
                : $"You wanted to be in touch with {name} and haven't been yet.";

        public override string ThisWeek(string names) => $"This week's people worth meeting: {names}.";

        public override string ShowThem => "Why them?";

        public override string Connect(string one, string other, string about) =>
            $"{one} and {other} don't seem to know each other and could help each other with “{about}”. You know both.";

        public override string IntroduceThem => "Introduce them";

        public override string Gap(ProfileGap gap) => gap switch
        {
            ProfileGap.Offers => "Your profile doesn't say yet what you could help colleagues with. One line is enough.",
            ProfileGap.LooksFor => "Your profile doesn't say yet what you're looking for. One line is enough.",
            ProfileGap.Interests => "A hobby or two in your profile makes the first minute of a talk easier.",
            ProfileGap.Department => "Your profile doesn't say which department you're in.",
        };

        public override string FillIn => "Fill it in";

        public override string YouCouldSay(string opener) => $"You could say: “{opener}”";

        public override string Write => "Write";

        public override string Done => "Done";

        public override string Later => "Later";

        public override string NotThis => "Not this";

        public override string HowOften(NudgePace pace) =>
            pace == NudgePace.Daily
                ? "At most once a day, at the hour you choose: “nudges at 8:30 on weekdays”."
                : "Once a week; “nudges daily” for more.";

        public override string Fewer => "Fewer of these";

        public override string Stop => "Stop";

        public override string Farewell =>
            "My nudges don't seem to be of use to you just now, so I'll stop sending them. Everything else works as before, and you can "
                + "have them back at any time.";

        public override string TurnOn => "Nudges on";

        public override string EvenQuieter => "On pause, nobody is introduced to you either. If you leave, nobody sees you any more.";

        public override string PauseEverything => "Pause everything";

        public override string LeaveAltogether => "Leave";

        public override string NothingNow => "Nothing is waiting for you. Enjoy your day!";

        public override string WellDone => "Well done!";

        public override string LaterThen(int days) =>
            days < 7 ? $"I'll come back to it in {days} days." : $"I'll come back to it in {Span(days)}.";

        public override string NotAgain => "I won't bring that up again.";

        public override string AllDone => "That was all for now.";

        public override string RemindOn(string name, string date) => $"I'll bring up {name} in your nudge on {date}.";

        public override string RemindAfter(string name, string date, string nudge) =>
            $"You get no nudge on {date}, so I'll bring up {name} in the next one, on {nudge}.";

        public override string RemindAfterToday(string name, string nudge) =>
            $"There is no nudge for you any more today, so I'll bring up {name} in the next one, on {nudge}.";

        public override string RemindSilently(string name, string date) =>
            $"Noted for {date}. But you get no nudges from me now: unless you turn them on, I show {name} from that day on only when you "
                + $"ask “what should I do today?”.";

        public override string RemindOfWhom =>
            "I can remind you of people you know. Whom is it about? For example “remind me to write to Luis on Friday”.";

        public override string RemindWhen(string name) =>
            $"On which day shall I bring up {name}? For example “remind me about {GivenName.Of(name)} on Friday”.";

        public override string DayIsPast(string date, string name) => $"{date} is over already. On which day shall I bring up {name}?";

        public override string DayToCome => "A day, please: today or one to come.";

        public override string RemindsOnce => "That is once. For more than that I can keep a rhythm for the two of you.";

        public override string RemindsByTheDay => "I go by the day, not the hour: it comes with that day's nudge.";

        public override string Again(int everyDays) => everyDays switch
        {
            1 => "Every day",
            7 => "Every week",
            14 => "Every two weeks",
            30 => "Every month",
            365 => "Every year",
            _ => $"Every {everyDays} days",
        };

        public override string AnotherDay => "Another day …";

        public override string NoNeed => "Don't remind me";

        public override string ReminderDropped(string name) => $"All right, I won't remind you about {name}.";

        public override string NoReminders => "You have no reminders. “remind me to write to Luis on Friday” sets one.";

        public override string RemindersTitle(int count) => count == 1 ? "Your reminder" : $"Your {count} reminders";

        public override string NoReminder(string name) => $"You have no reminder about {name}.";

        public override string WhichReminder(string name) => $"There are several reminders about {name}. Which one?";

        public override string TooManyReminders(string name, int most) =>
            $"You already have {most} reminders about {name}. Take one off first, please, so that none gets lost.";

        public override string MyReminders => "My reminders";

        public override string WhatLabel => "What for";

        public override string Settings => "When I write";

        public override string WhenUnclear =>
            "When would you like to hear from me? For example “nudges at 8:30 on weekdays”, “nudges weekly” or “nudges off”.";

        public override string QuietUnclear => "From when to when? For example “quiet 18:00–08:00”, or “quiet off”.";

        public override string AwayUnclear => "From which day to which? For example “away from 24 December to 7 January”.";

        public override string TimeUnclear => "A time of day, please: 08:30.";

        public override string DaysMissing => "At least one day, please, or choose “not at all”.";

        public override string NudgesAre(WritingTimes times, NudgePace pace) => (times.NudgesOff, pace) switch
        {
            (true, _) or (_, NudgePace.Ending or NudgePace.Ended) =>
                "You get no nudges from me. Messages about introductions still reach you.",
            (_, NudgePace.Weekly) =>
                $"You get a nudge once a week at about {Clock(times.NudgeAt ?? WritingTimes.UsualHour)}, when there is something useful "
                    + $"({Days(times)}).",
            _ =>
                $"You get at most one nudge a day at about {Clock(times.NudgeAt ?? WritingTimes.UsualHour)}, when there is something "
                    + $"useful ({Days(times)}).",
        };

        public override string QuietIs(QuietHours quiet) =>
            $"Quiet from {Clock(quiet.From)} to {Clock(quiet.To)}: nothing reaches you then.";

        public override string AwayIs(Absence away)
        {
            var (from, last) = (Dates.Long(Lang.English, away.From), Dates.Long(Lang.English, away.Back.PlusDays(-1)));
            return $"Away {(from == last ? $"on {from}" : $"from {from} to {last}")}: nothing reaches you, and you aren't shown to others.";
        }

        public override string NextIs(string date, string zone) => $"The next possible one: {date} (time zone {zone}).";

        public override string NoNextOne => "But with these hours of silence none can come: “nudges at 9” sets another hour.";

        public override string FormIntro(string zone) => $"All times are yours ({zone}). When there is nothing useful, I don't write.";

        public override string HowOftenLabel => "Nudges";

        public override string DailyChoice => "At most one a day";

        public override string WeeklyChoice => "At most one a week";

        public override string OffChoice => "Not at all";

        public override string AtLabel => "At about";

        public override string DaysLabel => "On these days";

        public override string QuietFromLabel => "Quiet from";

        public override string QuietToLabel => "Quiet until";

        public override string AwayFromLabel => "Away from";

        public override string AwayToLabel => "Last day away";

        public override string LanguageLabel => "Language";

        public override string Save => "Save";

        public override string DayName(IsoDayOfWeek day) => day.ToString();

        private string Days(WritingTimes times) => (times.NudgeDays ?? WritingTimes.UsualDays) switch
        {
            WritingTimes.UsualDays => "Monday to Friday",
            (Weekdays)127 => "every day",
            var days => Listing.And(Lang.English, [.. days.Each().Select(DayName)]),
        };

        private static string Span(int days) => days switch
        {
            1 => "a day",
            < 14 => $"{days} days",
            < 60 => $"{days / 7} weeks",
            < 730 => $"{days / 30} months",
            _ => $"{days / 365} years",
        };
    }
}
