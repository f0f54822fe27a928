using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Guide;

/// <summary>“no, the other Ana”: what is above cannot be told from here, so the answer says how to go on.</summary>
public sealed record Correct : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("[no] [i mean|i meant] [not that one] [but] the other (one|person|{who})", _ => new Correct()),
        Wording.En(
            "[no] (that is not|thats not|that isnt|that wasnt|not) (what i meant|what i said|what i asked|what i asked for|what i wanted)",
            _ => new Correct()
        ),
        Wording.En(
            "(you misunderstood|you misunderstood me|you dont understand [me]|you didnt understand [me]|i meant something else|i changed "
                + "my mind|i have changed my mind|ive changed my mind|wrong person|wrong one|thats the wrong (one|person))",
            _ => new Correct()
        ),
        Wording.Es("[no] [me referia a|queria decir|digo|decia] (la otra|el otro) [{who}]", _ => new Correct()),
        Wording.Es("[no] (esa|ese|esta|este) no [la otra|el otro]", _ => new Correct()),
        Wording.Es(
            "[no] (eso no|no) (es|era) (lo que (queria|quiero) [decir]|lo que he dicho|lo que dije|lo que he pedido|lo que "
                + "pedi|eso|esa|ese)",
            _ => new Correct()
        ),
        Wording.Es(
            "(no me has entendido|no me entiendes|no me entendiste|me has entendido mal|me entendiste mal|he cambiado de "
                + "(idea|opinion)|cambie de (idea|opinion)|te has equivocado|te equivocas|persona equivocada)",
            _ => new Correct()
        ),
    ];
}
