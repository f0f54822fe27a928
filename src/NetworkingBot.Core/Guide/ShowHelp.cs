using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;

namespace NetworkingBot.Core.Guide;

public sealed record ShowHelp : Command;

public sealed class ShowHelpHandler(NextSteps next) : IHandler<ShowHelp>
{
    public Task<Reply> HandleAsync(ShowHelp command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = GuidePhrases.In(turn.Lang);
        return Task.FromResult(Reply.Of(turn.Lang, new Card(
            new Heading(phrases.HelpTitle),
            new Paragraph(phrases.WhatIDo),
            new Facts([.. phrases.Help.Select(line => new Fact(line.Say, line.Does))]),
            new Paragraph(phrases.InYourOwnWords, Tone.Quiet),
            new Buttons(turn.Me.Membership == Membership.Joined
                ? [.. next.For(turn.Lang), new CommandButton(PeoplePhrases.In(turn.Lang).MyProfile, new ShowProfile())]
                : [new CommandButton(PeoplePhrases.In(turn.Lang).YesJoin, new AskToJoin(), ButtonStyle.Primary)]))));
    }
}
