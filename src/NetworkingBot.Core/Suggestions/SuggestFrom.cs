using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Suggestions;

/// <summary>
/// “I want to meet someone from Finance”, “who is in Berlin?”: the best three of a department or place, besides the week's slate.
/// </summary>
public sealed record SuggestFrom(string Where) : Command
{
    private const string PartEs = "[el|la|los|las] [departamento de|equipo de|area de|oficina de]";

    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En(
            $"(introduce me to|connect me to|connect me with|put me in touch with|i want to meet|i would like to meet|id like to meet|i "
                + $"want to talk to|id like to talk to|i want to know|i need to meet|suggest|suggest me|recommend|recommend me|find|find "
                + $"me|show me|help me meet|meet) {Anybody.En} (from|in|at|of|who works in|who work in|working in|who is in|who are "
                + $"in|based in) {{where}}",
            slots => new SuggestFrom(slots["where"])
        ),
        Wording.En(
            "(who|whom) (should|could|can) i (meet|talk to|speak to|ask|get to know|know) (from|in|at) {where}",
            slots => new SuggestFrom(slots["where"])
        ),
        Wording.En(
            "(who|whom) do you (think|suggest) i (should|could|can) (meet|talk to|speak to|ask|get to know) (from|in|at) {where}",
            slots => new SuggestFrom(slots["where"])
        ),
        Wording.En(
            "(im|i am|ill be|i will be|im going to be|im travelling|i am travelling) (in|to|at) {where} [today|tomorrow|this week|next "
                + "week|this month|next month|on {day}|soon] (who|whom) (should|can|could) i (meet|see|talk to) [there]",
            slots => new SuggestFrom(slots["where"])
        ),
        Wording.En("(who|whos) [else] [works|work|is|are|sits] (in|at|from) {where}", slots => new SuggestFrom(slots["where"])),
        Wording.En(
            "(i want to|id like to|i would like to|help me|help me to) (grow|expand|extend|widen|build) my network "
                + "(in|into|with|towards|at) {where}",
            slots => new SuggestFrom(slots["where"])
        ),
        Wording.En($"{Anybody.En} (from|in|at) {{where}}", slots => new SuggestFrom(slots["where"])),
        Wording.Es(
            $"(presentame a|ponme en contacto con|quiero conocer a|quiero conocer|quisiera conocer a|me gustaria conocer a|me gustaria "
                + $"hablar con|quiero hablar con|recomiendame a|sugiereme a|buscame a|muestrame a|ensename a|conocer a) {Anybody.Es} (que "
                + $"trabaje en|que este en|de|del|en) {PartEs} {{where}}",
            slots => new SuggestFrom(slots["where"])
        ),
        Wording.Es(
            $"(a quien|con quien) [deberia|puedo|podria] (conocer|hablar|hablo) (de|del|en) {PartEs} {{where}}",
            slots => new SuggestFrom(slots["where"])
        ),
        Wording.Es(
            $"(quiero|quisiera|me gustaria|ayudame a) (ampliar|hacer crecer|extender) mi red (en|hacia|con) {PartEs} {{where}}",
            slots => new SuggestFrom(slots["where"])
        ),
        Wording.Es(
            "(estoy|estare|voy a estar|voy|viajo|ire) (en|a) {where} [hoy|manana|esta semana|la semana que viene|la proxima semana|el "
                + "{day}|pronto] [a|con] quien (deberia|puedo|podria) (conocer|ver|hablar) [alli]",
            slots => new SuggestFrom(slots["where"])
        ),
        Wording.Es(
            "(hoy|manana|esta semana|la semana que viene|la proxima semana|el {day}) (estoy|estare|voy|viajo) (en|a) {where} [a|con] quien "
                + "(deberia|puedo|podria) (conocer|ver|hablar) [alli]",
            slots => new SuggestFrom(slots["where"])
        ),
        Wording.Es(
            $"(quien|quienes) [mas] (trabaja|trabajan|esta|estan|hay|es|son) (de|del|en) {PartEs} {{where}}",
            slots => new SuggestFrom(slots["where"])
        ),
        Wording.Es($"{Anybody.Es} (de|del|en) {PartEs} {{where}}", slots => new SuggestFrom(slots["where"])),
    ];
}
