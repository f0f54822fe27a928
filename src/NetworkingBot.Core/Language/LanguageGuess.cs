using System.Collections.Frozen;

namespace NetworkingBot.Core.Language;

/// <summary>Which of the bot's languages a text seems to be in, by its commonest words: <c>Lists/commonest.txt</c>.</summary>
public static class LanguageGuess
{
    private static readonly FrozenSet<string> _english = WordsOf.Language("commonest", "en");

    private static readonly FrozenSet<string> _spanish = WordsOf.Language("commonest", "es");

    /// <summary>Null when the words do not tell.</summary>
    public static Lang? Of(IReadOnlyList<PlainWord> words)
    {
        var english = words.Count(word => _english.Contains(word.Text));
        var spanish = words.Count(word => _spanish.Contains(word.Text));
        return english.CompareTo(spanish) switch
        {
            > 0 => Lang.English,
            < 0 => Lang.Spanish,
            _ => null,
        };
    }
}
