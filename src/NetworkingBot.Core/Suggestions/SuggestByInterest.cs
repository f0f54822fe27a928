using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Suggestions;

/// <summary>“Who likes hiking?”: the best three of those who share an interest, in whichever language they wrote it.</summary>
public sealed record SuggestByInterest(string What) : Command
{
    private const string Likes =
        "(likes|like|enjoys|enjoy|loves|love|plays|play|practises|practices|is into|are into|is interested in|are interested in|is fond "
            + "of|is a fan of)";

    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En($"who [else] [here] {Likes} {{what}}", Of),
        Wording.En(
            $"[is there|do we have|find|find me|i need|im looking for|i am looking for|looking for|i want to meet|i would like to meet|id "
                + $"like to meet|introduce me to] {Anybody.En} [here] (who|that) {Likes} {{what}}",
            Of
        ),
        Wording.En($"does {Anybody.En} [here|else] {Likes} {{what}}", Of),
        Wording.En(
            $"[is there|do we have|find|find me|i need] {Anybody.En} [here] (to|who) [would|could|can] (play|go|do) {{what}} with [me]",
            Of
        ),
        Wording.En("who (would|could|can|wants to) (play|go|do) {what} with me", Of),
        Wording.Es($"[hay|busco|necesito|conoces a|buscame a] {Anybody.Es} (para|con quien) (jugar|ir|salir) [a|al|de] {{what}}", Of),
        Wording.Es("con quien (puedo|podria) (jugar|practicar|hacer) [a|al] {what}", Of),
        Wording.Es("a quien [mas] le (gusta|gustan|interesa|interesan|encanta|encantan|apasiona) {what}", Of),
        Wording.Es("(quien|quienes) [mas] (juega|juegan|practica|practican) [a|al] {what}", Of),
        Wording.Es(
            $"[hay|busco|necesito|conoces|quiero conocer|me gustaria conocer|presentame] [a] {Anybody.Es} (que juegue|que jueguen|que "
                + $"practique|que practiquen|a quien le guste|a la que le guste|al que le guste|a quien le interese|a quien le gusten) "
                + $"[a|al] {{what}}",
            Of
        ),
        Wording.Es("[a] alguien le (gusta|gustan|interesa|interesan) {what}", Of),
    ];

    private static SuggestByInterest Of(Slots slots) => new(slots["what"]);
}
