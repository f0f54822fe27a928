using System.Collections.Immutable;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Organisations;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Skills;

namespace NetworkingBot.Core.Suggestions;

/// <summary>“Who speaks German?”: the best three of those who say that they do.</summary>
public sealed record SuggestSpeakers(string Language) : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En("who [else] [here] [can] (speaks|speak) {language}", Of),
        Wording.En($"[is there|do we have|find|find me|i need|im looking for|i am looking for|looking for|i want to meet|i would like to meet|id like to meet|introduce me to|does] {Anybody.En} [here] [who|that] [can] (speaks|speak) {{language}}", Of),
        Wording.En("[find|find me|show me] [any|native] {language} speakers", Of),
        Wording.Es("(quien|quienes) [mas] [de aqui] (habla|hablan|sabe hablar) {language}", Of),
        Wording.Es($"[hay|busco|necesito|conoces|quiero conocer|presentame] [a] {Anybody.Es} [que] (habla|hable|hablan|hablen|sepa hablar) {{language}}", Of),
    ];

    private static SuggestSpeakers Of(Slots slots) => new(slots["language"]);
}

public sealed class SuggestSpeakersHandler(Slates slates) : IHandler<SuggestSpeakers>
{
    /// <summary>“alemán” is “German”.</summary>
    private const float SameMeaning = 0.75f;

    public async Task<Reply> HandleAsync(SuggestSpeakers command, TurnContext turn, CancellationToken cancellation)
    {
        var view = await slates.OpenAsync(turn, cancellation);
        var (phrases, language) = (SuggestionPhrases.In(turn.Lang), WorthMeeting.Quoted(command.Language));
        return WorthMeeting.Reply(
            slates.Among(Speakers(language, view.Organisation), view, turn), view.Organisation, phrases.SpeakersTitle(language), phrases.NobodySpeaks(language), turn.Lang);
    }

    private static ImmutableHashSet<PersonId> Speakers(string language, LoadedOrganisation organisation)
    {
        var meaning = SkillVocabulary.Product.Read(language);
        var names = organisation.People.SelectMany(person => person.Profile.Languages).Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(name => name.Equals(language, StringComparison.OrdinalIgnoreCase) || SkillVocabulary.Product.Read(name).Similarity(meaning) >= SameMeaning)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. organisation.People.Where(person => person.Profile.Languages.Any(names.Contains)).Select(person => person.Id)];
    }
}
