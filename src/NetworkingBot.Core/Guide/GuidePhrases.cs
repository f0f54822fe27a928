using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Guide;

/// <summary>Greetings, help, and kind words for what was not understood.</summary>
internal abstract record GuidePhrases
{
    public static GuidePhrases In(Lang lang) => Phrases.Of<GuidePhrases>(lang, new English(), new Spanish());

    public abstract string Hello(string name);

    public abstract string WhatIDo { get; }

    public abstract string HelpTitle { get; }

    /// <summary>What one can say, each with what it does.</summary>
    public abstract IReadOnlyList<HelpLine> Help { get; }

    public abstract string InYourOwnWords { get; }

    public abstract string NotUnderstood { get; }

    public abstract string Perhaps { get; }

    public abstract string YouCanSay { get; }

    public abstract string TooLong(int limit);

    public abstract string TooFast { get; }

    public abstract string OutdatedButton { get; }

    public abstract string UnreadableButton { get; }

    public abstract string InPrivateOnly { get; }

    public abstract string Standstill { get; }

    public abstract string UnknownWorkspace { get; }

    public abstract string UnknownPerson { get; }

    public abstract string TryLater { get; }

    public abstract string ShowHelp { get; }

    public abstract string Goodbye { get; }

    /// <summary>To “ok” and “great”: it goes on.</summary>
    public abstract string Heard { get; }

    public abstract string NoProblem { get; }

    public abstract string HowToUndo { get; }

    public abstract string SayItAgain { get; }

    public abstract string HowOthersJoin { get; }

    public abstract string HowIChoose { get; }

    public abstract string WhatANoMeans { get; }

    public abstract string TellWhoRunsMe { get; }

    public abstract string AgainstHarm { get; }

    public abstract string InDistress { get; }

    public abstract string Regret { get; }

    public abstract string PrivacyTitle { get; }

    public abstract IReadOnlyList<string> Privacy { get; }

    public abstract string LeaveOrErase { get; }

    private sealed record English : GuidePhrases
    {
        public override string Hello(string name) => $"Hello, {name}!";

        public override string WhatIDo =>
            "I help you meet colleagues you can help and who can help you: three people a week, each with reasons, and nobody is put in "
                + "touch without saying yes.";

        public override string HelpTitle => "What you can say";

        public override IReadOnlyList<HelpLine> Help =>
        [
            new("who should I meet this week?", "three people, with reasons",
                "suggest recommend colleague coffee lunch random roulette match buddy"),
            new("others · someone from Finance", "three more; the best three of a department or place",
                "different location office team newcomer joined"),
            new("why Marta? · why 2?", "everything that speaks for somebody"),
            new("who knows Kubernetes? · who could I help?", "people who offer it, or look for what you offer",
                "expert skill search find teach mentor answer question support"),
            new("introduce me to Marta because …", "asks Marta; nobody is put in touch without a yes",
                "intro connect contact write chat talk reach invite meeting schedule"),
            new("introduce Ana to Luis because …", "brings two of your contacts together"),
            new("requests", "what waits for you, and what you wait for",
                "pending cancel withdraw accept decline approve invitation introduction"),
            new("I offer … · I look for … · I like …", "tells colleagues how you can help each other",
                "hobby interest skill learn need mentor"),
            new("my profile · edit my profile", "what others see of you",
                "name title role position department place city language speak photo picture bio email"),
            new("my goal is … by June · my strategy", "what you work towards, and how your network is doing; only you see it",
                "objective plan career promotion target progress stats statistics"),
            new("who did I hide?", "people you don't want suggested", "block unblock blocked ignore avoid never dislike unhide"),
            new("contacts · circles · add Ana from Contoso", "the people you know; only you see them",
                "address book list friend delete forget remove merge import circle"),
            new("import my contacts · export my contacts", "from and to a vCard or a table, such as LinkedIn's",
                "upload download file csv vcf vcard linkedin outlook google phone backup"),
            new("met Luis yesterday about … · note Luis …", "what you want to remember of somebody",
                "talked spoke call remember history birthday"),
            new("remind me to write to Luis on Friday", "brings it up in your nudge of that day",
                "remind reminder follow forget task todo"),
            new("every 3 weeks Luis · who do I owe a call?", "keeps you in touch", "remind reminder follow often regular rhythm"),
            new("what should I do today? · nudges at 8:30 on weekdays", "a few small things, at your hour; “nudges off” ends them",
                "message notification notify remind reminder daily schedule settings frequency time"),
            new("quiet 18:00–08:00 · away from … to …", "when nothing reaches you",
                "holiday vacation leave absence evening night disturb weekend"),
            new("pause until Friday · resume", "nobody is introduced to you meanwhile", "break stop snooze later holiday vacation"),
            new("is this private? · leave", "who sees what; nobody sees you any more",
                "privacy data export gdpr stored delete account erase unsubscribe confidential secret admin"),
        ];

        public override string InYourOwnWords => "Your own words are fine, in English or Spanish.";

        public override string NotUnderstood => "I'm sorry, I didn't understand that.";

        public override string Perhaps => "Perhaps you mean one of these:";

        public override string YouCanSay =>
            "I'm good at a few things, for example “who should I meet this week?”, “I offer …”, “I look for …” and “my profile”. “help” "
                + "shows them all.";

        public override string TooLong(int limit) =>
            $"That's more than I can read at once: at most {limit} characters, please. In short, what can I do for you?";

        public override string TooFast =>
            "That was a lot at once. Please give me a minute and say it again then: nothing of yours is lost.";

        public override string OutdatedButton =>
            "That button comes from an older message of mine and no longer works. Nothing has changed. Please ask me again.";

        public override string UnreadableButton => "I couldn't read that button, so I did nothing. Please ask me again.";

        public override string InPrivateOnly => "That's between you and me: please write to me in a private chat.";

        public override string Standstill =>
            "I'm taking a break: those who run the programme have paused it for everybody. Nothing of yours is lost, and I'll go on when "
                + "they start it again.";

        public override string UnknownWorkspace =>
            "I'm not set up for this workspace yet. Please ask whoever installed me to finish the setup.";

        public override string TryLater =>
            "I can't read something that I keep for you just now. It is still there, and nothing is lost. Whoever runs me can see it and "
                + "put it right: please try again later.";

        public override string UnknownPerson =>
            "I can't find you in this organisation any more. Please reload the page and choose who you are.";

        public override string ShowHelp => "What can I say?";

        public override string Goodbye => "My pleasure. See you soon!";

        public override string Heard => "Good. Just say what comes next.";

        public override string NoProblem => "No problem at all. I'm here when you need me.";

        public override string SayItAgain =>
            "Sorry about that. Please say it once more in full, with first and last name: “introduce me to Ana López”. If there is an "
                + "“Undo” below what I did, it takes it back.";

        public override string HowOthersJoin =>
            "Everybody joins by themselves: tell your colleague to write “join” to me here. I then say what is shown to whom, and nothing "
                + "happens before they click yes.";

        public override string HowIChoose =>
            "I compare what each of you looks for with what the other offers, then interests, whom you both know, and where you know "
                + "nobody yet. I learn a little from what comes of my suggestions, and there is no language model in me. “why?” shows "
                + "everything that speaks for somebody.";

        public override string WhatANoMeans =>
            "You never have to answer, and a no stays between you and me: to the other side it looks like silence, and lapses after a "
                + "while. Taking part is up to you, too: “leave” ends it whenever you like.";

        public override string TellWhoRunsMe =>
            "I can't pass that on myself: please tell whoever runs me in your company what you did and what happened. And do try again; "
                + "asking twice does no harm.";

        public override string AgainstHarm =>
            "I'm sorry. That should not happen to you, and it isn't your fault. Please talk to somebody who can act: HR, your company's "
                + "confidential line if it has one, or a person you trust. "
            + "If you are in danger right now, call your local emergency number. "
            + "What I can do: “never suggest …” with the name keeps the two of you apart, both ways, and nobody learns of it; to a "
            + "request, “Never from this person” lets you report it to those who run me. "
            + "I tell nobody what you wrote, and I don't keep it.";

        public override string InDistress =>
            "I'm sorry it is this hard right now, and I'm glad you said it. I'm only a program, so please don't stay alone with it: "
                + "talk to somebody you trust today, to a doctor, or to HR or your company's confidential counselling line if it has one. "
            + "If you might hurt yourself or are in danger, call your local emergency number now. I tell nobody what you wrote, and I "
            + "don't keep it.";

        public override string HowToUndo =>
            "What can be taken back has a button “Undo” right below it. Anything else: just tell me how it should be, for example “I no "
                + "longer offer Excel”, and I'll change it.";

        public override string Regret =>
            "I'm sorry. The more I know of what you look for and offer, the better I get: “I look for …”, “I offer …”. And if you'd rather "
                + "hear less of me, “fewer nudges” or “stop” will do.";

        public override string PrivacyTitle => "Who sees what";

        public override IReadOnlyList<string> Privacy =>
        [
            "I read nothing but what is written to me. No other chat, no mail, no calendar.",
            "Your contacts, your notes, whom you hid and whom you said no to: only you. Those who run me look after the storage, but all I "
                + "show them is counts of groups, never of one person.",
            "Your profile: colleagues who joined, once you have joined yourself. Your e-mail address: only somebody you have said yes to.",
            "“my profile” shows what others see. “leave” hides you at once and, if you like, erases what I keep.",
        ];

        public override string LeaveOrErase => "Leave or erase";
    }

    private sealed record Spanish : GuidePhrases
    {
        public override string Hello(string name) => $"¡Hola, {name}!";

        public override string WhatIDo =>
            "Te ayudo a conocer a colegas a quienes puedes ayudar y que pueden ayudarte: tres personas por semana, cada una con sus "
                + "motivos, y nadie entra en contacto sin haber dicho que sí.";

        public override string HelpTitle => "Qué puedes decirme";

        public override IReadOnlyList<HelpLine> Help =>
        [
            new("¿a quién debería conocer esta semana?", "tres personas, con sus motivos",
                "sugiere recomienda compañero café comida azar emparejar"),
            new("otras personas · alguien de Finanzas", "tres más; las tres mejores de un departamento o lugar",
                "distinto oficina equipo recién llegado"),
            new("¿por qué Marta? · ¿por qué la 2?", "todo lo que habla a favor de alguien"),
            new("¿quién sabe de Kubernetes? · ¿a quién puedo ayudar?", "quién lo ofrece, o busca lo que ofreces",
                "experto habilidad buscar encontrar enseñar mentor pregunta duda apoyo"),
            new("preséntame a Marta porque…", "pregunto a Marta; sin un sí no hay contacto",
                "presentación conectar contactar escribir hablar invitar reunión quedar"),
            new("presenta a Ana y a Luis porque…", "junta a dos de tus contactos"),
            new("solicitudes", "lo que espera tu respuesta y lo que esperas tú",
                "pendiente cancelar retirar aceptar rechazar invitación presentación"),
            new("ofrezco… · busco… · me gusta…", "cuenta a los demás cómo pueden ayudarse",
                "afición interés habilidad aprender necesidad mentor"),
            new("mi perfil · editar mi perfil", "lo que ven de ti los demás",
                "nombre cargo puesto departamento lugar ciudad idioma hablo foto correo"),
            new("mi objetivo es… antes de junio · mi estrategia", "hacia dónde vas y cómo va tu red; solo lo ves tú",
                "meta plan carrera ascenso progreso estadísticas"),
            new("¿a quién he ocultado?", "personas que no quieres que te sugiera",
                "bloquear desbloquear bloqueado ignorar evitar nunca mostrar"),
            new("contactos · círculos · añade a Ana de Contoso", "la gente que conoces; solo lo ves tú",
                "agenda lista amigo borrar olvidar quitar fusionar importar círculo"),
            new("importar mis contactos · exportar mis contactos", "desde o hacia una vCard o una tabla, como la de LinkedIn",
                "subir descargar bajar archivo csv vcf vcard linkedin outlook google telefono copia"),
            new("ayer hablé con Luis sobre… · nota Luis…", "lo que quieres recordar de alguien",
                "conversación llamada recordar historial cumpleaños"),
            new("recuérdame escribir a Luis el viernes", "te lo digo en tu mensaje de ese día",
                "recordatorio recordar seguimiento olvidar tarea pendiente"),
            new("cada 3 semanas Luis · ¿a quién le debo una llamada?", "para no perder el contacto",
                "recuérdame recordatorio seguimiento frecuencia ritmo"),
            new("¿qué hago hoy? · mensajes a las 8:30 de lunes a viernes", "unas pocas cosas pequeñas, a tu hora; «sin mensajes» los quita",
                "mensaje notificación recordatorio diario horario ajustes frecuencia hora"),
            new("silencio de 18:00 a 8:00 · fuera del … al …", "cuándo no te llega nada",
                "vacaciones permiso ausencia tarde noche molestar finde"),
            new("pausa hasta el viernes · volver", "mientras tanto no te presento a nadie", "descanso parar luego vacaciones"),
            new("¿es privado? · salir", "quién ve qué; ya no te ve nadie",
                "privacidad datos exportar rgpd guardas borrar cuenta eliminar baja confidencial secreto administrador"),
        ];

        public override string InYourOwnWords => "Puedes decirlo con tus palabras, en español o en inglés.";

        public override string NotUnderstood => "Perdón, no te entendí.";

        public override string Perhaps => "Quizá te refieres a algo de esto:";

        public override string YouCanSay =>
            "Sé hacer bien unas pocas cosas; por ejemplo, «¿a quién debería conocer esta semana?», «ofrezco…», «busco…» y «mi perfil». Con "
                + "«ayuda» las ves todas.";

        public override string TooLong(int limit) =>
            $"Es más de lo que puedo leer de una vez: como mucho {limit} caracteres, por favor. En pocas palabras, ¿qué puedo hacer por "
                + $"ti?";

        public override string TooFast =>
            "Fueron muchos mensajes seguidos. Dame un minuto, por favor, y dímelo otra vez: no se pierde nada de lo tuyo.";

        public override string OutdatedButton =>
            "Ese botón es de un mensaje mío antiguo y ya no funciona. No ha cambiado nada. Vuelve a pedírmelo, por favor.";

        public override string UnreadableButton => "No pude leer ese botón, así que no hice nada. Vuelve a pedírmelo, por favor.";

        public override string InPrivateOnly => "Eso queda entre tú y yo: escríbeme en un chat privado, por favor.";

        public override string Standstill =>
            "Estoy en pausa: quienes llevan el programa lo han parado para todo el mundo. No se pierde nada de lo tuyo, y seguiré cuando "
                + "lo reanuden.";

        public override string UnknownWorkspace =>
            "Todavía no estoy configurado para este espacio de trabajo. Pide a quien me instaló que termine la configuración.";

        public override string TryLater =>
            "Ahora mismo no puedo leer algo que guardo para ti. Sigue ahí y no se ha perdido nada. Quien me administra puede verlo y "
                + "arreglarlo: inténtalo de nuevo más tarde.";

        public override string UnknownPerson => "Ya no te encuentro en esta organización. Recarga la página y elige quién eres.";

        public override string ShowHelp => "¿Qué puedo decir?";

        public override string Goodbye => "Un placer. ¡Hasta pronto!";

        public override string Heard => "Bien. Cuando quieras seguimos.";

        public override string NoProblem => "Sin problema. Aquí estoy cuando me necesites.";

        public override string SayItAgain =>
            "Perdona. Dímelo otra vez entero, con nombre y apellido: «preséntame a Ana López». Si debajo de lo que he hecho hay un "
                + "«Deshacer», con eso lo anulas.";

        public override string HowOthersJoin =>
            "Cada quien se une por su cuenta: dile a esa persona que me escriba aquí «quiero participar». Le contaré qué se muestra y a "
                + "quién, y no pasa nada hasta que diga que sí.";

        public override string HowIChoose =>
            "Comparo lo que busca cada cual con lo que ofrece el otro; después, los intereses, a quién conocen en común y dónde no conoces "
                + "aún a nadie. Aprendo un poco de lo que resulta de mis sugerencias, y no llevo dentro ningún modelo de lenguaje. Con "
                + "«¿por qué?» ves todo lo que habla a favor de alguien.";

        public override string WhatANoMeans =>
            "Nunca tienes que contestar, y un no queda entre tú y yo: para la otra persona es como un silencio, y al cabo de un tiempo "
                + "caduca. Participar también es cosa tuya: con «salir» lo dejas cuando quieras.";

        public override string TellWhoRunsMe =>
            "Eso no lo puedo transmitir yo: cuéntale, por favor, a quien me administra en tu empresa qué hiciste y qué pasó. Y prueba otra "
                + "vez; preguntar dos veces no estropea nada.";

        public override string AgainstHarm =>
            "Lo siento. Eso no debería pasarte y no es culpa tuya. Habla, por favor, con quien pueda actuar: recursos humanos, la línea "
                + "confidencial de tu empresa si la hay, o una persona de confianza. "
            + "Si corres peligro ahora mismo, llama al número de emergencias de tu país. "
            + "Lo que puedo hacer yo: con «nunca sugieras a…» y su nombre no los vuelvo a juntar, en ningún sentido, y no se entera "
            + "nadie; si fue una solicitud, con «Nunca con esta persona» puedes contárselo a quien lleva el programa. "
            + "No le cuento a nadie lo que escribiste, ni lo guardo.";

        public override string InDistress =>
            "Siento que estés pasando por algo tan difícil, y qué bueno que lo digas. Soy solo un programa, así que, por favor, no te "
                + "quedes a solas con esto: habla hoy con alguien de confianza, con tu médico, con recursos humanos o con la línea "
                + "confidencial de apoyo de tu empresa, si la hay. "
            + "Si crees que podrías hacerte daño o corres peligro, llama ahora al número de emergencias de tu país. No le cuento a "
            + "nadie lo que escribiste, ni lo guardo.";

        public override string HowToUndo =>
            "Lo que se puede deshacer lleva justo debajo un botón «Deshacer». Para lo demás, dime cómo debe quedar, por ejemplo «ya no "
                + "ofrezco Excel», y lo cambio.";

        public override string Regret =>
            "Lo siento. Cuanto más sé de lo que buscas y ofreces, mejor lo hago: «busco…», «ofrezco…». Y si prefieres saber menos de mí, "
                + "basta con «menos mensajes» o «basta».";

        public override string PrivacyTitle => "Quién ve qué";

        public override IReadOnlyList<string> Privacy =>
        [
            "Solo leo lo que se me escribe a mí. Ningún otro chat, ni el correo, ni el calendario.",
            "Tus contactos, tus notas, a quién has ocultado y a quién has dicho que no: solo tú. Quienes me administran cuidan del "
                + "almacenamiento, pero yo solo les muestro recuentos de grupos, nunca de una persona.",
            "Tu perfil: quienes participan, una vez que participas tú. Tu correo: solo alguien a quien hayas dicho que sí.",
            "Con «mi perfil» ves lo que ven los demás. Con «salir» dejas de aparecer al momento y, si quieres, borro lo que guardo.",
        ];

        public override string LeaveOrErase => "Salir o borrar";
    }
}
