using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Guide;

/// <summary>“It doesn't work”: whoever can mend it is somebody else.</summary>
public sealed record TellOfFault : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En(
            "[this|that|it|the button|a button|the link|the form] (doesnt|does not|isnt|is not|didnt|did not|dont) (work|working) [at "
                + "all|any more|for me]",
            _ => new TellOfFault()
        ),
        Wording.En(
            "([there is|i found] a (bug|problem|fault|error)|contact (support|the admin|an admin|the administrators)|support|feedback|i "
                + "have (feedback|a suggestion|an idea) [for you]|give feedback|[how (can|do) i] report (a|an) "
                + "(bug|problem|fault|error|issue))",
            _ => new TellOfFault()
        ),
        Wording.Es("[esto|eso|el boton|el enlace|el formulario] no (funciona|va|me funciona) [nada|bien]", _ => new TellOfFault()),
        Wording.Es(
            "(hay un (error|fallo|problema)|soporte|contactar con soporte|sugerencia para ti|tengo una (sugerencia|idea) para "
                + "ti|comentarios|quiero informar de un (error|fallo))",
            _ => new TellOfFault()
        ),
    ];
}
