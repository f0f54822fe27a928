using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Dialogues;

/// <summary>
/// When somebody goes on in the bot's other language: with a whole sentence of it. “ok”, “hola”, “thanks” and “Excel” are said in both
/// languages all day.
/// </summary>
public static class LanguageSwitch
{
    private const int WholeSentence = 3;

    /// <summary>The language to answer in.</summary>
    /// <param name="read">The language that the sentence was understood in.</param>
    /// <param name="usual">The language that the person is answered in so far.</param>
    public static Lang Of(string sentence, Lang read, Lang usual)
    {
        if (read == usual)
        {
            return usual;
        }

        var words = PlainWords.Read(sentence);
        // “preséntame a Ana López” is a phrase of one language, with no small word that would tell.
        return words.Count >= WholeSentence && LanguageGuess.Of(words) is var guess && (guess is null || guess == read) ? read : usual;
    }
}
