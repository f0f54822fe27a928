using NetworkingBot.Core;
using NetworkingBot.Core.Directory;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Host.CommandLine;

/// <summary>What <c>import</c>, <c>import-ties</c> and <c>demo</c> say beside what is wrong with a file.</summary>
internal abstract record ImportPhrases
{
    public static ImportPhrases Of(Lang lang) => Phrases.Of<ImportPhrases>(lang, new English(), new Spanish());

    public abstract string NoFile(string path);

    public abstract string Refused(int problems);

    public abstract string Line(int line);

    public abstract string More(int count);

    public abstract string SeveralOrganisations(IReadOnlyList<string> names);

    public abstract string NoOrganisation(string name);

    public abstract string BadOrganisation { get; }

    public abstract string Ignored(IReadOnlyList<string> columns);

    public abstract string Doubles(IReadOnlyList<string> columns);

    /// <param name="lines">The first of their lines.</param>
    public abstract string NotTaken(LeftOutReason reason, int count, string lines);

    public abstract string Leaving(int count);

    public abstract string United(int count);

    public abstract string Returns { get; }

    public abstract string LeavingNeedsYes { get; }

    public abstract string Preview(string organisation);

    public abstract string Added(int count);

    public abstract string Changed(int count);

    public abstract string Unchanged(int count);

    public abstract string NotInFile(int count);

    public abstract string LeftTheNetwork(int count);

    public abstract string OwnWords(int count);

    public abstract string Nothing { get; }

    public abstract string Joins { get; }

    public abstract string Consent(int count);

    public abstract string NoConsent { get; }

    public abstract string Question { get; }

    public abstract string Cancelled { get; }

    public abstract string PreviewOnly { get; }

    public abstract string Writing { get; }

    public abstract string Done(int people);

    public abstract string TakenBack { get; }

    public abstract string Halfway { get; }

    public abstract string StoreSilent { get; }

    public abstract string TiesDone(int messages, int contacts, int people);

    public abstract string TiesTogether(int pairs);

    /// <param name="messages">Those that were read and not left out.</param>
    public abstract string TiesNothing(int messages);

    public abstract string TiesNobody { get; }

    public abstract string TiesUnknown(int people, int messages, IReadOnlyList<string> some);

    public abstract string TiesToThemselves(int messages);

    public abstract string TiesOfLeavers(int messages);

    public abstract string Placed(string origin);

    public abstract string DemoDone(string name, int people, int contacts);

    public abstract string DemoThere(string id);

    private sealed record English : ImportPhrases
    {
        public override string BadOrganisation => "An organisation's name has 1 to 64 characters.";

        public override string Nothing => "Nothing to change: everybody is there as the file has them.";

        public override string Joins => "joins";

        public override string NoConsent =>
            "Nobody is joined by this: each person decides when they first write to the bot. If everybody in the file has agreed already, add --joined.";

        public override string Question => "Write this?";

        public override string Cancelled => "Nothing was written.";

        public override string PreviewOnly => "This was a preview: nothing was written.";

        public override string Writing => "Writing";

        public override string TakenBack => "The import stopped midway, and what it had written was taken back. Nothing has changed.";

        public override string Halfway => "The import stopped midway. Run the same command again: it completes what is there and changes nothing else.";

        public override string StoreSilent => "The store did not answer. Check that it is reachable and that its credentials are right, then try again.";

        public override string NoFile(string path) => $"I cannot find or read {path}.";

        public override string Refused(int problems) => problems == 1
            ? "Nothing was written. Please put this right:"
            : $"Nothing was written. Please put these {problems:N0} things right:";

        public override string Line(int line) => $"line {line}";

        public override string More(int count) => $"… and {count:N0} more";

        public override string SeveralOrganisations(IReadOnlyList<string> names) => $"Which organisation? Add --org with one of these: {string.Join(", ", names)}.";

        public override string NoOrganisation(string name) => $"There is no organisation “{name}” yet. Import its people first.";

        public override string Ignored(IReadOnlyList<string> columns) => $"Columns I do not know, left out: {string.Join(", ", columns)}.";

        public override string Doubles(IReadOnlyList<string> columns) => $"Columns used only where a better one (in brackets) is blank: {string.Join(", ", columns)}.";

        public override string NotTaken(LeftOutReason reason, int count, string lines) => reason switch
        {
            LeftOutReason.Gone => $"Left out, {count:N0} who {(count == 1 ? "has left or is" : "have left or are")} suspended: {Lines(count, lines)}.",
            LeftOutReason.NoPerson => $"Left out, {count:N0} {(count == 1 ? "account that is" : "accounts that are")} no person: {Lines(count, lines)}.",
            LeftOutReason.Unknown => $"Left out, {count:N0} without an e-mail or id to know them by: {Lines(count, lines)}.",
            LeftOutReason.Unnamed => $"Left out, {count:N0} without a name: {Lines(count, lines)}.",
            LeftOutReason.Repeated => $"Left out, {count:N0} who {(count == 1 ? "stands" : "stand")} further up already: {Lines(count, lines)}.",
        };

        public override string Leaving(int count) => $"{count:N0} no longer in the directory: marked as left";

        public override string United(int count) => $"{count:N0} kept twice until now, joined into one";

        public override string Returns => "is back";

        public override string LeavingNeedsYes => "Nothing was written: this marks people as left. Look at a --preview, then add --yes.";

        public override string Preview(string organisation) => $"For {organisation}:";

        public override string Added(int count) => $"{count:N0} added";

        public override string Changed(int count) => $"{count:N0} changed";

        public override string Unchanged(int count) => $"{count:N0} unchanged";

        public override string NotInFile(int count) => $"{count:N0} not in the file, left alone";

        public override string LeftTheNetwork(int count) => $"{count:N0} left the bot, left alone";

        public override string OwnWords(int count) => count == 1
            ? "1 detail kept as its owner wrote it"
            : $"{count:N0} details kept as their owners wrote them";

        public override string Consent(int count) => count == 1 ? "1 person joins, as you state that they agreed." : $"{count:N0} people join, as you state that they agreed.";

        public override string Done(int people) => people == 1 ? "Done: 1 person written." : $"Done: {people:N0} people written.";

        public override string TiesDone(int messages, int contacts, int people) =>
            $"Done: {messages:N0} messages read, {contacts:N0} contacts of {people:N0} people written.";

        public override string TiesTogether(int pairs) => $"{pairs:N0} pairs of colleagues were written to together: that helps to suggest one to the other.";

        public override string TiesNobody => "Nothing was written: none of the messages is between two people I know.";

        public override string TiesNothing(int messages) => messages == 1
            ? "Nothing to change: the one message was known."
            : $"Nothing to change: all {messages:N0} messages were known.";

        public override string TiesUnknown(int people, int messages, IReadOnlyList<string> some) =>
            $"{messages:N0} messages left out, with {people:N0} {(people == 1 ? "person" : "people")} I do not know: {string.Join(", ", some)}{(people > some.Count ? " …" : "")}.";

        public override string TiesToThemselves(int messages) => $"{messages:N0} messages left out that people wrote to themselves.";

        public override string TiesOfLeavers(int messages) => $"{messages:N0} messages left out, from or to people who left.";

        public override string Placed(string origin) =>
            $"The file counts seconds: I placed its last message at the beginning of today. To bring it again on another day, add --origin {origin}.";

        public override string DemoDone(string name, int people, int contacts) => $"{name} is ready: {people:N0} people and {contacts:N0} messages between them.";

        public override string DemoThere(string id) => $"The organisation “{id}” is there already; I left it as it is.";

        private static string Lines(int count, string lines) => $"{(count == 1 ? "line" : "lines")} {lines}";
    }

    private sealed record Spanish : ImportPhrases
    {
        public override string BadOrganisation => "El nombre de una organización tiene entre 1 y 64 caracteres.";

        public override string Nothing => "No hay nada que cambiar: todo el mundo está ya como dice el archivo.";

        public override string Joins => "participa";

        public override string NoConsent =>
            "Con esto nadie empieza a participar: cada persona decide cuando escribe al bot por primera vez. Si todas las personas del archivo ya han aceptado, añade --joined.";

        public override string Question => "¿Lo guardo?";

        public override string Cancelled => "No se ha guardado nada.";

        public override string PreviewOnly => "Era una vista previa: no se ha guardado nada.";

        public override string Writing => "Guardando";

        public override string TakenBack => "La importación se ha interrumpido y he deshecho lo que llevaba. No ha cambiado nada.";

        public override string Halfway => "La importación se ha quedado a medias. Repite la misma orden: completa lo que hay y no cambia nada más.";

        public override string StoreSilent => "El almacén de datos no responde. Comprueba que esté accesible y que las credenciales sean correctas, y vuelve a intentarlo.";

        public override string NoFile(string path) => $"No encuentro o no puedo leer {path}.";

        public override string Refused(int problems) => problems == 1
            ? "No se ha guardado nada. Corrige esto:"
            : $"No se ha guardado nada. Corrige estos {problems:N0} puntos:";

        public override string Line(int line) => $"línea {line}";

        public override string More(int count) => $"… y {count:N0} más";

        public override string SeveralOrganisations(IReadOnlyList<string> names) => $"¿Qué organización? Añade --org con una de estas: {string.Join(", ", names)}.";

        public override string NoOrganisation(string name) => $"Todavía no existe la organización «{name}». Importa antes a sus personas.";

        public override string Ignored(IReadOnlyList<string> columns) => $"Columnas que no conozco y dejo fuera: {string.Join(", ", columns)}.";

        public override string Doubles(IReadOnlyList<string> columns) => $"Columnas que solo uso donde otra mejor (entre paréntesis) está vacía: {string.Join(", ", columns)}.";

        public override string NotTaken(LeftOutReason reason, int count, string lines) => reason switch
        {
            LeftOutReason.Gone => $"Fuera, {count:N0} que ya no {(count == 1 ? "está o tiene" : "están o tienen")} la cuenta suspendida: {Lines(count, lines)}.",
            LeftOutReason.NoPerson => $"Fuera, {count:N0} {(count == 1 ? "cuenta que no es de una persona" : "cuentas que no son de personas")}: {Lines(count, lines)}.",
            LeftOutReason.Unknown => $"Fuera, {count:N0} sin correo ni identificador: {Lines(count, lines)}.",
            LeftOutReason.Unnamed => $"Fuera, {count:N0} sin nombre: {Lines(count, lines)}.",
            LeftOutReason.Repeated => $"Fuera, {count:N0} que ya {(count == 1 ? "aparece" : "aparecen")} más arriba: {Lines(count, lines)}.",
        };

        public override string Leaving(int count) => $"{count:N0} que ya no {(count == 1 ? "está" : "están")} en el directorio: constará que {(count == 1 ? "ha" : "han")} salido";

        public override string United(int count) => $"{count:N0} que {(count == 1 ? "estaba" : "estaban")} por duplicado, ahora en una sola ficha";

        public override string Returns => "vuelve a estar";

        public override string LeavingNeedsYes => "No se ha guardado nada: esto marca a personas como salidas. Mira antes una --preview y después añade --yes.";

        public override string Preview(string organisation) => $"Para {organisation}:";

        public override string Added(int count) => $"{count:N0} {(count == 1 ? "nueva" : "nuevas")}";

        public override string Changed(int count) => $"{count:N0} con cambios";

        public override string Unchanged(int count) => $"{count:N0} sin cambios";

        public override string NotInFile(int count) => $"{count:N0} que no {(count == 1 ? "está" : "están")} en el archivo, sin tocar";

        public override string LeftTheNetwork(int count) => $"{count:N0} que {(count == 1 ? "dejó" : "dejaron")} el bot, sin tocar";

        public override string OwnWords(int count) => count == 1
            ? "1 dato que se queda como lo escribió su dueño"
            : $"{count:N0} datos que se quedan como los escribieron sus dueños";

        public override string Consent(int count) => count == 1 ? "1 persona empieza a participar, porque declaras que aceptó." : $"{count:N0} personas empiezan a participar, porque declaras que aceptaron.";

        public override string Done(int people) => people == 1 ? "Listo: 1 persona guardada." : $"Listo: {people:N0} personas guardadas.";

        public override string TiesDone(int messages, int contacts, int people) =>
            $"Listo: {messages:N0} mensajes leídos, {contacts:N0} contactos de {people:N0} personas guardados.";

        public override string TiesTogether(int pairs) => $"{pairs:N0} parejas de colegas recibieron mensajes a la vez: eso ayuda a sugerirlas entre sí.";

        public override string TiesNobody => "No se ha guardado nada: ninguno de los mensajes es entre dos personas que conozco.";

        public override string TiesNothing(int messages) => messages == 1
            ? "No hay nada que cambiar: ya conocía el mensaje."
            : $"No hay nada que cambiar: ya conocía los {messages:N0} mensajes.";

        public override string TiesUnknown(int people, int messages, IReadOnlyList<string> some) =>
            $"{messages:N0} mensajes fuera, de {people:N0} {(people == 1 ? "persona" : "personas")} que no conozco: {string.Join(", ", some)}{(people > some.Count ? " …" : "")}.";

        public override string TiesToThemselves(int messages) => $"{messages:N0} mensajes fuera, que alguien se escribió a sí mismo.";

        public override string TiesOfLeavers(int messages) => $"{messages:N0} mensajes fuera, de personas que salieron o para ellas.";

        public override string Placed(string origin) =>
            $"El archivo cuenta segundos: he puesto su último mensaje al comienzo de hoy. Para traerlo otro día, añade --origin {origin}.";

        public override string DemoDone(string name, int people, int contacts) => $"{name} está lista: {people:N0} personas y {contacts:N0} mensajes entre ellas.";

        public override string DemoThere(string id) => $"La organización «{id}» ya existe; la dejo como está.";

        private static string Lines(int count, string lines) => $"{(count == 1 ? "línea" : "líneas")} {lines}";
    }
}
