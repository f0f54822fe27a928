using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Suggestions;

/// <summary>“Who knows Kubernetes?”: people who offer it, best first, with what they look for beside it.</summary>
public sealed record FindPeople(string What) : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En(
            "(who|who here|does anybody|does anyone|anybody who|anyone who|somebody who|someone who|find someone who|find somebody who) "
                + "[can] (knows|know|offers|offer|teaches|teach|does|help with|help me with|help|is good at|knows about|know about) {what}",
            slots => new FindPeople(slots["what"])
        ),
        Wording.En(
            "(is there|do we have|i need|im looking for|i am looking for|looking for|i want to find|i look for) "
                + "(anybody|anyone|somebody|someone|people|a colleague) [here] (who|that) [can|could] "
                + "(knows|know|offers|offer|teaches|teach|does|help with|help me with|is good at|knows about|know about) {what}",
            slots => new FindPeople(slots["what"])
        ),
        Wording.En(
            "(who|can anybody|can anyone|can somebody|could anyone|could somebody) [can|could] (help me|show me how|teach me how) to "
                + "{what}",
            slots => new FindPeople(slots["what"])
        ),
        Wording.En(
            "who (can|could) (help me|review|look at|explain|show me|help me (prepare|write|fix|understand|learn|practise|practice)) "
                + "[a|an|my|the|with] {what}",
            slots => new FindPeople(slots["what"])
        ),
        Wording.En(
            "who is the (best|right|best placed) (person|one|colleague) [to ask|to talk to|for me] (about|for|on) {what}",
            slots => new FindPeople(slots["what"])
        ),
        Wording.En(
            "(who (can|could|should|do) i (ask|talk to|speak to|go to|contact) (about|for|on)|i have [a|some] (question|questions|doubt) "
                + "(about|on)|i need (somebody|someone) to (talk to|ask) about) {what}",
            slots => new FindPeople(slots["what"])
        ),
        Wording.En("who (could|would) (teach|show|help|train|coach) me [with|in] {what}", slots => new FindPeople(slots["what"])),
        Wording.En(
            "(whos|who is) (good at|great at|an expert in|an expert on|experienced in|experienced with|working on|working with) {what}",
            slots => new FindPeople(slots["what"])
        ),
        Wording.En(
            "i need [some] (advice|tips|guidance) (on|about|with|for) [a|an|my|the] {what}",
            slots => new FindPeople(slots["what"])
        ),
        Wording.En("(help me with|i need a hand with) {what}", slots => new FindPeople(slots["what"])),
        Wording.En(
            "(who|can anybody|can anyone|can somebody|could anyone) [can] (mentor|coach|teach|train|advise) [me] (in|on|about|with) {what}",
            slots => new FindPeople(slots["what"])
        ),
        Wording.En(
            "(find|find me|i need|i want|im looking for|i am looking for|looking for) [a|an] (mentor|coach|teacher|tutor|expert) "
                + "(for|in|on|about|with) {what}",
            slots => new FindPeople(slots["what"])
        ),
        Wording.En("(find me|i need|i want|i would like|id like) [a] (mentor|coach)", _ => new FindPeople("mentoring")),
        Wording.En("find me [a|an|some] {what}", slots => new FindPeople(slots["what"])),
        Wording.En("find {what}", slots => new FindPeople(slots["what"])),
        Wording.Es(
            "(quien|alguien|hay alguien que|conoces a alguien que|quien de aqui) [me] [puede] (sabe de|sabe|sepa|sepa "
                + "de|conoce|ofrece|ensena|ayudar con|ayudarme con|ayuda con|ayuda en|entiende de|entienda de|domina) {what}",
            slots => new FindPeople(slots["what"])
        ),
        Wording.Es(
            "(quien) [me] [puede] (orientarme|aconsejarme|formarme|ensenarme|orienta|aconseja|forma) (en|sobre|con) {what}",
            slots => new FindPeople(slots["what"])
        ),
        Wording.Es(
            "(buscame|necesito|quiero|encuentrame|quisiera) un (mentor|mentora|coach|experto|experta) (en|de|para|sobre) {what}",
            slots => new FindPeople(slots["what"])
        ),
        Wording.Es("(buscame|necesito|quiero|encuentrame|quisiera) [un|una] (mentor|mentora|coach)", _ => new FindPeople("mentoría")),
        Wording.Es(
            "(quien|alguien) [me] (puede|podria) [me] (ayudar a|ayudarme a|revisar|revisarme|mirar|explicar|explicarme|ensenar a) "
                + "[preparar|escribir|entender|aprender|revisar|practicar|mejorar] [un|una|el|la|mi] {what}",
            slots => new FindPeople(slots["what"])
        ),
        Wording.Es(
            "(a quien [le] (pregunto|puedo preguntar|podria preguntar|deberia preguntar) (sobre|por|de)|tengo [una|alguna|unas] "
                + "(pregunta|preguntas|duda|dudas) (sobre|de|con)) {what}",
            slots => new FindPeople(slots["what"])
        ),
        Wording.Es(
            "quien (trabaja con|es bueno en|es buena en|es experto en|es experta en|tiene experiencia en|tiene experiencia con) {what}",
            slots => new FindPeople(slots["what"])
        ),
        Wording.Es(
            "quien es (la mejor persona|la persona adecuada) para [preguntar|hablar] [sobre|de] {what}",
            slots => new FindPeople(slots["what"])
        ),
        Wording.Es(
            "necesito [un] [consejo|consejos|orientacion] (sobre|acerca de|para) [un|una|el|la|mi] {what}",
            slots => new FindPeople(slots["what"])
        ),
        Wording.Es("(ayudame con|echame una mano con) {what}", slots => new FindPeople(slots["what"])),
        Wording.Es(
            "(busco|necesito|estoy buscando) a alguien que [me] [pueda] (sepa de|sepa|conozca|ofrezca|ensene|entienda de|domine|ayudar "
                + "con|ayudarme con|ayude con) {what}",
            slots => new FindPeople(slots["what"])
        ),
        Wording.Es("(busca|encuentra) a (alguien|personas|gente) que (sepa|sepan) [de] {what}", slots => new FindPeople(slots["what"])),
    ];
}
