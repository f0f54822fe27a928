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

    public static SlackPhrases In(Lang lang) => Phrases.Of<SlackPhrases>(lang, new English(), new Spanish());

    private sealed record English : SlackPhrases
    {
        public override string TypeAName => "Type a name";

        public override string AreYouSure => "Are you sure?";

        public override string Cancel => "Cancel";

        public override string Close => "Close";

        public override string OpenForm => "Open the form";

        public override string SomethingWentWrong => "Something went wrong on my side. Nothing is lost: please try again in a minute.";

        public override string OnlyForMembers => "I am here for the members of this workspace only, so I cannot help you from outside it. Thank you for understanding.";

        public override string MoreNotShown => "There is more. Write to me in Messages to see all of it.";
    }

    private sealed record Spanish : SlackPhrases
    {
        public override string TypeAName => "Escribe un nombre";

        public override string AreYouSure => "¿Seguro?";

        public override string Cancel => "Cancelar";

        public override string Close => "Cerrar";

        public override string OpenForm => "Abrir el formulario";

        public override string SomethingWentWrong => "Algo ha fallado por mi parte. No se ha perdido nada: inténtalo de nuevo en un minuto.";

        public override string OnlyForMembers => "Solo puedo ayudar a quienes forman parte de este espacio de trabajo, así que no puedo atenderte desde fuera. Gracias por entenderlo.";

        public override string MoreNotShown => "Hay más. Escríbeme en Mensajes para verlo todo.";
    }
}
