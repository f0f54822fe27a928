using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.People.Identities;

/// <summary>
/// What the bot says to somebody whom it may know from another account. No other product is named: app stores do not allow it.
/// </summary>
internal abstract record LinkPhrases
{
    public static LinkPhrases In(Lang lang) => Phrases.Of<LinkPhrases>(lang, new English(), new Spanish());

    public abstract string IsItYou { get; }

    public abstract string WhatAYesDoes { get; }

    public abstract string ThatIsMe { get; }

    public abstract string No { get; }

    public abstract string Asked { get; }

    public abstract string GoOnApart { get; }

    public abstract string SomebodySaysToBeYou(string name);

    public abstract string OnlyIfItWasYou { get; }

    public abstract string United { get; }

    public abstract string Undo { get; }

    public abstract string Refused { get; }

    public abstract string Parted { get; }

    public abstract string Apart { get; }

    public abstract string Settled { get; }

    private sealed record English : LinkPhrases
    {
        public override string IsItYou => "I already know somebody with your e-mail address. Is that you?";

        public override string WhatAYesDoes =>
            "If it is, I ask in the chat where I know you from. With your yes there, your profile, your contacts and your requests are "
                + "here, too. If not, I keep the two apart.";

        public override string ThatIsMe => "Yes, that's me";

        public override string No => "No";

        public override string Asked =>
            "I've asked in the chat where I know you from. Say yes there, and I know you here as well. Until then I keep the two apart.";

        public override string GoOnApart => "That's not me: go on here";

        public override string SomebodySaysToBeYou(string name) =>
            $"Somebody with your e-mail address wrote to me from another account, as “{name}”, and says to be you. Was that you?";

        public override string OnlyIfItWasYou =>
            "Say yes only if it was: that account would see your contacts, your notes and your requests. If it wasn't, nothing happens.";

        public override string United => "Done: I know you in both places now, and what you do in one you find in the other.";

        public override string Undo => "Undo: keep them apart";

        public override string Refused =>
            "Thank you. They stay somebody else, and I won't ask again. If somebody may be pretending to be you, please tell whoever looks "
                + "after security at your company.";

        public override string Parted => "I keep the two apart again. That account sees nothing of yours any more.";

        public override string Apart => "Understood: I keep the two apart and won't ask again.";

        public override string Settled => "That's settled already; nothing has changed.";
    }

    private sealed record Spanish : LinkPhrases
    {
        public override string IsItYou => "Ya conozco a alguien con tu misma dirección de correo. ¿Eres tú?";

        public override string WhatAYesDoes =>
            "Si eres tú, te lo pregunto en el chat donde ya te conozco. Con tu sí allí, tu perfil, tus contactos y tus solicitudes estarán "
                + "también aquí. Si no, los mantengo como dos personas distintas.";

        public override string ThatIsMe => "Sí, soy yo";

        public override string No => "No";

        public override string Asked =>
            "Te lo he preguntado en el chat donde ya te conozco. Si dices que sí allí, te reconoceré también aquí. Mientras tanto, para mí "
                + "son dos personas distintas.";

        public override string GoOnApart => "No soy yo: seguir aquí";

        public override string SomebodySaysToBeYou(string name) =>
            $"Alguien con tu misma dirección de correo me escribió desde otra cuenta, como «{name}», y dice que eres tú. ¿Eras tú?";

        public override string OnlyIfItWasYou =>
            "Di que sí solo si eras tú: esa cuenta vería tus contactos, tus notas y tus solicitudes. Si no eras tú, no pasa nada.";

        public override string United => "Listo: ahora te reconozco en los dos lugares, y lo que hagas en uno lo encontrarás en el otro.";

        public override string Undo => "Deshacer: mantener separadas las cuentas";

        public override string Refused =>
            "Gracias. Sigue siendo otra persona y no volveré a preguntarlo. Si alguien puede estar haciéndose pasar por ti, avisa a quien "
                + "se encarga de la seguridad en tu empresa.";

        public override string Parted => "Vuelvo a mantener separadas las dos cuentas. Esa cuenta ya no ve nada tuyo.";

        public override string Apart => "Entendido: para mí son dos personas distintas, y no volveré a preguntarlo.";

        public override string Settled => "Eso ya está resuelto; no ha cambiado nada.";
    }
}
