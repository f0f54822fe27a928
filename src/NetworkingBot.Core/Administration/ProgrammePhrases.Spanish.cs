using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.Outbox;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Privacy;
using NodaTime;

namespace NetworkingBot.Core.Administration;

public abstract partial record ProgrammePhrases
{
    private sealed record Spanish : ProgrammePhrases
    {
        public override string Title => "Cómo va el programa";

        public override string ByDepartment => "Por departamento";

        protected override string OfThePeriod(LocalDate from, LocalDate to) =>
            $"Las personas son las de esta semana; lo que hicieron, lo de las cuatro semanas del {Dates.Short(Lang.Spanish, from)} al "
                + $"{Dates.Short(Lang.Spanish, to)}.";

        protected override string OnlyGroups =>
            "Todo redondeado a cinco. «–» significa que menos de cinco personas lo hicieron, o que menos de cinco no: estas cifras no "
                + "hablan de nadie en particular.";

        public override string OpenPage => "Abrir como página";

        public override string ShowTheNumbers => "Ver los números";

        public override string LinkIsOld => "Este enlace ya no funciona. Di «administración» al bot y te dará otro.";

        public override string Review => "Revisar las denuncias";

        public override string ReportCame => "Alguien ha denunciado una solicitud de presentación. Échale un vistazo, por favor.";

        public override string ReportsTitle => "Denuncias";

        public override string NoReports => "No hay nada que revisar.";

        public override string ReportsIntro(int thatStop) => thatStop == 1
            ? "Una denuncia retiene todas las solicitudes de la persona afectada hasta que la descartes. Nadie ve quién denunció."
            : $"A partir de {thatStop} denuncias se retienen todas las solicitudes de la persona afectada; la que descartes deja de "
                + $"contar. Nadie ve quién denunció.";

        public override string MoreReports(int count) =>
            count == 1 ? "Queda una más después de estas." : $"Quedan {count} más después de estas.";

        public override string ReportLine(string id, string reason, bool isUpheld) =>
            $"{id}: «{reason}»" + (isUpheld ? " – confirmada" : "");

        public override string DeadLettersTitle => "Mensajes que no se pudieron enviar";

        public override string NoDeadLetters => "No hay ninguno. Lo que falla lo intento durante un día y medio antes de dejarlo aquí.";

        public override string DeadLettersIntro =>
            "Intenté enviar cada uno durante un día y medio. Si lo envías de nuevo, sale tal como están las cosas ahora; lo que ya no vale "
                + "no se envía. A los 30 días los dejo ir.";

        public override string SeeDeadLetters(int count) => count == 1 ? "Un mensaje sin enviar" : $"{count} mensajes sin enviar";

        public override string DeadLetterFor(string name, string kind) => kind switch
        {
            NudgePlan.Kind => $"Para {name}: el mensaje del día",
            IntroductionSchedule.Kind => $"Para {name}: sobre una presentación",
            Report.NoticeKind => $"Para {name}: sobre una denuncia",
            _ => $"Para {name}: otro mensaje",
        };

        public override string GivenUpOn => "Abandonado el";

        public override string Why => "Por qué";

        public override string WhyGivenUp(DeadLetterCause cause, int tries) => cause == DeadLetterCause.Bot
            ? $"Tengo un fallo, {tries} veces seguidas. Quien me administra lo encuentra en mi registro."
            : $"La plataforma de chat no lo aceptó, {tries} veces seguidas.";

        public override string LastAnswer => "La última respuesta";

        public override string SendAgain => "Enviar de nuevo";

        public override string LetGo => "Dejarlo ir";

        public override string ConfirmLetGo(string name) => $"{name} no recibirá este mensaje. ¿Lo dejamos ir?";

        public override string SentAgain(string name) => $"Vuelvo a intentar el mensaje para {name}.";

        public override string LetGoOf(string name) => $"Hecho: el mensaje para {name} no se enviará.";

        public override string DeadLetterGone => "Ese ya no está aquí: se envió de nuevo o se dejó ir.";

        public override string ReportAbout => "Sobre";

        public override string ReportedOn => "Denunciada el";

        public override string AskedFor => "Buscaba";

        public override string Offered => "Ofrecía";

        public override string Wrote => "En sus palabras";

        public override string SomebodyGone => "alguien que ya no está";

        public override string RecordTitle => "Registro";

        public override string NothingOnRecord =>
            "Aún no hay nada registrado: nadie sacó ni borró datos, miró denuncias o detuvo el programa.";

        public override string WhoeverRunsMe => "quien administra el bot";

        public override string Because(string reason) => $"Motivo: «{reason}»";

        public override string Done(AuditAct act, string who, string? whom) => act switch
        {
            AuditAct.Exported => $"{who} sacó los datos de {whom}",
            AuditAct.Erased => $"{who} borró a {whom}",
            AuditAct.Linked => $"{who} unió cuentas de {whom}",
            AuditAct.Unlinked => $"{who} deshizo una unión de {whom}",
            AuditAct.AskedAs => $"{who} preguntó en nombre de {whom}",
            AuditAct.ReportsRead => $"{who} leyó las denuncias",
            AuditAct.ReportDecided => $"{who} decidió sobre una denuncia contra {whom}",
            AuditAct.MessageSentAgain => $"{who} volvió a enviar un mensaje para {whom}",
            AuditAct.MessageLetGo => $"{who} dejó ir un mensaje para {whom}",
            AuditAct.Stopped => $"{who} detuvo todo",
            AuditAct.Started => $"{who} lo puso todo en marcha de nuevo",
            AuditAct.LearningReset => $"{who} restableció las sugerencias",
            AuditAct.Restored => $"{who} restauró una copia de seguridad",
            AuditAct.BackedUp => $"{who} hizo una copia de seguridad de todo",
            AuditAct.DeadLettersRead => $"{who} leyó lo que no había salido",
            AuditAct.TokenMade => $"{who} creó una clave de acceso para el directorio",
            AuditAct.TokenRevoked => $"{who} revocó una clave de acceso del directorio",
            AuditAct.DirectoryImported => $"{who} importó un directorio de personal",
            AuditAct.TiesImported => $"{who} importó quién conoce a quién",
        };

        public override string Uphold => "Confirmar";

        public override string Dismiss => "Descartar";

        public override string Decided(Verdict verdict, string name, bool isStopped) => (verdict, isStopped) switch
        {
            (Verdict.Upheld, true) =>
                $"Confirmada. Retengo todas las solicitudes de {name} mientras no descartes denuncias suficientes. Habla con esa persona: "
                    + $"yo no le escribo sobre esto.",
            (Verdict.Upheld, false) =>
                $"Confirmada. {name} puede seguir pidiendo presentaciones. Habla con esa persona: yo no le escribo sobre esto.",
            (_, true) => $"Descartada. Otras denuncias siguen reteniendo las solicitudes de {name}.",
            (_, false) => $"Descartada. {name} puede pedir presentaciones.",
        };

        public override string ReportGone => "Esa denuncia ya está resuelta.";

        public override string Stop => "Pararlo todo";

        public override string ConfirmStop => "No escribiré a nadie ni pondré a nadie en contacto hasta que lo reanudes. ¿Lo paro todo?";

        public override string Stopped =>
            "Todo está en pausa. No escribo a nadie, no sugiero a nadie y no paso ninguna solicitud hasta que lo reanudes; a quien "
                + "pregunte se lo digo. Lo pendiente se guarda.";

        public override string StoppedSince(string day) => $"Todo está en pausa desde el {day}.";

        public override string Start => "Reanudarlo todo";

        public override string Started => "Todo vuelve a funcionar. Lo pendiente sale ahora, si sigue teniendo sentido.";

        protected override string Asked => "Han pedido una presentación";

        protected override string Agreed => "Han dicho que sí a alguna";

        protected override string Met => "Han conocido a alguien";

        public override string ResetLearning => "Olvidar lo aprendido";

        public override string ConfirmReset => "¿Volver a los pesos de partida y olvidar de qué han aprendido las sugerencias?";

        public override string LearningReset =>
            "Listo: las sugerencias vuelven a los pesos de partida. Aprenderán de lo que pase a partir de ahora.";

        protected override string Suggestions => "Sugerencias";

        protected override string AsShipped => "con los pesos de partida; se afinan cuando de lo sugerido han salido bastantes contactos";

        protected override string CountsMore => "cuenta más";

        protected override string CountsLess => "cuenta menos";

        protected override string Refined(int outcomes) => $"pesos afinados con unos {outcomes} contactos que surgieron";

        protected override string Name(TieSignal signal) => signal switch
        {
            TieSignal.CommonContacts => "los contactos en común",
            TieSignal.WrittenToTogether => "recibir los mismos mensajes",
            TieSignal.Departments => "la cercanía entre departamentos",
            TieSignal.Connected => "a cuánta gente conoce alguien",
            TieSignal.Responsive => "si alguien responde",
            TieSignal.New => "ser nuevo",
        };

        protected override string Known => "Personas conocidas";

        protected override string Joined => "Participan";

        protected override string Paused => "En pausa";

        protected override string Reports => "Denuncias por revisar";

        protected override string TooFew => "muy pocos para decirlo";

        protected override string Others => "Otros departamentos";
    }
}
