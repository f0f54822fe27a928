using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Contacts;

/// <summary>“put Ana in trusted”: how near somebody is.</summary>
public sealed record SetCircle(string Who, string Circle) : Command
{
    public static IReadOnlyList<Sense> Senses =>
    [
        new("circle", (who, circle) => new SetCircle(who, circle)),
        new("trusted", who => new SetCircle(who, Contacts.Circle.Trusted)),
    ];
}

public sealed class SetCircleHandler(ContactBook book) : IHandler<SetCircle>
{
    public async Task<Reply> HandleAsync(SetCircle command, TurnContext turn, CancellationToken cancellation)
    {
        if (Circle.Read(command.Circle) is not { } circle)
        {
            return Reply.Say(turn.Lang, ContactPhrases.In(turn.Lang).CircleTooLong(Circle.MaxLength));
        }

        return await WhichContact.ThenAsync(
            await book.FindAsync(command.Who, turn, cancellation), command.Who, turn,
            entry => new KeepCircle(entry.Contact.Id, circle),
            entry => KeepCircleHandler.KeepAsync(book, entry, circle, turn, cancellation),
            Newcomer.KeptWithIt);
    }
}

/// <summary>The circle of somebody, by id; null: none.</summary>
public sealed record KeepCircle(string Id, string? Circle) : Command;

public sealed class KeepCircleHandler(ContactBook book) : IHandler<KeepCircle>
{
    public async Task<Reply> HandleAsync(KeepCircle command, TurnContext turn, CancellationToken cancellation) =>
        await book.GetAsync(command.Id, turn, cancellation) is { } entry
            ? await KeepAsync(book, entry, command.Circle is { } circle ? Circle.Read(circle) : null, turn, cancellation) with
            {
                ReplacesCard = true,
            }
            : WhichContact.Gone(turn);

    internal static async Task<Reply> KeepAsync(
        ContactBook book,
        BookEntry entry,
        string? circle,
        TurnContext turn,
        CancellationToken cancellation
    )
    {
        var phrases = ContactPhrases.In(turn.Lang);
        var (kept, changed) = await ContactChange.MakeAsync(book, entry, contact => contact with { Circle = circle }, turn, cancellation);
        return await OpenContactHandler.OpenAsync(
            book,
            kept,
            turn,
            cancellation,
            circle is null ? phrases.CircleLeft(entry.Name) : phrases.CircleSet(entry.Name, Circle.Shown(circle, turn.Lang))
        ) with
        { Changed = changed };
    }
}

/// <summary>“take Ana out of trusted”. <paramref name="Circle"/>: null is the one that she is in: “take her out of it”.</summary>
public sealed record LeaveCircle(string Who, string? Circle) : Command
{
    public static IReadOnlyList<Sense> Senses => [new("", Of)];

    private static LeaveCircle? Of(string who, string circle) =>
        Contacts.Circle.IsPointedAt(circle) ? new LeaveCircle(who, Circle: null)
        : Contacts.Circle.Read(circle) is { } read ? new LeaveCircle(who, read)
        : null;
}

public sealed class LeaveCircleHandler(ContactBook book) : IHandler<LeaveCircle>
{
    public async Task<Reply> HandleAsync(LeaveCircle command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = ContactPhrases.In(turn.Lang);
        IReadOnlyList<BookEntry> within =
        [
            .. (await book.FindAsync(command.Who, turn, cancellation))
                .Where(entry => entry.Contact.Circle is { } circle && circle == (command.Circle ?? circle)),
        ];
        return within.Count == 0
            ? Reply.Say(turn.Lang, command.Circle is { } named
                ? phrases.NobodyInCircle(command.Who, Circle.Shown(named, turn.Lang))
                : phrases.InNoCircle(command.Who))
            : await WhichContact.ThenAsync(
                within, command.Who, turn,
                entry => new KeepCircle(entry.Contact.Id, Circle: null),
                entry => KeepCircleHandler.KeepAsync(book, entry, circle: null, turn, cancellation));
    }
}
