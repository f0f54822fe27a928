using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Nudges;

/// <summary>“my reminders”: whom one wanted to be reminded of, the next day first, a page at a time.</summary>
public sealed record ShowReminders(int? Page = null) : PagedCommand
{
    public static IReadOnlyList<Sense> Senses => [new("", () => new ShowReminders())];
}

public sealed class ShowRemindersHandler(ContactBook book) : IHandler<ShowReminders>
{
    private const int PageSize = 5;

    public async Task<Reply> HandleAsync(ShowReminders command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = NudgePhrases.In(turn.Lang);
        var waiting = (await book.AllAsync(turn, cancellation))
            .SelectMany(entry => entry.Contact.Reminders.Select(reminder => (Entry: entry, Reminder: reminder)))
            .OrderBy(one => one.Reminder.On).ThenBy(one => one.Entry.Contact.Id, StringComparer.Ordinal).ToList();
        if (waiting.Count == 0)
        {
            return Reply.Say(turn.Lang, phrases.NoReminders);
        }

        var paged = new Paged<(BookEntry Entry, Reminder Reminder)>(waiting, PageSize, command);
        var title = new Card(new Heading(phrases.RemindersTitle(waiting.Count)));
        return paged.Under(title, paged.Shown.Select(one => CardOf(one.Entry, one.Reminder, turn.Lang)), turn.Lang);
    }

    private static Card CardOf(BookEntry entry, Reminder reminder, Lang lang)
    {
        var phrases = NudgePhrases.In(lang);
        return new Card(
            ContactCard.Line(entry),
            new Paragraph(ContactPhrases.In(lang).ReminderIs(Dates.Long(lang, reminder.On), reminder.What)),
            new Buttons([
                new CommandButton(phrases.AnotherDay, new EditReminder(entry.Contact.Id, reminder.On, reminder.What)),
                new CommandButton(phrases.NoNeed, new DropReminder(entry.Contact.Id, reminder.On, reminder.What)),
            ])
        );
    }
}
