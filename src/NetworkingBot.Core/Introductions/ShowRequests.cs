using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Introductions;

/// <summary>“requests”: what waits for me, and what I wait for.</summary>
public sealed record ShowRequests : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En(
            "[show] [me] [my|open|pending] (requests|introductions|intros|pending requests|open requests|pending introductions|open "
                + "introductions)",
            _ => new ShowRequests()
        ),
        Wording.En("(what|who) (waits|is waiting|are waiting) for me", _ => new ShowRequests()),
        Wording.En("what (am i waiting for|do i wait for|is pending)", _ => new ShowRequests()),
        Wording.En(
            "(what did i ask|whom did i ask|who did i ask|cancel|cancel my request|withdraw|withdraw my request|take back my request)",
            _ => new ShowRequests()
        ),
        Wording.En(
            "(any|is there any|are there any) (news|answer|answers|reply|replies|response|responses|update|updates) [yet|for me|to my "
                + "request|to my requests]",
            _ => new ShowRequests()
        ),
        Wording.En(
            "(did|has|have) (anybody|anyone|somebody|someone|they|she|he) (reply|replied|answer|answered|respond|responded|said yes|say "
                + "yes|accept|accepted) [yet] [to] [my request|my requests|me]",
            _ => new ShowRequests()
        ),
        Wording.En("did {who} (reply|answer|respond|accept|say yes) [yet|to me|to my request]", _ => new ShowRequests()),
        Wording.En("does {who} know (that|if) i (asked|ask)", _ => new ShowRequests()),
        Wording.En("(withdraw|cancel|take back) [my|the] request (to|for|with) {who}", _ => new ShowRequests()),
        Wording.Es(
            "[hay] [alguna|algun] (novedad|novedades|noticia|noticias|respuesta|respuestas) [de mi solicitud|de mis solicitudes|para mi]",
            _ => new ShowRequests()
        ),
        Wording.Es(
            "[me] (ha|han) (contestado|respondido|aceptado|dicho que si) [ya] [alguien|a mi solicitud]",
            _ => new ShowRequests()
        ),
        Wording.Es("[me] (ha|han) (contestado|respondido|aceptado) [ya] {who}", _ => new ShowRequests()),
        Wording.Es("sabe {who} (que|si) (se lo he pedido|lo he pedido)", _ => new ShowRequests()),
        Wording.Es("(retira|retirar|cancela|cancelar|anula) [mi|la] solicitud (a|para|con) {who}", _ => new ShowRequests()),
        Wording.Es(
            "(que he pedido|a quien he pedido|que pedi|cancela|cancelar|cancelar mi solicitud|cancela mi solicitud|retirar mi "
                + "solicitud|retira mi solicitud)",
            _ => new ShowRequests()
        ),
        Wording.Es(
            "[ver|mis|muestrame|ensename] [las|mis] (solicitudes|presentaciones|solicitudes pendientes|presentaciones "
                + "pendientes|solicitudes abiertas)",
            _ => new ShowRequests()
        ),
        Wording.Es(
            "(que|quien) (tengo pendiente|esta pendiente|me espera|estoy esperando|espera mi respuesta)",
            _ => new ShowRequests()
        ),
    ];
}

public sealed class ShowRequestsHandler(IntroductionRequests desk, PersonStore people, Colleagues colleagues) : IHandler<ShowRequests>
{
    private readonly IntroductionViews _scenes = new(people, colleagues);

    public async Task<Reply> HandleAsync(ShowRequests command, TurnContext turn, CancellationToken cancellation)
    {
        var me = turn.Me.Id;
        var open = (await desk.OfAsync(turn.Org, me, cancellation))
            .Where(introduction => introduction.SeenAt(turn.Now) == IntroductionState.Open)
            .ToList();
        var waiting = await CardsAsync(open.Where(introduction => introduction.WaitsFor(me, turn.Now)), turn, cancellation);
        var waited = await CardsAsync(
            open.Where(introduction =>
                introduction.ProposedBy == me || (introduction.IsPartner(me) && introduction.ConsentOf(me) is Consent.Yes)
            ),
            turn,
            cancellation
        );
        var phrases = IntroductionPhrases.In(turn.Lang);
        return waiting.Count + waited.Count == 0
            ? Reply.Say(turn.Lang, phrases.NothingOpen)
            : Reply.Of(turn.Lang, [.. Titled(phrases.WaitForYou, waiting), .. Titled(phrases.YouWaitFor, waited)]);
    }

    private static IEnumerable<Card> Titled(string title, IReadOnlyList<Card> cards) =>
        cards.Count == 0 ? [] : cards.Prepend(new Card(new Heading(title)));

    private async Task<IReadOnlyList<Card>> CardsAsync(
        IEnumerable<Introduction> introductions,
        TurnContext turn,
        CancellationToken cancellation
    )
    {
        var cards = new List<Card>();
        foreach (var introduction in introductions)
        {
            if (
                await _scenes.OpenAsync(introduction, turn.Me.Id, turn.Now, cancellation) is { } scene
                && (!scene.KeptApart || introduction.ProposedBy == turn.Me.Id)
            )
            {
                cards.Add(IntroductionCards.Listed(scene, turn.Lang));
            }
        }

        return cards;
    }
}
