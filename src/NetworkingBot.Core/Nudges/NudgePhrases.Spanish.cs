using NetworkingBot.Core.Language;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Nudges;

internal abstract partial record NudgePhrases
{
    private sealed record Spanish : NudgePhrases
    {
        public override string Title(string name, int count) =>
            count == 1 ? $"{name}, una cosa pequeña para hoy" : $"{name}, {count} cosas pequeñas para hoy";

        public override string RequestsWait(int count) =>
            count == 1
                ? "Alguien quiere conocerte y espera tu respuesta. Un no también está bien, y queda entre tú y yo."
                : $"{count} personas quieren conocerte y esperan tu respuesta. Un no también está bien, y queda entre tú y yo.";

        public override string AsYouAsked(string name, string? what) =>
            what is null ? $"Me pediste que te recordara a {name}." : $"Me pediste que te lo recordara: «{what}».";

        public override string ShowRequests => "Ver";

        public override string FollowUp(string name) => $"{name} y tú dijeron que sí a conocerse. ¿Pudo ser?";

        public override string WeMet => "Nos vimos";

        public override string CanHelp(string name, string theirs, string mine) =>
            theirs == mine ? $"{name} busca «{theirs}», que es lo que ofreces." : $"{name} busca «{theirs}»; tú ofreces «{mine}».";

        public override string HelpOpener(string name, string theirs) =>
            $"¡Hola, {GivenName.Of(name)}! He visto que buscas “{theirs}”. Quizá pueda ayudarte. ¿Hablamos?";

        public override string GoneQuiet(string name, int? days) =>
            days is { } some
                ? $"{name} y tú no hablan desde hace {Span(some)}."
                : $"Querías estar en contacto con {name} y aún no ha podido ser.";

        public override string ThisWeek(string names) => $"Esta semana merece la pena conocer a {names}.";

        public override string ShowThem => "¿Por qué?";

        public override string Connect(string one, string other, string about) =>
            $"Parece que {Listing.And(Lang.Spanish, [one, other])} no se conocen, y podrían ayudarse con «{about}». Tú conoces a las dos "
                + $"personas.";

        public override string IntroduceThem => "Hacer la presentación";

        public override string Gap(ProfileGap gap) => gap switch
        {
            ProfileGap.Offers => "Tu perfil aún no dice en qué podrías ayudar a los demás. Con una línea basta.",
            ProfileGap.LooksFor => "Tu perfil aún no dice qué buscas. Con una línea basta.",
            ProfileGap.Interests => "Una o dos aficiones en tu perfil hacen más fácil el primer minuto de charla.",
            ProfileGap.Department => "Tu perfil no dice en qué departamento estás.",
        };

        public override string FillIn => "Completarlo";

        public override string YouCouldSay(string opener) => $"Podrías decirle: «{opener}»";

        public override string Write => "Escribir";

        public override string Done => "Hecho";

        public override string Later => "Más adelante";

        public override string NotThis => "Esto no";

        public override string HowOften(NudgePace pace) =>
            pace == NudgePace.Daily
                ? "Como mucho una vez al día, a la hora que quieras: «mensajes a las 8:30 de lunes a viernes»."
                : "Una vez por semana; con «mensajes diarios», más.";

        public override string Fewer => "Menos de estos";

        public override string Stop => "Parar";

        public override string Farewell =>
            "Parece que ahora mis mensajes no te sirven, así que dejo de enviarlos. Todo lo demás sigue igual, y puedes recuperarlos "
                + "cuando quieras.";

        public override string TurnOn => "Activar mensajes";

        public override string EvenQuieter => "En pausa, tampoco te presento a nadie. Si sales, ya no te ve nadie.";

        public override string PauseEverything => "Pausar todo";

        public override string LeaveAltogether => "Salir";

        public override string NothingNow => "No tienes nada pendiente. ¡Que tengas un buen día!";

        public override string WellDone => "¡Bien hecho!";

        public override string LaterThen(int days) => $"Te lo recordaré dentro de {Span(days)}.";

        public override string NotAgain => "No vuelvo a mencionarlo.";

        public override string AllDone => "Eso era todo por ahora.";

        public override string RemindOn(string name, string date) => $"Te recordaré a {name} en tu mensaje del {date}.";

        public override string RemindAfter(string name, string date, string nudge) =>
            $"El {date} no recibes mensaje, así que te recordaré a {name} en el siguiente, el {nudge}.";

        public override string RemindAfterToday(string name, string nudge) =>
            $"Hoy ya no te llega ningún mensaje, así que te recordaré a {name} en el siguiente, el {nudge}.";

        public override string RemindSilently(string name, string date) =>
            $"Anotado para el {date}. Pero ahora no recibes mensajes míos: si no los activas, a partir de ese día solo te mostraré a "
                + $"{name} cuando preguntes «¿qué hago hoy?».";

        public override string RemindOfWhom =>
            "Puedo recordarte a personas que conoces. ¿De quién se trata? Por ejemplo, «recuérdame escribir a Luis el viernes».";

        public override string RemindWhen(string name) =>
            $"¿Qué día quieres que te recuerde a {name}? Por ejemplo, «recuérdame lo de {GivenName.Of(name)} el viernes».";

        public override string DayIsPast(string date, string name) => $"El {date} ya ha pasado. ¿Qué día quieres que te recuerde a {name}?";

        public override string DayToCome => "Un día, por favor: hoy o uno que esté por venir.";

        public override string RemindsOnce =>
            "Será una sola vez. Si quieres que se repita, puedo llevar un ritmo de contacto con esa persona.";

        public override string RemindsByTheDay => "Me guío por el día y no por la hora: te llega con el mensaje de ese día.";

        public override string Again(int everyDays) => everyDays switch
        {
            1 => "Cada día",
            7 => "Cada semana",
            14 => "Cada dos semanas",
            30 => "Cada mes",
            365 => "Cada año",
            _ => $"Cada {everyDays} días",
        };

        public override string AnotherDay => "Otro día…";

        public override string NoNeed => "No me lo recuerdes";

        public override string ReminderDropped(string name) => $"De acuerdo, no te recordaré lo de {name}.";

        public override string NoReminders => "No tienes recordatorios. Con «recuérdame escribir a Luis el viernes» pones uno.";

        public override string RemindersTitle(int count) => count == 1 ? "Tu recordatorio" : $"Tus {count} recordatorios";

        public override string NoReminder(string name) => $"No tienes ningún recordatorio de {name}.";

        public override string WhichReminder(string name) => $"Hay varios recordatorios de {name}. ¿Cuál?";

        public override string TooManyReminders(string name, int most) =>
            $"Ya tienes {most} recordatorios de {name}. Quita antes uno, por favor, para que no se pierda ninguno.";

        public override string MyReminders => "Mis recordatorios";

        public override string WhatLabel => "Para qué";

        public override string Settings => "Cuándo escribo";

        public override string WhenUnclear =>
            "¿Cuándo quieres saber de mí? Por ejemplo, «mensajes a las 8:30 de lunes a viernes», «mensajes semanales» o «sin mensajes».";

        public override string QuietUnclear =>
            "¿Desde qué hora y hasta qué hora? Por ejemplo, «silencio de 18:00 a 8:00» o «sin silencio».";

        public override string AwayUnclear => "¿Desde qué día y hasta qué día? Por ejemplo, «fuera del 24 de diciembre al 7 de enero».";

        public override string TimeUnclear => "Una hora, por favor: 08:30.";

        public override string DaysMissing => "Al menos un día, por favor, o elige «ninguno».";

        public override string NudgesAre(WritingTimes times, NudgePace pace) => (times.NudgesOff, pace) switch
        {
            (true, _) or (_, NudgePace.Ending or NudgePace.Ended) =>
                "No te escribo mensajes diarios. Los que tratan de presentaciones te siguen llegando.",
            (_, NudgePace.Weekly) =>
                $"Recibes un mensaje por semana hacia las {Clock(times.NudgeAt ?? WritingTimes.UsualHour)}, cuando hay algo útil "
                    + $"({Days(times)}).",
            _ =>
                $"Recibes como mucho un mensaje al día hacia las {Clock(times.NudgeAt ?? WritingTimes.UsualHour)}, cuando hay algo útil "
                    + $"({Days(times)}).",
        };

        public override string QuietIs(QuietHours quiet) =>
            $"Silencio de {Clock(quiet.From)} a {Clock(quiet.To)}: en esas horas no te llega nada.";

        public override string AwayIs(Absence away)
        {
            var (from, last) = (Dates.Long(Lang.Spanish, away.From), Dates.Long(Lang.Spanish, away.Back.PlusDays(-1)));
            return $"Fuera {(from == last ? $"el {from}" : $"desde el {from} hasta el {last}")}: no te llega nada ni se te muestra a "
                + $"nadie.";
        }

        public override string NextIs(string date, string zone) => $"El próximo posible: {date} (zona horaria {zone}).";

        public override string NoNextOne => "Pero con este silencio no puede llegar ninguno: con «mensajes a las 9» pones otra hora.";

        public override string FormIntro(string zone) => $"Todas las horas son las tuyas ({zone}). Si no hay nada útil, no escribo.";

        public override string HowOftenLabel => "Mensajes";

        public override string DailyChoice => "Como mucho uno al día";

        public override string WeeklyChoice => "Como mucho uno por semana";

        public override string OffChoice => "Ninguno";

        public override string AtLabel => "Hacia las";

        public override string DaysLabel => "Estos días";

        public override string QuietFromLabel => "Silencio desde";

        public override string QuietToLabel => "Silencio hasta";

        public override string AwayFromLabel => "Fuera desde";

        public override string AwayToLabel => "Último día fuera";

        public override string LanguageLabel => "Idioma";

        public override string Save => "Guardar";

        public override string DayName(IsoDayOfWeek day) => day switch
        {
            IsoDayOfWeek.Monday => "lunes",
            IsoDayOfWeek.Tuesday => "martes",
            IsoDayOfWeek.Wednesday => "miércoles",
            IsoDayOfWeek.Thursday => "jueves",
            IsoDayOfWeek.Friday => "viernes",
            IsoDayOfWeek.Saturday => "sábado",
            IsoDayOfWeek.Sunday => "domingo",
            IsoDayOfWeek.None => "",
        };

        private string Days(WritingTimes times) => (times.NudgeDays ?? WritingTimes.UsualDays) switch
        {
            WritingTimes.UsualDays => "de lunes a viernes",
            (Weekdays)127 => "todos los días",
            var days => Listing.And(Lang.Spanish, [.. days.Each().Select(DayName)]),
        };

        private static string Span(int days) => days switch
        {
            1 => "un día",
            < 14 => $"{days} días",
            < 60 => $"{days / 7} semanas",
            < 730 => $"{days / 30} meses",
            _ => $"{days / 365} años",
        };
    }
}
