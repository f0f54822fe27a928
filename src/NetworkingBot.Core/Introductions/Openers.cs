namespace NetworkingBot.Core.Introductions;

/// <summary>Two ways to begin a conversation, from what the two share.</summary>
internal static class Openers
{
    public static IReadOnlyList<string> For(Scene scene, Lang lang)
    {
        var phrases = IntroductionPhrases.In(lang);
        var (ground, name) = (scene.GroundOfViewer, scene.Partner.Name);
        IEnumerable<string> all =
        [
            .. ground.TheyOffer.Take(1).Select(words => phrases.OpenerTheyOffer(name, words.Theirs)),
            .. ground.Interests.Take(1).Select(words => phrases.OpenerInterest(words.Theirs)),
            .. ground.TheyLookFor.Take(1).Select(words => phrases.OpenerTheyLookFor(name, words.Theirs)),
            .. scene.KnownToBoth.Take(1).Select(phrases.OpenerKnow),
            .. scene.Partner.Profile.Department is { } department && department != scene.Viewer.Profile.Department ? [phrases.OpenerDepartment(name, department)] : Array.Empty<string>(),
            phrases.OpenerAny(name),
        ];
        return [.. all.Take(2)];
    }
}
