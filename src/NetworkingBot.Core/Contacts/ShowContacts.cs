using System.Globalization;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Contacts;

/// <summary>“contacts”, “contacts trusted”, “contacts Contoso”: the list, a page at a time. The filter is a circle, or words of a name, role or organisation.</summary>
public sealed record ShowContacts(string? Filter, int Page) : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("[show|list|see|open] [me] [my|all my] (contacts|network|address book)", _ => new ShowContacts(Filter: null, Page: 0)),
        Wording.En("who do i know", _ => new ShowContacts(Filter: null, Page: 0)),
        Wording.En("[show|list|see|search|find] [me] [my|in my] contacts [in|at|from|called|for] {filter}", slots => new ShowContacts(slots["filter"], Page: 0)),
        Wording.En("[show] [me] [my] contacts page {page}", slots => OnPage(slots)),
        Wording.En("(find|search|search for|look for) {filter} in my contacts", slots => new ShowContacts(slots["filter"], Page: 0)),
        Wording.En("[show|list|see] [me] my {filter} contacts", slots => new ShowContacts(slots["filter"], Page: 0)),
        Wording.En("who do i know (at|in|from) {filter}", slots => new ShowContacts(slots["filter"], Page: 0)),
        Wording.Es("[ver|muestra|muestrame|ensename|lista] [todos] [mis|los] (contactos|agenda)", _ => new ShowContacts(Filter: null, Page: 0)),
        Wording.Es("[ver] mi (red|agenda)", _ => new ShowContacts(Filter: null, Page: 0)),
        Wording.Es("a quien conozco (en|de) {filter}", slots => new ShowContacts(slots["filter"], Page: 0)),
        Wording.Es("[ver|muestra|muestrame|ensename|busca en] [mis|los] contactos [de|en|del] {filter}", slots => new ShowContacts(slots["filter"], Page: 0)),
        Wording.Es("[ver] [mis|los] contactos pagina {page}", slots => OnPage(slots)),
        Wording.Es("busca [a] {filter} en mis contactos", slots => new ShowContacts(slots["filter"], Page: 0)),
    ];

    private static ShowContacts? OnPage(Slots slots) =>
        int.TryParse(slots["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? new ShowContacts(Filter: null, Math.Max(page, 1) - 1) : null;
}

public sealed class ShowContactsHandler(ContactBook book) : IHandler<ShowContacts>
{
    private const int PageSize = 8;

    public async Task<Reply> HandleAsync(ShowContacts command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = ContactPhrases.In(turn.Lang);
        var filter = command.Filter is { } words ? CleanText.OneLine(words) is { Length: > 60 } longer ? longer[..60] : CleanText.OneLine(words) : null;
        var fitting = (await book.AllAsync(turn, cancellation)).Where(entry => Fits(entry, filter)).ToList();
        if (fitting.Count == 0)
        {
            return filter is null
                ? Reply.Say(turn.Lang, phrases.NoContactsYet, new CommandButton(phrases.AddSomebody, new NewContact()))
                : Reply.Say(turn.Lang, phrases.NoContactsIn(Named(filter, turn.Lang)), new CommandButton(phrases.MyContacts, new ShowContacts(Filter: null, Page: 0)));
        }

        var pages = (fitting.Count + PageSize - 1) / PageSize;
        var page = Math.Clamp(command.Page, 0, pages - 1);
        var shown = fitting.Skip(page * PageSize).Take(PageSize);
        var title = filter is null ? phrases.ContactsTitle(fitting.Count) : phrases.ContactsIn(Named(filter, turn.Lang), fitting.Count);
        Card[] cards =
        [
            new Card([new Heading(title), .. filter is null && page == 0 ? Shortcuts(phrases) : []]),
            .. shown.Select(entry => new Card(ContactCard.ListLine(entry, turn), new Buttons([new CommandButton(phrases.Open, new OpenContact(entry.Contact.Id))]))),
            .. Footer(filter, page, pages, phrases),
        ];
        return Reply.Of(turn.Lang, cards) with { ReplacesCard = page > 0 || command.Page != page };
    }

    private static IEnumerable<Element> Shortcuts(ContactPhrases phrases) =>
    [
        new Buttons(
        [
            new CommandButton(phrases.AddSomebody, new NewContact()),
            new CommandButton(phrases.WhoIsDue, new ShowWhoIsDue()),
            new CommandButton(phrases.MyCircles, new ShowCircles()),
        ]),
    ];

    private static IEnumerable<Card> Footer(string? filter, int page, int pages, ContactPhrases phrases)
    {
        List<Button> turns = [];
        if (page + 1 < pages)
        {
            turns.Add(new CommandButton(phrases.More, new ShowContacts(filter, page + 1)));
        }

        if (page > 0)
        {
            turns.Add(new CommandButton(phrases.Back, new ShowContacts(filter, page - 1)));
        }

        return pages == 1 ? [] : [new Card(new Paragraph(phrases.PageOf(page + 1, pages), Tone.Quiet), new Buttons(turns))];
    }

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

/// <summary>“who do I owe a call?”: those whose rhythm is over, the longest wait first.</summary>
public sealed record ShowWhoIsDue : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("(who|whom) do i owe [a] (call|message|mail|coffee|visit|reply|word)", _ => new ShowWhoIsDue()),
        Wording.En("(who|whom) (should|must|have|do) i [to|have to|need to] (call|write|write to|catch up with|get back to|get back in touch with|check in with|keep in touch with) [this week|next|soon]", _ => new ShowWhoIsDue()),
        Wording.En("(who|whom) (have|did) i (neglected|neglect|lost touch with|lose touch with|not talked to|not spoken to)", _ => new ShowWhoIsDue()),
        Wording.En("(who|whom) (havent|have) i [not] (talked to|spoken to|spoken with|talked with|written to|seen|called|heard from|been in touch with) [lately|recently|in a while|for a while|for a long time|in ages|for ages]", _ => new ShowWhoIsDue()),
        Wording.En("(who is due|whos due|due contacts|contacts due|overdue contacts|contacts overdue)", _ => new ShowWhoIsDue()),
        Wording.Es("a quien [le] (debo|tengo pendiente|deberia) [hacer|hacerle] [una|un] (llamada|mensaje|cafe|correo|visita|llamar|escribir|respuesta)", _ => new ShowWhoIsDue()),
        Wording.Es("a quien (tengo que|deberia|debo|toca|me toca|tendria que) (llamar|escribir|saludar) [esta semana|pronto]", _ => new ShowWhoIsDue()),
        Wording.Es("a quien (tengo abandonado|tengo abandonados|he descuidado|tengo olvidado|tengo descuidado)", _ => new ShowWhoIsDue()),
        Wording.Es("(con|a|de) quien (hace|llevo) [mucho] [tiempo] (que no|sin) (hablo|hablar|veo|ver|escribo|escribir|llamo|llamar|se nada|saber nada|quedo|quedar) [hace tiempo]", _ => new ShowWhoIsDue()),
        Wording.Es("con quien no (hablo|he hablado|quedo|he quedado) (ultimamente|hace tiempo|desde hace tiempo|en mucho tiempo)", _ => new ShowWhoIsDue()),
        Wording.Es("(contactos pendientes|llamadas pendientes|a quien le toca)", _ => new ShowWhoIsDue()),
    ];
}

public sealed class ShowWhoIsDueHandler(ContactBook book) : IHandler<ShowWhoIsDue>
{
    private const int Most = 5;

    public async Task<Reply> HandleAsync(ShowWhoIsDue command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = ContactPhrases.In(turn.Lang);
        var settings = await book.Store.SettingsAsync(turn.Org, turn.Me.Id, cancellation);
        var due = DueContacts.Of(await book.AllAsync(turn, cancellation), settings, turn.Today, turn.Me.Zone).ToList();
        return due.Count == 0
            ? Reply.Say(turn.Lang, phrases.NobodyDue, new CommandButton(phrases.MyContacts, new ShowContacts(Filter: null, Page: 0)))
            : Reply.Of(turn.Lang, [new Card(new Heading(phrases.DueTitle(due.Count))), .. due.Take(Most).Select(one => ContactCard.Due(one, settings, turn))]);
    }
}
