using NetworkingBot.Core;

namespace NetworkingBot.Host.Demo;

/// <summary>Something that people of the demo organisation offer or look for, as they would say it in either language.</summary>
internal sealed record Topic(string English, string Spanish)
{
    private static readonly string[] _infinitives = ["ar", "er", "ir", "arse", "erse", "irse"];

    public static implicit operator Topic((string English, string Spanish) pair) => new(pair.English, pair.Spanish);

    public string In(Lang lang) => lang switch
    {
        Lang.English => English,
        Lang.Spanish => Spanish,
    };

    public string Offered(Lang lang, int way) => (lang, way % 8) switch
    {
        (Lang.English, 0) => $"questions about {English}",
        (Lang.Spanish, 0) => IsVerb ? $"ayuda para {Spanish}" : $"dudas sobre {Spanish}",
        _ => In(lang),
    };

    public string Sought(Lang lang, int way) => (lang, way % 8) switch
    {
        (Lang.English, 0) => $"help with {English}",
        (Lang.English, 1) => $"tips on {English}",
        (Lang.English, 2) => $"somebody to ask about {English}",
        (Lang.Spanish, 0) => IsVerb ? $"ayuda para {Spanish}" : $"ayuda con {Spanish}",
        (Lang.Spanish, 1) => IsVerb ? $"consejos para {Spanish}" : $"consejos sobre {Spanish}",
        (Lang.Spanish, 2) => IsVerb ? $"aprender a {Spanish}" : $"alguien que sepa de {Spanish}",
        _ => In(lang),
    };

    private bool IsVerb => _infinitives.Any(Spanish.Split(' ')[0].EndsWith);
}
