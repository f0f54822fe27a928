namespace NetworkingBot.Core.ContactFiles;

internal abstract partial record ImportPhrases
{
    private sealed record Spanish : ImportPhrases
    {
        public override string Title => "Traer tus contactos";

        public override string SendMeTheFile =>
            "Mándame el archivo aquí, en nuestra conversación privada: una vCard (.vcf) o una tabla (.csv). Primero te muestro lo que "
                + "encuentro; no se guarda nada hasta que tú lo digas.";

        public override IReadOnlyList<string> WhereFrom =>
        [
            "LinkedIn: Ajustes → Privacidad de datos → Obtener una copia de tus datos → Contactos; mándame Connections.csv",
            "Google: contacts.google.com → Exportar",
            "Outlook: Personas → Administrar contactos → Exportar",
            "iPhone: Contactos → Listas → mantén presionado «Todos los contactos» → Exportar",
            "Android: Contactos → Organizar → Exportar a un archivo",
        ];

        public override string OnlyYours => "Tus contactos solo los ves tú. Nunca les escribo y nunca se los muestro a nadie.";

        public override string HowItGoes => "Cómo se hace";

        public override string YourFile => "tu archivo";

        public override string ShowPreview(string file) => $"Ver qué hay en {file}";

        public override string TakeBack(string file) => $"Deshacer {file}";

        public override string FoundIn(string file) => $"Lo que encontré en {file}";

        public override string New => "Nuevos";

        public override string Changed => "Con algo nuevo";

        public override string Same => "Ya conocidos";

        public override string ColleaguesAmongThem => "Colegas entre los nuevos";

        public override string LeftAlone => "Se quedan como están";

        public override string Nameless => "Fuera, sin nombre ni dirección";

        public override string NothingNew => "Ya los conozco a todos, así que no hay nada que hacer.";

        public override string SomeOfThem(IReadOnlyList<string> names, int count) => (count, count - names.Count) switch
        {
            (_, > 0 and var more) => $"Serían nuevos {string.Join(", ", names)} y {more} más.",
            (1, _) => $"Habría uno nuevo: {names[0]}.",
            _ => $"Serían nuevos {string.Join(", ", names)}.",
        };

        public override string Shortened =>
            "Algunos tienen más direcciones o notas más largas de lo que puedo guardar: tomaría lo primero.";

        public override string NothingKeptYet => "Todavía no guardé nada. Si no haces nada, mañana olvido el archivo.";

        public override string TakeThemIn(int added, int changed) =>
            added == 0 ? $"Completar {changed}" : $"Agregar {added} y completar {changed}";

        public override string TakeNewIn(int added) => $"Agregar {added}";

        public override string FileFirst => "Vale más lo del archivo";

        public override string OnlyNew(int added) => $"Solo agregar lo nuevo ({added})";

        public override string LookAtChanges => "Uno por uno";

        public override string DontImport => "No importar";

        public override string ChangesTitle(int count) => count == 1 ? "Cambiaría un contacto" : $"Cambiarían {count} contactos";

        public override string ChangesIntro =>
            "Lo que está vacío se completa. Donde el archivo dice otra cosa, se queda lo tuyo y lo del archivo pasa a una nota; o al "
                + "revés, con «Vale más lo del archivo».";

        public override string BackToPreview => "Volver al resumen";

        public override string Adds(string text) => $"nuevo: {text}";

        public override string Notes(string text) => $"como nota: {text}";

        public override string LeaveItAlone => "Dejarlo como está";

        public override string TakeItAfterAll => "Completarlo de todos modos";

        public override string MyContacts => "Mis contactos";

        public override string Done(int added, int changed) => (added, changed) switch
        {
            (0, 0) => "No quedaba nada por hacer: ya los conozco a todos.",
            (0, 1) => "Listo: un contacto está ahora más completo. Se puede deshacer durante un día.",
            (0, _) => $"Listo: {changed} contactos están ahora más completos. Se puede deshacer durante un día.",
            (1, 0) => "Listo: un contacto nuevo. Se puede deshacer durante un día.",
            (_, 0) => $"Listo: {added} contactos nuevos. Se puede deshacer durante un día.",
            _ => $"Listo: {added} nuevos y {changed} más completos. Se puede deshacer durante un día.",
        };

        public override string DoneAlready => "Ese archivo ya está importado, así que no cambié nada.";

        public override string Dropped => "De acuerdo, ya olvidé el archivo. No se guardó nada.";

        public override string TakenBack(int gone, int stayed) => (gone, stayed) switch
        {
            (_, 0) => "Deshecho. Tus contactos están como antes del archivo.",
            (_, 1) => "Deshecho. Se queda un contacto, porque desde entonces hiciste algo con él.",
            _ => $"Deshecho. Se quedan {stayed} contactos, porque desde entonces hiciste algo con ellos.",
        };

        public override string Gone => "Ya no tengo ese archivo: los guardo un día. Mándamelo otra vez y lo miro.";

        public override string Refused(ContactFileReading.Refused refused) => refused.Fault switch
        {
            ContactFileFault.NotReceived => "No pude recibir ese archivo. Mándalo otra vez, por favor.",
            ContactFileFault.TooLarge => "Ese archivo pasa de 16 MB, así que no leí nada. Expórtalo sin fotos o por partes.",
            ContactFileFault.Empty => "Ese archivo está vacío.",
            ContactFileFault.Packed =>
                "Es un libro de cálculo o un archivo comprimido, y no puedo mirar dentro. Guarda el libro como «CSV UTF-8»; descomprime "
                    + "el archivo y mándame el .csv o el .vcf que hay dentro.",
            ContactFileFault.NoContactFile => "De ese archivo no puedo leer contactos. Lo que sí leo: vCards (.vcf) y tablas (.csv).",
            ContactFileFault.NobodyFound =>
                "No encontré a nadie en ese archivo. Una tabla necesita títulos como «nombre», «correo», «empresa».",
            ContactFileFault.LongField =>
                $"Hay algo mal cerca de la línea {refused.Line}: un campo no termina. ¿Faltan unas comillas de cierre? No importé nada.",
            ContactFileFault.LostLetters =>
                $"En la línea {refused.Line} se perdieron letras antes de llegarme el archivo: «{refused.Text}». Expórtalo de nuevo en "
                    + "UTF-8, por favor.",
            ContactFileFault.UnknownLetters =>
                $"No sé qué letras son las de la línea {refused.Line}. Guarda el archivo como UTF-8, por favor.",
            ContactFileFault.TooMany => "En ese archivo hay más de 5.000 contactos, y no importé ninguno. Mándalo por partes, por favor.",
        };
    }
}
