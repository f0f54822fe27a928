using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Guide;

/// <summary>“somebody harasses me”, “report Omar”: what the bot can do at once, and who can do more.</summary>
public sealed record TellOfHarm : Command
{
    private static readonly HashSet<string> _nobody =
    [
        "on", "about", "to", "back", "it", "this", "that", "bug", "bugs", "issue", "problem", "error", "fault", "network", "contacts",
        "week", "who", "whom", "which",
        "quien", "quienes", "cual", "que", "esto", "eso", "esta", "fallo", "problema",
    ];

    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En(
            "(somebody|someone|a colleague|he|she|they|{who}) (harassed|harasses|insulted|threatened|threatens|bullied|bullies|is "
                + "harassing|was harassing|is bullying|is stalking|keeps harassing|keeps bothering) me",
            _ => new TellOfHarm()
        ),
        Wording.En(
            "{who} (is|was|has been) [very|really|so] (rude|offensive|disrespectful|aggressive|abusive|inappropriate|racist|sexist) [to "
                + "me]",
            Of
        ),
        Wording.En("(i (want|would like|need|have) to report|id like to report|how (do|can) i report|report) {who}", Of),
        Wording.En("i [feel|am|was] [being|been] (harassed|bullied|threatened|insulted|stalked|discriminated)", _ => new TellOfHarm()),
        Wording.Es(
            "(alguien|un companero|una companera|{who}) me (acosa|esta acosando|ha acosado|insulta|insulto|ha insultado|amenaza|amenazo|ha "
                + "amenazado|molesta mucho|no deja de molestarme|ha faltado al respeto|falta al respeto|falto al respeto)",
            _ => new TellOfHarm()
        ),
        Wording.Es(
            "{who} (es|fue|ha sido|era) [muy|un|una] "
                + "(maleducado|maleducada|grosero|grosera|ofensivo|ofensiva|agresivo|agresiva|racista|machista|irrespetuoso|irrespetuosa)",
            Of
        ),
        Wording.Es(
            "[quiero|quisiera|me gustaria|necesito|como puedo] (denunciar|denuncia|denuncio|reportar) a {who}",
            _ => new TellOfHarm()
        ),
        Wording.Es(
            "(me siento|estoy siendo) (acosado|acosada|amenazado|amenazada|insultado|insultada|discriminado|discriminada)",
            _ => new TellOfHarm()
        ),
    ];

    /// <summary>“Report on my network”, “report an issue” and “who is rude?” tell of nobody.</summary>
    private static TellOfHarm? Of(Slots slots) =>
        PlainWords.Read(slots["who"]).Any(word => _nobody.Contains(word.Text)) ? null : new TellOfHarm();
}
