using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.People;

/// <summary>What the bot says about joining, leaving, pausing and the profile.</summary>
internal abstract record PeoplePhrases
{
    public static PeoplePhrases In(Lang lang) => Phrases.Of<PeoplePhrases>(lang, new English(), new Spanish());

    public abstract string InvitationTitle { get; }

    public abstract string Invitation { get; }

    public abstract IReadOnlyList<string> WhatIsShown { get; }

    public abstract string HowToLeave { get; }

    public abstract string YesJoin { get; }

    public abstract string NoThanks { get; }

    public abstract string MembersOnly { get; }

    public abstract string Declined { get; }

    public abstract string Welcome(string name);

    public abstract string AlreadyJoined { get; }

    public abstract string CompleteProfile { get; }

    public abstract string WhoShouldIMeet { get; }

    public abstract string EditProfile { get; }

    public abstract string ConfirmLeave { get; }

    public abstract string LeaveAndKeep { get; }

    public abstract string LeaveAndErase { get; }

    public abstract string Stay { get; }

    public abstract string Stayed { get; }

    public abstract string Left { get; }

    public abstract string Erased { get; }

    public abstract string NotJoinedYet { get; }

    public abstract string PauseWhen { get; }

    public abstract string PausedUntil(string date);

    public abstract string Resume { get; }

    public abstract string Resumed { get; }

    public abstract string NotPaused { get; }

    public abstract string YourProfile { get; }

    public abstract string ProfileIsSeenBy { get; }

    public abstract string NotSaid { get; }

    public abstract string Saved { get; }

    public abstract string SomethingToMend { get; }

    public abstract string FormIntro { get; }

    public abstract string Save { get; }

    public abstract string Name { get; }

    public abstract string Title { get; }

    public abstract string Department { get; }

    public abstract string Place { get; }

    public abstract string Zone { get; }

    public abstract string Languages { get; }

    public abstract string Offers { get; }

    public abstract string LooksFor { get; }

    public abstract string TheyOffer { get; }

    public abstract string TheyLookFor { get; }

    public abstract string TheyMeet { get; }

    public abstract string Interests { get; }

    public abstract string Links { get; }

    public abstract string Meets { get; }

    public abstract string MeetsWhere(MeetingPlace place);

    public abstract string OnePerLine { get; }

    public abstract string OffersHint { get; }

    public abstract string LooksForHint { get; }

    public abstract string LinksHint { get; }

    public abstract string ZoneHint { get; }

    public abstract string NameMissing { get; }

    public abstract string TooLong(int limit);

    public abstract string TooMany(int limit);

    public abstract string ItemTooLong(string item, int limit);

    public abstract string UnknownZone(string zone);

    public abstract string BadLink(string link);

    public abstract string NowOffers(string what);

    public abstract string NowLooksFor(string what);

    public abstract string NowInterested(string what);

    public abstract string NoLonger(string what);

    public abstract string NotThere(string what);

    public abstract string SpeaksNow { get; }

    private sealed record English : PeoplePhrases
    {
        public override string InvitationTitle => "Join your colleagues?";

        public override string Invitation =>
            "I help colleagues meet who can help each other. It only works between people who said yes, so nobody is signed up by anybody else.";

        public override IReadOnlyList<string> WhatIsShown =>
        [
            "Colleagues who joined can see your name, title, department, place, languages and links, and what you offer, look for and like.",
            "Your notes and your contacts are never shown to anybody; your e-mail address only to somebody you have said yes to.",
            "Nobody is put in touch with you before you said yes to that very person. A no stays private.",
        ];

        public override string HowToLeave => "Say “pause” or “leave” at any time; it works at once.";

        public override string YesJoin => "Yes, I'd like to join";

        public override string NoThanks => "No, thanks";

        public override string MembersOnly => "That works once you have joined, so that everybody you see has agreed to be seen.";

        public override string Declined => "That's fine. Nothing about you is shown to anybody. If you change your mind, say “join”.";

        public override string Welcome(string name) => $"Welcome, {name}! You're in.";

        public override string AlreadyJoined => "You're already in.";

        public override string CompleteProfile => "Two lines help most: what you could offer a colleague, and what you're looking for yourself.";

        public override string WhoShouldIMeet => "Who should I meet?";

        public override string EditProfile => "Edit my profile";

        public override string ConfirmLeave => "If you leave, nobody is shown your name any more, from this moment on. I can keep your profile and contacts in case you come back, or erase them.";

        public override string LeaveAndKeep => "Leave, keep my things";

        public override string LeaveAndErase => "Leave and erase them";

        public override string Stay => "Stay";

        public override string Stayed => "Glad you're staying. Nothing has changed.";

        public override string Left => "You've left, and nobody sees you any more. Your profile and your contacts wait here; say “join” to come back.";

        public override string Erased => "You've left; your profile, your contacts and your notes are erased. You're welcome back at any time: just say “join”.";

        public override string NotJoinedYet => "You haven't joined, so nobody sees you. Say “join” if you'd like to.";

        public override string PauseWhen => "Until when would you like to pause? For example “pause until Friday”, “pause two weeks” or “pause until 7 January”.";

        public override string PausedUntil(string date) => $"You're on pause until {date}: I won't suggest you to anybody or write to you. On that day I start again by myself.";

        public override string Resume => "Start again now";

        public override string Resumed => "You're back. Colleagues can be introduced to you again.";

        public override string NotPaused => "You're not on pause, so all is as it should be.";

        public override string YourProfile => "Your profile";

        public override string ProfileIsSeenBy => "This is what colleagues who joined can see, word for word.";

        public override string NotSaid => "not filled in yet";

        public override string Saved => "Saved.";

        public override string SomethingToMend => "Almost there: please look at the marked fields. Nothing is lost, and nothing is saved yet.";

        public override string FormIntro => "Colleagues who joined see what you write here, word for word. Leave out whatever you like.";

        public override string Save => "Save";

        public override string Name => "Name";

        public override string Title => "Title";

        public override string Department => "Department";

        public override string Place => "Place";

        public override string Zone => "Time zone";

        public override string Languages => "Languages";

        public override string Offers => "I offer";

        public override string LooksFor => "I look for";

        public override string TheyOffer => "Offers";

        public override string TheyLookFor => "Looks for";

        public override string TheyMeet => "Likes to meet";

        public override string Interests => "Interests";

        public override string Links => "Links";

        public override string Meets => "I like to meet";

        public override string MeetsWhere(MeetingPlace place) => place switch
        {
            MeetingPlace.Either => "in person or remotely",
            MeetingPlace.InPerson => "in person",
            MeetingPlace.Remote => "remotely",
        };

        public override string OnePerLine => "One on each line";

        public override string OffersHint => "One on each line, for example: reviewing presentations";

        public override string LooksForHint => "One on each line, for example: someone to practise Spanish with";

        public override string LinksHint => "One on each line: LinkedIn, XING, X, GitHub or your own site";

        public override string ZoneHint => "For example Europe/London";

        public override string NameMissing => "Please tell me your name.";

        public override string TooLong(int limit) => $"That's a little long: at most {limit} characters, please.";

        public override string TooMany(int limit) => $"At most {limit}, please: the most important ones.";

        public override string ItemTooLong(string item, int limit) => $"“{item}…” is a little long: at most {limit} characters for each, please.";

        public override string UnknownZone(string zone) => $"I don't know the zone “{zone}”. It looks like Europe/London or America/Bogota.";

        public override string BadLink(string link) => $"“{link}” is not a web address I can show. It begins with https://.";

        public override string NowOffers(string what) => $"Noted: you offer {what}. I'll think of you when somebody looks for it.";

        public override string NowLooksFor(string what) => $"Noted: you look for {what}. I'll keep an eye open.";

        public override string NowInterested(string what) => $"Noted: you like {what}.";

        public override string NoLonger(string what) => $"I've taken “{what}” off your profile.";

        public override string NotThere(string what) => $"“{what}” isn't in your profile, so there is nothing to take off.";

        public override string SpeaksNow => "Of course, in English from now on.";
    }

    private sealed record Spanish : PeoplePhrases
    {
        public override string InvitationTitle => "¿Te apuntas?";

        public override string Invitation =>
            "Ayudo a que se conozcan compañeros que pueden ayudarse. Solo funciona entre quienes han dicho que sí: nadie apunta a nadie.";

        public override IReadOnlyList<string> WhatIsShown =>
        [
            "Quienes se han apuntado pueden ver tu nombre, tu puesto, tu departamento, tu ubicación, tus idiomas y tus enlaces, y lo que ofreces, buscas y te interesa.",
            "Tus notas y tus contactos no se muestran nunca a nadie; tu correo, solo a quien hayas dicho que sí.",
            "Nadie se pone en contacto contigo por aquí sin que hayas dicho que sí a esa persona. Un no queda en privado.",
        ];

        public override string HowToLeave => "Di «pausa» o «salir» cuando quieras; surte efecto al momento.";

        public override string YesJoin => "Sí, me apunto";

        public override string NoThanks => "No, gracias";

        public override string MembersOnly => "Eso funciona cuando te hayas apuntado: así, todas las personas que ves han aceptado que se las vea.";

        public override string Declined => "Sin problema. No se muestra a nadie nada de ti. Si cambias de idea, di «apuntarme».";

        public override string Welcome(string name) => $"¡Te damos la bienvenida, {name}! Ya estás dentro.";

        public override string AlreadyJoined => "Ya estás dentro.";

        public override string CompleteProfile => "Dos líneas ayudan más que nada: qué podrías ofrecer a un compañero y qué buscas tú.";

        public override string WhoShouldIMeet => "¿A quién debería conocer?";

        public override string EditProfile => "Editar mi perfil";

        public override string ConfirmLeave => "Si sales, desde este momento nadie volverá a ver tu nombre. Puedo guardar tu perfil y tus contactos por si vuelves, o borrarlos.";

        public override string LeaveAndKeep => "Salir y guardar lo mío";

        public override string LeaveAndErase => "Salir y borrarlo todo";

        public override string Stay => "Quedarme";

        public override string Stayed => "Me alegro de que te quedes. No ha cambiado nada.";

        public override string Left => "Has salido y ya nadie te ve. Tu perfil y tus contactos quedan guardados; di «apuntarme» para volver.";

        public override string Erased => "Has salido; tu perfil, tus contactos y tus notas están borrados. Puedes volver cuando quieras: di «apuntarme».";

        public override string NotJoinedYet => "No te has apuntado, así que nadie te ve. Di «apuntarme» si quieres hacerlo.";

        public override string PauseWhen => "¿Hasta cuándo quieres hacer una pausa? Por ejemplo, «pausa hasta el viernes», «pausa dos semanas» o «pausa hasta el 7 de enero».";

        public override string PausedUntil(string date) => $"Estás en pausa hasta el {date}: no te sugeriré a nadie ni te escribiré. Ese día vuelvo a empezar sin que hagas nada.";

        public override string Resume => "Volver ya";

        public override string Resumed => "Ya estás de vuelta. Otra vez te pueden presentar a compañeros.";

        public override string NotPaused => "No estás en pausa: todo sigue su curso.";

        public override string YourProfile => "Tu perfil";

        public override string ProfileIsSeenBy => "Esto es lo que pueden ver quienes se han apuntado, palabra por palabra.";

        public override string NotSaid => "sin rellenar";

        public override string Saved => "Guardado.";

        public override string SomethingToMend => "Ya casi está: mira los campos marcados. No se ha perdido nada y todavía no se ha guardado nada.";

        public override string FormIntro => "Quienes se han apuntado ven lo que escribas aquí, palabra por palabra. Deja en blanco lo que quieras.";

        public override string Save => "Guardar";

        public override string Name => "Nombre";

        public override string Title => "Puesto";

        public override string Department => "Departamento";

        public override string Place => "Ubicación";

        public override string Zone => "Zona horaria";

        public override string Languages => "Idiomas";

        public override string Offers => "Ofrezco";

        public override string LooksFor => "Busco";

        public override string TheyOffer => "Ofrece";

        public override string TheyLookFor => "Busca";

        public override string TheyMeet => "Prefiere quedar";

        public override string Interests => "Intereses";

        public override string Links => "Enlaces";

        public override string Meets => "Prefiero quedar";

        public override string MeetsWhere(MeetingPlace place) => place switch
        {
            MeetingPlace.Either => "en persona o a distancia",
            MeetingPlace.InPerson => "en persona",
            MeetingPlace.Remote => "a distancia",
        };

        public override string OnePerLine => "Uno en cada línea";

        public override string OffersHint => "Uno en cada línea, por ejemplo: revisar presentaciones";

        public override string LooksForHint => "Uno en cada línea, por ejemplo: alguien con quien practicar inglés";

        public override string LinksHint => "Uno en cada línea: LinkedIn, XING, X, GitHub o tu propia página";

        public override string ZoneHint => "Por ejemplo, Europe/Madrid";

        public override string NameMissing => "Dime tu nombre, por favor.";

        public override string TooLong(int limit) => $"Es un poco largo: como mucho {limit} caracteres, por favor.";

        public override string TooMany(int limit) => $"Como mucho {limit}, por favor: los más importantes.";

        public override string ItemTooLong(string item, int limit) => $"«{item}…» es un poco largo: como mucho {limit} caracteres cada uno, por favor.";

        public override string UnknownZone(string zone) => $"No conozco la zona «{zone}». Se escribe como Europe/Madrid o America/Bogota.";

        public override string BadLink(string link) => $"«{link}» no es una dirección web que pueda mostrar. Empieza por https://.";

        public override string NowOffers(string what) => $"Anotado: ofreces {what}. Pensaré en ti cuando alguien lo busque.";

        public override string NowLooksFor(string what) => $"Anotado: buscas {what}. Estaré al tanto.";

        public override string NowInterested(string what) => $"Anotado: te interesa {what}.";

        public override string NoLonger(string what) => $"He quitado «{what}» de tu perfil.";

        public override string NotThere(string what) => $"«{what}» no está en tu perfil, así que no hay nada que quitar.";

        public override string SpeaksNow => "Claro, a partir de ahora en español.";
    }
}
