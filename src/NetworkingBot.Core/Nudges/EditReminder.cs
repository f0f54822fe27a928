using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Core.Nudges;

/// <summary>“Another day …”: the reminder about somebody as a form, by id.</summary>
public sealed record EditReminder(string Id) : Command;

public sealed class EditReminderHandler(ContactBook book) : IHandler<EditReminder>
{
    public async Task<Reply> HandleAsync(EditReminder command, TurnContext turn, CancellationToken cancellation) =>
        await book.GetAsync(command.Id, turn, cancellation) is { } entry
            ? Reply.Ask(turn.Lang, FormFor(entry, entry.Contact.Reminder?.On ?? turn.Today.PlusDays(1), entry.Contact.Reminder?.What, error: null, turn.Lang)) with { ReplacesCard = true }
            : WhichContact.Gone(turn);

    internal static Form FormFor(BookEntry entry, LocalDate? on, string? what, string? error, Lang lang)
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
            new SaveReminder(entry.Contact.Id));
    }
}

/// <summary>The form as it was filled in.</summary>
public sealed record SaveReminder(string Id) : FormCommand;

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
            ? Reply.Ask(turn.Lang, EditReminderHandler.FormFor(entry, on, what, NudgePhrases.In(turn.Lang).DayToCome, turn.Lang))
            : await KeepReminderHandler.KeepAsync(book, nudges, entry, new Reminding(on, what, new ReminderLimits()), turn, cancellation) with { ReplacesCard = true };
    }
}
