using NetworkingBot.Core.Language;
using NetworkingBot.Core.People.Profiles;

namespace NetworkingBot.Core.People;

internal abstract partial record PeoplePhrases
{
    private sealed record Spanish : PeoplePhrases
    {
        public override string InvitationTitle => "¿Te unes?";

        public override string Invitation =>
            "Ayudo a que se conozcan colegas que pueden ayudarse. Solo funciona entre quienes dijeron que sí: nadie inscribe a nadie.";

        public override IReadOnlyList<string> WhatIsShown =>
        [
            "Quienes participan pueden ver tu nombre, tu puesto, tu departamento, tu ubicación, tus idiomas y tus enlaces, y lo que "
                + "ofreces, buscas y te interesa.",
            "Tus notas y tus contactos no se muestran nunca a nadie; tu correo, solo a quien hayas dicho que sí.",
            "Nadie se pone en contacto contigo por aquí sin que hayas dicho que sí a esa persona. Un «no» queda en privado.",
        ];

        public override string HowToLeave => "Di «pausa» o «salir» cuando quieras; surte efecto al momento.";

        public override string YesJoin => "Sí, me uno";

        public override string NoThanks => "No, gracias";

        public override string MembersOnly =>
            "Eso funciona en cuanto participes: así, todas las personas que ves aceptaron que se las vea.";

        public override string Declined => "Sin problema. No se muestra a nadie nada de ti. Si cambias de idea, di «quiero participar».";

        public override string Welcome(string name) => $"¡Te damos la bienvenida, {name}! Ya estás dentro.";

        public override string AlreadyJoined => "Ya estás dentro.";

        public override string CompleteProfile => "Dos líneas ayudan más que nada: qué podrías ofrecer a tus colegas y qué buscas tú.";

        public override string WhoShouldIMeet => "¿A quién debería conocer?";

        public override string EditProfile => "Editar mi perfil";

        public override string ConfirmLeave =>
            "Si sales, desde este momento nadie volverá a ver tu nombre. Puedo guardar tu perfil y tus contactos por si vuelves, o "
                + "borrarlos.";

        public override string LeaveAndKeep => "Salir y guardar lo mío";

        public override string LeaveAndErase => "Salir y borrarlo todo";

        public override string Stay => "Quedarme";

        public override string Stayed => "Me alegro de que te quedes. No ha cambiado nada.";

        public override string Left =>
            "Has salido y ya nadie te ve. Tu perfil y tus contactos quedan guardados; di «quiero participar» para volver.";

        public override string Erased =>
            "Hecho: tu nombre, tu perfil, tus contactos y tus notas están borrados, y ya no participas. Puedes volver cuando quieras: "
                + "di «quiero participar».";

        public override string NotJoinedYet => "Todavía no participas, así que nadie te ve. Di «quiero participar» si te animas.";

        public override string PauseWhen =>
            "¿Hasta cuándo quieres hacer una pausa? Por ejemplo, «pausa hasta el viernes», «pausa dos semanas» o «pausa hasta el 7 de "
                + "enero».";

        public override string PausedUntil(string date) =>
            $"Estás en pausa hasta el {date}: no te sugeriré a nadie ni te escribiré. Ese día vuelvo a empezar sin que hagas nada.";

        public override string Resume => "Volver ya";

        public override string Resumed => "Ya estás de vuelta. Otra vez te pueden presentar a colegas.";

        public override string NotPaused => "No estás en pausa: todo sigue su curso.";

        public override string YourProfile => "Tu perfil";

        public override string ProfileIsSeenBy => "Esto es lo que pueden ver quienes participan, palabra por palabra.";

        public override string NotSaid => "sin rellenar";

        public override string Saved => "Guardado.";

        public override string TakenBack => "Deshecho. Está como antes.";

        public override string Withdrawn => "Retirado. Tu perfil está como antes; puede que alguien lo haya leído mientras tanto.";

        public override string WithdrawnLines(IEnumerable<string> lines) =>
            $"He quitado {Quoted(lines)} de tu perfil; puede que alguien lo haya leído mientras tanto.";

        private static string Quoted(IEnumerable<string> lines) => Listing.And(Lang.Spanish, [.. lines.Select(line => $"«{line}»")]);

        public override string SomethingToMend =>
            "Ya casi está: mira los campos marcados. No se ha perdido nada y todavía no se ha guardado nada.";

        public override string FormIntro =>
            "Quienes participan ven lo que escribas aquí, palabra por palabra. Deja en blanco lo que quieras.";

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

        public override string TheyMeet => "Prefiere encontrarse";

        public override string Interests => "Intereses";

        public override string Links => "Enlaces";

        public override string Meets => "Prefiero encontrarme";

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

        public override string ItemTooLong(string item, int limit) =>
            $"«{item}…» es un poco largo: como mucho {limit} caracteres cada uno, por favor.";

        public override string UnknownZone(string zone) =>
            $"No conozco la zona «{zone}». Di una ciudad grande, como Madrid, o escríbela así: America/Bogota.";

        public override string BadLink(string link) => $"«{link}» no es una dirección web que pueda mostrar. Empieza por https://.";

        public override string NowOffers(string what) => $"Anotado: ofreces {what}. Pensaré en ti cuando alguien lo busque.";

        public override string NowLooksFor(string what) => $"Anotado: buscas {what}. Estaré al tanto.";

        public override string NowInterested(string what) => $"Anotado: te interesa {what}.";

        public override string NowSpeaks(string languages) => $"Anotado: hablas {languages}.";

        public override string WhichOne => "Hay varias personas que encajan. ¿A quién te refieres?";

        public override string ProfileSays(string line) => $"En tu perfil pone ahora «{line}».";

        public override string MyProfile => "Mi perfil";

        public override string NoLonger(string what) => $"He quitado «{what}» de tu perfil.";

        public override string NotThere(string what) => $"«{what}» no está en tu perfil, así que no hay nada que quitar.";

        public override string SpeaksNow => "Claro, a partir de ahora en español.";

        public override string ZoneIsNow(string zone) =>
            $"Tu zona horaria es ahora {zone}. Los mensajes y las horas de silencio se rigen por ella.";
    }
}
