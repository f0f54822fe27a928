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
    public static IReadOnlyList<Sense> Senses =>
    [
        new("all", () => new ShowContacts()),
        new("page", OnPage),
        new("some", filter => new ShowContacts(filter)),
    ];

    private static ShowContacts? OnPage(string page) =>
        int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new ShowContacts(Filter: null, Math.Max(number, 1) - 1)
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
