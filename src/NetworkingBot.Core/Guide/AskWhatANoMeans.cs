using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Guide;

/// <summary>“What happens if I say no?”, “do I have to answer?”</summary>
public sealed record AskWhatANoMeans : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En(
            "(what (happens|would happen)|do they (know|learn|find out)|does (anybody|anyone|he|she|the other) (know|learn|find out)|will "
                + "they (know|find out)|who (knows|learns|finds out)) (if|when) i (say no|decline|refuse|dont answer|do not answer|dont "
                + "reply|ignore it|ignore them)",
            _ => new AskWhatANoMeans()
        ),
        Wording.En("(do|must|should) i [have to|need to] (answer|reply|respond|say yes|take part|do this)", _ => new AskWhatANoMeans()),
        Wording.En(
            "(is this|is it|am i|is taking part) (mandatory|obligatory|compulsory|voluntary|required|obliged)",
            _ => new AskWhatANoMeans()
        ),
        Wording.Es(
            "(que pasa|se enteran|se entera|lo sabran|lo sabra|se enterara|se enteraran|quien se entera) [alguien|la otra persona] si "
                + "(digo que no|rechazo|no contesto|no respondo|lo ignoro)",
            _ => new AskWhatANoMeans()
        ),
        Wording.Es(
            "(tengo que|debo|hay que|estoy obligado a|estoy obligada a) (contestar|responder|participar|decir que si|hacerlo)",
            _ => new AskWhatANoMeans()
        ),
        Wording.Es("[esto] (es|participar es) (obligatorio|voluntario|opcional)", _ => new AskWhatANoMeans()),
    ];
}
