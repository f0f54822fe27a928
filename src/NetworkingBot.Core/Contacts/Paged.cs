using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Contacts;

/// <summary>A long list, a page at a time. There is always a page: one that is asked for beyond the end is the last.</summary>
/// <param name="command">Shows the list, and with another page turns to it.</param>
internal sealed class Paged<T>(IReadOnlyList<T> all, int size, PagedCommand command)
{
    private readonly int _pages = Math.Max(1, (all.Count + size - 1) / size);

    public int Page => Math.Clamp(command.Page ?? 0, 0, _pages - 1);

    public IEnumerable<T> Shown => all.Skip(Page * size).Take(size);

    /// <summary>The cards of this page and, where there are more, which it is and buttons that turn to them.</summary>
    public Reply Under(Card title, IEnumerable<Card> cards, Lang lang) =>
        Reply.Of(lang, [title, .. cards, .. Footer(ContactPhrases.In(lang))]) with { ReplacesCard = command.Page is not null };

    private IEnumerable<Card> Footer(ContactPhrases phrases)
    {
        CommandButton[] turns =
        [
            .. Page + 1 < _pages ? [new CommandButton(phrases.More, command with { Page = Page + 1 })] : Array.Empty<CommandButton>(),
            .. Page > 0 ? [new CommandButton(phrases.Back, command with { Page = Page - 1 })] : Array.Empty<CommandButton>(),
        ];
        return _pages == 1 ? [] : [new Card(new Paragraph(phrases.PageOf(Page + 1, _pages), Tone.Quiet), new Buttons(turns))];
    }
}
