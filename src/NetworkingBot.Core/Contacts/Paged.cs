using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Contacts;

/// <summary>A long list, a page at a time. There is always a page: one that is asked for beyond the end is the last.</summary>
/// <param name="asked">From 0; null: nobody turned to it, and it is the first.</param>
internal sealed class Paged<T>(IReadOnlyList<T> all, int size, int? asked)
{
    private readonly int _pages = Math.Max(1, (all.Count + size - 1) / size);

    public int Page => Math.Clamp(asked ?? 0, 0, _pages - 1);

    public IEnumerable<T> Shown => all.Skip(Page * size).Take(size);

    /// <summary>The cards of this page and, where there are more, which it is and buttons that turn to them.</summary>
    public Reply Under(Card title, Func<T, Card> card, Func<int, Command> turnedTo, Lang lang) =>
        Reply.Of(lang, [title, .. Shown.Select(card), .. Footer(turnedTo, ContactPhrases.In(lang))]) with { ReplacesCard = asked is not null };

    /// <summary>The page as one list, under its title.</summary>
    public Reply AsList(Card title, Card list, Func<int, Command> turnedTo, Lang lang) =>
        Reply.Of(lang, [title, list, .. Footer(turnedTo, ContactPhrases.In(lang))]) with { ReplacesCard = asked is not null };

    private IEnumerable<Card> Footer(Func<int, Command> turnedTo, ContactPhrases phrases)
    {
        CommandButton[] turns =
        [
            .. Page + 1 < _pages ? [new CommandButton(phrases.More, turnedTo(Page + 1))] : Array.Empty<CommandButton>(),
            .. Page > 0 ? [new CommandButton(phrases.Back, turnedTo(Page - 1))] : Array.Empty<CommandButton>(),
        ];
        return _pages == 1 ? [] : [new Card(new Paragraph(phrases.PageOf(Page + 1, _pages), Tone.Quiet), new Buttons(turns))];
    }
}
