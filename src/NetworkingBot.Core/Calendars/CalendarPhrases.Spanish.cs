namespace NetworkingBot.Core.Calendars;

internal abstract partial record CalendarPhrases
{
    private sealed record Spanish : CalendarPhrases
    {
        public override string NotHere => "Aquí no puedo leer calendarios. Propongo horas según tu jornada, como siempre.";

        public override string NoAddress => "Necesito la dirección completa de tu calendario, que empieza por https:// o webcal://.";

        public override string ConnectedTitle(string host) => $"Tu calendario en {host} está conectado";

        public override string IsConnected(string host) => $"Leo tu calendario en {host}";

        public override string IsConnectedSomewhere => "Tienes un calendario conectado";

        public override string AddressLost => "Ya no puedo abrir su dirección. Pégala otra vez o desconéctalo.";

        public override string Found(int count) => count switch
        {
            0 => "No encontré horas ocupadas en las próximas dos semanas.",
            1 => "Encontré un rato ocupado en las próximas dos semanas.",
            _ => $"Encontré {count} ratos ocupados en las próximas dos semanas.",
        };

        public override IReadOnlyList<string> WhatIsRead =>
        [
            "Leo cuándo tienes algo, y si es provisional. Títulos, lugares, invitados y notas se descartan sin leerlos.",
            "Solo miro cuando dos personas han dicho que sí a conocerse, y cuando me lo preguntas aquí. No guardo nada de lo que veo.",
            "Nadie más ve tu calendario, solo las tres horas que propongo a las dos personas.",
            "La dirección se guarda cifrada. Di «desconectar» y desaparece.",
        ];

        public override string NotReadNow(string why) => $"Ahora mismo no puedo leerlo. {why} Mientras tanto me guío por tu jornada.";

        public override string Why(FeedRefusal why) => why switch
        {
            FeedRefusal.NotAllowed => "Solo puedo leer direcciones que empiezan por https:// y están en internet abierto.",
            FeedRefusal.NotReached => "Nadie responde en esa dirección.",
            FeedRefusal.NotShared => "En esa dirección no hay un calendario, o no está compartido por enlace.",
            FeedRefusal.TooSlow => "El calendario tarda demasiado en responder. Puede que funcione dentro de un rato.",
            FeedRefusal.TooMuch => "Ese calendario es más grande de lo que puedo leer. Uno con menos entradas sí serviría.",
            FeedRefusal.NotACalendar =>
                "Lo que hay en esa dirección no es un calendario. Necesito el de formato iCal, que casi siempre termina en .ics.",
        };

        public override string NothingKept => "No guardé nada.";

        public override string ShowHow => "¿Dónde la encuentro?";

        public override string HowToTitle => "Conecta tu calendario";

        public override string HowToText =>
            "Pega aquí su dirección, por ejemplo «usa mi calendario https://…». Está en los ajustes de tu calendario:";

        public override IReadOnlyList<string> Places =>
        [
            "Google: Configuración, tu calendario, «Dirección secreta en formato iCal»",
            "Outlook: Configuración, Calendarios compartidos, Publicar un calendario (basta con ver cuándo tienes algo), el enlace ICS",
            "Apple: Compartir calendario, Calendario público, copia el enlace",
            "Nextcloud: Compartir enlace, copia el enlace de suscripción",
        ];

        public override string WhatItIsFor =>
            "Así las horas que propongo después de dos síes les quedan bien. Leo solo cuándo tienes algo, nunca de qué se trata, y no "
                + "guardo nada.";

        public override string Disconnect => "Desconectar mi calendario";

        public override string Disconnected => "Hecho: olvidé la dirección de tu calendario y ya no lo leo.";

        public override string NothingConnected => "No tienes ningún calendario conectado, así que no hay nada que desconectar.";

        public override string FieldLabel => "Tu calendario";

        public override string KeepChoice => "Conectado: leo cuándo tienes algo";

        public override string OffChoice => "Desconectarlo";
    }
}
