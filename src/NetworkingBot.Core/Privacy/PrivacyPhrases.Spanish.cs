namespace NetworkingBot.Core.Privacy;

public abstract partial record PrivacyPhrases
{
    private sealed record Spanish : PrivacyPhrases
    {
        public override string WhatAdministratorsSee =>
            "Quienes llevan el programa ven cifras redondeadas a cinco: cuántas personas participan, por semana, y qué hicieron, por "
                + "periodos de cuatro semanas, en grupos en los que al menos cinco personas hicieron algo y al menos cinco no. Solo ven "
                + "a una persona por su nombre en tres sitios: una solicitud denunciada, con sus palabras y quién la envió, nunca quién "
                + "la denunció; un mensaje que no se pudo enviar, con cuándo y por qué, nunca sus palabras; y el registro de lo que se "
                + "hizo con los datos de las personas.";

        public override string WhatTiesTell =>
            "Si tu empresa aporta quién escribió a quién, con fechas y sin ningún texto, eso dice cuándo y cuántas veces tú y un "
                + "colega tuvieron contacto. Sirve para sugerirte a quien aún no conoces.";

        public override string ExportTitle => "Tus datos";

        public override string WhatTheFileHolds =>
            "El archivo contiene todo lo que guardo de ti, en un formato que leen los programas (JSON), y además tus contactos para una "
                + "agenda (vCard) y para una hoja de cálculo (CSV).";

        public override string LinkLives(int minutes) =>
            $"El enlace funciona durante {minutes} minutos. Quien lo tenga puede abrirlo: no lo compartas.";

        public override string InOurChat =>
            "Te lo entrego en nuestro propio chat, que queda entre tú y yo. Ahí se queda mientras tu empresa conserve sus chats, y yo no "
                + "puedo retirarlo: guárdalo donde solo mires tú.";

        public override string FetchMyData => "Descargar mis datos";

        public override string ContactsTitle(int count) => count == 1
            ? "Tu único contacto, para llevar"
            : $"Tus {count} contactos, para llevar";

        public override string WhatContactsAre =>
            "Como vCards para una agenda o como tabla para una hoja de cálculo: nombres, direcciones, círculos y todas tus notas. Si me "
                + "mandas de nuevo uno de los archivos, reconoceré a todos.";

        public override string NoContactsToTake => "Todavía no tienes contactos aquí, así que no hay nada que llevarse.";

        public override string FetchContacts => "Descargar mis contactos";

        public override string AsCards => "vCard 4.0, para las agendas de hoy (.vcf)";

        public override string AsOlderCards => "vCard 3.0, para agendas más antiguas (.vcf)";

        public override string AsTable => "Tabla (.csv)";

        public override string LinkIsOld => "Este enlace ya no funciona. Di «exporta mis datos» al bot y te dará uno nuevo.";

        public override string NoWayToHandOver =>
            "Tus datos son tuyos, pero aquí no tengo una dirección desde la que entregarte un archivo. Pídeselo a quien me administra: "
                + "puede hacerlo con un comando, y queda registrado.";

        public override string EraseTitle => "¿Borrar todo?";

        public override string WhatGoes =>
            "Esto se borra al momento y para siempre: tu nombre, tu correo, tu perfil y tu meta, tus contactos con todas las notas y "
                + "recordatorios, el calendario que conectaste, con quién tuviste contacto, lo que te sugerí, de qué hablamos al "
                + "final, lo que escribiste en solicitudes y lo que iba a enviarte. Tus solicitudes abiertas se retiran.";

        public override string WhatStays =>
            "Esto se queda, sin tu nombre: el identificador de tu cuenta, para que nadie te vuelva a dar de alta; tu nombre de usuario, si "
                + "el directorio de tu empresa da de alta a las personas; que alguien no quiere que se le sugiera tu perfil, o que "
                + "denunció una solicitud; por un tiempo, lo que se hizo con tus datos; y lo que tus colegas escribieron en sus propias "
                + "notas. Las copias de seguridad te olvidan cuando se reemplazan.";

        public override string EraseNow => "Borrar todo ahora";

        public override string FetchFirst => "Descargar antes mis datos";

        public override string WhoLookedTitle => "Qué se hizo con tus datos";

        public override string NobodyLooked(int days) =>
            $"Nadie, en los últimos {days} días: nadie sacó tus datos, me preguntó algo en tu nombre ni cambió de quién es cada cuenta. Si "
                + $"alguien lo hace, aparecerá aquí.";

        public override string OnRecordFor(int days) =>
            $"Estos actos quedan registrados {days} días. Lo que hago cada día, como sugerirte a tus colegas cuando ya participas, no está "
                + $"entre ellos.";

        protected override string Act(AuditEntry entry, bool byMe) => (entry.Act, byMe, entry.By) switch
        {
            (AuditAct.Exported, true, _) => "Sacaste tus datos.",
            (AuditAct.Exported, _, _) => "Quien me administra sacó tus datos.",
            (AuditAct.Erased, true, _) => "Pediste borrar tus datos.",
            (AuditAct.Erased, _, _) => "Se borraron tus datos.",
            (AuditAct.Linked, _, _) => "Otra cuenta tuya se unió a esta.",
            (AuditAct.Unlinked, _, _) => "Se deshizo la unión de dos cuentas.",
            (AuditAct.AskedAs, _, _) => "Quien me administra me preguntó algo en tu nombre.",
            (AuditAct.MessageSentAgain, _, _) => "Se volvió a enviar un mensaje para ti que no había salido.",
            (AuditAct.MessageLetGo, _, _) => "Se dejó ir un mensaje para ti que no se pudo enviar.",
            (_, _, null) => "Quien me administra hizo algo que tenía que ver contigo.",
            _ => "Alguien que lleva el programa hizo algo que tenía que ver contigo.",
        };

        protected override string Because(string reason) => $"El motivo que dio: «{reason}»";
    }
}
