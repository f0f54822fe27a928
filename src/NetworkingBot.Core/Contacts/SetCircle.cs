using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Contacts;

/// <summary>“put Ana in trusted”: how near somebody is.</summary>
public sealed record SetCircle(string Who, string Circle) : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("(put|move) {who} (in|into|to) [my|the] {circle}", slots => new SetCircle(slots["who"], slots["circle"])),
        Wording.En("i trust {who}", slots => new SetCircle(slots["who"], Contacts.Circle.Trusted)),
        Wording.Es("(pon|mueve|pasa|mete) a {who} (en|a) [mi|el|mis] {circle}", slots => new SetCircle(slots["who"], slots["circle"])),
        Wording.Es("confio en {who}", slots => new SetCircle(slots["who"], Contacts.Circle.Trusted)),
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
            entry => KeepCircleHandler.KeepAsync(book, entry, circle, turn, cancellation));
    }
}

/// <summary>The circle of somebody, by id.</summary>
public sealed record KeepCircle(string Id, string Circle) : Command;

public sealed class KeepCircleHandler(ContactBook book) : IHandler<KeepCircle>
{
    public async Task<Reply> HandleAsync(KeepCircle command, TurnContext turn, CancellationToken cancellation) =>
        Circle.Read(command.Circle) is { } circle && await book.GetAsync(command.Id, turn, cancellation) is { } entry
            ? await KeepAsync(book, entry, circle, turn, cancellation) with { ReplacesCard = true }
            : WhichContact.Gone(turn);

    internal static async Task<Reply> KeepAsync(ContactBook book, BookEntry entry, string circle, TurnContext turn, CancellationToken cancellation)
    {
        var kept = await ContactChange.MakeAsync(book, entry, contact => contact with { Circle = circle }, turn, cancellation);
        return await OpenContactHandler.OpenAsync(book, kept, turn, cancellation, ContactPhrases.In(turn.Lang).CircleSet(entry.Name, Circle.Shown(circle, turn.Lang)));
    }
}
