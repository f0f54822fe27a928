using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;

namespace NetworkingBot.Core.Introductions.Meetings;

/// <summary>“What should I say to Luis?”: two ways to begin, from what the two share.</summary>
public sealed record ShowOpeners(PersonId? Person, string? Who) : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("what (should|could|can|do|would|shall) i (say|write|tell|ask|talk about|talk) [about] [to|with] {who}", Of),
        Wording.En(
            "how (should|could|can|do|would|shall) i (start|begin|open|approach|break the ice|strike up) [a|the] [conversation|chat|talk] "
                + "[with|to] {who}",
            Of
        ),
        Wording.En(
            "[give me|i need|suggest|find me|any|have you got|do you have] [a|an|some] (icebreaker|icebreakers|ice breaker|ice "
                + "breakers|opener|openers|conversation starter|conversation starters|topic|topics|opening line) (for|with|to talk about "
                + "with) {who}",
            Of
        ),
        Wording.En("(break the ice with|help me (write|talk|say something|say hello) to) {who}", Of),
        Wording.En("what (do|could|might) (i have in common with {who}|{who} and i have in common|{who} and i talk about)", Of),
        Wording.Es(
            "que [le] (digo|puedo decir|podria decir|podria decirle|puedo decirle|deberia decirle|escribo|pregunto|puedo "
                + "preguntarle|cuento) a {who}",
            Of
        ),
        Wording.Es("de que (hablo|puedo hablar|podria hablar|puedo charlar|podemos hablar) con {who}", Of),
        Wording.Es(
            "como (empiezo|puedo empezar|inicio|rompo|puedo romper|entablo) [el hielo|a hablar] [la|una] [conversacion|charla] con {who}",
            Of
        ),
        Wording.Es(
            "[dame|necesito|sugiereme|busca] [un|algun|una|algo] [tema|temas|frase|ideas|idea] para (romper el hielo|hablar|empezar a "
                + "hablar|charlar|empezar una conversacion) con {who}",
            Of
        ),
        Wording.Es("ayudame a (escribirle|escribir|hablar|decirle algo) (a|con) {who}", Of),
        Wording.Es("que (tengo en comun con {who}|tenemos en comun {who} y yo)", Of),
    ];

    private static ShowOpeners Of(Slots slots) => new(Person: null, slots["who"]);
}

public sealed class ShowOpenersHandler(Whom whom, Colleagues colleagues, Curiosity curiosity) : IHandler<ShowOpeners>
{
    public async Task<Reply> HandleAsync(ShowOpeners command, TurnContext turn, CancellationToken cancellation) =>
        await whom.FindAsync(command.Person, command.Who, turn, cancellation) switch
        {
            Whom.Found.One(var person) when !curiosity.Allows(turn.Org, turn.Me.Id, person.Id, turn.Now) =>
                Reply.Say(turn.Lang, IntroductionPhrases.In(turn.Lang).EnoughQuestions),
            Whom.Found.One(var person) => Reply.Of(turn.Lang, await CardAsync(person, turn, cancellation)),
            var unclear => Whom.Ask(unclear, turn, id => new ShowOpeners(id, Who: null)),
        };

    private async Task<Card> CardAsync(Person person, TurnContext turn, CancellationToken cancellation)
    {
        var ground = await colleagues.BetweenAsync(turn.Org, turn.Me.Id, person.Id, turn.Now, cancellation);
        var all = await colleagues.OpenAsync(turn.Org, turn.Now, cancellation);
        var known = ground
            .KnownToBoth.Select(all.Find)
            .OfType<Person>()
            .Where(contact => contact.IsVisibleAt(turn.Now))
            .Select(contact => contact.Name);
        return new Card(
            ProfileCard.Line(person),
            new Paragraph(IntroductionPhrases.In(turn.Lang).Openers, Tone.Strong),
            new Bullets(Openers.For(turn.Me, person, ground, known, turn.Lang)),
            new Buttons([AskButton.For(person, turn.Lang)]));
    }
}
