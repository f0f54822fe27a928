using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Due;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Privacy;

namespace NetworkingBot.Core.Administration;

/// <summary>
/// Where administrators decide on messages that did not go out: each with whom it was for, what it was about in general, when and why;
/// never with what it says or who is behind it.
/// </summary>
public sealed class DeadLetterDesk(DeadLetterStore letters, DueStore due, PersonStore people, AuditLog audit)
{
    private const int MaxShown = 8;

    /// <summary>The oldest first; that somebody looked goes on record.</summary>
    public async Task<IReadOnlyList<Card>> ReadAsync(TurnContext turn, CancellationToken cancellation)
    {
        await audit.AddAsync(turn.Org, new AuditEntry(turn.Now, AuditAct.DeadLettersRead, turn.Me.Id, About: null), cancellation);
        return await CardsAsync(turn, cancellation);
    }

    /// <summary>What was just done, and what is left.</summary>
    public async Task<Reply> UnderAsync(string said, TurnContext turn, CancellationToken cancellation) =>
        Reply.Of(turn.Lang, [new Card(new Paragraph(said)), .. await CardsAsync(turn, cancellation)]) with { ReplacesCard = true };

    /// <summary>
    /// Has it tried anew, as of now: what does not hold any more is not sent. Written before the letter goes, so that it is never lost.
    /// </summary>
    /// <returns>What came of it, in a sentence.</returns>
    public async Task<string> SendAgainAsync(string id, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = ProgrammePhrases.In(turn.Lang);
        if (await letters.FindAsync(turn.Org, id, cancellation) is not { } letter)
        {
            return phrases.DeadLetterGone;
        }

        await audit.AddAsync(
            turn.Org, new AuditEntry(turn.Now, AuditAct.MessageSentAgain, turn.Me.Id, letter.Message.To), cancellation);
        await due.AddAsync(letter.Message with { DueAt = turn.Now, Failures = 0 }, cancellation);
        await letters.RemoveAsync(letter, cancellation);
        return phrases.SentAgain(await NameAsync(letter, turn, cancellation));
    }

    /// <returns>What came of it, in a sentence.</returns>
    public async Task<string> LetGoAsync(string id, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = ProgrammePhrases.In(turn.Lang);
        if (await letters.FindAsync(turn.Org, id, cancellation) is not { } letter)
        {
            return phrases.DeadLetterGone;
        }

        await audit.AddAsync(turn.Org, new AuditEntry(turn.Now, AuditAct.MessageLetGo, turn.Me.Id, letter.Message.To), cancellation);
        await letters.RemoveAsync(letter, cancellation);
        return phrases.LetGoOf(await NameAsync(letter, turn, cancellation));
    }

    private async Task<IReadOnlyList<Card>> CardsAsync(TurnContext turn, CancellationToken cancellation)
    {
        var phrases = ProgrammePhrases.In(turn.Lang);
        var all = await letters.AllAsync(turn.Org, cancellation);
        var cards = new List<Card>
        {
            new(
                new Heading(phrases.DeadLettersTitle),
                new Paragraph(all.Count == 0 ? phrases.NoDeadLetters : phrases.DeadLettersIntro, Tone.Quiet)
            ),
        };
        foreach (var letter in all.Take(MaxShown))
        {
            cards.Add(await CardAsync(letter, turn, cancellation));
        }

        return all.Count > MaxShown ? [.. cards, new Card(new Paragraph(phrases.MoreReports(all.Count - MaxShown), Tone.Quiet))] : cards;
    }

    private async Task<Card> CardAsync(DeadLetter letter, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = ProgrammePhrases.In(turn.Lang);
        var name = await NameAsync(letter, turn, cancellation);
        return new Card(
            new Paragraph(phrases.DeadLetterFor(name, letter.Message.Kind), Tone.Strong),
            new Facts([
                new Fact(phrases.GivenUpOn, Dates.Long(turn.Lang, letter.At.InZone(turn.Me.Zone).Date)),
                new Fact(phrases.Why, phrases.WhyGivenUp(letter.Cause, letter.Message.Failures)),
                new Fact(phrases.LastAnswer, letter.Answer),
            ]),
            new Buttons([
                new CommandButton(phrases.SendAgain, new SendLetterAgain(letter.Id), ButtonStyle.Primary),
                new CommandButton(phrases.LetGo, new LetGoOfLetter(letter.Id), Confirm: phrases.ConfirmLetGo(name)),
            ])
        );
    }

    private async Task<string> NameAsync(DeadLetter letter, TurnContext turn, CancellationToken cancellation) =>
        await people.NameAsync(turn.Org, letter.Message.To, cancellation) ?? ProgrammePhrases.In(turn.Lang).SomebodyGone;
}
