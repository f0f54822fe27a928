using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Guide;

/// <summary>Answers a command with nothing but words.</summary>
internal sealed class SentenceHandler<TCommand>(Func<GuidePhrases, string> sentence) : IHandler<TCommand>
    where TCommand : Command
{
    public Task<Reply> HandleAsync(TCommand command, TurnContext turn, CancellationToken cancellation) =>
        Task.FromResult(Reply.Say(turn.Lang, sentence(GuidePhrases.In(turn.Lang))));
}

/// <summary>“never mind”, “sorry”, “maybe”: nothing to be done, and nothing to be explained.</summary>
public sealed record LetGo : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("[oh|ah] (never mind|nevermind|forget it|forget about it|it doesnt matter|doesnt matter|no matter|leave it|drop it|sorry|im sorry|my bad|my mistake|maybe|perhaps|maybe later|i dont know|i do not know|dont know|not sure|im not sure|i dont care|whatever|hmm|hm|im shy|i am shy)", _ => new LetGo()),
        Wording.Es("(da igual|es igual|no importa|no pasa nada|olvidalo|dejalo|dejalo estar|nada|perdon|perdona|lo siento|culpa mia|quiza|quizas|a lo mejor|tal vez|no se|no lo se|no estoy seguro|no estoy segura|me da igual|ni idea|hmm|soy timido|soy timida|me da verguenza)", _ => new LetGo()),
    ];
}

/// <summary>“no, the other Ana”: what is above cannot be told from here, so the answer says how to go on.</summary>
public sealed record Correct : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("[no] [i mean|i meant] [not that one] [but] the other (one|person|{who})", _ => new Correct()),
        Wording.En("[no] (that is not|thats not|that isnt|that wasnt|not) (what i meant|what i said|what i asked|what i asked for|what i wanted)", _ => new Correct()),
        Wording.En("(you misunderstood|you misunderstood me|you dont understand [me]|you didnt understand [me]|i meant something else|i changed my mind|i have changed my mind|ive changed my mind|wrong person|wrong one|thats the wrong (one|person))", _ => new Correct()),
        Wording.Es("[no] [me referia a|queria decir|digo|decia] (la otra|el otro) [{who}]", _ => new Correct()),
        Wording.Es("[no] (esa|ese|esta|este) no [la otra|el otro]", _ => new Correct()),
        Wording.Es("[no] (eso no|no) (es|era) (lo que (queria|quiero) [decir]|lo que he dicho|lo que dije|lo que he pedido|lo que pedi|eso|esa|ese)", _ => new Correct()),
        Wording.Es("(no me has entendido|no me entiendes|no me entendiste|me has entendido mal|me entendiste mal|he cambiado de (idea|opinion)|cambie de (idea|opinion)|te has equivocado|te equivocas|persona equivocada)", _ => new Correct()),
    ];
}

/// <summary>“how do I invite a colleague?”: everybody joins by themselves.</summary>
public sealed record Invite : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("[how] (can|do|could|may) i [invite|sign up|add|get] [a colleague|my colleague|colleagues|my colleagues|somebody|someone|others|people|my team|a friend] [to] (join|join you|join this|use you|use this)", _ => new Invite()),
        Wording.En("[how] [can|do|could|may] [i] (invite|sign up|recruit) (a colleague|my colleague|colleagues|my colleagues|somebody|someone|others|people|my team|a friend) [else] [to|for] [you|this|the bot|join]", _ => new Invite()),
        Wording.En("(invite|sign up) {who} (to the bot|to this|to you|to join|to join us|to networkingbot)", _ => new Invite()),
        Wording.En("how (can|do) (others|other people|my colleagues|colleagues|people) (join|sign up|take part)", _ => new Invite()),
        Wording.Es("[como] [puedo] (invitar|invito|apuntar|apunto) a (un companero|una companera|mis companeros|un colega|mis colegas|alguien|otros|gente|mi equipo|un amigo) [mas] [al bot|a esto|aqui|a participar]", _ => new Invite()),
        Wording.Es("invita a {who} [al bot|a esto|a participar|a unirse]", _ => new Invite()),
        Wording.Es("como (se apunta|se apuntan|se une|se unen|participa|participan) (otros|los demas|mis companeros|otra persona|un companero|la gente|alguien)", _ => new Invite()),
    ];
}

/// <summary>“somebody harasses me”, “report Omar”: what the bot can do at once, and who can do more.</summary>
public sealed record TellOfHarm : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("(somebody|someone|a colleague|he|she|they|{who}) (harassed|harasses|insulted|threatened|threatens|bullied|bullies|is harassing|was harassing|is bullying|is stalking|keeps harassing|keeps bothering) me", _ => new TellOfHarm()),
        Wording.En("{who} (is|was|has been) [very|really|so] (rude|offensive|disrespectful|aggressive|abusive|inappropriate|racist|sexist) [to me]", _ => new TellOfHarm()),
        Wording.En("(i (want|would like|need|have) to report|id like to report|how (do|can) i report|report) {who}", _ => new TellOfHarm()),
        Wording.En("i [feel|am|was] [being|been] (harassed|bullied|threatened|insulted|stalked|discriminated)", _ => new TellOfHarm()),
        Wording.Es("(alguien|un companero|una companera|{who}) me (acosa|esta acosando|ha acosado|insulta|insulto|ha insultado|amenaza|amenazo|ha amenazado|molesta mucho|no deja de molestarme|ha faltado al respeto|falta al respeto|falto al respeto)", _ => new TellOfHarm()),
        Wording.Es("{who} (es|fue|ha sido|era) [muy|un|una] (maleducado|maleducada|grosero|grosera|ofensivo|ofensiva|agresivo|agresiva|racista|machista|irrespetuoso|irrespetuosa)", _ => new TellOfHarm()),
        Wording.Es("[quiero|quisiera|me gustaria|necesito|como puedo] (denunciar|denuncia|denuncio|reportar) a {who}", _ => new TellOfHarm()),
        Wording.Es("(me siento|estoy siendo) (acosado|acosada|amenazado|amenazada|insultado|insultada|discriminado|discriminada)", _ => new TellOfHarm()),
    ];
}

/// <summary>“How do you choose people?”</summary>
public sealed record AskHowItChooses : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("how do you (choose|pick|select|find|suggest|match|decide) [on|who|whom] [people|them|my matches|who to suggest|whom to suggest|to suggest]", _ => new AskHowItChooses()),
        Wording.En("how (does|do) (matching|the matching|your matching|the suggestions|your suggestions|the algorithm|your algorithm) work", _ => new AskHowItChooses()),
        Wording.En("(is this|do you use|are you using) (ai|artificial intelligence|machine learning|a language model)", _ => new AskHowItChooses()),
        Wording.En("do you learn [anything] [from|about] [me|my answers]", _ => new AskHowItChooses()),
        Wording.En("what (did|do|have) you (learn|learned|learnt) (about|from) me", _ => new AskHowItChooses()),
        Wording.Es("como (eliges|escoges|seleccionas|encuentras|sugieres|decides) [a] [quien|la gente|las personas|a quien sugerir|a quien sugieres]", _ => new AskHowItChooses()),
        Wording.Es("como (funciona|funcionan) (el emparejamiento|las sugerencias|tus sugerencias|el algoritmo|tu algoritmo)", _ => new AskHowItChooses()),
        Wording.Es("(esto es|usas|utilizas) [una] (ia|inteligencia artificial|un modelo de lenguaje|aprendizaje automatico)", _ => new AskHowItChooses()),
        Wording.Es("(aprendes (de mi|sobre mi|de mis respuestas)|que has aprendido (de|sobre) mi)", _ => new AskHowItChooses()),
    ];
}

/// <summary>“It doesn't work”: whoever can mend it is somebody else.</summary>
public sealed record TellOfFault : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("[this|that|it|the button|a button|the link|the form] (doesnt|does not|isnt|is not|didnt|did not|dont) (work|working) [at all|any more|for me]", _ => new TellOfFault()),
        Wording.En("([there is|i found] a (bug|problem|fault|error)|contact (support|the admin|an admin|the administrators)|support|feedback|i have (feedback|a suggestion|an idea) [for you]|give feedback|report a bug|report a problem)", _ => new TellOfFault()),
        Wording.Es("[esto|eso|el boton|el enlace|el formulario] no (funciona|va|me funciona) [nada|bien]", _ => new TellOfFault()),
        Wording.Es("(hay un (error|fallo|problema)|soporte|contactar con soporte|sugerencia para ti|tengo una (sugerencia|idea) para ti|comentarios|quiero informar de un (error|fallo))", _ => new TellOfFault()),
    ];
}

/// <summary>“What happens if I say no?”, “do I have to answer?”</summary>
public sealed record AskWhatANoMeans : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("(what (happens|would happen)|do they (know|learn|find out)|does (anybody|anyone|he|she|the other) (know|learn|find out)|will they (know|find out)|who (knows|learns|finds out)) (if|when) i (say no|decline|refuse|dont answer|do not answer|dont reply|ignore it|ignore them)", _ => new AskWhatANoMeans()),
        Wording.En("(do|must|should) i [have to|need to] (answer|reply|respond|say yes|take part|do this)", _ => new AskWhatANoMeans()),
        Wording.En("(is this|is it|am i|is taking part) (mandatory|obligatory|compulsory|voluntary|required|obliged)", _ => new AskWhatANoMeans()),
        Wording.Es("(que pasa|se enteran|se entera|lo sabran|lo sabra|se enterara|se enteraran|quien se entera) [alguien|la otra persona] si (digo que no|rechazo|no contesto|no respondo|lo ignoro)", _ => new AskWhatANoMeans()),
        Wording.Es("(tengo que|debo|hay que|estoy obligado a|estoy obligada a) (contestar|responder|participar|decir que si|hacerlo)", _ => new AskWhatANoMeans()),
        Wording.Es("[esto] (es|participar es) (obligatorio|voluntario|opcional)", _ => new AskWhatANoMeans()),
    ];
}
