using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;

namespace NetworkingBot.Core.Guide;

public sealed record ShowHelp : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En(
            "(help|menu|commands|options|what can you do|what can i say|what can i do|how does this work|how do you work|what is this|i "
                + "dont understand|i do not understand|i dont get it|i dont understand (what you do|this|how this works)|im lost|im "
                + "confused|what now|what are you|who are you|(what|huh|pardon|come again)|[can you] (repeat that|say that again)|(what "
                + "is|whats) your name|who made you|who built you|are you [a|an] "
                + "(human|bot|robot|person|real|machine|ai|chatbot|chatgpt|llm))",
            _ => new ShowHelp()
        ),
        Wording.Es(
            "(ayuda|ayudame|socorro|menu|comandos|opciones|que puedes hacer|que sabes hacer|que puedo decir|que puedo hacer|como funciona "
                + "esto|como funciona|como funcionas|que es esto|no entiendo|no lo entiendo|no te entiendo|estoy perdido|estoy perdida|y "
                + "ahora que|que eres|quien eres|que|como|como dices|puedes repetir|repite|repitelo|no entiendo nada|no entiendo (que "
                + "haces|esto|como funciona|como funcionas)|tu quien eres|y tu quien eres|como te llamas|quien te ha hecho|quien te ha "
                + "creado|eres [un|una] (ia|chatgpt|humano|humana|bot|robot|persona|maquina|real))",
            _ => new ShowHelp()
        ),
    ];
}

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
