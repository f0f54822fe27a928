using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Dialogues;

/// <summary>What stands under an answer: the undo of what it changed, and the way out for whoever meant something else.</summary>
internal static class WaysOut
{
    /// <param name="changeId">What the change of the answer is known by.</param>
    /// <param name="fromWords">True when words were read, and may have been read wrongly.</param>
    /// <param name="switchedFrom">The language before this answer; null: it is the same.</param>
    public static Reply Under(Reply reply, string changeId, bool fromWords, Lang? switchedFrom)
    {
        var phrases = DialoguePhrases.In(reply.Lang);
        Button[] ways =
        [
            .. reply.Changed is { } changed && !Buttons(reply).Any(button => button.Does == changed.TakeBack)
                ? [new CommandButton(phrases.Undo, new Undo(changeId))]
                : Array.Empty<Button>(),
            .. fromWords ? [new CommandButton(phrases.NotWhatIMeant, new NotWhatIMeant())] : Array.Empty<Button>(),
        ];
        return ways.Length == 0 || reply.Cards.Count == 0
            ? reply
            : reply with
            {
                Cards =
                [
                    .. reply.Cards.SkipLast(1),
                    With(reply.Cards[^1], ways),
                    .. switchedFrom is { } before && before != reply.Lang ? [Switched(before, phrases)] : Array.Empty<Card>(),
                ],
            };
    }

    /// <summary>A change of language is said, and is undone with a click.</summary>
    private static Card Switched(Lang before, DialoguePhrases phrases) =>
        new(new Paragraph(phrases.GoesOnInThis, Tone.Quiet),
            new Buttons([new CommandButton(DialoguePhrases.In(before).StayInThis, new SpeakLanguage(before))]));

    private static IEnumerable<CommandButton> Buttons(Reply reply) =>
        reply.Cards.SelectMany(card => card.Elements.OfType<Buttons>()).SelectMany(buttons => buttons.Items).OfType<CommandButton>();

    private static Card With(Card card, Button[] ways) => card.Elements.LastOrDefault() is Buttons last
        ? card with { Elements = [.. card.Elements.SkipLast(1), new Buttons([.. last.Items, .. ways])] }
        : card with { Elements = [.. card.Elements, new Buttons(ways)] };
}
