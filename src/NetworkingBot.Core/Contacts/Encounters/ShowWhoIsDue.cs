using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Contacts.Encounters;

/// <summary>“who do I owe a call?”: those whose rhythm is over, the longest wait first, a page at a time.</summary>
public sealed record ShowWhoIsDue(int? Page = null) : PagedCommand
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("(who|whom) do i owe [a] (call|message|mail|coffee|visit|reply|word)", _ => new ShowWhoIsDue()),
        Wording.En(
            "(who|whom) (should|must|have|do) i [to|have to|need to] (call|write|write to|catch up with|get back to|get back in touch "
                + "with|check in with|keep in touch with) [this week|next|soon]",
            _ => new ShowWhoIsDue()
        ),
        Wording.En(
            "(who|whom) (have|did) i (neglected|neglect|lost touch with|lose touch with|not talked to|not spoken to)",
            _ => new ShowWhoIsDue()
        ),
        Wording.En(
            "(who|whom) (havent|have) i [not] (talked to|spoken to|spoken with|talked with|written to|seen|called|heard from|been in touch "
                + "with) [lately|recently|in a while|for a while|for a long time|in ages|for ages]",
            _ => new ShowWhoIsDue()
        ),
        Wording.En("(who is due|whos due|due contacts|contacts due|overdue contacts|contacts overdue)", _ => new ShowWhoIsDue()),
        Wording.Es(
            "a quien [le] (debo|tengo pendiente|deberia) [hacer|hacerle] [una|un] "
                + "(llamada|mensaje|cafe|correo|visita|llamar|escribir|respuesta)",
            _ => new ShowWhoIsDue()
        ),
        Wording.Es(
            "a quien (tengo que|deberia|debo|toca|me toca|tendria que) (llamar|escribir|saludar) [esta semana|pronto]",
            _ => new ShowWhoIsDue()
        ),
        Wording.Es(
            "a quien (tengo abandonado|tengo abandonados|he descuidado|tengo olvidado|tengo descuidado)",
            _ => new ShowWhoIsDue()
        ),
        Wording.Es(
            "(con|a|de) quien (hace|llevo) [mucho] [tiempo] (que no|sin) (hablo|hablar|veo|ver|escribo|escribir|llamo|llamar|se nada|saber "
                + "nada|quedo|quedar) [hace tiempo]",
            _ => new ShowWhoIsDue()
        ),
        Wording.Es(
            "con quien no (hablo|he hablado|quedo|he quedado) (ultimamente|hace tiempo|desde hace tiempo|en mucho tiempo)",
            _ => new ShowWhoIsDue()
        ),
        Wording.Es("(contactos pendientes|llamadas pendientes|a quien le toca)", _ => new ShowWhoIsDue()),
    ];
}

public sealed class ShowWhoIsDueHandler(ContactBook book) : IHandler<ShowWhoIsDue>
{
    private const int PageSize = 5;

    public async Task<Reply> HandleAsync(ShowWhoIsDue command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = ContactPhrases.In(turn.Lang);
        var settings = await book.Store.SettingsAsync(turn.Org, turn.Me.Id, cancellation);
        var due = DueContacts.Of(await book.AllAsync(turn, cancellation), settings, turn.Today, turn.Me.Zone).ToList();
        if (due.Count == 0)
        {
            return Reply.Say(turn.Lang, phrases.NobodyDue, new CommandButton(phrases.MyContacts, new ShowContacts()));
        }

        var paged = new Paged<BookEntry>(due, PageSize, command);
        return paged.Under(new Card(new Heading(phrases.DueTitle(due.Count))),
            paged.Shown.Select(one => ContactCard.Due(one, settings, turn)), turn.Lang);
    }
}
