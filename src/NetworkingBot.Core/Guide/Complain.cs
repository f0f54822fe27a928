using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Guide;

/// <summary>“this is useless”: a word of regret, what would help, and how to be left in peace.</summary>
public sealed record Complain : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En(
            "[this|that|it|you] (is|are|was|were) [so|really|completely|totally|very|just] "
                + "(useless|bad|terrible|awful|annoying|rubbish|stupid|wrong|nonsense|pointless|no use|no help|not helpful|unhelpful|a "
                + "waste of time)",
            _ => new Complain()
        ),
        Wording.En(
            "[all] (your|the|these|my) (suggestions|people|messages|nudges|ideas|recommendations) (are|were) [so|really|all|very|just] "
                + "(bad|boring|terrible|awful|useless|wrong|rubbish|poor|annoying|always the same|the same)",
            _ => new Complain()
        ),
        Wording.En(
            "why (do|did) you (always|only|just|keep) (suggest|suggesting|show|showing|give|giving) [me] [always] (the same|these) "
                + "[people|names|suggestions|ones]",
            _ => new Complain()
        ),
        Wording.En("[this|that] [is] (spam|boring|so boring|annoying)", _ => new Complain()),
        Wording.En(
            "(i dont like (you|this|this bot|it)|useless|bad bot|stupid bot|not helpful|thats wrong|thats not helpful|you suck|this "
                + "sucks|it sucks|i hate you|i hate this|what a waste of time|too many messages|you write too much)",
            _ => new Complain()
        ),
        Wording.Es(
            "[esto|eso] [es|eres|ha sido] [muy|un|una|totalmente] "
                + "(inutil|malo|mala|tonto|tonta|horrible|molesto|molesta|absurdo|pesado|pesada|tonteria|perdida de tiempo)",
            _ => new Complain()
        ),
        Wording.Es("[esto|eso|tu] no (sirve|sirves|ayuda|ayudas|vale|vales) [para] [nada|de nada] [de nada]", _ => new Complain()),
        Wording.Es(
            "[todas] (tus|las|estas|mis) (sugerencias|personas|ideas|propuestas|recomendaciones) (son|eran) [muy|todas|siempre] "
                + "(malas|aburridas|horribles|inutiles|absurdas|las mismas|iguales)",
            _ => new Complain()
        ),
        Wording.Es(
            "por que [siempre|solo] me (sugieres|muestras|ensenas|propones|recomiendas) [siempre|solo] [a] (los mismos|las mismas|la misma "
                + "gente|las mismas personas|lo mismo)",
            _ => new Complain()
        ),
        Wording.Es("[esto|eso] [es] (spam|aburrido|un aburrimiento|que aburrido|que aburrimiento|que rollo)", _ => new Complain()),
        Wording.Es(
            "(no me (gusta|gustas|convence) [esto|este bot|nada]|que mal|vaya tonteria|menuda tonteria|que perdida de tiempo|te "
                + "odio|demasiados mensajes|escribes demasiado)",
            _ => new Complain()
        ),
    ];
}

public sealed class ComplainHandler(NextSteps next) : IHandler<Complain>
{
    public Task<Reply> HandleAsync(Complain command, TurnContext turn, CancellationToken cancellation) =>
        Task.FromResult(
            Reply.Say(
                turn.Lang,
                GuidePhrases.In(turn.Lang).Regret,
                [.. next.For(turn.Lang), new CommandButton(GuidePhrases.In(turn.Lang).ShowHelp, new ShowHelp())]
            )
        );
}
