using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Introductions;

internal abstract partial record IntroductionPhrases
{
    private sealed record Spanish : IntroductionPhrases
    {
        public override string EnoughQuestions =>
            "Hoy me has preguntado por muchas personas. Sigamos mañana, con alguien a quien quieras conocer.";

        public override string Ask => "Pedir una presentación";

        public override string AskThrough(string contact) => $"Que nos presente {contact}";

        public override string NobodyCalled(string words) =>
            $"No encuentro a nadie que se llame «{words}» entre quienes participan. ¿Se escribe así?";

        public override string NotThere =>
            "Esa persona no participa o está en pausa, así que ahora no puedo preguntarle. Con «¿a quién debería conocer?» ves quién está.";

        public override string ThatIsYou => "¡Esa persona eres tú! ¿A quién te gustaría conocer?";

        public override string TwoDifferent => "Para presentar a dos personas necesito que sean distintas y que ninguna seas tú.";

        public override string WillAsk(string name) => $"Voy a preguntarle a {name}";

        public override string WillAskFirst(string contact, string name) => $"Voy a pedirle a {contact} que te presente a {name}";

        public override string WillIntroduce(string one, string other) => $"Voy a presentar a {one} y a {other}";

        public override string GoesOutAt(string time) => $"Se leerá tal cual. Sale a las {time}; hasta entonces puedes cambiarlo.";

        public override string IsOut => "Ya está en camino. Te avisaré cuando haya respuesta.";

        public override string YouLookFor => "Buscas";

        public override string YouOffer => "Ofreces";

        public override string YourWords => "Tus palabras";

        public override string LooksFor(string name) => $"{name} busca";

        public override string OffersInReturn(string name) => $"{name} ofrece a cambio";

        public override string Offers(string name) => $"{name} ofrece";

        public override string TheirWords(string name) => $"En palabras de {name}";

        public override string SendNow => "Enviar ya";

        public override string Change => "Cambiar";

        public override string Withdraw => "Retirar";

        public override string NothingOpenTo(string name) => $"No tienes ninguna solicitud abierta a {name}.";

        public override string MyRequests => "Mis solicitudes";

        public override string Withdrawn => "Solicitud retirada. No hay nada más que hacer.";

        public override string FormTitle => "Antes, unas palabras";

        public override string FormIntro(string name) =>
            $"{name} leerá esto, palabra por palabra. Es más fácil decir que sí a quien cuenta qué busca y qué da a cambio.";

        public override string FormIntroContacts(string one, string other) => $"{Both(one, other)} leerán esto, palabra por palabra.";

        public override string FormLooksFor => "Qué busco";

        public override string FormOffers => "Qué ofrezco a cambio";

        public override string FormMessage => "Por qué (si quieres)";

        public override string FormWhy => "Por qué deberían conocerse";

        public override string Send => "Enviar";

        public override string Needed => "Escribe aquí unas palabras, por favor.";

        public override string TooLong(int limit) => $"Es un poco largo: como mucho {limit} caracteres, por favor.";

        public override string HeldBack =>
            "En un primer mensaje no caben enlaces, correos ni teléfonos: así nadie recibe lo que no quiere. Podrán intercambiarlos en "
                + "cuanto estén en contacto.";

        public override string RequestTitle(string name) => $"A {name} le gustaría conocerte";

        public override string ThroughTitle(string name, string other) => $"A {name} le gustaría conocer a {other}";

        public override string ThroughQuestion(string name, string other) =>
            $"Si conoces a las dos personas, ¿las presentarías? {other} solo se enterará si dices que sí, y entonces decidirá.";

        public override string OnlyYouKnow => "Si prefieres que no, nadie sabrá que fuiste tú.";

        public override string ContactAgrees(string contact) => $"{contact} los conoce y cree que es buena idea.";

        public override string OfContactsTitle(string introducer, string name) => $"{introducer} quiere presentarte a {name}";

        public override string YouBothKnow(string names) => $"Tienen en común a {names}.";

        public override string OnlyIfYes(string address) =>
            $"Solo los pongo en contacto si dices que sí; entonces le diré que te puede escribir a {address} (con «escríbeme a…» lo "
                + $"cambias). Si no, nadie sabrá por qué.";

        public override string Reminder => "Un pequeño recordatorio, y el único:";

        public override string Yes => "Sí";

        public override string Later => "Más adelante";

        public override string No => "No";

        public override string Never => "Nunca con esta persona";

        public override string ConfirmNever(string name) => $"¿No volver a poner nunca en contacto a {name} y a ti? No se entera nadie.";

        public override string LaterWhen => "¿Cuándo te lo vuelvo a preguntar?";

        public override string PutOffUntil(string date) => $"De acuerdo: te lo vuelvo a preguntar el {date}.";

        public override string SaidNo => "Sin problema. Nadie sabrá que fuiste tú, ni por qué.";

        public override string SaidNever(string name) =>
            $"Sin problema. No volveré a ponerte en contacto con {name}, lo pida quien lo pida. No se entera nadie.";

        public override string ReportOffer =>
            "¿Había algo fuera de lugar? Cuéntaselo a quien lleva el programa; la otra persona no sabrá quién lo ha contado.";

        public override string Because(ReportReason reason) => reason switch
        {
            ReportReason.Pushy => "Era insistente",
            ReportReason.Rude => "Faltaba al respeto",
            ReportReason.Selling => "Quería vender algo",
            ReportReason.Other => "Otra cosa",
        };

        public override string Reported =>
            "Gracias por decírmelo. Lo mirará quien lleva el programa; la otra persona no sabrá quién lo ha contado.";

        public override string ThanksWillAsk(string name) => $"¡Gracias! Ahora pregunto a {name} y te contaré cómo acaba.";

        public override string ThanksWaiting => "¡Gracias! Los pongo en contacto en cuanto todo el mundo haya dicho que sí.";

        public override string ConnectedTitle(string name) => $"{name} y tú ya están en contacto";

        public override string ConnectedIntroducer(string one, string other) => $"{Both(one, other)} están en contacto gracias a ti";

        public override string ConnectedIntroducerText => "Así crece una red. El resto ya es cosa suya.";

        public override string BroughtBy(string name) => $"Los ha presentado {name}; le alegrará que le den las gracias.";

        public override string ReachedAt(string name) => $"Para escribir a {name}";

        public override string GroupOpens => "Les abro una conversación.";

        public override string WriteIn(string platform) => $"Escribir en {platform}";

        public override string MeetIn(string platform) => $"Planear una reunión en {platform}";

        public override string Openers => "Para empezar";

        public override string Times => "Horas que les quedan bien";

        public override string TimesYoursFirst => "Horas que les quedan bien (primero la tuya)";

        public override string NoCommonHours => "Sus jornadas casi no coinciden: lo mejor es que acuerden una hora.";

        public override string NoFreeTime =>
            "No encontré media hora que les quede bien en las próximas dos semanas: lo mejor es que acuerden una hora.";

        public override string AddToCalendar(string time) => $"Calendario: {time}";

        public override string MeetingTitle(string one, string other) => $"{Both(one, other)}: para conocernos";

        public override string OpenerInterest(string what) => $"Comparten un interés: «{what}». ¿De dónde les viene?";

        public override string OpenerTheyOffer(string name, SharedWords words) =>
            $"{name} ofrece «{words.Theirs}»{(words.Differ ? $" y tú buscas «{words.Mine}»" : ", que es lo que buscas")}. Cuéntale en qué "
                + $"estás ahora.";

        public override string OpenerTheyLookFor(string name, SharedWords words) =>
            $"{name} busca «{words.Theirs}»{(words.Differ ? $" y tú ofreces «{words.Mine}»" : ", que es lo que ofreces")}. Pregúntale para "
                + $"qué.";

        public override string OpenerKnow(string contact) => $"Tienen un contacto en común, {contact}: cuéntense de qué.";

        public override string OpenerDepartment(string name, string department) =>
            $"Pregúntale a {name} cómo es una buena semana en {department}.";

        public override string OpenerAny(string name) => $"Pregúntale a {name} qué le gustaría dejar hecho este mes.";

        public override string OpenerWork(string name) => $"Cuenta en dos frases en qué trabajas y luego escucha en qué trabaja {name}.";

        public override string OpenerBothGoals => "¿Qué le gustaría a cada cual dejar hecho este mes?";

        public override string OpenerBothWork => "Dos frases de cada cual: ¿en qué trabajas ahora mismo?";

        public override string BothSaidYes =>
            "Las dos personas dijeron que sí, así que aquí están. Los dejo hablar: no leo nada de lo que escriban aquí.";

        public override string Greeting(string name) =>
            $"¡Hola, {name}! Me alegro de que nos hayan presentado. ¿Cuándo te vendría bien que hablemos un rato?";

        public override string GreetingAbout(string name, string what) =>
            $"¡Hola, {name}! Me alegro de que nos hayan presentado; me encantaría que me hablaras de «{what}». ¿Cuándo te vendría bien que "
                + $"hablemos un rato?";

        public override string Lapsed(string name) =>
            $"Esta vez no ha podido ser con {name}. A veces la gente anda ocupada: no tiene que ver contigo.";

        public override string LapsedOfContacts(string one, string other) =>
            $"Esta vez no ha podido ser lo de presentar a {one} y a {other}. La idea era buena igualmente.";

        public override string ReachedAtNow(string address) => $"Anotado: quien hayas aceptado conocer te encontrará en {address}.";

        public override string HowYouMet => "Por una presentación de NetworkingBot";

        public override string HowYouMetThrough(string introducer) => $"Nos presentó {introducer}";

        public override string TheyMet(string one, string other) => $"{Both(one, other)} ya se han conocido. ¡Gracias por la presentación!";

        public override string DidYouMeet(string name) => $"¿Se vieron {name} y tú?";

        public override string MetYes => "Sí, nos hemos visto";

        public override string MetNotYet => "Todavía no";

        public override string MetNo => "No, y no nos veremos";

        public override string ThanksMet(string name) =>
            $"¡Qué bien! {name} ya está entre tus contactos, con una nota de cómo se conocieron. Con unas líneas al mes no se pierde el "
                + $"hilo; con «cada 3 meses {name}» eliges otro ritmo.";

        public override string ThanksNotYet => "Sin prisa. Preguntaré una vez más dentro de una semana y luego lo dejo en tus manos.";

        public override string ThanksNoMore => "Sin prisa. No volveré a preguntar.";

        public override string ThanksNotMet => "Son cosas que pasan. Gracias por contármelo.";

        public override string NothingOpen => "No tienes nada pendiente de responder ni esperas respuesta de nadie.";

        public override string NothingAsked => "Ahora no te pregunté nada. ¿Qué puedo hacer por ti?";

        public override string MeanYesTo(string name) => $"¿Te refieres a la solicitud de {name}? Con un sí quedan en contacto.";

        public override string MeanNoTo(string name) =>
            $"¿Te refieres a la solicitud de {name}? Con un sí la rechazo; nadie sabrá que fue cosa tuya.";

        public override string MeanLaterTo(string name) => $"¿Te refieres a la solicitud de {name}? Con un sí te la recuerdo más adelante.";

        public override string ShallIAsk(string name) =>
            $"¿Le pregunto a {name} si quiere conocerte? Esto es lo que leería, palabra por palabra:";

        public override string ShallIAskThrough(string contact, string name) =>
            $"¿Le pido a {contact} que te presente a {name}? Esto es lo que leerían, palabra por palabra:";

        public override string ShallIIntroduce(string one, string other) =>
            $"¿Presento a {one} y {other}? Esto es lo que leerían, palabra por palabra:";

        public override string YesDoIt => "Sí, pregunta";

        public override string BetterNot => "Mejor no";

        public override string WaitForYou => "Esperan tu respuesta";

        public override string YouWaitFor => "Esperas respuesta";

        public override string Asked(string name) => $"Has pedido conocer a {name}";

        public override string AskedThrough(string contact, string name) => $"Has pedido a {contact} que te presente a {name}";

        public override string Introduced(string one, string other) => $"Presentas a {one} y a {other}";

        public override string AgreedToMeet(string name) => $"Has dicho que sí a conocer a {name}";

        public override string SentOn(string date) => $"solicitud del {date}";

        public override string GoesOut(string time) => $"sale a las {time}";

        public override string IKnow(string name) => $"Conozco a {name}";

        public override string IKnowBoth => "Conozco a las dos personas";

        public override string Why(Denial why, string name, IntroductionSettings settings) => why switch
        {
            Denial.OpenAlready => $"Ya hay una presentación en marcha con {name}. Con «solicitudes» ves lo pendiente.",
            Denial.MetAlready => $"{name} y tú ya se conocen, así que no hace falta presentación: escríbele sin más.",
            Denial.Resting => $"No hace mucho de la última vez con {name}. Démosle un descanso; hay más gente que merece la pena.",
            Denial.TooManyOpen when settings.MostOpen == 1 =>
                "Ya esperas una respuesta. Veamos primero qué sale de ella; con «solicitudes» la ves y puedes retirarla.",
            Denial.TooManyOpen =>
                $"Ya esperas {settings.MostOpen} respuestas. Veamos primero qué sale de ellas; con «solicitudes» las ves y puedes retirar "
                    + $"alguna.",
            Denial.NotThisWay => $"Ahora mismo no puedo pedirlo por ahí. Puedes preguntarle directamente a {name}.",
            Denial.Strangers =>
                $"Solo presento a gente que conoces. {name} todavía no está entre tus contactos: si se conocen, dímelo, añado el contacto "
                    + $"y sigo con la presentación.",
            Denial.NoRoom => $"{name} no puede atender otra presentación ahora mismo. Prueba la semana que viene.",
            Denial.Stopped =>
                "De momento retengo tus solicitudes. Tiene arreglo: quien lleva el programa lo hablará contigo con mucho gusto.",
        };

        public override string WhyNotBoth(Denial why, string one, string other, IntroductionSettings settings) => why switch
        {
            Denial.OpenAlready => $"Ya hay una presentación en marcha entre {Both(one, other)}. Con «solicitudes» ves lo pendiente.",
            Denial.MetAlready => $"{Both(one, other)} ya se conocen, así que no hace falta presentación.",
            Denial.Resting => $"No hace mucho de la última vez con {Both(one, other)}. Démosles un descanso.",
            Denial.Strangers =>
                $"Solo presento a gente que conoces. Ni {one} ni {other} están todavía entre tus contactos: si conoces a las dos personas, "
                    + $"dímelo, añado los contactos y sigo con la presentación.",
            Denial.NoRoom =>
                $"Ahora mismo no puedo presentar a {one} y a {other}: puede que ya se conozcan o que esta semana ya tengan bastantes "
                    + $"presentaciones.",
            _ => Why(why, one, settings),
        };

        public override string Why(Refusal why) => why switch
        {
            Refusal.NotYours => "Aquí ya no hay nada que responder.",
            Refusal.Answered => "Ya habías respondido, y tu respuesta sigue en pie.",
            Refusal.Over => "Esa presentación ya no está abierta. No hace falta nada más de tu parte.",
            Refusal.Sent => "Ya ha salido, así que las palabras se quedan como están. Aún puedes retirarla desde «solicitudes».",
            Refusal.PutOffOften => "Ya lo habías aplazado; un no también está bien, y nadie se entera.",
        };

        private static string Both(string one, string other) => Listing.And(Lang.Spanish, [one, other]);
    }
}
