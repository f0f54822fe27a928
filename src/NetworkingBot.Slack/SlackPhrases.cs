using NetworkingBot.Core;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Slack;

/// <summary>What only Slack has to say.</summary>
internal abstract record SlackPhrases
{
    public abstract string TypeAName { get; }

    public abstract string AreYouSure { get; }

    public abstract string Cancel { get; }

    public abstract string Close { get; }

    /// <summary>On the button that opens a form which words asked for: Slack opens forms only after a click.</summary>
    public abstract string OpenForm { get; }

    public abstract string SomethingWentWrong { get; }

    public abstract string OnlyForMembers { get; }

    public abstract string MoreNotShown { get; }

    /// <summary>Titles of modals, at most 24 characters.</summary>
    public abstract string AskForIntroduction { get; }

    public abstract string IntroduceTwo { get; }

    public abstract string WhyToAsk { get; }

    public abstract string WhyToIntroduce { get; }

    /// <summary>Asks for the first person (0) or the second (1).</summary>
    public abstract string Whom(int number);

    public abstract string Continue { get; }

    /// <summary>What the person would say to the bot to keep somebody.</summary>
    public abstract string Remember(string who);

    /// <summary>When the bot may write next on its own, where the person is.</summary>
    public abstract string NextNudge(string day, string time);

    public abstract string NoNudges { get; }

    public abstract string PromptsTitle { get; }

    /// <summary>At most four questions to begin with: what stands on the button, and what is then said.</summary>
    public abstract IReadOnlyList<(string Title, string Message)> Prompts { get; }

    public static SlackPhrases In(Lang lang) => Phrases.Of<SlackPhrases>(lang, new English(), new Spanish());

    private sealed record English : SlackPhrases
    {
        public override string TypeAName => "Type a name";

        public override string AreYouSure => "Are you sure?";

        public override string Cancel => "Cancel";

        public override string Close => "Close";

        public override string OpenForm => "Open the form";

        public override string SomethingWentWrong => "Something went wrong on my side. Nothing is lost: please try again in a minute.";

        public override string OnlyForMembers =>
            "I am here for the members of this workspace only, so I cannot help you from outside it. Thank you for understanding.";

        public override string MoreNotShown => "There is more. Write to me in Messages to see all of it.";

        public override string AskForIntroduction => "Ask for an introduction";

        public override string IntroduceTwo => "Introduce two people";

        public override string WhyToAsk => "I ask first, and put you in touch only if you both say yes. A no stays private.";

        public override string WhyToIntroduce =>
            "I ask both of them first, and put them in touch only if both say yes. A no stays private.";

        public override string Whom(int number) => number == 0 ? "Whom?" : "To whom?";

        public override string Continue => "Continue";

        public override string Remember(string who) => $"add {who} to my contacts";

        public override string NextNudge(string day, string time) => $"Next nudge: {day}, {time}, if there is something useful.";

        public override string NoNudges => "You get no nudges from me at the moment.";

        public override string PromptsTitle => "What would you like to do?";

        public override IReadOnlyList<(string Title, string Message)> Prompts =>
        [
            ("Meet somebody this week", "Who should I meet this week?"),
            ("Find who can help me", "Who can help me?"),
            ("See whom I could help", "Who could I help?"),
            ("Show my profile", "My profile"),
        ];
    }

    private sealed record Spanish : SlackPhrases
    {
        public override string TypeAName => "Escribe un nombre";

        public override string AreYouSure => "¿Seguro?";

        public override string Cancel => "Cancelar";

        public override string Close => "Cerrar";

        public override string OpenForm => "Abrir el formulario";

        public override string SomethingWentWrong =>
            "Algo ha fallado por mi parte. No se ha perdido nada: inténtalo de nuevo en un minuto.";

        public override string OnlyForMembers =>
            "Solo puedo ayudar a quienes forman parte de este espacio de trabajo, así que no puedo atenderte desde fuera. Gracias por "
                + "entenderlo.";

        public override string MoreNotShown => "Hay más. Escríbeme en Mensajes para verlo todo.";

        public override string AskForIntroduction => "Pedir una presentación";

        public override string IntroduceTwo => "Presentar a dos personas";

        public override string WhyToAsk =>
            "Pregunto primero y solo los pongo en contacto si las dos partes dicen que sí. Un «no» queda en privado.";

        public override string WhyToIntroduce =>
            "Pregunto primero a las dos personas y solo las pongo en contacto si ambas dicen que sí. Un «no» queda en privado.";

        public override string Whom(int number) => number == 0 ? "¿A quién?" : "¿Con quién?";

        public override string Continue => "Continuar";

        public override string Remember(string who) => $"añade a {who} a mis contactos";

        public override string NextNudge(string day, string time) => $"Próximo mensaje: {day}, {time}, si hay algo útil.";

        public override string NoNudges => "Ahora no te escribo mensajes diarios.";

        public override string PromptsTitle => "¿Qué te gustaría hacer?";

        public override IReadOnlyList<(string Title, string Message)> Prompts =>
        [
            ("Conocer a alguien esta semana", "¿A quién debería conocer esta semana?"),
            ("Encontrar quién me ayude", "¿Quién me puede ayudar?"),
            ("Ver a quién puedo ayudar", "¿A quién puedo ayudar?"),
            ("Ver mi perfil", "Mi perfil"),
        ];
    }
}
