using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Contacts;

/// <summary>What the bot says about a person's own contacts.</summary>
internal abstract record ContactPhrases
{
    public static ContactPhrases In(Lang lang) => Phrases.Of<ContactPhrases>(lang, new English(), new Spanish());

    public abstract string CircleName(string circle);

    public abstract string Ago(int days);

    public abstract string LastInTouch(int days);

    public abstract string NotYet { get; }

    public abstract string RhythmIs(Rhythm rhythm);

    /// <summary>As <see cref="RhythmWords"/> reads it back.</summary>
    public abstract string RhythmEntered(Rhythm rhythm);

    public abstract string EncounterIs(string date, EncounterKind kind, string? about);

    /// <param name="known">Whether they were in touch before.</param>
    public abstract string Opener(string name, bool known);

    public abstract string MyContacts { get; }

    public abstract string ContactsTitle(int count);

    public abstract string ContactsIn(string filter, int count);

    public abstract string NoContactsYet { get; }

    public abstract string NoContactsIn(string filter);

    public abstract string PageOf(int page, int pages);

    public abstract string More { get; }

    public abstract string Back { get; }

    public abstract string Open { get; }

    public abstract string DueTitle(int count);

    public abstract string NobodyDue { get; }

    public abstract string WhichOne(int count);

    public abstract string ThisOne { get; }

    public abstract string NobodyCalled(string name);

    public abstract string Add(string name);

    public abstract string NotThere { get; }

    public abstract string NameUnclear(int most);

    public abstract string Added(string name);

    public abstract string IsThere(string name);

    public abstract string OnlyYou { get; }

    public abstract string NotKeptYet { get; }

    public abstract string Logged(string name, int daysAgo);

    public abstract string LaterThen(string name, string date);

    public abstract string WhatToNote(string name);

    public abstract string Noted { get; }

    public abstract string NoteTooLong(int most);

    public abstract string NotesFull { get; }

    public abstract string RhythmUnclear { get; }

    public abstract string RhythmSet(string name, string rhythm);

    public abstract string CircleRhythmSet(string circle, string rhythm);

    public abstract string CircleSet(string name, string circle);

    public abstract string CircleTooLong(int most);

    public abstract string ConfirmRemove(string name);

    public abstract string Remove { get; }

    public abstract string KeepThem { get; }

    public abstract string Removed(string name);

    public abstract string LooksLike(string name, string detail);

    public abstract string Merge { get; }

    public abstract string NotTheSame { get; }

    public abstract string ConfirmMerge(string one, string other);

    public abstract string Merged { get; }

    public abstract string KeptApart { get; }

    public abstract string NothingToMerge { get; }

    public abstract string NoDuplicates { get; }

    public abstract string Write { get; }

    public abstract string InTouchToday { get; }

    public abstract string Later { get; }

    public abstract string Edit { get; }

    public abstract string FormTitle { get; }

    public abstract string NameLabel { get; }

    public abstract string OrganisationLabel { get; }

    public abstract string RoleLabel { get; }

    public abstract string CircleLabel { get; }

    public abstract string CircleHint { get; }

    public abstract string LastLabel { get; }

    public abstract string RhythmLabel { get; }

    public abstract string RhythmHint { get; }

    public abstract string HowMetLabel { get; }

    public abstract string HowMetHint { get; }

    public abstract string PlaceLabel { get; }

    public abstract string Email { get; }

    public abstract string Phone { get; }

    public abstract string Links { get; }

    public abstract string NotesLabel { get; }

    public abstract string NotesHint { get; }

    public abstract string EncountersLabel { get; }

    public abstract string Save { get; }

    public abstract string Saved { get; }

    public abstract string SomethingToMend { get; }

    public abstract string TooLong(int most);

    public abstract string NameMissing { get; }

    public abstract string EmailUnclear { get; }

    public abstract string LinkUnclear { get; }

    private sealed record English : ContactPhrases
    {
        public override string CircleName(string circle) => circle;

        public override string Ago(int days) => days switch
        {
            0 => "today",
            1 => "yesterday",
            < 14 => $"{days} days ago",
            < 60 => $"{days / 7} weeks ago",
            < 730 => $"{days / 30} months ago",
            _ => $"{days / 365} years ago",
        };

        public override string LastInTouch(int days) => $"last in touch {Ago(days)}";

        public override string NotYet => "not yet";

        public override string RhythmIs(Rhythm rhythm) => $"every {Span(rhythm.Ideal)}, with a gap of {(rhythm.Longest == 1 ? "a day" : Days(rhythm.Longest))} at most";

        public override string RhythmEntered(Rhythm rhythm) => $"{rhythm.Ideal} to {rhythm.Longest} days";

        public override string EncounterIs(string date, EncounterKind kind, string? about) =>
            date + kind switch
            {
                EncounterKind.Unsaid => "",
                EncounterKind.InPerson => ", in person",
                EncounterKind.Online => ", online",
            } + (about is null ? "" : $" – {about}");

        public override string Opener(string name, bool known) => known ? $"Hi {FirstName(name)}, it's been a while! How are things with you?" : $"Hi {FirstName(name)}, how are things with you?";

        public override string MyContacts => "My contacts";

        public override string ContactsTitle(int count) => count == 1 ? "Your one contact" : $"Your {count} contacts";

        public override string ContactsIn(string filter, int count) => $"Your contacts: {filter} ({count})";

        public override string NoContactsYet => "You have no contacts here yet. Say “add Ana from Contoso”, or “met @Luis yesterday about Azure costs”, and I'll remember. Only you see it.";

        public override string NoContactsIn(string filter) => $"None of your contacts fits “{filter}”. “contacts” shows them all.";

        public override string PageOf(int page, int pages) => $"Page {page} of {pages}";

        public override string More => "More";

        public override string Back => "Back";

        public override string Open => "Open";

        public override string DueTitle(int count) => count == 1 ? "One person would be glad to hear from you" : $"{count} people would be glad to hear from you";

        public override string NobodyDue => "Nobody: you're in touch with everybody as you wanted. “every 3 weeks @Ana” or “put Ana in trusted” lets me watch over more.";

        public override string WhichOne(int count) => $"{count} people fit. Whom do you mean?";

        public override string ThisOne => "This one";

        public override string NobodyCalled(string name) => $"I find no “{name}” among your contacts or the colleagues who joined.";

        public override string Add(string name) => $"Add {name}";

        public override string NotThere => "That contact isn't there any more, so I changed nothing.";

        public override string NameUnclear(int most) => $"Whom do you mean? A name of up to {most} characters, please: “add Ana García, CFO at Contoso”, “met Luis yesterday”.";

        public override string Added(string name) => $"{name} is one of your contacts now.";

        public override string IsThere(string name) => $"{name} is among your contacts already.";

        public override string OnlyYou => "Only you see this.";

        public override string NotKeptYet => "Not one of your contacts yet. Whatever you note makes them one; only you see it.";

        public override string Logged(string name, int daysAgo) => $"Noted: you were in touch with {name} {Ago(daysAgo)}.";

        public override string LaterThen(string name, string date) => $"That's fine. I won't bring up {name} before {date}.";

        public override string WhatToNote(string name) => $"What should I remember about {name}? “note {name} likes climbing”.";

        public override string Noted => "Noted. Only you see it.";

        public override string NoteTooLong(int most) => $"A note takes at most {most} characters. Could you make it shorter?";

        public override string NotesFull => "Those are more notes than I can keep for one person. Take some out first, please.";

        public override string RhythmUnclear => "How often? For example “every 3 weeks @Ana”, or “3 to 6 weeks” in the form.";

        public override string RhythmSet(string name, string rhythm) => $"I'll watch over it: {name}, {rhythm}.";

        public override string CircleRhythmSet(string circle, string rhythm) => $"From now on for your circle “{circle}”: {rhythm}. Contacts with a rhythm of their own keep it.";

        public override string CircleSet(string name, string circle) => $"{name} is in your circle “{circle}” now.";

        public override string CircleTooLong(int most) => $"A circle's name takes at most {most} characters: trusted, close, wider, or your own.";

        public override string ConfirmRemove(string name) => $"Remove {name} from your contacts, with all notes? This can't be undone.";

        public override string Remove => "Remove";

        public override string KeepThem => "Keep";

        public override string Removed(string name) => $"{name} is no longer among your contacts, and the notes are gone.";

        public override string LooksLike(string name, string detail) => detail.Length > 0 ? $"Is this the same person as {name} ({detail})?" : $"Is this the same person as your other contact {name}?";

        public override string Merge => "Make them one";

        public override string NotTheSame => "Two people";

        public override string ConfirmMerge(string one, string other) => $"Are {one} and {other} the same person? I'd keep one contact with all notes. This can't be undone.";

        public override string Merged => "They are one contact now, with the notes of both.";

        public override string KeptApart => "Two people, then. I won't ask again.";

        public override string NothingToMerge => "I need two of your contacts for that, and not two different colleagues: “merge Ana and Ana García”.";

        public override string NoDuplicates => "No two of your contacts look like the same person.";

        public override string Write => "Write";

        public override string InTouchToday => "In touch today";

        public override string Later => "Later";

        public override string Edit => "Edit";

        public override string FormTitle => "Contact";

        public override string NameLabel => "Name";

        public override string OrganisationLabel => "Organisation";

        public override string RoleLabel => "Role";

        public override string CircleLabel => "Circle";

        public override string CircleHint => "trusted, close, wider, or one of your own";

        public override string LastLabel => "Last in touch";

        public override string RhythmLabel => "Rhythm";

        public override string RhythmHint => "3 weeks; or ideal and longest gap: 3 to 6 weeks";

        public override string HowMetLabel => "How you met";

        public override string HowMetHint => "Where, when, through whom";

        public override string PlaceLabel => "Place";

        public override string Email => "E-mail";

        public override string Phone => "Phone";

        public override string Links => "Links";

        public override string NotesLabel => "Notes";

        public override string NotesHint => "One a line";

        public override string EncountersLabel => "Met";

        public override string Save => "Save";

        public override string Saved => "Saved.";

        public override string SomethingToMend => "Almost there: something needs a second look.";

        public override string TooLong(int most) => $"At most {most} characters, please.";

        public override string NameMissing => "A name is needed.";

        public override string EmailUnclear => "That doesn't look like an e-mail address.";

        public override string LinkUnclear => "One of these is no https address.";

        private static string Span(int days) => days switch
        {
            1 => "day",
            7 => "week",
            _ => Days(days),
        };

        private static string Days(int days) => days > 7 && days % 7 == 0 ? $"{days / 7} weeks" : $"{days} days";
    }

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

        public override string RhythmIs(Rhythm rhythm) => $"cada {Span(rhythm.Ideal)}, con {(rhythm.Longest == 1 ? "un día" : Days(rhythm.Longest))} como máximo";

        public override string RhythmEntered(Rhythm rhythm) => $"{rhythm.Ideal} a {rhythm.Longest} días";

        public override string EncounterIs(string date, EncounterKind kind, string? about) =>
            date + kind switch
            {
                EncounterKind.Unsaid => "",
                EncounterKind.InPerson => ", en persona",
                EncounterKind.Online => ", a distancia",
            } + (about is null ? "" : $" – {about}");

        public override string Opener(string name, bool known) => known ? $"¡Hola, {FirstName(name)}! Hace tiempo que no hablamos. ¿Qué tal te va todo?" : $"¡Hola, {FirstName(name)}! ¿Qué tal te va todo?";

        public override string MyContacts => "Mis contactos";

        public override string ContactsTitle(int count) => count == 1 ? "Tu único contacto" : $"Tus {count} contactos";

        public override string ContactsIn(string filter, int count) => $"Tus contactos: {filter} ({count})";

        public override string NoContactsYet => "Aquí aún no tienes contactos. Di «añade a Ana de Contoso» o «ayer hablé con @Luis sobre costes de Azure» y yo me acuerdo. Solo lo ves tú.";

        public override string NoContactsIn(string filter) => $"Ninguno de tus contactos encaja con «{filter}». Con «contactos» los ves todos.";

        public override string PageOf(int page, int pages) => $"Página {page} de {pages}";

        public override string More => "Más";

        public override string Back => "Atrás";

        public override string Open => "Abrir";

        public override string DueTitle(int count) => count == 1 ? "Hay una persona a la que le alegrará saber de ti" : $"Hay {count} personas a las que les alegrará saber de ti";

        public override string NobodyDue => "A nadie: estás en contacto con todos como querías. Con «cada 3 semanas @Ana» o «pon a Ana en confianza» puedo estar pendiente de más gente.";

        public override string WhichOne(int count) => $"Encajan {count} personas. ¿A quién te refieres?";

        public override string ThisOne => "Esta persona";

        public override string NobodyCalled(string name) => $"No encuentro a «{name}» entre tus contactos ni entre los compañeros que participan.";

        public override string Add(string name) => $"Añadir a {name}";

        public override string NotThere => "Ese contacto ya no está, así que no he cambiado nada.";

        public override string NameUnclear(int most) => $"¿A quién te refieres? Dime un nombre de hasta {most} caracteres: «añade a Ana García, directora financiera en Contoso», «ayer hablé con Luis».";

        public override string Added(string name) => $"{name} ya está entre tus contactos.";

        public override string IsThere(string name) => $"{name} ya estaba entre tus contactos.";

        public override string OnlyYou => "Esto solo lo ves tú.";

        public override string NotKeptYet => "Todavía no está entre tus contactos. En cuanto anotes algo, lo estará; solo lo ves tú.";

        public override string Logged(string name, int daysAgo) => $"Anotado: contacto con {name} {Ago(daysAgo)}.";

        public override string LaterThen(string name, string date) => $"De acuerdo. No te recordaré a {name} antes del {date}.";

        public override string WhatToNote(string name) => $"¿Qué quieres que recuerde de {name}? Por ejemplo, «nota {name} escala los domingos».";

        public override string Noted => "Anotado. Solo lo ves tú.";

        public override string NoteTooLong(int most) => $"En una nota caben como mucho {most} caracteres. ¿Puedes acortarla?";

        public override string NotesFull => "Son más notas de las que puedo guardar de una persona. Quita antes alguna, por favor.";

        public override string RhythmUnclear => "¿Cada cuánto? Por ejemplo, «cada 3 semanas @Ana», o «3 a 6 semanas» en el formulario.";

        public override string RhythmSet(string name, string rhythm) => $"Estaré pendiente: {name}, {rhythm}.";

        public override string CircleRhythmSet(string circle, string rhythm) => $"A partir de ahora, para tu círculo «{circle}»: {rhythm}. Los contactos con ritmo propio lo mantienen.";

        public override string CircleSet(string name, string circle) => $"{name} está ahora en tu círculo «{circle}».";

        public override string CircleTooLong(int most) => $"El nombre de un círculo tiene como mucho {most} caracteres: confianza, cercanos, amplio o uno tuyo.";

        public override string ConfirmRemove(string name) => $"¿Quito a {name} de tus contactos, con todas las notas? No se puede deshacer.";

        public override string Remove => "Quitar";

        public override string KeepThem => "Conservar";

        public override string Removed(string name) => $"{name} ya no está entre tus contactos y sus notas se han borrado.";

        public override string LooksLike(string name, string detail) => detail.Length > 0 ? $"¿Es la misma persona que {name} ({detail})?" : $"¿Es la misma persona que tu otro contacto {name}?";

        public override string Merge => "Unir en uno";

        public override string NotTheSame => "Son dos personas";

        public override string ConfirmMerge(string one, string other) => $"¿Son {one} y {other} la misma persona? Quedaría un solo contacto con todas las notas. No se puede deshacer.";

        public override string Merged => "Ahora son un solo contacto, con las notas de ambos.";

        public override string KeptApart => "Entonces son dos personas. No vuelvo a preguntar.";

        public override string NothingToMerge => "Para eso necesito dos contactos tuyos que no sean dos compañeros distintos: «une Ana y Ana García».";

        public override string NoDuplicates => "No hay dos contactos tuyos que parezcan la misma persona.";

        public override string Write => "Escribir";

        public override string InTouchToday => "Hoy hemos hablado";

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

        public override string HowMetLabel => "Cómo os conocisteis";

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

        public override string SomethingToMend => "Casi está: hay algo que conviene revisar.";

        public override string TooLong(int most) => $"Como mucho {most} caracteres, por favor.";

        public override string NameMissing => "Hace falta un nombre.";

        public override string EmailUnclear => "No parece una dirección de correo.";

        public override string LinkUnclear => "Alguna de estas no es una dirección https.";

        private static string Span(int days) => days switch
        {
            1 => "día",
            7 => "semana",
            _ => Days(days),
        };

        private static string Days(int days) => days > 7 && days % 7 == 0 ? $"{days / 7} semanas" : $"{days} días";
    }

    private static string FirstName(string name) => name.Split(' ')[0];
}
