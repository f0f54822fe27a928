using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Guide;

/// <summary>“How do you choose people?”</summary>
public sealed record AskHowItChooses : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En(
            "how do you (choose|pick|select|find|suggest|match|decide) [on|who|whom] [people|them|my matches|who to suggest|whom to "
                + "suggest|to suggest]",
            _ => new AskHowItChooses()
        ),
        Wording.En(
            "how (does|do) (matching|the matching|your matching|the suggestions|your suggestions|the algorithm|your algorithm) work",
            _ => new AskHowItChooses()
        ),
        Wording.En(
            "(is this|do you use|are you using) (ai|artificial intelligence|machine learning|a language model)",
            _ => new AskHowItChooses()
        ),
        Wording.En("do you learn [anything] [from|about] [me|my answers]", _ => new AskHowItChooses()),
        Wording.En("what (did|do|have) you (learn|learned|learnt) (about|from) me", _ => new AskHowItChooses()),
        Wording.Es(
            "como (eliges|escoges|seleccionas|encuentras|sugieres|decides) [a] [quien|la gente|las personas|a quien sugerir|a quien "
                + "sugieres]",
            _ => new AskHowItChooses()
        ),
        Wording.Es(
            "como (funciona|funcionan) (el emparejamiento|las sugerencias|tus sugerencias|el algoritmo|tu algoritmo)",
            _ => new AskHowItChooses()
        ),
        Wording.Es(
            "(esto es|usas|utilizas) [una] (ia|inteligencia artificial|un modelo de lenguaje|aprendizaje automatico)",
            _ => new AskHowItChooses()
        ),
        Wording.Es("(aprendes (de mi|sobre mi|de mis respuestas)|que has aprendido (de|sobre) mi)", _ => new AskHowItChooses()),
    ];
}
