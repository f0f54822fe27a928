using NetworkingBot.Core.Contacts.Encounters;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Contacts;

/// <summary>
/// How near somebody is: three circles that everybody has, and any of one's own. Kept by name; the three by their English one.
/// </summary>
public static class Circle
{
    public const string Trusted = "trusted";
    public const string Close = "close";
    public const string Wider = "wider";

    public const int MaxLength = 30;

    public static readonly IReadOnlyList<string> All = [Trusted, Close, Wider];

    private static readonly Dictionary<string, string> _names = new()
    {
        ["trusted"] = Trusted,
        ["trust"] = Trusted,
        ["confianza"] = Trusted,
        ["plena confianza"] = Trusted,
        ["close"] = Close,
        ["near"] = Close,
        ["cercano"] = Close,
        ["cercanos"] = Close,
        ["cercana"] = Close,
        ["cercanas"] = Close,
        ["wider"] = Wider,
        ["wide"] = Wider,
        ["outer"] = Wider,
        ["amplio"] = Wider,
        ["amplios"] = Wider,
        ["amplia"] = Wider,
        ["lejanos"] = Wider,
    };

    private static readonly HashSet<string> _fillers =
    [
        "my",
        "the",
        "circle",
        "in",
        "ones",
        "people",
        "contacts",
        "mi",
        "mis",
        "el",
        "la",
        "los",
        "las",
        "circulo",
        "de",
        "del",
        "en",
        "contactos",
    ];

    /// <summary>
    /// The circle that words name: one of the three, or one of one's own as it was typed. Null when nothing is left of the words, or too
    /// much.
    /// </summary>
    public static string? Read(string text) => Known(text) ?? Own(CleanText.OneLine(text));

    /// <summary>“My climbers”: what is said around a name is not part of it.</summary>
    private static string? Own(string text)
    {
        var named = PlainWords.Read(text).Where(word => !_fillers.Contains(word.Text)).ToList();
        return named.Count > 0 && text[named[0].Start..named[^1].End] is { Length: <= MaxLength } own ? own.ToLowerInvariant() : null;
    }

    /// <summary>“It”, “there”, «ahí»: a circle that was spoken of and is not named.</summary>
    public static bool IsPointedAt(string text) => PlainWords.Read(text) is { Count: > 0 } words
        && words.All(word => word.Text is "it" or "that" or "this" or "there" or "one" or "ahi" or "alli" or "eso" or "ese" or "esa");

    /// <summary>One of the three; null for any other words.</summary>
    public static string? Known(string text) =>
        _names.GetValueOrDefault(string.Join(' ', PlainWords.Read(text).Select(word => word.Text).Where(word => !_fillers.Contains(word))));

    /// <summary>The rhythm of a circle unless its owner chose another; circles of one's own have none.</summary>
    public static Rhythm? DefaultRhythm(string circle) => circle switch
    {
        Trusted => new Rhythm(30, 60),
        Close => new Rhythm(60, 120),
        Wider => new Rhythm(180, 365),
        _ => null,
    };

    public static string Shown(string circle, Lang lang) => ContactPhrases.In(lang).CircleName(circle);
}
