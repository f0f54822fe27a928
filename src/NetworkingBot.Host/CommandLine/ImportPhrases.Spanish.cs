using NetworkingBot.Core.Directory;

namespace NetworkingBot.Host.CommandLine;

internal abstract partial record ImportPhrases
{
    private sealed record Spanish : ImportPhrases
    {
        public override string BadOrganisation => "El nombre de una organización tiene entre 1 y 64 caracteres.";

        public override string Nothing => "No hay nada que cambiar: todo el mundo está ya como dice el archivo.";

        public override string Joins => "participa";

        public override string NoConsent =>
            "Con esto nadie empieza a participar: cada persona decide cuando escribe al bot por primera vez. Si todas las personas del "
                + "archivo ya han aceptado, añade --joined.";

        public override string Question => "¿Lo guardo?";

        public override string Cancelled => "No se ha guardado nada.";

        public override string PreviewOnly => "Era una vista previa: no se ha guardado nada.";

        public override string Writing => "Guardando";

        public override string TakenBack => "La importación se ha interrumpido y he deshecho lo que llevaba. No ha cambiado nada.";

        public override string Halfway =>
            "La importación se ha quedado a medias. Repite la misma orden: completa lo que hay y no cambia nada más.";

        public override string StoreSilent =>
            "El almacén de datos no responde. Comprueba que esté accesible y que las credenciales sean correctas, y vuelve a intentarlo.";

        public override string NoFile(string path) => $"No encuentro o no puedo leer {path}.";

        public override string Refused(int problems) => problems == 1
            ? "No se ha guardado nada. Corrige esto:"
            : $"No se ha guardado nada. Corrige estos {problems:N0} puntos:";

        public override string Line(int line) => $"línea {line}";

        public override string More(int count) => $"… y {count:N0} más";

        public override string SeveralOrganisations(IReadOnlyList<string> names) =>
            $"¿Qué organización? Añade --org con una de estas: {string.Join(", ", names)}.";

        public override string NoOrganisation(string name) => $"Todavía no existe la organización «{name}». Importa antes a sus personas.";

        public override string Ignored(IReadOnlyList<string> columns) =>
            $"Columnas que no conozco y dejo fuera: {string.Join(", ", columns)}.";

        public override string Doubles(IReadOnlyList<string> columns) =>
            $"Columnas que solo uso donde otra mejor (entre paréntesis) está vacía: {string.Join(", ", columns)}.";

        public override string NotTaken(LeftOutReason reason, int count, string lines) => reason switch
        {
            LeftOutReason.Gone =>
                $"Fuera, {count:N0} que ya no {(count == 1 ? "está o tiene" : "están o tienen")} la cuenta suspendida: "
                    + $"{Lines(count, lines)}.",
            LeftOutReason.NoPerson =>
                $"Fuera, {count:N0} {(count == 1 ? "cuenta que no es de una persona" : "cuentas que no son de personas")}: "
                    + $"{Lines(count, lines)}.",
            LeftOutReason.Unknown => $"Fuera, {count:N0} sin correo ni identificador: {Lines(count, lines)}.",
            LeftOutReason.Unnamed => $"Fuera, {count:N0} sin nombre: {Lines(count, lines)}.",
            LeftOutReason.Repeated =>
                $"Fuera, {count:N0} que ya {(count == 1 ? "aparece" : "aparecen")} más arriba: {Lines(count, lines)}.",
        };

        public override string Leaving(int count) =>
            $"{count:N0} que ya no {(count == 1 ? "está" : "están")} en el directorio: constará que {(count == 1 ? "ha" : "han")} salido";

        public override string United(int count) =>
            $"{count:N0} que {(count == 1 ? "estaba" : "estaban")} por duplicado, ahora en una sola ficha";

        public override string Returns => "vuelve a estar";

        public override string LeavingNeedsYes =>
            "No se ha guardado nada: esto marca a personas como salidas. Mira antes una --preview y después añade --yes.";

        public override string Preview(string organisation) => $"Para {organisation}:";

        public override string Added(int count) => $"{count:N0} {(count == 1 ? "nueva" : "nuevas")}";

        public override string Changed(int count) => $"{count:N0} con cambios";

        public override string Unchanged(int count) => $"{count:N0} sin cambios";

        public override string NotInFile(int count) => $"{count:N0} que no {(count == 1 ? "está" : "están")} en el archivo, sin tocar";

        public override string LeftTheNetwork(int count) => $"{count:N0} que {(count == 1 ? "dejó" : "dejaron")} el bot, sin tocar";

        public override string OwnWords(int count) => count == 1
            ? "1 dato que se queda como lo escribió su dueño"
            : $"{count:N0} datos que se quedan como los escribieron sus dueños";

        public override string Consent(int count) => count == 1
            ? "1 persona empieza a participar, porque declaras que aceptó."
            : $"{count:N0} personas empiezan a participar, porque declaras que aceptaron.";

        public override string Done(int people) => people == 1 ? "Listo: 1 persona guardada." : $"Listo: {people:N0} personas guardadas.";

        public override string TiesDone(int messages, int contacts, int people) =>
            $"Listo: {messages:N0} mensajes leídos, {contacts:N0} contactos de {people:N0} personas guardados.";

        public override string TiesTogether(int pairs) =>
            $"{pairs:N0} parejas de colegas recibieron mensajes a la vez: eso ayuda a sugerirlas entre sí.";

        public override string TiesNobody => "No se ha guardado nada: ninguno de los mensajes es entre dos personas que conozco.";

        public override string TiesNothing(int messages) => messages == 1
            ? "No hay nada que cambiar: ya conocía el mensaje."
            : $"No hay nada que cambiar: ya conocía los {messages:N0} mensajes.";

        public override string TiesUnknown(int people, int messages, IReadOnlyList<string> some) =>
            $"{messages:N0} mensajes fuera, de {people:N0} {(people == 1 ? "persona" : "personas")} que no conozco: "
                + $"{string.Join(", ", some)}{(people > some.Count ? " …" : "")}.";

        public override string TiesToThemselves(int messages) => $"{messages:N0} mensajes fuera, que alguien se escribió a sí mismo.";

        public override string TiesUnread =>
            "Hay filas que no se pueden leer. Las dejé como están, y no conté a las personas de quienes son. Cuando estén reparadas, "
                + "trae el archivo otra vez:";

        public override string TiesOfLeavers(int messages) => $"{messages:N0} mensajes fuera, de personas que salieron o para ellas.";

        public override string Placed(string origin) =>
            $"El archivo cuenta segundos: he puesto su último mensaje al comienzo de hoy. Para traerlo otro día, añade --origin {origin}.";

        public override string DemoDone(string name, int people, int contacts) =>
            $"{name} está lista: {people:N0} personas y {contacts:N0} mensajes entre ellas.";

        public override string DemoThere(string id) => $"La organización «{id}» ya existe; la dejo como está.";

        private static string Lines(int count, string lines) => $"{(count == 1 ? "línea" : "líneas")} {lines}";
    }
}
