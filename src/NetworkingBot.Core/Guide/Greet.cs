using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Guide;

/// <summary>A greeting, and what a first message or an installation is answered with.</summary>
public sealed record Greet : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("(hi|hello|hey|hiya|good morning|good afternoon|good evening|start|hi there|hello there|hey there) [bot|all|everybody]", _ => new Greet()),
        Wording.Es("(hola|buenas|buenos dias|buenas tardes|buenas noches|hola que tal|que tal|empezar|comenzar) [a todos]", _ => new Greet()),
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
            return Task.FromResult(Reply.Of(turn.Lang, new Card([greeting, .. LinkQuestion.For(turn.Lang).Elements])));
        }

        return Task.FromResult(turn.Me.Membership == Membership.Joined
            ? Reply.Of(turn.Lang, new Card(greeting, new Paragraph(phrases.WhatIDo), new Buttons([.. next(turn.Lang), new CommandButton(phrases.ShowHelp, new ShowHelp())])))
            : Reply.Of(turn.Lang, new Card([greeting, .. InvitationCard.For(turn.Lang).Elements.Skip(1)])));
    }
}

/// <summary>“thanks”, “bye”: a word in return.</summary>
public sealed record Thank : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("(thanks|thank you|thanks a lot|thank you very much|bye|goodbye|see you|cheers|great|perfect|nice)", _ => new Thank()),
        Wording.Es("(gracias|muchas gracias|mil gracias|adios|hasta luego|hasta pronto|genial|perfecto|estupendo)", _ => new Thank()),
    ];
}

public sealed class ThankHandler : IHandler<Thank>
{
    public Task<Reply> HandleAsync(Thank command, TurnContext turn, CancellationToken cancellation) =>
        Task.FromResult(Reply.Say(turn.Lang, GuidePhrases.In(turn.Lang).Goodbye));
}
