using NetworkingBot.Core;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Teams;

/// <summary>What only Teams makes one say.</summary>
internal abstract record TeamsPhrases
{
    public static TeamsPhrases In(Lang lang) => Phrases.Of<TeamsPhrases>(lang, new English(), new Spanish());

    public abstract string FieldMissing(string label);

    public abstract string Done { get; }

    public abstract string SomethingWentWrong { get; }

    public abstract string GuestsStayOut { get; }

    public abstract string CannotTellWhoYouAre { get; }

    public abstract string AnsweredInYourChat { get; }

    public abstract string BetweenYouAndMe { get; }

    /// <summary>The one message to a team or a group chat that the bot was added to. Null: it is not known by whom.</summary>
    public abstract string AddedBy(string? who);

    public abstract string WelcomeTitle { get; }

    public abstract string WhatIDoHere { get; }

    public abstract IReadOnlyList<string> HowToBegin { get; }

    public abstract string WriteToMe { get; }

    private sealed record English : TeamsPhrases
    {
        public override string FieldMissing(string label) => $"Please fill in “{label}”.";

        public override string Done => "Done.";

        public override string SomethingWentWrong =>
            "Something went wrong on my side, and I may not have done what you asked. Please try again in a moment.";

        public override string GuestsStayOut =>
            "I only work for members of this organisation, so I can't help guests. I've kept nothing of what you wrote.";

        public override string CannotTellWhoYouAre =>
            "I can't check right now whether you are a member of this organisation, so I did nothing. Please try again in a minute.";

        public override string AnsweredInYourChat => "I've answered in our private chat.";

        public override string BetweenYouAndMe => "That's between you and me: please write to me in a private chat.";

        public override string AddedBy(string? who) => who is null ? "Somebody here added me." : $"{who} added me here.";

        public override string WelcomeTitle => "Hello, everybody!";

        public override string WhatIDoHere =>
            "I help colleagues meet those they can help and who can help them: three people a week, each with reasons.";

        public override IReadOnlyList<string> HowToBegin =>
        [
            "Nobody takes part without saying yes, and I write to nobody who hasn't.",
            "To join, write “join” to me in a private chat. “leave” takes you out again, at any time.",
        ];

        public override string WriteToMe => "Write to me privately";
    }

    private sealed record Spanish : TeamsPhrases
    {
        public override string FieldMissing(string label) => $"Rellena «{label}», por favor.";

        public override string Done => "Hecho.";

        public override string SomethingWentWrong =>
            "Algo ha fallado por mi parte y puede que no haya hecho lo que pedías. Inténtalo de nuevo dentro de un momento, por favor.";

        public override string GuestsStayOut =>
            "Solo trabajo para miembros de esta organización, así que no puedo ayudar a invitados. No he guardado nada de lo que has "
                + "escrito.";

        public override string CannotTellWhoYouAre =>
            "Ahora mismo no puedo comprobar si formas parte de esta organización, así que no he hecho nada. Vuelve a intentarlo en un "
                + "minuto.";

        public override string AnsweredInYourChat => "Te he respondido en nuestro chat privado.";

        public override string BetweenYouAndMe => "Eso queda entre tú y yo: escríbeme en un chat privado, por favor.";

        public override string AddedBy(string? who) => who is null ? "Alguien de aquí me ha añadido." : $"{who} me ha añadido aquí.";

        public override string WelcomeTitle => "¡Hola a todos!";

        public override string WhatIDoHere =>
            "Ayudo a que conozcas a colegas a quienes puedes ayudar y que pueden ayudarte: tres personas por semana, cada una con sus "
                + "motivos.";

        public override IReadOnlyList<string> HowToBegin =>
        [
            "Nadie participa sin haber dicho que sí, y no escribo a quien no lo haya dicho.",
            "Para participar, escríbeme «quiero participar» en un chat privado. Con «salir» lo dejas cuando quieras.",
        ];

        public override string WriteToMe => "Escríbeme en privado";
    }
}
