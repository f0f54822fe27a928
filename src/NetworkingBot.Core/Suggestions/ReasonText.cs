using NetworkingBot.Core.Language;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.Organisations;

namespace NetworkingBot.Core.Suggestions;

/// <summary>Reasons in words. What the asker can give comes before what they can get: helping is the best way to begin.</summary>
internal static class ReasonText
{
    /// <summary>How many reasons stand under a suggestion; “why?” tells the rest.</summary>
    public const int Shown = 3;

    public static IReadOnlyList<string> Main(IReadOnlyList<Reason> reasons, LoadedOrganisation view, Lang lang) =>
        InWords(reasons.Take(Shown), view, lang);

    public static IReadOnlyList<string> All(IReadOnlyList<Reason> reasons, LoadedOrganisation view, Lang lang) =>
        InWords(reasons, view, lang);

    private static IReadOnlyList<string> InWords(IEnumerable<Reason> reasons, LoadedOrganisation view, Lang lang) =>
        [.. reasons.OrderByDescending(reason => reason is TheyLookFor).Select(reason => Of(reason, view, lang))];

    private static string Of(Reason reason, LoadedOrganisation view, Lang lang)
    {
        var phrases = SuggestionPhrases.In(lang);
        return reason switch
        {
            TheyOffer offer => phrases.TheyOffer(offer.TheirWords, offer.YourWords, Same(offer.TheirWords, offer.YourWords)),
            TheyLookFor wish => phrases.TheyLookFor(wish.TheirWords, wish.YourOffer, Same(wish.TheirWords, wish.YourOffer)),
            SharedInterest interest => phrases.SharedInterest(
                interest.TheirWords,
                interest.YourWords,
                Same(interest.TheirWords, interest.YourWords)
            ),
            KnowsInCommon common => Common(common, view, phrases),
            WrittenToTogether => phrases.WrittenToTogether,
            SameDepartment department => phrases.SameDepartment(department.Name),
            OtherDepartment department => phrases.OtherDepartment(department.Name, department.NobodyKnownThere),
            SamePlace place => phrases.SamePlace(place.Name),
            NewHere => phrases.NewHere,
            HubOfDepartment hub => phrases.HubOfDepartment(hub.Name),
            _ => throw new NotSupportedException($"{reason.GetType().Name} has no words."),
        };
    }

    private static string Common(KnowsInCommon common, LoadedOrganisation view, SuggestionPhrases phrases)
    {
        string[] names = [.. common.People.Select(view.Find).OfType<People.Person>().Select(person => person.Name)];
        return phrases.KnowsInCommon(names, common.Count - names.Length);
    }

    private static bool Same(string theirs, string yours) => PlainWords.Fold(theirs) == PlainWords.Fold(yours);
}
