using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Contacts;

/// <summary>“every 3 weeks @Ana”, “every month for trusted”: how often to be in touch, with a person or a circle.</summary>
public sealed record SetRhythm(string Every, string Who) : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("every {rest}", slots => Of(slots["rest"])),
        Wording.En("(talk to|call|write to|meet|see|keep in touch with|catch up with|remind me of|remind me to call) {who} every {span}", slots => RhythmWords.Whole(slots["span"]) is null ? null : new SetRhythm(slots["span"], slots["who"])),
        Wording.Es("cada {rest}", slots => Of(slots["rest"])),
        Wording.Es("(hablar con|llamar a|escribir a|ver a|quedar con|recuerdame a|recuerdame llamar a) {who} cada {span}", slots => RhythmWords.Whole(slots["span"]) is null ? null : new SetRhythm(slots["span"], slots["who"])),
    ];

    private static SetRhythm? Of(string rest) =>
        RhythmWords.First(rest) is (_, { Length: > 0 } who) ? new SetRhythm(rest[..^who.Length].Trim(), who) : null;
}

public sealed class SetRhythmHandler(ContactBook book) : IHandler<SetRhythm>
{
    public async Task<Reply> HandleAsync(SetRhythm command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = ContactPhrases.In(turn.Lang);
        if (RhythmWords.First(command.Every) is not var (rhythm, _))
        {
            return Reply.Say(turn.Lang, phrases.RhythmUnclear);
        }

        if (Circle.Known(command.Who) is { } circle)
        {
            var settings = await book.Store.SettingsAsync(turn.Org, turn.Me.Id, cancellation);
            await book.Store.SaveSettingsAsync(turn.Org, turn.Me.Id, settings with { Rhythms = settings.Rhythms.SetItem(circle, rhythm) }, cancellation);
            return Reply.Say(turn.Lang, phrases.CircleRhythmSet(Circle.Shown(circle, turn.Lang), phrases.RhythmIs(rhythm)));
        }

        return await WhichContact.ThenAsync(
            await book.FindAsync(command.Who, turn, cancellation), command.Who, turn,
            entry => new KeepRhythm(entry.Contact.Id, rhythm.Ideal, rhythm.Longest),
            entry => KeepRhythmHandler.KeepAsync(book, entry, rhythm, turn, cancellation));
    }
}

/// <summary>The rhythm for somebody, by id, in days.</summary>
public sealed record KeepRhythm(string Id, int Ideal, int Longest) : Command;

public sealed class KeepRhythmHandler(ContactBook book) : IHandler<KeepRhythm>
{
    public async Task<Reply> HandleAsync(KeepRhythm command, TurnContext turn, CancellationToken cancellation) =>
        await book.GetAsync(command.Id, turn, cancellation) is { } entry
            ? await KeepAsync(book, entry, Rhythm.Every(command.Ideal, command.Longest), turn, cancellation) with { ReplacesCard = true }
            : WhichContact.Gone(turn);

    internal static async Task<Reply> KeepAsync(ContactBook book, BookEntry entry, Rhythm rhythm, TurnContext turn, CancellationToken cancellation)
    {
        var kept = await ContactChange.MakeAsync(book, entry, contact => contact with { Rhythm = rhythm }, turn, cancellation);
        var phrases = ContactPhrases.In(turn.Lang);
        return await OpenContactHandler.OpenAsync(book, kept, turn, cancellation, phrases.RhythmSet(entry.Name, phrases.RhythmIs(rhythm)));
    }
}
