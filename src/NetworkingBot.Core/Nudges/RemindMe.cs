using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NodaTime;

namespace NetworkingBot.Core.Nudges;

/// <summary>“remind me to write to Luis on Friday”: the nudge of that day brings him up.</summary>
public sealed record RemindMe(string Words) : Command
{
    public static IReadOnlyList<Sense> Senses =>
    [
        new("what", (lead, rest) => Of($"{lead} {rest}", rest)),
        new("day and what", (day, lead, rest) => ReminderWords.HaveDay(day) ? Of($"{day} {lead} {rest}", rest) : null),
        new("anything with a day", WithDay),
        new("task", (task, rest) => WithDay($"{task} {rest}")),
        new("anything but a question", rest => Asks(rest) ? null : new RemindMe(rest)),
    ];

    /// <summary>“Nudge me about 9” and «avísame el lunes a las 9 de la mañana» say when nudges come.</summary>
    private static RemindMe? Of(string words, string rest) =>
        char.IsAsciiDigit(rest[0])
        || PlainWords.Read(rest) is [{ Text: "la" }, { Text: "manana" or "tarde" or "noche" }, ..]
            ? null
            : new RemindMe(words);

    private static RemindMe? WithDay(string rest) => ReminderWords.HaveDay(rest) ? new RemindMe(rest) : null;

    private static bool Asks(string words) =>
        PlainWords.Read(words) is [{ Text: "quien" or "quienes" or "cuando" or "como" or "donde" or "cual" or "cuanto" }, ..];
}

public sealed class RemindMeHandler(ContactBook book, NudgeStore nudges) : IHandler<RemindMe>
{
    public async Task<Reply> HandleAsync(RemindMe command, TurnContext turn, CancellationToken cancellation)
    {
        var told = ReminderWords.Read(command.Words, turn.Today, turn.DateOrder);
        var (found, name) = await book.FindWithinAsync(told.Told, turn, cancellation);
        if (name is null)
        {
            return Reply.Say(turn.Lang, NudgePhrases.In(turn.Lang).RemindOfWhom);
        }

        var what = ReminderWords.Kept(
            await book.NameMentionsAsync(told.Told, turn, cancellation),
            found is [var only] && turn.Mentions.ContainsKey(name) ? only.Name : name
        );
        return await WhichContact.ThenAsync(
            found, name, turn,
            entry => new KeepReminder(entry.Contact.Id, told.On, what, told.Limits.EveryDays, told.Limits.HasHour),
            entry =>
                KeepReminderHandler.KeepAsync(
                    book,
                    nudges,
                    entry,
                    new Reminding(told.On, what, told.Limits),
                    inPlaceOf: null,
                    turn,
                    cancellation
                ),
            Newcomer.KeptWithIt
        );
    }
}

/// <summary>A reminder about somebody, by id. No day, or one gone by: asks for one.</summary>
/// <param name="EveryDays">It was asked to come back so often; 0: once.</param>
/// <param name="HasHour">It was asked to come at an hour.</param>
public sealed record KeepReminder(string Id, LocalDate? On, string? What, int EveryDays = 0, bool HasHour = false) : Command;

/// <summary>A reminder that is to be kept, before it is known whether it can be.</summary>
internal sealed record Reminding(LocalDate? On, string? What, ReminderLimits Limits);

public sealed class KeepReminderHandler(ContactBook book, NudgeStore nudges) : IHandler<KeepReminder>
{
    public async Task<Reply> HandleAsync(KeepReminder command, TurnContext turn, CancellationToken cancellation) =>
        await book.GetAsync(command.Id, turn, cancellation) is { } entry
            ? await KeepAsync(
                book,
                nudges,
                entry,
                new Reminding(command.On, command.What, new ReminderLimits(command.EveryDays, command.HasHour)),
                inPlaceOf: null,
                turn,
                cancellation
            ) with
            { ReplacesCard = true }
            : WhichContact.Gone(turn);

    /// <param name="inPlaceOf">The one that was edited; null: it stands beside the others.</param>
    internal static async Task<Reply> KeepAsync(
        ContactBook book,
        NudgeStore nudges,
        BookEntry entry,
        Reminding wish,
        Reminder? inPlaceOf,
        TurnContext turn,
        CancellationToken cancellation
    )
    {
        if (wish.On is not { } day || day < turn.Today)
        {
            return AskWhen(entry, wish, turn);
        }

        var reminder = new Reminder(day, wish.What);
        if (entry.Contact.Reminders.Count(one => one != inPlaceOf && one != reminder) >= Contact.MaxReminders)
        {
            var phrases = NudgePhrases.In(turn.Lang);
            return Reply.Say(
                turn.Lang,
                phrases.TooManyReminders(entry.Name, Contact.MaxReminders),
                new CommandButton(phrases.MyReminders, new ShowReminders())
            );
        }

        var (kept, changed) = await ContactChange.MakeAsync(
            book,
            entry,
            contact => contact.With(contact.Reminders.Where(one => one != inPlaceOf).Append(reminder)),
            turn,
            cancellation
        );
        var state = await nudges.UpdateAsync(
            turn.Org,
            turn.Me.Id,
            before => before.Asked(NudgeItem.KeyOf(NudgeKind.Reminder, entry.Contact.Id)),
            cancellation
        );
        return Reply.Of(turn.Lang, ReminderCard.For(kept, reminder, wish.Limits, state, turn)) with { Changed = changed };
    }

    private static Reply AskWhen(BookEntry entry, Reminding wish, TurnContext turn)
    {
        var phrases = NudgePhrases.In(turn.Lang);
        var id = Newcomers.IdUntilKept(entry);
        LocalDate[] days = [turn.Today.PlusDays(1), turn.Today.PlusWeeks(1), turn.Today.PlusMonths(1)];
        return Reply.Say(
            turn.Lang,
            wish.On is { } gone ? phrases.DayIsPast(Dates.Long(turn.Lang, gone), entry.Name) : phrases.RemindWhen(entry.Name),
            [
                .. days.Select(day => new CommandButton(
                    Dates.Long(turn.Lang, day),
                    new KeepReminder(id, day, wish.What, wish.Limits.EveryDays, wish.Limits.HasHour)
                )),
                new CommandButton(phrases.AnotherDay, new EditReminder(id)),
            ]) with
        { Asks = OpenQuestion.WhichOne, SpokenOf = id };
    }
}

/// <summary>“forget the reminder about Luis”.</summary>
public sealed record CancelReminder(string Words) : Command
{
    public static IReadOnlyList<Sense> Senses => [new("", who => new CancelReminder(who))];
}

public sealed class CancelReminderHandler(ContactBook book) : IHandler<CancelReminder>
{
    public async Task<Reply> HandleAsync(CancelReminder command, TurnContext turn, CancellationToken cancellation) =>
        await WhichContact.ThenAsync(
            await book.FindAsync(command.Words, turn, cancellation), command.Words, turn,
            entry => new DropReminder(entry.Contact.Id),
            entry => DropReminderHandler.DropOrAskAsync(book, entry, turn, cancellation),
            Newcomer.Nobody);
}

/// <summary>
/// A reminder about somebody is not wanted any more, by id and by what it is; without a day: the only one, or asks which.
/// </summary>
public sealed record DropReminder(string Id, LocalDate? On = null, string? What = null) : Command;

public sealed class DropReminderHandler(ContactBook book) : IHandler<DropReminder>
{
    public async Task<Reply> HandleAsync(DropReminder command, TurnContext turn, CancellationToken cancellation) =>
        await book.GetAsync(command.Id, turn, cancellation) is not { } entry ? WhichContact.Gone(turn)
        : command.On is { } on
            ? await DropAsync(book, entry, new Reminder(on, command.What), turn, cancellation) with { ReplacesCard = true }
        : await DropOrAskAsync(book, entry, turn, cancellation) with { ReplacesCard = true };

    internal static async Task<Reply> DropOrAskAsync(ContactBook book, BookEntry entry, TurnContext turn, CancellationToken cancellation) =>
        entry.Contact.Reminders.ToList() switch
        {
            [var only] => await DropAsync(book, entry, only, turn, cancellation),
            [] => Reply.Say(turn.Lang, NudgePhrases.In(turn.Lang).NoReminder(entry.Name)),
            var several => Reply.Of(turn.Lang, [
                new Card(new Paragraph(NudgePhrases.In(turn.Lang).WhichReminder(entry.Name))),
            .. several.Select(reminder => Dropping(entry, reminder, turn.Lang)),
        ]) with
            { Asks = OpenQuestion.WhichOne },
        };

    private static Card Dropping(BookEntry entry, Reminder reminder, Lang lang) => new(
        ContactCard.Line(entry),
        new Paragraph(ContactPhrases.In(lang).ReminderIs(Dates.Long(lang, reminder.On), reminder.What)),
        new Buttons([new CommandButton(NudgePhrases.In(lang).NoNeed, new DropReminder(entry.Contact.Id, reminder.On, reminder.What))]));

    private static async Task<Reply> DropAsync(
        ContactBook book,
        BookEntry entry,
        Reminder dropped,
        TurnContext turn,
        CancellationToken cancellation
    )
    {
        var phrases = NudgePhrases.In(turn.Lang);
        if (!entry.Contact.Reminders.Contains(dropped))
        {
            return Reply.Say(turn.Lang, phrases.NoReminder(entry.Name));
        }

        var (_, changed) = await ContactChange.MakeAsync(
            book,
            entry,
            contact => contact.With(contact.Reminders.Where(one => one != dropped)),
            turn,
            cancellation
        );
        return Reply.Say(turn.Lang, phrases.ReminderDropped(entry.Name)) with { Changed = changed, SpokenOf = entry.Contact.Id };
    }
}
