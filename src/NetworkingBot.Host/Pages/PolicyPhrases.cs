using NetworkingBot.Core;
using NetworkingBot.Core.Language;

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

    public abstract IReadOnlyList<Passage> Privacy(string company, string contact);

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

        public override IReadOnlyList<Passage> Privacy(string company, string contact) =>
        [
            new("Who answers for it", [$"The bot is run by {company}. Questions about your data go to {contact}."]),
            new("What it keeps",
            [
                "Your name, your e-mail address, your language and your time zone, as Teams, Slack or a staff directory tell them.",
                "What you tell it yourself: what you offer, what you look for, your interests, your own contacts with your notes.",
                "What comes of it: whom it suggested to you and why, the introductions you asked for and answered, and whether you met.",
            ]),
            new("Who sees what",
            [
                "Until you join, nobody sees you. After that, colleagues who joined see your profile. Your e-mail address is shown once an introduction is agreed by both.",
                "A no is yours alone: nobody is told who refused, or why. Your contacts and notes are seen by nobody else.",
                "Those who run the programme see counts of groups of at least five people, never of one person.",
            ]),
            new("What it does not do",
            [
                "It reads no conversation but the one you have with it. It sends nothing to a language model, sells nothing, and measures nothing outside.",
                "Nobody is put in touch without saying yes.",
            ]),
            new("How to leave", ["Say “leave”: from then on nobody sees you and it writes to you no more. Say “pause” for a while of quiet. Say “my profile” to see and change what others see of you."]),
        ];

        public override IReadOnlyList<Passage> Terms(string company, string contact) =>
        [
            new("What you agree to",
            [
                $"The bot is offered by {company} to its people, so that they may meet and help each other. Taking part is up to you, and has no bearing on your work.",
                "Be honest about what you look for and what you offer. Write to others as you would in the office.",
                "Do not use it to advertise, to press somebody who said no, or to gather data about colleagues.",
            ]),
            new("What you may expect", ["It suggests; you decide. It does not vouch for anybody, least of all for contacts from outside. Whoever is bothered may block a person for good and report the request: those who run the programme then see its words and who sent it, never who reported."]),
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

        public override IReadOnlyList<Passage> Privacy(string company, string contact) =>
        [
            new("Quién responde", [$"El responsable del bot es {company}. Las preguntas sobre tus datos, a {contact}."]),
            new("Qué guarda",
            [
                "Tu nombre, tu correo, tu idioma y tu zona horaria, tal como los dan Teams, Slack o un directorio de personal.",
                "Lo que tú le cuentas: qué ofreces, qué buscas, tus intereses, y tus propios contactos con tus notas.",
                "Lo que sale de ahí: a quién te sugirió y por qué, las presentaciones que pediste y contestaste, y si se vieron.",
            ]),
            new("Quién ve qué",
            [
                "Hasta que decides participar no te ve nadie. Después, quienes participan ven tu perfil. Tu correo se muestra cuando las dos personas aceptaron una presentación.",
                "Un no es solo tuyo: nadie sabe quién dijo que no, ni por qué. Tus contactos y tus notas no los ve nadie más.",
                "Quienes llevan el programa ven recuentos de grupos de cinco personas como mínimo, nunca de una sola.",
            ]),
            new("Qué no hace",
            [
                "No lee más conversación que la que tienes con él. No envía nada a un modelo de lenguaje, no vende nada y no mide nada fuera de aquí.",
                "Nadie entra en contacto sin haber dicho que sí.",
            ]),
            new("Cómo irte", ["Di «salir»: desde entonces no te ve nadie y no te vuelve a escribir. Di «pausa» para un tiempo de calma. Di «mi perfil» para ver y cambiar lo que ven de ti."]),
        ];

        public override IReadOnlyList<Passage> Terms(string company, string contact) =>
        [
            new("A qué te comprometes",
            [
                $"{company} ofrece el bot a su gente para que se conozca y se ayude. Participar depende de ti y no afecta a tu trabajo.",
                "Di con franqueza qué buscas y qué ofreces. Escribe a los demás como lo harías en la oficina.",
                "No lo uses para anunciarte, para insistir a quien dijo que no ni para reunir datos de compañeros.",
            ]),
            new("Qué puedes esperar", ["Él sugiere y tú decides. No responde por nadie, y menos por contactos de fuera. Quien se sienta molesto puede bloquear a una persona para siempre y denunciar la solicitud: quienes llevan el programa ven entonces sus palabras y quién la envió, nunca quién la denunció."]),
            new("Preguntas", [$"A {contact}. El programa es de código abierto con licencia MIT y no ofrece garantías."]),
        ];
    }
}
