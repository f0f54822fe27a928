using NetworkingBot.Core;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Slack;

/// <summary>What the page says after an installation.</summary>
internal abstract record InstallPhrases
{
    /// <summary>The language's tag for the page.</summary>
    public abstract string Tag { get; }

    public abstract string Installed(string workspace);

    public abstract string Declined { get; }

    public abstract string OtherBrowser { get; }

    public abstract string WholeOrganisation { get; }

    public abstract string MissingScopes(string scopes);

    public abstract string NotListed(string team);

    public abstract string Refused(string error);

    public abstract string TryAgain { get; }

    public static InstallPhrases In(Lang lang) => Phrases.Of<InstallPhrases>(lang, new English(), new Spanish());

    private sealed record English : InstallPhrases
    {
        public override string Tag => "en";

        public override string Installed(string workspace) =>
            $"I am now part of {workspace}. Open Slack, find NetworkingBot under Apps and say hello.";

        public override string Declined => "You did not give your consent, so nothing was installed and nothing is kept.";

        public override string OtherBrowser =>
            "This installation was begun in another browser, or too long ago. Nothing was installed: please begin again here.";

        public override string WholeOrganisation =>
            "I can be installed in single workspaces only, not in a whole Enterprise organisation at once. Please choose one workspace and "
                + "try again.";

        public override string MissingScopes(string scopes) =>
            $"Slack did not grant everything I need to work; missing: {scopes}. Please ask whoever manages apps in your workspace.";

        public override string NotListed(string team) =>
            $"This workspace may not use the bot, so nothing was installed and nothing is kept. If it should, ask whoever runs the bot to "
                + $"list it: its id is {team}.";

        public override string Refused(string error) => $"Slack could not finish the installation ({error}). Nothing was installed.";

        public override string TryAgain => "Try again";
    }

    private sealed record Spanish : InstallPhrases
    {
        public override string Tag => "es";

        public override string Installed(string workspace) =>
            $"Ya formo parte de {workspace}. Abre Slack, busca NetworkingBot en Aplicaciones y salúdame.";

        public override string Declined => "No has dado tu consentimiento, así que no se ha instalado nada ni se guarda nada.";

        public override string OtherBrowser =>
            "Esta instalación se empezó en otro navegador o hace demasiado tiempo. No se ha instalado nada: vuelve a empezar aquí.";

        public override string WholeOrganisation =>
            "Solo puedo instalarme en espacios de trabajo concretos, no en toda una organización Enterprise a la vez. Elige un espacio de "
                + "trabajo e inténtalo de nuevo.";

        public override string MissingScopes(string scopes) =>
            $"Slack no me ha concedido todo lo que necesito; falta: {scopes}. Pregunta a quien gestione las aplicaciones de tu espacio de "
                + $"trabajo.";

        public override string NotListed(string team) =>
            $"Este espacio de trabajo no puede usar el bot, así que no se ha instalado nada ni se guarda nada. Si debería poder, pide a "
                + $"quien gestiona el bot que lo incluya en su lista: su identificador es {team}.";

        public override string Refused(string error) => $"Slack no ha podido terminar la instalación ({error}). No se ha instalado nada.";

        public override string TryAgain => "Intentarlo de nuevo";
    }
}
