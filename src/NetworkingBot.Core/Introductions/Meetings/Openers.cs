using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Introductions.Meetings;

/// <summary>Two ways to begin a conversation, from what the two share.</summary>
internal static class Openers
{
    public static IReadOnlyList<string> For(IntroductionView scene, Lang lang) =>
        For(scene.Viewer, scene.Partner, scene.GroundOfViewer, scene.KnownToBoth, lang);

    /// <param name="known">Names of contacts whom both know of, the closest first.</param>
    public static IReadOnlyList<string> For(Person viewer, Person partner, CommonGround ground, IEnumerable<string> known, Lang lang)
    {
        var (phrases, name) = (IntroductionPhrases.In(lang), partner.Name);
        IEnumerable<string> all =
        [
            .. ground.TheyOffer.Take(1).Select(words => phrases.OpenerTheyOffer(name, words)),
            .. ground.Interests.Take(1).Select(words => phrases.OpenerInterest(words.Theirs)),
            .. ground.TheyLookFor.Take(1).Select(words => phrases.OpenerTheyLookFor(name, words)),
            .. known.Take(1).Select(phrases.OpenerKnow),
            .. partner.Profile.Department is { } department && department != viewer.Profile.Department
                ? [phrases.OpenerDepartment(name, department)]
                : Array.Empty<string>(),
            phrases.OpenerAny(name),
            phrases.OpenerWork(name),
        ];
        return [.. all.Take(2)];
    }

    /// <summary>Ways to begin that read the same from both sides.</summary>
    public static IReadOnlyList<string> ForBoth(IntroductionView scene, Lang lang)
    {
        var phrases = IntroductionPhrases.In(lang);
        IEnumerable<string> all =
        [
            .. scene.Ground.Interests.Take(1).Select(words => phrases.OpenerInterest(words.Theirs)),
            .. scene.KnownToBoth.Take(1).Select(phrases.OpenerKnow),
            phrases.OpenerBothGoals,
            phrases.OpenerBothWork,
        ];
        return [.. all.Take(2)];
    }

    /// <summary>A first message to send as it is.</summary>
    public static string Greeting(IntroductionView scene, Lang lang)
    {
        var phrases = IntroductionPhrases.In(lang);
        var ground = scene.GroundOfViewer;
        var shared = ground.TheyOffer.Concat(ground.Interests).Select(words => words.Theirs).FirstOrDefault();
        return shared is null ? phrases.Greeting(scene.Partner.Name) : phrases.GreetingAbout(scene.Partner.Name, shared);
    }
}
