using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Contacts.Encounters;

/// <summary>“every 3 weeks @Ana”, “every month for trusted”: how often to be in touch, with a person or a circle.</summary>
public sealed record SetRhythm(string Every, string Who) : Command
{
    public static IReadOnlyList<Sense> Senses =>
    [
        new("every", Of),
        new("somebody", Spanning),
        new("circle", OfCircle),
        new("never", who => new SetRhythm("never", who)),
    ];

    private static SetRhythm? Of(string rest) =>
        RhythmWords.First(rest) is (_, { Length: > 0 } who) ? new SetRhythm(rest[..^who.Length].Trim(), who) : null;

    private static SetRhythm? OfCircle(string circle, string span) =>
        Circle.Known(circle) is null || RhythmWords.Whole(span) is null ? null : new SetRhythm(span, circle);

    private static SetRhythm? Spanning(string who, string span) => RhythmWords.Whole(span) is null ? null : new SetRhythm(span, who);
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

        if (await CircleAsync(command.Who, turn, cancellation) is { } circle)
        {
            var settings = await book.Store.SettingsAsync(turn.Org, turn.Me.Id, cancellation);
            await book.Store.SaveSettingsAsync(
                turn.Org,
                turn.Me.Id,
                settings with { Rhythms = settings.Rhythms.SetItem(circle, rhythm) },
                cancellation
            );
            return Reply.Say(turn.Lang, phrases.CircleRhythmSet(Circle.Shown(circle, turn.Lang), rhythm));
        }

        return await WhichContact.ThenAsync(
            await book.FindAsync(command.Who, turn, cancellation), command.Who, turn,
            entry => new KeepRhythm(entry.Contact.Id, rhythm.Ideal, rhythm.Longest),
            entry => KeepRhythmHandler.KeepAsync(book, entry, rhythm, turn, cancellation),
            Newcomer.KeptWithIt);
    }

    /// <summary>One of the three, or one of one's own that somebody is in; null when somebody is meant.</summary>
    private async Task<string?> CircleAsync(string words, TurnContext turn, CancellationToken cancellation) =>
        Circle.Known(words) is { } known ? known
        : Circle.Read(words) is { } own && (await book.AllAsync(turn, cancellation)).Any(entry => entry.Contact.Circle == own) ? own
        : null;
}

/// <summary>The rhythm for somebody, by id, in days; 0: never.</summary>
public sealed record KeepRhythm(string Id, int Ideal, int Longest) : Command;

public sealed class KeepRhythmHandler(ContactBook book) : IHandler<KeepRhythm>
{
    public async Task<Reply> HandleAsync(KeepRhythm command, TurnContext turn, CancellationToken cancellation) =>
        await book.GetAsync(command.Id, turn, cancellation) is { } entry
            ? await KeepAsync(
                book,
                entry,
                command.Ideal <= 0 ? Rhythm.Never : Rhythm.Every(command.Ideal, command.Longest),
                turn,
                cancellation
            ) with
            { ReplacesCard = true }
            : WhichContact.Gone(turn);

    internal static async Task<Reply> KeepAsync(
        ContactBook book,
        BookEntry entry,
        Rhythm rhythm,
        TurnContext turn,
        CancellationToken cancellation
    )
    {
        var (kept, changed) = await ContactChange.MakeAsync(book, entry, contact => contact with { Rhythm = rhythm }, turn, cancellation);
        var phrases = ContactPhrases.In(turn.Lang);
        return await OpenContactHandler.OpenAsync(book, kept, turn, cancellation, phrases.RhythmSet(entry.Name, rhythm)) with
        {
            Changed = changed,
        };
    }
}
