using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.People.Identities;

/// <summary>What the bot says to somebody whom it may know from another chat. No other product is named: app stores do not allow it.</summary>
internal abstract record LinkPhrases
{
    public static LinkPhrases In(Lang lang) => Phrases.Of<LinkPhrases>(lang, new English(), new Spanish());

    public abstract string IsItYou { get; }

    public abstract string WhatAYesDoes { get; }

    public abstract string ThatIsMe { get; }

    public abstract string No { get; }

    public abstract string United(string name);

    public abstract string Apart { get; }

    public abstract string Settled { get; }

    private sealed record English : LinkPhrases
    {
        public override string IsItYou => "I know somebody with your e-mail address from another chat. Is that you?";

        public override string WhatAYesDoes => "If it is, your profile, your contacts and your requests from there are here, too. If not, I keep the two apart.";

        public override string ThatIsMe => "Yes, that's me";

        public override string No => "No";

        public override string United(string name) => $"Good to see you here as well, {name}! What you do in one chat, you now find in the other.";

        public override string Apart => "Understood: I keep the two apart and won't ask again.";

        public override string Settled => "That's settled already; nothing has changed.";
    }

    private sealed record Spanish : LinkPhrases
    {
        public override string IsItYou => "Conozco de otro chat a alguien con tu misma dirección de correo. ¿Eres tú?";

        public override string WhatAYesDoes => "Si eres tú, tu perfil, tus contactos y tus solicitudes de allí estarán también aquí. Si no, los trato como a dos personas distintas.";

        public override string ThatIsMe => "Sí, soy yo";

        public override string No => "No";

        public override string United(string name) => $"¡Me alegro de verte también por aquí, {name}! Lo que hagas en un chat lo encontrarás en el otro.";

        public override string Apart => "Entendido: los trato como a dos personas distintas y no vuelvo a preguntar.";

        public override string Settled => "Eso ya está resuelto; no ha cambiado nada.";
    }
}
