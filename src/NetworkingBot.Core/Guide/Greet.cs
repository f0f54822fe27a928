using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Identities;

namespace NetworkingBot.Core.Guide;

/// <summary>A greeting, and what a first message or an installation is answered with.</summary>
public sealed record Greet : Command;

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
public sealed record Thank : Command;
