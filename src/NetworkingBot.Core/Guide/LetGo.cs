using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Guide;

/// <summary>“never mind”, “sorry”, “maybe”: nothing to be done, and nothing to be explained.</summary>
public sealed record LetGo : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En(
            "[oh|ah] (never mind|nevermind|forget it|forget about it|it doesnt matter|doesnt matter|no matter|leave it|drop it|sorry|im "
                + "sorry|my bad|my mistake|maybe|perhaps|maybe later|i dont know|i do not know|dont know|not sure|im not sure|i dont "
                + "care|whatever|hmm|hm|im shy|i am shy)",
            _ => new LetGo()
        ),
        Wording.Es(
            "(da igual|es igual|no importa|no pasa nada|olvidalo|dejalo|dejalo estar|nada|perdon|perdona|lo siento|culpa "
                + "mia|quiza|quizas|a lo mejor|tal vez|no se|no lo se|no estoy seguro|no estoy segura|me da igual|ni idea|hmm|soy "
                + "timido|soy timida|me da verguenza)",
            _ => new LetGo()
        ),
    ];
}
