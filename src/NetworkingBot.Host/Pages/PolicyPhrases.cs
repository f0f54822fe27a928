using NetworkingBot.Core;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Privacy;

namespace NetworkingBot.Host.Pages;

/// <summary>A heading with what stands under it.</summary>
internal sealed record Passage(string Heading, IReadOnlyList<string> Paragraphs);

/// <summary>The privacy page and the terms. What they say is what the code does: who changes one changes the other.</summary>
internal abstract record PolicyPhrases
{
    public static PolicyPhrases In(Lang lang) => Phrases.Of<PolicyPhrases>(lang, new English(), new Spanish());

    public abstract string LanguageTag { get; }

    public abstract string OtherLanguage { get; }

    public abstract string PrivacyTitle { get; }

    public abstract string TermsTitle { get; }

    /// <param name="company">Who answers for the data.</param>
    /// <param name="contact">Whom to ask.</param>
    /// <param name="periods">After how long things go.</param>
    public abstract IReadOnlyList<Passage> Privacy(string company, string contact, PrivacySettings periods);

    public abstract IReadOnlyList<Passage> Terms(string company, string contact);

    /// <summary>Where the settings name nobody.</summary>
    public abstract string YourCompany { get; }

    public abstract string WhoeverInstalledIt { get; }

    private sealed record English : PolicyPhrases
    {
        public override string LanguageTag => "en";

        public override string OtherLanguage => "Español";

        public override string PrivacyTitle => "Privacy";

        public override string TermsTitle => "Terms of use";

        public override string YourCompany => "your company";

        public override string WhoeverInstalledIt => "whoever installed the bot for you";

        public override IReadOnlyList<Passage> Privacy(string company, string contact, PrivacySettings periods) =>
        [
            new("Who answers for it", [$"The bot is run by {company}. Questions about your data go to {contact}."]),
            new("What it keeps",
            [
                "Your name, your e-mail address, your language, your time zone and your accounts, as Teams, Slack or a staff directory "
                    + "tell them, also before you join.",
                "Where your company's directory provisions people: your name, work address, title, department, place and manager as it "
                    + "sends them, and the groups it puts you in.",
                "What you tell it yourself: your profile and goal, your own contacts with your notes and reminders, when it may write "
                    + "to you, and the words of your requests.",
                "What comes of it: whom it suggested to you and why, whom you do not want to see, the introductions you asked for and "
                    + "answered, and whether you met.",
                PrivacyPhrases.In(Lang.English).WhatTiesTell,
                "That a message to you could not be sent, when and why, for 30 days: not what it says.",
                "A file of contacts that you sent it, and what taking it in changed, so that you can undo that.",
                "Where you connected your calendar: its address, encrypted. Of the calendar it reads when you are busy and whether that "
                    + "is tentative, when a time for two is to be found or you ask it to look, and keeps nothing of what it read but the "
                    + "times proposed to the two.",
                "What you two spoke of last, such as the list on the screen and your last sentence, so that it understands “the second "
                    + "one” or “yes”.",
                "To get better, it keeps which suggestions led to a meeting: for some weeks with ids, after that without telling whose "
                    + "they were.",
                "Requests that somebody reported, and what was done with your data by whom.",
            ]),
            new("Who sees what",
            [
                "Until you join, nobody is shown you. After that, colleagues who joined see your profile. Your e-mail address is shown "
                    + "once an introduction is agreed by both.",
                "A no is yours alone: nobody is told who refused, or why. Your notes are seen by nobody else. That you and somebody "
                    + "both know a third person is named only where all agreed to that.",
                PrivacyPhrases.In(Lang.English).WhatAdministratorsSee,
                "Whoever runs the machines can reach the store. When they take out or erase your data, or ask the bot in your name, "
                    + "that is on record: ask “who looked at my data?”.",
            ]),
            new("How long it is kept",
            [
                "Your profile, your contacts and your notes: until you erase them. What you spoke of last, and a file of contacts: a day.",
                $"The words of a request: {periods.WordsDays} days after it is over. Whom it suggested: {periods.SuggestionWeeks} "
                    + $"weeks. Acts on your data: {periods.RecordDays} days.",
                "When you leave the company, nobody is shown you from the day the directory or the chat says so, and "
                    + $"{periods.LeaverDays} days later everything is erased.",
                "Backups hold what was there when they were made; when one is brought back, whoever was erased since is erased again.",
            ]),
            new("What it does not do",
            [
                "It reads no conversation but the one you have with it, and no title, place or guest of a calendar. It holds no language "
                    + "model, sells nothing, and passes nothing on outside.",
                "Where your company lets Slackbot or Microsoft 365 Copilot ask it, they are shown what the colleague who asks them may "
                    + "see, and never anybody's notes.",
                "Nobody is put in touch without saying yes.",
            ]),
            new("What you can do",
            [
                "Say “export my data” for a file with everything, “erase me” to have it erased, “my profile” to see and change what "
                    + "others see, and “pause” for a while of quiet.",
                "Say “connect my calendar” to have times proposed that are free in it, and “disconnect” to end that at once.",
                "Say “leave”: from then on nobody is shown you and it writes to you no more.",
                "After an erasure this stays, without your name: the id of your account, so that nobody signs you up again, with the "
                    + "sign-in name and id by which the directory knows you, where it provisions people; that somebody does not want to "
                    + "meet that account, or reported it; and what colleagues wrote in their own notes.",
            ]),
        ];

        public override IReadOnlyList<Passage> Terms(string company, string contact) =>
        [
            new(
                "What you agree to",
                [
                    $"The bot is offered by {company} to its people, so that they may meet and help each other. Taking part is up to you, "
                        + $"and has no bearing on your work.",
                    "Be honest about what you look for and what you offer. Write to others as you would in the office.",
                    "Do not use it to advertise, to press somebody who said no, or to gather data about colleagues.",
                ]
            ),
            new(
                "What you may expect",
                [
                    "It suggests; you decide. It does not vouch for anybody, least of all for contacts from outside. Whoever is bothered "
                        + "may block a person for good and report the request: those who run the programme then see its words and who "
                        + "sent it, never who reported.",
                ]
            ),
            new("Questions", [$"They go to {contact}. The program is open source under the MIT licence, and comes without warranty."]),
        ];
    }

    private sealed record Spanish : PolicyPhrases
    {
        public override string LanguageTag => "es";

        public override string OtherLanguage => "English";

        public override string PrivacyTitle => "Privacidad";

        public override string TermsTitle => "Condiciones de uso";

        public override string YourCompany => "tu empresa";

        public override string WhoeverInstalledIt => "quien te instaló el bot";

        public override IReadOnlyList<Passage> Privacy(string company, string contact, PrivacySettings periods) =>
        [
            new("Quién responde", [$"El responsable del bot es {company}. Las preguntas sobre tus datos, a {contact}."]),
            new("Qué guarda",
            [
                "Tu nombre, tu correo, tu idioma, tu zona horaria y tus cuentas, tal como los dan Teams, Slack o un directorio de "
                    + "personal, también antes de que participes.",
                "Si el directorio de tu empresa da de alta a las personas: tu nombre, correo, puesto, departamento, lugar y responsable "
                    + "tal como los envía, y los grupos en que te pone.",
                "Lo que tú le cuentas: tu perfil y tu meta, tus propios contactos con tus notas y recordatorios, cuándo puede "
                    + "escribirte, y las palabras de tus solicitudes.",
                "Lo que sale de ahí: a quién te sugirió y por qué, a quién no quieres ver, las presentaciones que pediste y "
                    + "contestaste, y si hubo encuentro.",
                PrivacyPhrases.In(Lang.Spanish).WhatTiesTell,
                "Que un mensaje para ti no se pudo enviar, cuándo y por qué, durante 30 días: no lo que dice.",
                "Un archivo de contactos que le mandaste, y lo que cambió al importarlo, para que puedas deshacerlo.",
                "Si conectaste tu calendario: su dirección, cifrada. Del calendario lee cuándo tienes algo y si es provisional, cuando "
                    + "hay que encontrar una hora para dos o le pides que mire, y de lo leído no guarda nada más que las horas "
                    + "propuestas a las dos personas.",
                "De qué hablaron al final, como la lista en pantalla y tu última frase, para entender «la segunda» o «sí».",
                "Para mejorar, guarda qué sugerencias llevaron a un encuentro: unas semanas con identificadores, después sin decir de "
                    + "quién eran.",
                "Las solicitudes que alguien denunció, y quién hizo qué con tus datos.",
            ]),
            new("Quién ve qué",
            [
                "Hasta que participas no se te muestra a nadie. Después, quienes participan ven tu perfil. Tu correo se muestra cuando "
                    + "las dos personas aceptaron una presentación.",
                "Un no es solo tuyo: nadie sabe quién dijo que no, ni por qué. Tus notas no las ve nadie más. Que tú y otra persona "
                    + "conocen a alguien en común solo se dice si todos lo aceptaron.",
                PrivacyPhrases.In(Lang.Spanish).WhatAdministratorsSee,
                "Quien administra las máquinas puede llegar al almacén. Cuando saca o borra tus datos, o pregunta al bot en tu nombre, "
                    + "queda registrado: pregunta «¿quién ha mirado mis datos?».",
            ]),
            new("Cuánto tiempo se guarda",
            [
                "Tu perfil, tus contactos y tus notas: hasta que los borres. De qué hablaron al final y un archivo de contactos: un día.",
                $"Las palabras de una solicitud: {periods.WordsDays} días después de que termina. A quién te sugirió: "
                    + $"{periods.SuggestionWeeks} semanas. Los actos sobre tus datos: {periods.RecordDays} días.",
                "Si dejas la empresa, no se te muestra a nadie desde el día en que lo dice el directorio o el chat, y "
                    + $"{periods.LeaverDays} días después se borra todo.",
                "Las copias de seguridad tienen lo que había cuando se hicieron; si se recupera una, quien se borró después se vuelve a "
                    + "borrar.",
            ]),
            new("Qué no hace",
            [
                "No lee más conversación que la que tienes con él, ni títulos, lugares o invitados de un calendario. No lleva dentro "
                    + "ningún modelo de lenguaje, no vende nada y no pasa nada a nadie de fuera.",
                "Si tu empresa deja que Slackbot o Microsoft 365 Copilot le pregunten, les enseña lo que puede ver quien les pregunta, "
                    + "y nunca las notas de nadie.",
                "Nadie entra en contacto sin haber dicho que sí.",
            ]),
            new("Qué puedes hacer",
            [
                "Di «exporta mis datos» y tendrás un archivo con todo, «bórrame» para borrarlo, «mi perfil» para ver y cambiar lo que "
                    + "ven de ti, y «pausa» para un tiempo de calma.",
                "Di «conecta mi calendario» para que proponga horas que tengas libres, y «desconectar» para terminarlo en el acto.",
                "Di «salir»: desde entonces no se te muestra a nadie y no te vuelve a escribir.",
                "Después de borrar se queda esto, sin tu nombre: el identificador de tu cuenta, para que nadie te vuelva a dar de alta, "
                    + "junto con el nombre de usuario y el identificador con que te conoce el directorio, si da de alta a las personas; "
                    + "que alguien no quiere encontrarse con esa cuenta, o la denunció; "
                    + "y lo que tus colegas escribieron en sus propias notas.",
            ]),
        ];

        public override IReadOnlyList<Passage> Terms(string company, string contact) =>
        [
            new(
                "A qué te comprometes",
                [
                    $"{company} ofrece el bot a su gente para que se conozca y se ayude. Participar depende de ti "
                        + $"y no afecta a tu trabajo.",
                    "Di con franqueza qué buscas y qué ofreces. Escribe a los demás como lo harías en la oficina.",
                    "No lo uses para anunciarte, para insistir a quien dijo que no ni para reunir datos de colegas.",
                ]
            ),
            new(
                "Qué puedes esperar",
                [
                    "Él sugiere y tú decides. No responde por nadie, y menos por contactos de fuera. Quien se sienta molesto puede "
                        + "bloquear a una persona para siempre y denunciar la solicitud: quienes llevan el programa ven entonces sus "
                        + "palabras y quién la envió, nunca quién la denunció.",
                ]
            ),
            new("Preguntas", [$"A {contact}. El programa es de código abierto con licencia MIT y no ofrece garantías."]),
        ];
    }
}
