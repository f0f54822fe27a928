using NetworkingBot.Core.Cards;

namespace NetworkingBot.Core.Conversation;

/// <summary>What the bot answers. A handler decides on it; the adapter that handed the turn over shows it.</summary>
/// <param name="Text">The whole answer in plain words: what a terminal prints, a notification shows and a screen reader reads.</param>
/// <param name="Lang">The language it is written in; its buttons carry it on.</param>
public sealed record Reply(string Text, Lang Lang)
{
    /// <summary>The answer as cards. When empty, <see cref="Text"/> is shown instead.</summary>
    public IReadOnlyList<Card> Cards { get; init; } = [];

    /// <summary>
    /// A form to open: as a dialog where the channel has them, otherwise in the conversation. With errors: to show again.
    /// </summary>
    public Form? Form { get; init; }

    /// <summary>
    /// True when the whole message that was clicked – all its cards, or its form – gives way to this, so that no dead button stays behind.
    /// </summary>
    public bool ReplacesCard { get; init; }

    /// <summary>
    /// Not null: what is to be done in place of this answer, as if the person had asked for it: <see cref="TurnPipeline"/> does it, through
    /// the same gate. The message that was clicked stays where it is.
    /// </summary>
    public Command? Instead { get; init; }

    /// <summary>
    /// Not null: what is done after this answer, as if the person had asked for it, its answer in the same message; where it may not be
    /// done, this answer stands alone.
    /// </summary>
    public Command? Then { get; init; }

    /// <summary>
    /// What this answer means for the programme, to be counted: “asked”, or “shown” three times. Null: no more than the command itself.
    /// </summary>
    public ProgrammeStep? Step { get; init; }

    /// <summary>An answer that another command gives.</summary>
    public static Reply By(Command command, Lang lang) => new("", lang) { Instead = command };

    /// <summary>The question that this asks; null: it asks nothing that yes or no would answer.</summary>
    public OpenQuestion? Asks { get; init; }

    /// <summary>What was changed by it; null: nothing that can be taken back.</summary>
    public Changed? Changed { get; init; }

    /// <summary>Shows more of the same, when there is more.</summary>
    public Command? More { get; init; }

    /// <summary>Whom it speaks of, by person or contact id, when no <see cref="PersonLine"/> tells.</summary>
    public string? SpokenOf { get; init; }

    /// <summary>Files that come with it; null: none.</summary>
    public HandedOver? HandsOver { get; init; }

    /// <summary>True when nothing of the conversation is to be remembered: the person was erased.</summary>
    public bool Forgets { get; init; }

    /// <summary>Several answers as one message; what is written next answers the last.</summary>
    /// <param name="replies">At least one.</param>
    public static Reply Joined(IReadOnlyList<Reply> replies) => replies is [var only]
        ? only
        : Of(replies[^1].Lang, [.. replies.SelectMany(reply => reply.Cards)]) with
        {
            Form = replies.Select(reply => reply.Form).FirstOrDefault(form => form is not null),
            Asks = replies[^1].Asks,
            Changed = replies.Select(reply => reply.Changed).LastOrDefault(changed => changed is not null),
            More = replies[^1].More,
        };

    /// <summary>An answer of cards.</summary>
    public static Reply Of(Lang lang, params IReadOnlyList<Card> cards) => new(PlainText.Of(cards).Trim(), lang) { Cards = cards };

    /// <summary>An answer of one sentence or two, with what one can do next.</summary>
    public static Reply Say(Lang lang, string text, params IReadOnlyList<Button> next) =>
        next.Count == 0 ? Of(lang, new Card(new Paragraph(text))) : Of(lang, new Card(new Paragraph(text), new Buttons(next)));

    /// <summary>A form to fill in.</summary>
    public static Reply Ask(Lang lang, Form form) => new(form.Intro ?? form.Title, lang) { Form = form };
}

/// <summary>
/// Files that come beside an answer, into the person's own conversation with the bot, wherever they asked. Only for platforms of which
/// <see cref="IPlatform.TakesFiles"/> is true.
/// </summary>
/// <param name="Files">At least one.</param>
/// <param name="Refused">What is said in place of the answer where the workspace lets the bot hand over no files.</param>
public sealed record HandedOver(IReadOnlyList<OutgoingFile> Files, string Refused);

/// <summary>A file that the bot hands over.</summary>
/// <param name="Name">With its ending; letters, digits, hyphens and dots.</param>
public sealed record OutgoingFile(string Name, byte[] Bytes);
