namespace NetworkingBot.Core.Language;

/// <summary>Which of the bot's languages a text seems to be in, by its commonest words.</summary>
public static class LanguageGuess
{
    private static readonly HashSet<string> _english =
    [
        "the", "an", "i", "you", "we", "they", "is", "are", "am", "do", "does", "what", "who", "how", "when", "where", "why", "my", "your",
        "to", "of", "and", "for", "with", "can", "could",
        "should", "would", "want", "need", "someone", "anyone", "this", "that", "in", "on", "it", "please", "help", "meet", "people", "not",
        "longer",
        "me", "him", "her", "dont", "at", "from", "before", "after", "until", "only", "about", "or", "but", "if", "have", "be", "was",
        "will", "your", "our", "more", "every", "week", "day",
    ];

    private static readonly HashSet<string> _spanish =
    [
        "el", "la", "los", "las", "un", "una", "yo", "tu", "nosotros", "ellos", "es", "son", "soy", "que", "quien", "quienes", "como",
        "cuando", "donde", "por", "porque", "mi", "mis", "tus", "su",
        "de", "del", "y", "para", "con", "puedo", "puedes", "podria", "debo", "deberia", "quiero", "necesito", "alguien", "este", "esta",
        "esto", "en", "ayuda", "conocer", "gente", "al", "lo", "se", "le", "me", "ayer", "hoy",
        "si", "o", "pero", "hasta", "desde", "antes", "despues", "solo", "sin", "nada", "muy", "mas", "hay", "tengo", "tiene", "eres",
        "estoy", "sobre", "cada", "todos", "semana", "dia",
    ];

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
