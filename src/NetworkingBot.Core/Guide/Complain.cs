using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Guide;

/// <summary>“this is useless”: a word of regret, what would help, and how to be left in peace.</summary>
public sealed record Complain : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("[this|that|it|you] (is|are|was|were) [so|really|completely|totally|very|just] (useless|bad|terrible|awful|annoying|rubbish|stupid|wrong|nonsense|pointless|no use|no help|not helpful|unhelpful|a waste of time)", _ => new Complain()),
        Wording.En("(useless|bad bot|stupid bot|not helpful|thats wrong|thats not helpful|you suck|this sucks|it sucks|i hate you|i hate this|what a waste of time|too many messages|you write too much)", _ => new Complain()),
        Wording.Es("[esto|eso] [es|eres|ha sido] [muy|un|una|totalmente] (inutil|malo|mala|tonto|tonta|horrible|molesto|molesta|absurdo|pesado|pesada|tonteria|perdida de tiempo)", _ => new Complain()),
        Wording.Es("[esto|eso|tu] no (sirve|sirves|ayuda|ayudas|vale|vales) [para] [nada|de nada] [de nada]", _ => new Complain()),
        Wording.Es("(que mal|vaya tonteria|menuda tonteria|que perdida de tiempo|te odio|demasiados mensajes|escribes demasiado)", _ => new Complain()),
    ];
}

public sealed class ComplainHandler(NextSteps next) : IHandler<Complain>
{
    public Task<Reply> HandleAsync(Complain command, TurnContext turn, CancellationToken cancellation) =>
        Task.FromResult(Reply.Say(turn.Lang, GuidePhrases.In(turn.Lang).Regret, [.. next(turn.Lang), new CommandButton(GuidePhrases.In(turn.Lang).ShowHelp, new ShowHelp())]));
}
