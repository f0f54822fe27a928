using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Contacts.Encounters;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Nudges;

/// <summary>What will become of a reminder, said plainly: the nudge that brings it up, or why none will.</summary>
internal static class ReminderCard
{
    public static Card For(BookEntry entry, Reminder reminder, ReminderLimits limits, NudgeState state, TurnContext turn)
    {
        var phrases = NudgePhrases.In(turn.Lang);
        var day = NudgeDay(reminder.On, state, turn);
        return new Card(
        [
            new Paragraph(Promise(entry.Name, reminder.On, day, turn), Tone.Strong),
            ContactCard.Line(entry),
            .. reminder.What is { } what ? [new Bullets([what])] : Array.Empty<Element>(),
            .. Limits(limits, turn).Select(said => new Paragraph(said, Tone.Quiet)),
            new Buttons(
            [
                .. day is null ? [new CommandButton(phrases.TurnOn, new ResumeNudges(), ButtonStyle.Primary)] : Array.Empty<Button>(),
                .. limits.EveryDays > 0 ? [Again(entry.Contact.Id, limits.EveryDays, phrases)] : Array.Empty<Button>(),
                new CommandButton(phrases.AnotherDay, new EditReminder(entry.Contact.Id, reminder.On, reminder.What)),
                new CommandButton(phrases.NoNeed, new DropReminder(entry.Contact.Id, reminder.On, reminder.What)),
            ]),
        ]);
    }

    private static CommandButton Again(string contact, int everyDays, NudgePhrases phrases) =>
        new(phrases.Again(everyDays), new KeepRhythm(contact, Rhythm.Every(everyDays).Ideal, Rhythm.Every(everyDays).Longest));

    private static IEnumerable<string> Limits(ReminderLimits limits, TurnContext turn)
    {
        var phrases = NudgePhrases.In(turn.Lang);
        if (limits.EveryDays > 0)
        {
            yield return phrases.RemindsOnce;
        }

        if (limits.HasHour)
        {
            yield return phrases.RemindsByTheDay;
        }
    }

    private static string Promise(string name, LocalDate on, LocalDate? day, TurnContext turn)
    {
        var phrases = NudgePhrases.In(turn.Lang);
        string Said(LocalDate date) => Dates.Long(turn.Lang, date);
        return day is not { } nudge ? phrases.RemindSilently(name, Said(on))
            : nudge == on ? phrases.RemindOn(name, Said(nudge))
            : on == turn.Today ? phrases.RemindAfterToday(name, Said(nudge))
            : phrases.RemindAfter(name, Said(on), Said(nudge));
    }

    /// <summary>The first day with a nudge; null: the person gets none.</summary>
    private static LocalDate? NudgeDay(LocalDate on, NudgeState state, TurnContext turn) =>
        state.Pace is NudgePace.Ending or NudgePace.Ended ? null
        : NudgeTimes.Next(turn.Me, Instant.Max(turn.Now, on.AtStartOfDayInZone(turn.Me.Zone).ToInstant() - Duration.Epsilon))?.Day;
}
