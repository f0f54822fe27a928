using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.People;

/// <summary>What is said about being named as a contact in common.</summary>
internal abstract record NamingPhrases
{
    public static NamingPhrases In(Lang lang) => Phrases.Of<NamingPhrases>(lang, new English(), new Spanish());

    public abstract string MayINameYou { get; }

    public abstract string Yes { get; }

    public abstract string No { get; }

    public abstract string MayNameYou { get; }

    public abstract string WontNameYou { get; }

    /// <summary>The line of the profile, and what it says.</summary>
    public abstract string Named { get; }

    public abstract string IsNamed(bool allowed);

    private sealed record English : NamingPhrases
    {
        public override string MayINameYou =>
            "One question: when two people are both in touch with you, may I tell them “you both know” with your name? It helps them "
                + "start talking. Without your yes I don't.";

        public override string Yes => "Yes, you may";

        public override string No => "Better not";

        public override string MayNameYou =>
            "Thank you. Only people who are in touch with you, and you with them, see your name as somebody they both know. You can "
                + "change that in your profile.";

        public override string WontNameYou =>
            "Fine: I won't name you to anybody as somebody they both know. You can change that in your profile.";

        public override string Named => "Named as a contact in common";

        public override string IsNamed(bool allowed) => allowed ? "Yes" : "No";
    }

    private sealed record Spanish : NamingPhrases
    {
        public override string MayINameYou =>
            "Una pregunta: cuando dos personas están en contacto contigo, ¿puedo decirles que ambas te conocen, con tu nombre? Les "
                + "ayuda a empezar a hablar. Sin tu sí no lo hago.";

        public override string Yes => "Sí, puedes";

        public override string No => "Mejor no";

        public override string MayNameYou =>
            "Gracias. Tu nombre como contacto en común solo lo verán personas que están en contacto contigo, y tú con ellas. Puedes "
                + "cambiarlo en tu perfil.";

        public override string WontNameYou =>
            "De acuerdo: no diré tu nombre a nadie como contacto en común. Puedes cambiarlo en tu perfil.";

        public override string Named => "Mi nombre como contacto en común";

        public override string IsNamed(bool allowed) => allowed ? "Sí" : "No";
    }
}
