using NetworkingBot.Core;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Mcp;

/// <summary>What assistants are told of the bot and its tools, and what they are answered beside the core's own words.</summary>
internal abstract record ToolPhrases
{
    /// <summary>What the bot is, for the assistant.</summary>
    public abstract string Instructions { get; }

    public abstract string Suggest { get; }

    public abstract string SuggestMeans { get; }

    public abstract string Find { get; }

    public abstract string FindMeans { get; }

    public abstract string Why { get; }

    public abstract string WhyMeans { get; }

    public abstract string Requests { get; }

    public abstract string RequestsMeans { get; }

    public abstract string Reminders { get; }

    public abstract string RemindersMeans { get; }

    /// <summary>What an argument is for, by its name.</summary>
    public abstract string Means(string argument);

    /// <summary>Under every answer: from here nothing is done.</summary>
    public abstract string GoOnInChat { get; }

    public abstract string NoSuchArgument(string known);

    public abstract string NoText(string argument);

    public abstract string TooLong(string argument, int most);

    public abstract string NoPage(int most);

    public abstract string SayWhom { get; }

    public abstract string SayWhat { get; }

    /// <summary>To an assistant that asks in nobody's name.</summary>
    public abstract string ForWhom { get; }

    public abstract string SomethingWentWrong { get; }

    public static ToolPhrases In(Lang lang) => Phrases.Of<ToolPhrases>(lang, new English(), new Spanish());

    private sealed record English : ToolPhrases
    {
        public override string Instructions =>
            "Colleagues who are worth meeting, and why. Everything here only shows: introductions are asked for, answered and taken back "
                + "in the person's own chat with the bot, and nobody is put in touch before both agreed. Give names and reasons as they "
                + "are.";

        public override string Suggest => "Who to meet this week";

        public override string SuggestMeans =>
            "Up to three colleagues who are worth meeting this week, each with the reasons: what one offers and the other looks for.";

        public override string Find => "Find colleagues";

        public override string FindMeans =>
            "Colleagues who take part and meet all of what is asked: what they offer or look for, their interests, department, place, "
                + "languages, job title or name. Give at least one of these.";

        public override string Why => "Why somebody";

        public override string WhyMeans => "Every reason for meeting one colleague, and what they tell of themselves.";

        public override string Requests => "My requests for introductions";

        public override string RequestsMeans => "What waits for the person's answer, and whose answer they wait for.";

        public override string Reminders => "My reminders";

        public override string RemindersMeans => "Whom the person wanted to be reminded of, the next day first.";

        public override string Means(string argument) => argument switch
        {
            Arguments.Offers => "A skill or subject that they can help with, such as “payroll”.",
            Arguments.LooksFor => "What they look for themselves, such as “Spanish lessons”.",
            Arguments.Interest => "Something they like, such as “hiking”.",
            Arguments.Department => "Their department.",
            Arguments.Place => "The city or office where they are.",
            Arguments.Language => "A language that they speak.",
            Arguments.Title => "Their job title, or a part of it.",
            Arguments.Name => "Their name, or a part of it.",
            Arguments.Person => "The name of the colleague, or the place in the list of this week (“the second one”).",
            _ => "Which page of a long answer, from 1.",
        };

        public override string GoOnInChat =>
            "To ask for an introduction or to change something, write to me in our chat. From here I only show.";

        public override string NoSuchArgument(string known) => $"I don't know one of these arguments. There are: {known}.";

        public override string NoText(string argument) => $"“{argument}” has to be a text.";

        public override string TooLong(string argument, int most) => $"“{argument}” is too long for me: {most} characters at most, please.";

        public override string NoPage(int most) => $"“page” has to be a whole number from 1 to {most}.";

        public override string SayWhom => "Whom do you mean? Give me the name of the colleague.";

        public override string SayWhat =>
            "What are you looking for? Give me at least a skill, a wish, an interest, a department, a place, a language, a job title or a "
                + "name.";

        public override string ForWhom => "I can't tell who is asking, so there is nothing I may show.";

        public override string SomethingWentWrong => "Something went wrong on my side. Please try again in a moment.";
    }

    private sealed record Spanish : ToolPhrases
    {
        public override string Instructions =>
            "Compañeros a los que vale la pena conocer, y por qué. Aquí todo es solo para ver: las presentaciones se piden, se responden y "
                + "se retiran en el chat de cada persona con el bot, y nadie entra en contacto antes de que los dos digan que sí. Da los "
                + "nombres y los motivos tal como están.";

        public override string Suggest => "A quién conocer esta semana";

        public override string SuggestMeans =>
            "Hasta tres compañeros a los que vale la pena conocer esta semana, cada uno con los motivos: qué ofrece uno y qué busca el "
                + "otro.";

        public override string Find => "Buscar compañeros";

        public override string FindMeans =>
            "Compañeros que participan y cumplen todo lo que se pide: lo que ofrecen o buscan, sus intereses, departamento, lugar, "
                + "idiomas, puesto o nombre. Hace falta al menos una de estas cosas.";

        public override string Why => "Por qué alguien";

        public override string WhyMeans => "Todos los motivos para conocer a un compañero, y lo que cuenta de sí mismo.";

        public override string Requests => "Mis solicitudes de presentación";

        public override string RequestsMeans => "Lo que espera la respuesta de la persona, y a quién espera ella.";

        public override string Reminders => "Mis recordatorios";

        public override string RemindersMeans => "De quién quería acordarse la persona, empezando por el día más cercano.";

        public override string Means(string argument) => argument switch
        {
            Arguments.Offers => "Una habilidad o un tema en el que pueden ayudar, como «nóminas».",
            Arguments.LooksFor => "Lo que buscan ellos, como «clases de inglés».",
            Arguments.Interest => "Algo que les gusta, como «senderismo».",
            Arguments.Department => "Su departamento.",
            Arguments.Place => "La ciudad o la oficina donde están.",
            Arguments.Language => "Un idioma que hablan.",
            Arguments.Title => "Su puesto, o una parte.",
            Arguments.Name => "Su nombre, o una parte.",
            Arguments.Person => "El nombre del compañero, o su lugar en la lista de esta semana («el segundo»).",
            _ => "Qué página de una respuesta larga, desde 1.",
        };

        public override string GoOnInChat =>
            "Para pedir una presentación o cambiar algo, escríbeme en nuestro chat. Desde aquí solo enseño.";

        public override string NoSuchArgument(string known) => $"No conozco alguno de estos argumentos. Hay: {known}.";

        public override string NoText(string argument) => $"«{argument}» tiene que ser un texto.";

        public override string TooLong(string argument, int most) =>
            $"«{argument}» es demasiado largo para mí: {most} caracteres como mucho.";

        public override string NoPage(int most) => $"«page» tiene que ser un número entero de 1 a {most}.";

        public override string SayWhom => "¿A quién te refieres? Dime el nombre del compañero.";

        public override string SayWhat =>
            "¿Qué buscas? Dime al menos una habilidad, un deseo, un interés, un departamento, un lugar, un idioma, un puesto o un nombre.";

        public override string ForWhom => "No puedo saber quién pregunta, así que no hay nada que pueda enseñar.";

        public override string SomethingWentWrong => "Algo ha fallado por mi parte. Inténtalo de nuevo dentro de un momento, por favor.";
    }
}
