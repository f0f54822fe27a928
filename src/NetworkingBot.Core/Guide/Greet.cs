using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;

namespace NetworkingBot.Core.Guide;

/// <summary>A greeting, and what a first message or an installation is answered with.</summary>
public sealed record Greet : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En(
            "(hi|hello|hey|hiya|good morning|good afternoon|good evening|start|hi there|hello there|hey there|how are you|how are you "
                + "doing|how are things|hows it going|hows things|whats up|sup|nice to meet you) [bot|today|all|everybody|here]",
            _ => new Greet()
        ),
        Wording.Es(
            "(hola|buenas|buenos dias|buenas tardes|buenas noches|hola que tal|que tal|empezar|comenzar|como estas|como te va|como va "
                + "todo|que hay|que pasa|encantado|encantada) [a todos|aqui|en la empresa]",
            _ => new Greet()
        ),
    ];
}

public sealed class GreetHandler(NextSteps next) : IHandler<Greet>
{
    public Task<Reply> HandleAsync(Greet command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = GuidePhrases.In(turn.Lang);
        var greeting = new Heading(phrases.Hello(Language.GivenName.Of(turn.Me.Name)));
        if (turn.Me.MaybeSameAs is not null && turn.Private)
        {
            return Task.FromResult(Reply.Of(turn.Lang,
                new Card([greeting, .. LinkQuestion.For(turn.Me, turn.Lang).Elements])) with
            { Asks = LinkQuestion.OpenTo(turn.Me) });
        }

        return Task.FromResult(
            turn.Me.Membership == Membership.Joined
                ? Reply.Of(
                    turn.Lang,
                    new Card(
                        greeting,
                        new Paragraph(phrases.WhatIDo),
                        new Buttons([.. next.For(turn.Lang), new CommandButton(phrases.ShowHelp, new ShowHelp())])
                    )
                )
                : Reply.Of(turn.Lang, new Card([greeting, .. InvitationCard.For(turn.Lang).Elements.Skip(1)])) with
                {
                    Asks = InvitationCard.Open,
                }
        );
    }
}

/// <summary>“thanks”, “bye”: a word in return.</summary>
public sealed record Thank : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En(
            "(thanks|thank you|thanks a lot|many thanks|thank you very much|bye|goodbye|good night|nice one|lol|haha|hahaha|ha|wow|cute|i "
                + "love you|see you|cheers|great|perfect|nice|cool|awesome|brilliant|excellent|wonderful|well done|good job|good bot|youre "
                + "great|you are great|youre awesome|you are awesome|i like you|love it|i love it|this is great|thats great|very "
                + "helpful|ok|okay|alright|got it|sounds good) [so much|thats all|that is all|for now|for today|for your help|to "
                + "you|later|tomorrow|soon]",
            _ => new Thank()
        ),
        Wording.En("(thanks|thank you) for {what}", _ => new Thank()),
        Wording.En("(we|it) (got on|went|worked out|clicked) [really|very] (well|great|fine)", _ => new Thank()),
        Wording.Es("[muchas|mil] gracias por {que}", _ => new Thank()),
        Wording.Es("[nos] (ha ido|fue|caimos) [muy|genial|fenomenal] [bien]", _ => new Thank()),
        Wording.Es(
            "(gracias|jaja|jajaja|jajajaja|te quiero|me caes bien|que guay|muchas gracias|mil gracias|adios|hasta luego|hasta pronto|hasta "
                + "manana|nos vemos|genial|perfecto|estupendo|que bien|bien|fantastico|excelente|maravilloso|buen trabajo|bien hecho|eres "
                + "genial|me encanta|muy util|vale|de acuerdo|muy bien|entendido|guay) [eso es todo|por ahora|por todo|por tu ayuda|por "
                + "hoy|nada mas|a ti]",
            _ => new Thank()
        ),
    ];
}
