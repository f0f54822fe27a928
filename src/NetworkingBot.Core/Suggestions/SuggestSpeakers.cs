using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Suggestions;

/// <summary>“Who speaks German?”: the best three of those who say that they do.</summary>
public sealed record SuggestSpeakers(string Language) : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("who [else] [here] [can] (speaks|speak) {language}", Of),
        Wording.En(
            $"[is there|do we have|find|find me|i need|im looking for|i am looking for|looking for|i want to meet|i would like to meet|id "
                + $"like to meet|introduce me to|does] {Anybody.En} [here] [who|that] [can] (speaks|speak) {{language}}",
            Of
        ),
        Wording.En("[find|find me|show me] [any|native] {language} speakers", Of),
        Wording.Es("(quien|quienes) [mas] [de aqui] (habla|hablan|sabe hablar) {language}", Of),
        Wording.Es(
            $"[hay|busco|necesito|conoces|quiero conocer|presentame] [a] {Anybody.Es} [que] (habla|hable|hablan|hablen|sepa hablar) "
                + $"{{language}}",
            Of
        ),
    ];

    private static SuggestSpeakers Of(Slots slots) => new(slots["language"]);
}
