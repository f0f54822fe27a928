namespace NetworkingBot.Core.Language;

/// <summary>
/// How texts are kept: each feature has an abstract record with one member for each thing it says and two nested records, English and
/// Spanish. A missing translation does not compile; arguments are typed; plurals are plain code. <see cref="Of{T}"/> picks one.
/// </summary>
public static class Phrases
{
    public static T Of<T>(Lang lang, T english, T spanish) => lang switch
    {
        Lang.English => english,
        Lang.Spanish => spanish,
    };
}
