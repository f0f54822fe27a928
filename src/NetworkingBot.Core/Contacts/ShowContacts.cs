using System.Globalization;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Contacts.Encounters;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Contacts;

/// <summary>
/// “contacts”, “contacts trusted”, “contacts Contoso”: the list, a page at a time. The filter is a circle, or words of a name, role or
/// organisation.
/// </summary>
public sealed record ShowContacts(string? Filter = null, int? Page = null) : PagedCommand
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("[show|list|see|open] [me] [my|all my] (contacts|network|address book)", _ => new ShowContacts()),
        Wording.En("who do i know", _ => new ShowContacts()),
        Wording.En(
            "how many (contacts|people|colleagues) (do i have|do i know|have i met|have i got|did i meet) [already|so far|here|now]",
            _ => new ShowContacts()
        ),
        Wording.En(
            "[show|list|see|search|find] [me] [my|in my] contacts [in|at|from|called|for] {filter}",
            slots => new ShowContacts(slots["filter"])
        ),
        Wording.En("[show] [me] [my] contacts page {page}", slots => OnPage(slots)),
        Wording.En("(find|search|search for|look for) {filter} in my contacts", slots => new ShowContacts(slots["filter"])),
        Wording.En("[show|list|see] [me] my {filter} contacts", slots => new ShowContacts(slots["filter"])),
        Wording.En("who do i know (at|in|from) {filter}", slots => new ShowContacts(slots["filter"])),
        Wording.Es("[ver|muestra|muestrame|ensename|lista] [todos] [mis|los] (contactos|agenda)", _ => new ShowContacts()),
        Wording.Es(
            "(cuantos contactos|cuanta gente|a cuanta gente|a cuantas personas|cuantas personas|a cuantos companeros) (tengo|conozco|he "
                + "conocido) [ya|hasta ahora|aqui]",
            _ => new ShowContacts()
        ),
        Wording.Es("[ver] mi (red|agenda)", _ => new ShowContacts()),
        Wording.Es("a quien conozco (en|de) {filter}", slots => new ShowContacts(slots["filter"])),
        Wording.Es(
            "[ver|muestra|muestrame|ensename|busca en] [mis|los] contactos [de|en|del] {filter}",
            slots => new ShowContacts(slots["filter"])
        ),
        Wording.Es("[ver] [mis|los] contactos pagina {page}", slots => OnPage(slots)),
        Wording.Es("busca [a] {filter} en mis contactos", slots => new ShowContacts(slots["filter"])),
    ];

    private static ShowContacts? OnPage(Slots slots) =>
        int.TryParse(slots["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page)
            ? new ShowContacts(Filter: null, Math.Max(page, 1) - 1)
            : null;
}

public sealed class ShowContactsHandler(ContactBook book) : IHandler<ShowContacts>
{
    private const int PageSize = 8;

    private const int MaxLabel = 40;

    public async Task<Reply> HandleAsync(ShowContacts command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = ContactPhrases.In(turn.Lang);
        var filter = command.Filter is { } words ? CleanText.Start(CleanText.OneLine(words), 60) : null;
        var fitting = (await book.AllAsync(turn, cancellation)).Where(entry => Fits(entry, filter)).ToList();
        if (fitting.Count == 0)
        {
            return filter is null
                ? Reply.Say(turn.Lang, phrases.NoContactsYet, new CommandButton(phrases.AddSomebody, new NewContact()))
                : Reply.Say(
                    turn.Lang,
                    phrases.NoContactsIn(Named(filter, turn.Lang)),
                    new CommandButton(phrases.MyContacts, new ShowContacts())
                );
        }

        var paged = new Paged<BookEntry>(fitting, PageSize, command with { Filter = filter });
        var title = filter is null ? phrases.ContactsTitle(fitting.Count) : phrases.ContactsIn(Named(filter, turn.Lang), fitting.Count);
        return paged.Under(
            new Card([new Heading(title), .. filter is null && paged.Page == 0 ? Shortcuts(phrases) : []]),
            [
                new Card(
                [
                    .. paged.Shown.Select(entry => ContactCard.ListLine(entry, turn)),
                    new Buttons([.. paged.Shown.Select(Opening)]),
                ]),
            ],
            turn.Lang);
    }

    private static CommandButton Opening(BookEntry entry) =>
        new(CleanText.Shortened(entry.Name, MaxLabel), new OpenContact(entry.Contact.Id));

    private static IEnumerable<Element> Shortcuts(ContactPhrases phrases) =>
    [
        new Buttons(
        [
            new CommandButton(phrases.AddSomebody, new NewContact()),
            new CommandButton(phrases.WhoIsDue, new ShowWhoIsDue()),
            new CommandButton(phrases.MyCircles, new ShowCircles()),
        ]),
    ];

    private static bool Fits(BookEntry entry, string? filter)
    {
        if (filter is null)
        {
            return true;
        }

        if (Circle.Known(filter) is { } known)
        {
            return entry.Contact.Circle == known;
        }

        string[] said = [.. PlainWords.Read(filter).Select(word => word.Text)];
        var words = PlainWords.Read($"{entry.Name} {entry.Detail} {entry.Contact.Circle}").Select(word => word.Text).ToList();
        return said.Length > 0 && said.All(word => words.Any(one => one.StartsWith(word, StringComparison.Ordinal)));
    }

    private static string Named(string filter, Lang lang) => Circle.Known(filter) is { } known ? Circle.Shown(known, lang) : filter;
}
