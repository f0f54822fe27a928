using NetworkingBot.Core.Contacts.Encounters;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Contacts;

internal abstract partial record ContactPhrases
{
    private sealed record Spanish : ContactPhrases
    {
        public override string CircleName(string circle) => circle switch
        {
            Circle.Trusted => "de confianza",
            Circle.Close => "cercanos",
            Circle.Wider => "amplio",
            _ => circle,
        };

        public override string Ago(int days) => days switch
        {
            0 => "hoy",
            1 => "ayer",
            < 14 => $"hace {days} días",
            < 60 => $"hace {days / 7} semanas",
            < 730 => $"hace {days / 30} meses",
            _ => $"hace {days / 365} años",
        };

        public override string LastInTouch(int days) => $"último contacto {Ago(days)}";

        public override string NotYet => "todavía no";

        public override string RhythmIs(Rhythm rhythm) =>
            $"cada {Span(rhythm.Ideal)}, con {(rhythm.Longest == 1 ? "un día" : Days(rhythm.Longest))} como máximo";

        public override string RhythmEntered(Rhythm rhythm) => rhythm == Rhythm.Never ? "nunca" : $"{rhythm.Ideal} a {rhythm.Longest} días";

        public override string KindName(EncounterKind kind) => kind switch
        {
            EncounterKind.Unsaid => "Da igual",
            EncounterKind.InPerson => "En persona",
            EncounterKind.Online => "En línea, por teléfono o por escrito",
        };

        public override string CircleIs(int count, Rhythm? rhythm) =>
            $"{(count == 1 ? "1 persona" : $"{count} personas")}, {(rhythm is { } some ? RhythmIs(some) : "sin ritmo")}";

        public override string EncounterIs(string date, EncounterKind kind, string? about) =>
            date + kind switch
            {
                EncounterKind.Unsaid => "",
                EncounterKind.InPerson => ", en persona",
                EncounterKind.Online => ", a distancia",
            } + (about is null ? "" : $" – {about}");

        public override string Opener(string name, bool known) =>
            known
                ? $"¡Hola, {GivenName.Of(name)}! Hace tiempo que no hablamos. ¿Qué tal te va todo?"
                : $"¡Hola, {GivenName.Of(name)}! ¿Qué tal te va todo?";

        public override string MyContacts => "Mis contactos";

        public override string MyCircles => "Mis círculos";

        public override string WhoIsDue => "¿A quién le debo una llamada?";

        public override string AddSomebody => "Añadir a alguien";

        public override string ContactsTitle(int count) => count == 1 ? "Tu único contacto" : $"Tus {count} contactos";

        public override string ContactsIn(string filter, int count) => $"Tus contactos: {filter} ({count})";

        public override string NoContactsYet =>
            "Aquí aún no tienes contactos. Di «añade a Ana de Contoso» o «ayer hablé con @Luis sobre costes de Azure» y yo me acuerdo. "
                + "Solo lo ves tú.";

        public override string NoContactsIn(string filter) =>
            $"Ninguno de tus contactos encaja con «{filter}». Con «contactos» los ves todos.";

        public override string PageOf(int page, int pages) => $"Página {page} de {pages}";

        public override string More => "Más";

        public override string Back => "Atrás";

        public override string Open => "Abrir";

        public override string DueTitle(int count) =>
            count == 1 ? "Hay una persona a la que le alegrará saber de ti" : $"Hay {count} personas a las que les alegrará saber de ti";

        public override string NobodyDue =>
            "A nadie: estás en contacto con todos como querías. Con «cada 3 semanas @Ana» o «pon a Ana en confianza» puedo estar pendiente "
                + "de más gente.";

        public override string WhichOne(int count) => $"Encajan {count} personas. ¿A quién te refieres?";

        public override string ThisOne => "Esta persona";

        public override string WhomByName => "¿A quién te refieres? Dime su nombre, por favor.";

        public override string NobodyCalled(string name) =>
            $"No encuentro a «{name}» entre tus contactos ni entre los colegas que participan.";

        public override string NobodyCalledAddThem(string name) => NobodyCalled(name) + " ¿Añado a esa persona, con lo que me contaste?";

        public override string Add(string name) => $"Añadir a {name}";

        public override string NotThere => "Ese contacto ya no está, así que no he cambiado nada.";

        public override string NameUnclear(int most) =>
            $"¿A quién te refieres? Dime un nombre de hasta {most} caracteres: «añade a Ana García, directora financiera en Contoso», "
                + $"«ayer hablé con Luis».";

        public override string Added(string name) => $"Hecho: ya tienes a {name} entre tus contactos.";

        public override string IsThere(string name) => $"{name} ya estaba entre tus contactos.";

        public override string OnlyYou => "Esto solo lo ves tú.";

        public override string NotKeptYet => "Todavía no está entre tus contactos. En cuanto anotes algo, lo estará; solo lo ves tú.";

        public override string Logged(string name, int daysAgo) => $"Anotado: contacto con {name} {Ago(daysAgo)}.";

        public override string WhichDay =>
            "No me queda claro qué día fue, así que no he anotado nada. Dímelo otra vez con la fecha, como «hablé con Luis el 3 de "
                + "noviembre».";

        public override string StillAhead(string date) =>
            $"El {date} aún no ha llegado, así que no he anotado nada. Cuéntamelo cuando se hayan visto.";

        public override string TheirOwn(string name) =>
            $"Eso figura en el perfil de {name} y solo lo cambia esa persona. Si quieres, guardo una nota: «nota {name}…».";

        public override string LaterThen(string name, string date) => $"De acuerdo. No te recordaré a {name} antes del {date}.";

        public override string WhatToNote(string name) =>
            $"¿Qué quieres que recuerde de {name}? Por ejemplo, «nota {name} escala los domingos».";

        public override string Noted => "Anotado. Solo lo ves tú.";

        public override string NoteTooLong(int most) => $"En una nota caben como mucho {most} caracteres. ¿Puedes acortarla?";

        public override string NotesFull => "Son más notas de las que puedo guardar de una persona. Quita antes alguna, por favor.";

        public override string RhythmUnclear => "¿Cada cuánto? Por ejemplo, «cada 3 semanas @Ana», o «3 a 6 semanas» en el formulario.";

        public override string RhythmSet(string name, Rhythm rhythm) =>
            rhythm == Rhythm.Never ? $"No te recordaré a {name}." : $"Estaré pendiente: {name}, {RhythmIs(rhythm)}.";

        public override string CircleRhythmSet(string circle, Rhythm rhythm) =>
            rhythm == Rhythm.Never ? $"No te recordaré a los de tu círculo «{circle}». Los contactos con ritmo propio lo mantienen."
            : $"A partir de ahora, para tu círculo «{circle}»: {RhythmIs(rhythm)}. Los contactos con ritmo propio lo mantienen.";

        public override string CircleSet(string name, string circle) => $"{name} está ahora en tu círculo «{circle}».";

        public override string CircleTooLong(int most) =>
            $"El nombre de un círculo tiene como mucho {most} caracteres: confianza, cercanos, amplio o uno tuyo.";

        public override string CircleLeft(string name) => $"{name} ya no está en ningún círculo.";

        public override string NobodyInCircle(string name, string circle) =>
            $"No encuentro a «{name}» en tu círculo «{circle}». Con «círculos» los ves todos.";

        public override string InNoCircle(string name) => $"{name} no está en ninguno de tus círculos. Con «círculos» los ves todos.";

        public override string HowToUseCircles =>
            "Se cambian con «pon a Ana en confianza» y «cada 2 meses los cercanos»; cualquier otro nombre crea un círculo tuyo.";

        public override string ConfirmRemove(string name) =>
            $"¿Quito a {name} de tus contactos, con todas las notas? No se puede deshacer.";

        public override string Remove => "Quitar";

        public override string KeepThem => "Conservar";

        public override string Removed(string name) => $"{name} ya no está entre tus contactos y sus notas se han borrado.";

        public override string LooksLike(string name, string detail) =>
            detail.Length > 0 ? $"¿Es la misma persona que {name} ({detail})?" : $"¿Es la misma persona que tu otro contacto {name}?";

        public override string Merge => "Unir en uno";

        public override string NotTheSame => "Son dos personas";

        public override string ConfirmMerge(string one, string other) =>
            $"¿Son {Listing.And(Lang.Spanish, [one, other])} la misma persona? Quedaría un solo contacto con todas las notas. No se puede "
                + $"deshacer.";

        public override string Merged => "Ahora son un solo contacto, con las notas de ambos.";

        public override string KeptApart => "Entonces son dos personas. No vuelvo a preguntar.";

        public override string NothingToMerge =>
            "Para eso necesito dos contactos tuyos que no sean dos colegas distintos: «une Ana y Ana García».";

        public override string NoDuplicates => "No hay dos contactos tuyos que parezcan la misma persona.";

        public override string Write => "Escribir";

        public override string InTouchToday => "Hoy hemos hablado";

        public override string WeMet => "Nos vimos…";

        public override string WithWhom(string name) => $"{name} y tú. Esto solo lo ves tú.";

        public override string DayLabel => "Cuándo";

        public override string DayUnclear => "Un día, por favor: hoy o uno ya pasado.";

        public override string HowLabel => "Cómo";

        public override string AboutLabel => "De qué hablaron";

        public override string Later => "Más adelante";

        public override string Edit => "Editar";

        public override string FormTitle => "Contacto";

        public override string NameLabel => "Nombre";

        public override string OrganisationLabel => "Organización";

        public override string RoleLabel => "Puesto";

        public override string CircleLabel => "Círculo";

        public override string CircleHint => "confianza, cercanos, amplio o uno tuyo";

        public override string LastLabel => "Último contacto";

        public override string RhythmLabel => "Ritmo";

        public override string RhythmHint => "3 semanas; o lo ideal y lo máximo: 3 a 6 semanas";

        public override string ReminderLabel => "Recordatorio";

        public override string ReminderIs(string date, string? what) => what is null ? date : $"{date} – «{what}»";

        public override string HowMetLabel => "Cómo se conocieron";

        public override string HowMetHint => "Dónde, cuándo, a través de quién";

        public override string PlaceLabel => "Lugar";

        public override string Email => "Correo electrónico";

        public override string Phone => "Teléfono";

        public override string Links => "Enlaces";

        public override string NotesLabel => "Notas";

        public override string NotesHint => "Una por línea";

        public override string EncountersLabel => "Encuentros";

        public override string Save => "Guardar";

        public override string Saved => "Guardado.";

        public override string TakenBack => "Deshecho. Está como antes:";

        public override string NotAddedAfterAll(string name) => $"Deshecho. {name} no está entre tus contactos.";

        public override string SomethingToMend => "Casi está: hay algo que conviene revisar.";

        public override string TooLong(int most) => $"Como mucho {most} caracteres, por favor.";

        public override string NameMissing => "Hace falta un nombre.";

        public override string EmailUnclear => "No parece una dirección de correo.";

        public override string LinkUnclear => "Alguna de estas no es una dirección https.";

        private static string Span(int days) => days switch
        {
            1 => "día",
            7 => "semana",
            30 => "mes",
            365 => "año",
            _ => Days(days),
        };

        private static string Days(int days) => days switch
        {
            30 => "un mes",
            365 => "un año",
            _ when days % 365 == 0 => $"{days / 365} años",
            _ when days % 30 == 0 => $"{days / 30} meses",
            > 7 when days % 7 == 0 => $"{days / 7} semanas",
            _ => $"{days} días",
        };
    }
}
