using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Suggestions;

/// <summary>What the bot says when it suggests people.</summary>
internal abstract record SuggestionPhrases
{
    public static SuggestionPhrases In(Lang lang) => Phrases.Of<SuggestionPhrases>(lang, new English(), new Spanish());

    public abstract string Title(int count, bool more);

    public abstract string NobodyLeft { get; }

    public abstract string Short(Shortage shortage);

    public abstract string WouldHelp(ProfileGap gap);

    public abstract string TooLittleKnown(ProfileGap gap);

    public abstract string Why { get; }

    public abstract string NotNow { get; }

    public abstract string Never { get; }

    public abstract string Others { get; }

    public abstract string EnoughForThisWeek { get; }

    public abstract string WhyTitle(string name);

    public abstract string TheyOffer(string theirs, string yours, bool same);

    public abstract string TheyLookFor(string theirs, string yours, bool same);

    public abstract string SharedInterest(string theirs, string yours, bool same);

    public abstract string KnowsInCommon(IReadOnlyList<string> names, int others);

    public abstract string SameDepartment(string department);

    public abstract string OtherDepartment(string department, bool nobodyKnownThere);

    public abstract string WrittenToTogether { get; }

    public abstract string SamePlace(string place);

    public abstract string NewHere { get; }

    public abstract string HubOfDepartment(string department);

    public abstract string OnlyPublished { get; }

    public abstract string HiddenForNow(string name, string until);

    public abstract string HiddenForGood(string name);

    public abstract string Undo { get; }

    public abstract string ShownAgain(string name);

    public abstract string NobodyHidden { get; }

    public abstract string HiddenTitle { get; }

    public abstract string HiddenUntil(string date);

    public abstract string HiddenAlways { get; }

    public abstract string WhomDoYouMean { get; }

    public abstract string NobodyShownYet { get; }

    public abstract string NotThereAnyMore { get; }

    public abstract string ConfirmNever(string name);

    public abstract string FoundTitle(string what);

    public abstract string Offers { get; }

    public abstract string LooksFor { get; }

    public abstract string FoundNobody(string what);

    private sealed record English : SuggestionPhrases
    {
        public override string Title(int count, bool more) => (count, more) switch
        {
            (1, false) => "Somebody worth meeting this week",
            (1, true) => "One more person worth meeting",
            (var many, false) => $"{Number(many)} people worth meeting this week",
            (var many, true) => $"{Number(many)} more people worth meeting",
        };

        public override string NobodyLeft => "Nobody new to suggest right now.";

        public override string Short(Shortage shortage) => shortage switch
        {
            Shortage.FewJoined => "There are no more for now because few colleagues you don't know yet have joined. Tell somebody about me if you like.",
            Shortage.ShownLately => "I've shown you the others lately, and I don't like to repeat myself. They'll come round again in a few weeks.",
            Shortage.NoRoom => "There are others, but they have enough introductions for this week. Ask me again next week.",
            Shortage.NothingInCommon => "There are others, but I'd have no honest reason to give you.",
        };

        public override string WouldHelp(ProfileGap gap) => gap switch
        {
            ProfileGap.LooksFor => "Tell me what you're looking for and I'll do better: “I look for …”.",
            ProfileGap.Offers => "Tell me what you could offer and I'll find people you can help: “I offer …”.",
            ProfileGap.Interests => "Tell me what you like and I'll find common ground: “I like …”.",
            ProfileGap.Department => "Which department are you in? With that I can look beyond it: “edit my profile”.",
        };

        public override string TooLittleKnown(ProfileGap gap) => "I know too little about you to suggest anybody honestly. " + WouldHelp(gap);

        public override string Why => "Why?";

        public override string NotNow => "Not now";

        public override string Never => "Never suggest";

        public override string Others => "Others";

        public override string EnoughForThisWeek => "That's everybody for this week: a few good conversations do more than a long list. Ask me again on Monday.";

        public override string WhyTitle(string name) => $"Why {name}?";

        public override string TheyOffer(string theirs, string yours, bool same) =>
            same ? $"Can help you: offers “{theirs}”, which you look for" : $"Can help you: offers “{theirs}” – you look for “{yours}”";

        public override string TheyLookFor(string theirs, string yours, bool same) =>
            same ? $"You can help: looks for “{theirs}”, which you offer" : $"You can help: looks for “{theirs}” – you offer “{yours}”";

        public override string SharedInterest(string theirs, string yours, bool same) =>
            same ? $"You both like “{theirs}”" : $"Likes “{theirs}” – you like “{yours}”";

        public override string KnowsInCommon(IReadOnlyList<string> names, int others) => (names.Count, others) switch
        {
            (0, 1) => "You know one colleague in common",
            (0, _) => $"You know {others} colleagues in common",
            (_, 0) => $"You both know {Listing.And(Lang.English, names)}",
            (_, 1) => $"You both know {string.Join(", ", names)} and one more",
            _ => $"You both know {string.Join(", ", names)} and {others} more",
        };

        public override string SameDepartment(string department) => $"Works in {department}, as you do";

        public override string OtherDepartment(string department, bool nobodyKnownThere) =>
            nobodyKnownThere ? $"Works in {department}, where you don't know anybody yet" : $"Works in another department: {department}";

        public override string WrittenToTogether => "Often on the same messages as you, but you two have never talked";

        public override string SamePlace(string place) => $"In {place}, like you";

        public override string NewHere => "Joined only recently";

        public override string HubOfDepartment(string department) => $"Knows many people in {department}: a good first person to know there";

        public override string OnlyPublished => "These reasons come only from what people wrote in their profiles and from whom you both know.";

        public override string HiddenForNow(string name, string until) => $"All right, not now: {name} may come up again after {until}. Nobody is told.";

        public override string HiddenForGood(string name) => $"I won't suggest {name} to you again, nor you to {name}. Nobody is told.";

        public override string Undo => "Undo";

        public override string ShownAgain(string name) => $"Done: {name} may be suggested to you again.";

        public override string NobodyHidden => "You haven't hidden anybody.";

        public override string HiddenTitle => "People you don't want suggested";

        public override string HiddenUntil(string date) => $"not before {date}";

        public override string HiddenAlways => "never";

        public override string WhomDoYouMean => "Whom do you mean? Say a number or a name from the people I've shown you this week.";

        public override string NobodyShownYet => "I haven't suggested anybody to you this week yet.";

        public override string NotThereAnyMore => "That colleague has left or paused in the meantime, so there's nothing more to show.";

        public override string ConfirmNever(string name) => $"Never suggest {name} again? You can undo it.";

        public override string FoundTitle(string what) => $"Who offers “{what}”";

        public override string Offers => "Offers";

        public override string LooksFor => "Looks for";

        public override string FoundNobody(string what) => $"Nobody who joined offers “{what}” so far. Say “I look for {what}” and I'll keep it in mind when I suggest people to you.";

        private static string Number(int count) => count switch
        {
            2 => "Two",
            3 => "Three",
            _ => count.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
    }

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
            Shortage.FewJoined => "De momento no hay más porque se han apuntado pocas personas que aún no conozcas. Si quieres, háblale de mí a alguien.",
            Shortage.ShownLately => "A las demás te las he enseñado hace poco y no me gusta repetirme. Volverán a salir dentro de unas semanas.",
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

        public override string TooLittleKnown(ProfileGap gap) => "Sé demasiado poco de ti para sugerirte a alguien con honestidad. " + WouldHelp(gap);

        public override string Why => "¿Por qué?";

        public override string NotNow => "Ahora no";

        public override string Never => "No sugerir nunca";

        public override string Others => "Otras personas";

        public override string EnoughForThisWeek => "Ya no hay más esta semana: unas pocas buenas conversaciones valen más que una lista larga. Vuelve a preguntarme el lunes.";

        public override string WhyTitle(string name) => $"¿Por qué {name}?";

        public override string TheyOffer(string theirs, string yours, bool same) =>
            same ? $"Puede ayudarte: ofrece «{theirs}», que es lo que buscas" : $"Puede ayudarte: ofrece «{theirs}»; tú buscas «{yours}»";

        public override string TheyLookFor(string theirs, string yours, bool same) =>
            same ? $"Puedes ayudar: busca «{theirs}», que es lo que ofreces" : $"Puedes ayudar: busca «{theirs}»; tú ofreces «{yours}»";

        public override string SharedInterest(string theirs, string yours, bool same) =>
            same ? $"Un interés en común: «{theirs}»" : $"Le interesa «{theirs}»; a ti, «{yours}»";

        public override string KnowsInCommon(IReadOnlyList<string> names, int others) => (names.Count, others) switch
        {
            (0, 1) => "Conocéis a una misma persona",
            (0, _) => $"Conocéis a {others} personas en común",
            (_, 0) => $"Conocéis a {Listing.And(Lang.Spanish, names)}",
            (_, 1) => $"Conocéis a {string.Join(", ", names)} y a una persona más",
            _ => $"Conocéis a {string.Join(", ", names)} y a {others} personas más",
        };

        public override string SameDepartment(string department) => $"Trabaja en {department}, como tú";

        public override string OtherDepartment(string department, bool nobodyKnownThere) =>
            nobodyKnownThere ? $"Trabaja en {department}, donde aún no conoces a nadie" : $"Trabaja en otro departamento: {department}";

        public override string WrittenToTogether => "Suele recibir los mismos mensajes que tú, pero aún no habéis hablado";

        public override string SamePlace(string place) => $"Está en {place}, como tú";

        public override string NewHere => "Se ha apuntado hace poco";

        public override string HubOfDepartment(string department) => $"Conoce a mucha gente en {department}: una buena primera persona a la que conocer allí";

        public override string OnlyPublished => "Estos motivos salen solo de lo que cada cual escribió en su perfil y de las personas que conocéis en común.";

        public override string HiddenForNow(string name, string until) => $"De acuerdo, ahora no: {name} podrá volver a salir después del {until}. No se entera nadie.";

        public override string HiddenForGood(string name) => $"No volveré a sugerirte a {name}, ni a ti a esa persona. No se entera nadie.";

        public override string Undo => "Deshacer";

        public override string ShownAgain(string name) => $"Hecho: {name} podrá volver a salir en tus sugerencias.";

        public override string NobodyHidden => "No has ocultado a nadie.";

        public override string HiddenTitle => "Personas que no quieres que te sugiera";

        public override string HiddenUntil(string date) => $"no antes del {date}";

        public override string HiddenAlways => "nunca";

        public override string WhomDoYouMean => "¿A quién te refieres? Di un número o un nombre de las personas que te he enseñado esta semana.";

        public override string NobodyShownYet => "Esta semana aún no te he sugerido a nadie.";

        public override string NotThereAnyMore => "Entretanto, esa persona ha salido o está en pausa, así que no hay más que enseñar.";

        public override string ConfirmNever(string name) => $"¿No volver a sugerirte nunca a {name}? Podrás deshacerlo.";

        public override string FoundTitle(string what) => $"Quién ofrece «{what}»";

        public override string Offers => "Ofrece";

        public override string LooksFor => "Busca";

        public override string FoundNobody(string what) => $"De momento nadie de quienes se han apuntado ofrece «{what}». Di «busco {what}» y lo tendré en cuenta cuando te sugiera personas.";

        private static string Number(int count) => count switch
        {
            2 => "Dos",
            3 => "Tres",
            _ => count.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
    }
}
