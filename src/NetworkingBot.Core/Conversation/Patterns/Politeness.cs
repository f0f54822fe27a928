namespace NetworkingBot.Core.Conversation.Patterns;

/// <summary>
/// What people put around a request to be kind. It is taken off before the request is read, never when it is all there is.
/// </summary>
internal static class Politeness
{
    private static readonly IReadOnlyList<IReadOnlyList<string>> _before = Compile(
        "hey", "hi", "hello", "hiya", "yo", "ok", "okay", "so", "well", "please", "pls", "good morning", "good afternoon", "good evening",
        "morning", "there", "bot", "dear bot",
        "networkingbot", "networking bot", "excuse me", "sorry", "quick question", "one question", "a question", "could you please",
        "can you please", "would you please",
        "could you", "can you", "would you", "will you", "could you tell me", "can you tell me", "please tell me", "tell me", "do you know",
        "i wonder", "i was wondering", "i would like to know",
        "id like to know", "i want to know", "let me know", "just", "thanks", "hmm", "um", "and", "then",
        "im new", "i am new", "im new here", "i am new here", "i just joined", "i joined last week", "i joined recently", "i just started",
        "soy nuevo", "soy nueva", "soy nuevo aqui", "soy nueva aqui",
        "acabo de llegar", "acabo de entrar", "acabo de empezar",
        "hola", "buenas", "buenos dias", "buenas tardes", "buenas noches", "oye", "oiga", "ey", "perdona", "perdon", "disculpa", "disculpe",
        "por favor", "porfa", "porfavor",
        "una pregunta", "una duda", "una cosa", "que tal", "puedes", "podrias", "me puedes", "me podrias", "puedes decirme",
        "podrias decirme", "me puedes decir", "me podrias decir", "me dices",
        "dime", "sabes", "me gustaria saber", "quiero saber", "quisiera saber", "queria saber", "a ver", "bueno", "vale", "pues", "y",
        "entonces", "gracias", "si puedes", "tu crees que", "en tu opinion", "in your opinion", "do you think");

    private static readonly IReadOnlyList<IReadOnlyList<string>> _after = Compile(
        "please", "pls", "thanks", "thank you", "thanks a lot", "thank you very much", "cheers", "por favor", "porfa", "porfavor",
        "gracias", "muchas gracias", "mil gracias", "si no es molestia");

    /// <summary>
    /// Words that change nothing at the end of a request, but belong to it when somebody tells something in their own words.
    /// </summary>
    private static readonly IReadOnlyList<IReadOnlyList<string>> _fillers = Compile(
        "bot", "if you can", "if possible", "ok", "now", "right now", "then", "again", "today", "in your opinion", "do you think",
        "you think", "for me",
        "si puedes", "si es posible", "ahora", "ahora mismo", "vale", "entonces", "hoy", "segun tu", "eh");

    /// <summary>The words as they are, then with more and more politeness taken off.</summary>
    public static IEnumerable<SpokenWords> Peel(SpokenWords words)
    {
        yield return words;
        var from = 0;
        var whole = true;
        var before = words.Count;
        for (var peeled = true; peeled;)
        {
            peeled = false;
            if (Longest(_before, phrase => StandsAt(words, from, before, phrase, from)) is var first and > 0 && first < before - from)
            {
                from += first;
                peeled = true;
                yield return words.Part(from, before, whole);
            }

            var polite = Last(_after);
            var last = polite > 0 ? polite : Last(_fillers);
            if (last > 0 && last < before - from)
            {
                before -= last;
                whole &= polite > 0;
                peeled = true;
                yield return words.Part(from, before, whole);
            }

            int Last(IReadOnlyList<IReadOnlyList<string>> phrases) =>
                Longest(phrases, phrase => StandsAt(words, from, before, phrase, before - phrase.Count));
        }
    }

    private static int Longest(IReadOnlyList<IReadOnlyList<string>> phrases, Func<IReadOnlyList<string>, bool> stands) =>
        phrases.Where(stands).Select(phrase => phrase.Count).DefaultIfEmpty(0).Max();

    private static bool StandsAt(SpokenWords words, int from, int before, IReadOnlyList<string> phrase, int at)
    {
        if (at < from || at + phrase.Count > before)
        {
            return false;
        }

        for (var i = 0; i < phrase.Count; i++)
        {
            if (words[at + i].Text != phrase[i])
            {
                return false;
            }
        }

        return true;
    }

    private static IReadOnlyList<IReadOnlyList<string>> Compile(params string[] phrases) =>
        [.. phrases.Select(phrase => phrase.Split(' '))];
}
