using NetworkingBot.Core;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Web;

/// <summary>What the page itself says, around what the bot says.</summary>
internal abstract record PagePhrases
{
    public static PagePhrases Of(Lang lang) => Phrases.Of<PagePhrases>(lang, new English(), new Spanish());

    public abstract string LanguageTag { get; }

    public abstract string Bot { get; }

    public abstract string ChooseTitle { get; }

    public abstract string ChooseIntro { get; }

    public abstract string Organisation { get; }

    public abstract string Search { get; }

    public abstract string SearchHint { get; }

    public abstract string SearchButton { get; }

    public abstract string Colleagues { get; }

    public abstract string NotJoined { get; }

    public abstract string NobodyYet { get; }

    public abstract string SkipToMessage { get; }

    public abstract string SpeakingAs { get; }

    public abstract string Change { get; }

    public abstract string Conversation { get; }

    public abstract string You { get; }

    public abstract string Message { get; }

    public abstract string EnterSends { get; }

    public abstract string Send { get; }

    public abstract string SendAFile { get; }

    public abstract string Upload { get; }

    public abstract string EmptyTitle { get; }

    public abstract string EmptyIntro { get; }

    /// <summary>What a newcomer can say first.</summary>
    public abstract IReadOnlyList<string> Openers { get; }

    public abstract string Cancel { get; }

    public abstract string Required { get; }

    public abstract string NoChoice { get; }

    public abstract string Yes { get; }

    public abstract string Reconnecting { get; }

    public abstract string NotSent { get; }

    public abstract string Waiting { get; }

    public abstract string TurnFailed { get; }

    public abstract string TooLarge { get; }

    public abstract string NotAForm { get; }

    public abstract string OtherSite { get; }

    public abstract string OnlyHere { get; }

    public abstract string NoKey { get; }

    public abstract string NobodyHere { get; }

    public abstract string BackToChoice { get; }

    public abstract string Found(int shown, int all);

    public abstract string NothingFound(string searched);

    public abstract string Of(int done, int of);

    private sealed record English : PagePhrases
    {
        public override string LanguageTag => "en";

        public override string Bot => "Networking bot";

        public override string ChooseTitle => "Who would you like to be?";

        public override string ChooseIntro => "Pick a colleague and talk to the bot as they would. Everything stays on this computer.";

        public override string Organisation => "Organisation";

        public override string Search => "Find a colleague";

        public override string SearchHint => "By name, job, department or place";

        public override string SearchButton => "Search";

        public override string Colleagues => "Colleagues";

        public override string NotJoined => "Not joined yet";

        public override string NobodyYet =>
            "Nobody is here yet. Import a staff directory, or start with the demo organisation, and reload this page.";

        public override string SkipToMessage => "Skip to your message";

        public override string SpeakingAs => "You are";

        public override string Change => "Change colleague";

        public override string Conversation => "Conversation";

        public override string You => "You";

        public override string Message => "Your message";

        public override string EnterSends => "Enter sends, Shift + Enter starts a new line.";

        public override string Send => "Send";

        public override string SendAFile => "Contacts from a file";

        public override string Upload => "Upload";

        public override string EmptyTitle => "Hello! Good people are closer than you think.";

        public override string EmptyIntro => "Ask in your own words, in English or Spanish. For example:";

        public override IReadOnlyList<string> Openers => ["Who should I meet this week?", "Join", "Help"];

        public override string Cancel => "Cancel";

        public override string Required => "required";

        public override string NoChoice => "Choose…";

        public override string Yes => "Yes";

        public override string Reconnecting => "The connection was lost. Trying again…";

        public override string NotSent => "That did not get through. Check that the bot is running, then send it again.";

        public override string Waiting => "The bot is thinking…";

        public override string TurnFailed => "Something went wrong on my side, and I am sorry. Please try again in a moment.";

        public override string TooLarge => "That is more than I can read at once. Please send a shorter message.";

        public override string NotAForm => "I could not read that. Please reload the page and try again.";

        public override string OtherSite => "This came from another website, so I did nothing. Open the page itself and try again.";

        public override string OnlyHere => "This page only answers on the computer that it runs on. Open it there, at http://localhost.";

        public override string NoKey =>
            "Open the address that the bot printed when it started: it ends with a key for this page. With every start there is a new one.";

        public override string NobodyHere => "There is nobody and nothing at this address.";

        public override string BackToChoice => "Choose a colleague";

        public override string Found(int shown, int all) => (shown, all) switch
        {
            (1, 1) => "1 colleague",
            _ when shown == all => $"{all} colleagues",
            _ => $"The first {shown} of {all} colleagues. Type to find the others.",
        };

        public override string NothingFound(string searched) => $"Nobody matches “{searched}”. Try part of a name, or a department.";

        public override string Of(int done, int of) => $"{done} of {of}";
    }

    private sealed record Spanish : PagePhrases
    {
        public override string LanguageTag => "es";

        public override string Bot => "Bot de contactos";

        public override string ChooseTitle => "¿Quién quieres ser?";

        public override string ChooseIntro => "Elige a una persona y habla con el bot como lo haría ella. Todo se queda en este equipo.";

        public override string Organisation => "Organización";

        public override string Search => "Busca a una persona";

        public override string SearchHint => "Por nombre, puesto, departamento o lugar";

        public override string SearchButton => "Buscar";

        public override string Colleagues => "Personas";

        public override string NotJoined => "Aún no participa";

        public override string NobodyYet =>
            "Todavía no hay nadie. Importa un directorio de personal o empieza con la organización de ejemplo, y recarga esta página.";

        public override string SkipToMessage => "Ir a tu mensaje";

        public override string SpeakingAs => "Eres";

        public override string Change => "Cambiar de persona";

        public override string Conversation => "Conversación";

        public override string You => "Tú";

        public override string Message => "Tu mensaje";

        public override string EnterSends => "Intro envía; Mayús + Intro empieza otra línea.";

        public override string Send => "Enviar";

        public override string SendAFile => "Contactos de un archivo";

        public override string Upload => "Subir";

        public override string EmptyTitle => "¡Hola! Hay gente que te conviene conocer más cerca de lo que crees.";

        public override string EmptyIntro => "Pregunta con tus palabras, en español o en inglés. Por ejemplo:";

        public override IReadOnlyList<string> Openers => ["¿A quién debería conocer esta semana?", "Unirme", "Ayuda"];

        public override string Cancel => "Cancelar";

        public override string Required => "obligatorio";

        public override string NoChoice => "Elige…";

        public override string Yes => "Sí";

        public override string Reconnecting => "Se ha perdido la conexión. Volviendo a intentarlo…";

        public override string NotSent => "No ha llegado. Comprueba que el bot está en marcha y envíalo otra vez.";

        public override string Waiting => "El bot está pensando…";

        public override string TurnFailed => "Algo ha fallado por mi parte; lo siento. Vuelve a intentarlo dentro de un momento.";

        public override string TooLarge => "Es más de lo que puedo leer de una vez. Envía un mensaje más corto, por favor.";

        public override string NotAForm => "No he podido leerlo. Recarga la página y vuelve a intentarlo.";

        public override string OtherSite =>
            "Esto venía de otra web, así que no he hecho nada. Abre la propia página y vuelve a intentarlo.";

        public override string OnlyHere => "Esta página solo responde en el equipo en el que se ejecuta. Ábrela allí, en http://localhost.";

        public override string NoKey =>
            "Abre la dirección que el bot mostró al arrancar: termina con una clave para esta página. Cada arranque tiene una nueva.";

        public override string NobodyHere => "En esta dirección no hay nadie ni nada.";

        public override string BackToChoice => "Elegir a una persona";

        public override string Found(int shown, int all) => (shown, all) switch
        {
            (1, 1) => "1 persona",
            _ when shown == all => $"{all} personas",
            _ => $"Las primeras {shown} de {all} personas. Escribe para encontrar a las demás.",
        };

        public override string NothingFound(string searched) =>
            $"Nadie coincide con «{searched}». Prueba con parte de un nombre o con un departamento.";

        public override string Of(int done, int of) => $"{done} de {of}";
    }
}
