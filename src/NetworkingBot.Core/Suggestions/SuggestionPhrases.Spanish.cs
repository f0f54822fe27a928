using NetworkingBot.Core.Language;
using NetworkingBot.Core.Matching;

namespace NetworkingBot.Core.Suggestions;

internal abstract partial record SuggestionPhrases
{
    private sealed record Spanish : SuggestionPhrases
    {
        public override string Title(int count, bool more) => (count, more) switch
        {
            (1, false) => "Una persona que merece la pena conocer esta semana",
            (1, true) => "Una persona más que merece la pena conocer",
            (var many, false) => $"{Number(many)} personas que merece la pena conocer esta semana",
            (var many, true) => $"{Number(many)} personas más que merece la pena conocer",
        };

        public override string NobodyLeft => "Ahora mismo no tengo a nadie nuevo que sugerirte.";

        public override string Short(Shortage shortage) => shortage switch
        {
            Shortage.FewJoined =>
                "De momento no hay más porque todavía participan pocas personas que no conozcas. Si quieres, háblale de mí a alguien.",
            Shortage.ShownLately =>
                "A las demás te las he enseñado hace poco y no me gusta repetirme. Volverán a salir dentro de unas semanas.",
            Shortage.NoRoom => "Hay más personas, pero ya tienen bastantes presentaciones esta semana. Pregúntame la semana que viene.",
            Shortage.NothingInCommon => "Hay más personas, pero no tendría ningún motivo sincero que darte.",
        };

        public override string WouldHelp(ProfileGap gap) => gap switch
        {
            ProfileGap.LooksFor => "Cuéntame qué buscas y acertaré más: «busco…».",
            ProfileGap.Offers => "Cuéntame qué podrías ofrecer y encontraré a quién ayudar: «ofrezco…».",
            ProfileGap.Interests => "Cuéntame qué te gusta y encontraré cosas en común: «me gusta…».",
            ProfileGap.Department => "¿En qué departamento estás? Así puedo mirar más allá: «editar mi perfil».",
        };

        public override string TooLittleKnown(ProfileGap gap) =>
            "Sé demasiado poco de ti para sugerirte a alguien con honestidad. " + WouldHelp(gap);

        public override string Why => "¿Por qué?";

        public override string NotNow => "Ahora no";

        public override string Never => "No sugerir nunca";

        public override string Others => "Otras personas";

        public override string EnoughForThisWeek =>
            "Ya no hay más esta semana: unas pocas buenas conversaciones valen más que una lista larga. Vuelve a preguntarme el lunes.";

        public override string WhyTitle(string name) => $"¿Por qué {name}?";

        public override string TheyOffer(string theirs, string yours, bool same) =>
            same ? $"Puede ayudarte: ofrece «{theirs}», que es lo que buscas" : $"Puede ayudarte: ofrece «{theirs}»; tú buscas «{yours}»";

        public override string TheyLookFor(string theirs, string yours, bool same) =>
            same ? $"Puedes ayudar: busca «{theirs}», que es lo que ofreces" : $"Puedes ayudar: busca «{theirs}»; tú ofreces «{yours}»";

        public override string SharedInterest(string theirs, string yours, bool same) =>
            same ? $"Un interés en común: «{theirs}»" : $"Le interesa «{theirs}»; a ti, «{yours}»";

        public override string KnowsInCommon(IReadOnlyList<string> names, int others) => (names.Count, others) switch
        {
            (0, 1) => "Conocen a una misma persona",
            (0, _) => $"Conocen a {others} personas en común",
            (_, 0) => $"Conocen a {Listing.And(Lang.Spanish, names)}",
            (_, 1) => $"Conocen a {string.Join(", ", names)} y a una persona más",
            _ => $"Conocen a {string.Join(", ", names)} y a {others} personas más",
        };

        public override string SameDepartment(string department) => $"Trabaja en {department}, como tú";

        public override string OtherDepartment(string department, bool nobodyKnownThere) =>
            nobodyKnownThere ? $"Trabaja en {department}, donde aún no conoces a nadie" : $"Trabaja en otro departamento: {department}";

        public override string WrittenToTogether => "Les han escrito a la vez, pero aún no han hablado entre ustedes";

        public override string SamePlace(string place) => $"Está en {place}, como tú";

        public override string NewHere => "Participa desde hace poco";

        public override string HubOfDepartment(string department) =>
            $"Conoce a mucha gente en {department}: una buena primera persona a la que conocer allí";

        public override string OnlyPublished =>
            "Estos motivos salen solo de lo que cada cual escribió en su perfil y de las personas que conocen en común.";

        public override string HiddenForNow(string name, string until) =>
            $"De acuerdo, ahora no: {name} podrá volver a salir después del {until}. No se entera nadie.";

        public override string HiddenForGood(string name) => $"No volveré a sugerirte a {name}, ni a ti a esa persona. No se entera nadie.";

        public override string Undo => "Deshacer";

        public override string ShownAgain(string name) => $"Hecho: {name} podrá volver a salir en tus sugerencias.";

        public override string NobodyHidden => "No has ocultado a nadie.";

        public override string HiddenTitle => "Personas que no quieres que te sugiera";

        public override string HiddenUntil(string date) => $"no antes del {date}";

        public override string HiddenAlways => "nunca";

        public override string WhomDoYouMean =>
            "¿A quién te refieres? Di un número o un nombre de las personas que te he enseñado esta semana.";

        public override string NobodyShownYet => "Esta semana aún no te he sugerido a nadie.";

        public override string NotThereAnyMore => "Entretanto, esa persona ha salido o está en pausa, así que no hay más que enseñar.";

        public override string ConfirmNever(string name) => $"¿No volver a sugerirte nunca a {name}? Podrás deshacerlo.";

        public override string Offers => "Ofrece";

        public override string LooksFor => "Busca";

        public override string Likes => "Le interesa";

        public override string KeepInMind => "Añadirlo a lo que busco";

        public override string WhoOffersIt => "¿Quién lo ofrece?";

        public override string WhomToHelp => "¿A quién puedo ayudar?";

        public override string HelpTitle => "A quién podrías ayudar";

        public override string YouOffer => "Ofreces";

        public override string NobodyToHelp =>
            "De momento nadie de quienes participan busca lo que ofreces. Cuando alguien lo busque, te lo diré en un mensaje.";

        public override string OffersMissing => "Cuéntame antes qué podrías ofrecer a tus colegas; por ejemplo, «ofrezco Excel y SQL».";

        private static string Number(int count) => count switch
        {
            2 => "Dos",
            3 => "Tres",
            _ => count.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
    }
}
