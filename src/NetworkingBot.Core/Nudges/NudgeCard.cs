using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Nudges;

/// <summary>The nudge as one message: a card for each item, and how to have fewer.</summary>
internal static class NudgeCard
{
    /// <param name="note">What has just been done, above it all.</param>
    public static IReadOnlyList<Card> For(string name, NudgePace pace, IReadOnlyList<NudgeItem> items, Lang lang, string? note = null)
    {
        var phrases = NudgePhrases.In(lang);
        Element first = note is null
            ? new Heading(phrases.Title(Language.GivenName.Of(name), items.Count))
            : new Paragraph(note, Tone.Strong);
        return
        [
            new Card(first),
            .. items.Select(item => ItemCard(item, phrases)),
            new Card(
                new Paragraph(phrases.HowOften(pace), Tone.Quiet),
                new Buttons([
                    .. pace == NudgePace.Daily ? [new CommandButton(phrases.Fewer, new FewerNudges())] : Array.Empty<Button>(),
                    new CommandButton(phrases.Stop, new StopNudges()),
                ])
            ),
        ];
    }

    public static Card Farewell(Lang lang)
    {
        var phrases = NudgePhrases.In(lang);
        return new Card(new Paragraph(phrases.Farewell), new Buttons([new CommandButton(phrases.TurnOn, new ResumeNudges())]));
    }

    public static Message Message(Lang lang, IReadOnlyList<Card> cards) => new(PlainText.Of(cards).Trim(), lang, cards);

    private static Card ItemCard(NudgeItem item, NudgePhrases phrases)
    {
        List<Element> parts = item.Person is { } person ? [person] : [];
        parts.Add(new Paragraph(item.Why));
        if (item.Opener is { } opener && item.Write is not { CarriesText: true })
        {
            parts.Add(new Paragraph(phrases.YouCouldSay(opener), Tone.Quiet));
        }

        parts.Add(new Buttons(
        [
            .. item.Write is { } link ? [new LinkButton(phrases.Write, link.Target)] : Array.Empty<Button>(),
            .. item.ActLabel is { } label
                ? [new CommandButton(label, new ActOnNudge(item.Kind, item.About), ButtonStyle.Primary)]
                : Array.Empty<Button>(),
            .. item.ActLabel is null ? [new CommandButton(phrases.Done, new NudgeDone(item.Kind, item.About))] : Array.Empty<Button>(),
            new CommandButton(phrases.Later, new NudgeLater(item.Kind, item.About)),
            new CommandButton(phrases.NotThis, new NotThisNudge(item.Kind, item.About)),
        ]));
        return new Card(parts);
    }
}
