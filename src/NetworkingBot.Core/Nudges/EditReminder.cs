using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Core.Nudges;

/// <summary>
/// “Another day …”: a reminder about somebody as a form, by id and by what it is; without a day: the next one, or a new one.
/// </summary>
public sealed record EditReminder(string Id, LocalDate? On = null, string? What = null) : Command;

public sealed class EditReminderHandler(ContactBook book) : IHandler<EditReminder>
{
    public async Task<Reply> HandleAsync(EditReminder command, TurnContext turn, CancellationToken cancellation) =>
        await book.GetAsync(command.Id, turn, cancellation) is { } entry
            ? Reply.Ask(turn.Lang, FormFor(entry, Edited(command, entry), turn.Today.PlusDays(1), turn.Lang)) with { ReplacesCard = true }
            : WhichContact.Gone(turn);

    private static Reminder? Edited(EditReminder command, BookEntry entry) =>
        command.On is { } on ? new Reminder(on, command.What) : entry.Contact.Reminder;

    private static Form FormFor(BookEntry entry, Reminder? edited, LocalDate otherwise, Lang lang) =>
        FormFor(entry, edited, edited?.On ?? otherwise, edited?.What, error: null, lang);

    /// <param name="edited">What it takes the place of; null: it is a new one.</param>
    internal static Form FormFor(BookEntry entry, Reminder? edited, LocalDate? on, string? what, string? error, Lang lang)
    {
        var (nudges, contacts) = (NudgePhrases.In(lang), ContactPhrases.In(lang));
        return new Form(
            contacts.ReminderLabel,
            contacts.WithWhom(entry.Name),
            [
                new DateField("on", contacts.DayLabel, on) { Required = true, Error = error },
                new TextField("what", nudges.WhatLabel, what ?? "") { MaxLength = Reminder.MaxLength },
            ],
            contacts.Save,
            new SaveReminder(Newcomers.IdUntilKept(entry), edited?.On, edited?.What));
    }
}

/// <summary>The form as it was filled in, in place of the reminder of that day; without one: beside the others.</summary>
public sealed record SaveReminder(string Id, LocalDate? On = null, string? What = null) : FormCommand;

public sealed class SaveReminderHandler(ContactBook book, NudgeStore nudges) : IHandler<SaveReminder>
{
    public async Task<Reply> HandleAsync(SaveReminder command, TurnContext turn, CancellationToken cancellation)
    {
        if (await book.GetAsync(command.Id, turn, cancellation) is not { } entry)
        {
            return WhichContact.Gone(turn);
        }

        LocalDate? on = LocalDatePattern.Iso.Parse(command.Values.Text("on") ?? "").TryGetValue(default, out var day) ? day : null;
        var what = ReminderWords.Kept(CleanText.OneLine(command.Values.Text("what") ?? ""), entry.Name);
        return on is null || on < turn.Today
            ? Reply.Ask(
                turn.Lang,
                EditReminderHandler.FormFor(entry, Before(command), on, what, NudgePhrases.In(turn.Lang).DayToCome, turn.Lang)
            )
            : await KeepReminderHandler.KeepAsync(
                book,
                nudges,
                entry,
                new Reminding(on, what, new ReminderLimits()),
                Before(command),
                turn,
                cancellation
            ) with
            { ReplacesCard = true };
    }

    private static Reminder? Before(SaveReminder command) => command.On is { } on ? new Reminder(on, command.What) : null;
}
