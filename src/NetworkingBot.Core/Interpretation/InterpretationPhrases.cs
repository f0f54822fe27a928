using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.Interpretation;

/// <summary>What is asked when a wish is clear and something is missing to do it.</summary>
internal static class InterpretationPhrases
{
    public static Reply AskFor(string slot, Lang lang) => Reply.Say(lang, lang switch
    {
        Lang.English => English(slot),
        Lang.Spanish => Spanish(slot),
    });

    private static string English(string slot) => slot switch
    {
        SlotNames.Who => "Who is it about? Please say it once more with the name, and I'll take it from there.",
        SlotNames.What => "What is it about? Please say it once more with the topic or the skill, such as “public speaking”.",
        SlotNames.When => "When should that be? Please say it once more with a day, an hour or how often.",
        SlotNames.Department => "Which team or department? Please say it once more with its name.",
        SlotNames.Where => "Which place? Please say it once more with the city.",
        SlotNames.Language => "Which language? Please say it once more with it.",
        SlotNames.Title => "What should it say? Please say it once more with the new title, team or place.",
        _ => "What should I write down? Please say it once more with the words.",
    };

    private static string Spanish(string slot) => slot switch
    {
        SlotNames.Who => "¿De quién se trata? Dímelo otra vez con el nombre y me ocupo.",
        SlotNames.What => "¿De qué se trata? Dímelo otra vez con el tema o la habilidad, por ejemplo «hablar en público».",
        SlotNames.When => "¿Cuándo? Dímelo otra vez con un día, una hora o cada cuánto.",
        SlotNames.Department => "¿Qué equipo o departamento? Dímelo otra vez con su nombre.",
        SlotNames.Where => "¿Qué lugar? Dímelo otra vez con la ciudad.",
        SlotNames.Language => "¿Qué idioma? Dímelo otra vez con el idioma.",
        SlotNames.Title => "¿Qué debe decir? Dímelo otra vez con el cargo, el equipo o el lugar nuevo.",
        _ => "¿Qué escribo? Dímelo otra vez con las palabras.",
    };
}
