using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Introductions;

/// <summary>“requests”: what waits for me, and what I wait for.</summary>
public sealed record ShowRequests : Command;

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
