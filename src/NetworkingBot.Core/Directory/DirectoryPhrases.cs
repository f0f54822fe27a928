using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Directory;

/// <summary>What is said to the person who brings a staff directory.</summary>
public abstract record DirectoryPhrases
{
    public static DirectoryPhrases Of(Lang lang) => Phrases.Of<DirectoryPhrases>(lang, new English(), new Spanish());

    public abstract string NameOf(Column column);

    public abstract string Empty { get; }

    public abstract string NobodyIsNamed(IReadOnlyList<string> found);

    public abstract string TooManyCells(int cells, int columns);

    public abstract string RowNamesNobody(bool hasEmail, bool hasId);

    public abstract string NoName { get; }

    public abstract string NotThere { get; }

    public abstract string NoEmail(string text);

    public abstract string NoZone(string text);

    public abstract string NoYesOrNo(string text);

    public abstract string TooLong(Column column, int length, int most);

    public abstract string TooManyItems(Column column, int items, int most);

    public abstract string SameAsLine(Column column, string value, int line);

    public abstract string UnknownManager(string email);

    public abstract string EmailOfAnother(string email, string name);

    /// <summary>An address of somebody who is called otherwise, where no id tells whether it is the same person.</summary>
    public abstract string EmailOfOtherName(string email, string name);

    public abstract string TwoRowsOnePerson(string name, int line);

    private sealed record English : DirectoryPhrases
    {
        public override string Empty => "There is nobody in this file: it needs a row of column names and a row for each person.";

        public override string NameOf(Column column) => column switch
        {
            Column.Id => "id",
            Column.Name => "name",
            Column.FirstName => "first name",
            Column.MiddleName => "middle name",
            Column.LastName => "last name",
            Column.SecondLastName => "second surname",
            Column.Email => "e-mail",
            Column.Department => "department",
            Column.Title => "title",
            Column.Place => "place",
            Column.Zone => "time zone",
            Column.Manager => "manager",
            Column.Languages => "languages",
            Column.Offers => "offers",
            Column.LooksFor => "looks for",
            Column.Interests => "interests",
            Column.Joined => "joined",
            Column.Left => "left",
        };

        public override string NobodyIsNamed(IReadOnlyList<string> found) =>
            $"No column says who is who. Please name one “e-mail” or “id”. I found: {Listed(found)}.";

        public override string TooManyCells(int cells, int columns) =>
            $"There are {cells} cells here and {columns} column names. A text with a separator in it needs quotes around it.";

        public override string RowNamesNobody(bool hasEmail, bool hasId) => (hasEmail, hasId) switch
        {
            (true, true) => "Neither an e-mail nor an id, so I cannot tell who this is.",
            (true, false) => "The e-mail is missing, so I cannot tell who this is.",
            _ => "The id is missing, so I cannot tell who this is.",
        };

        public override string NoName => "There is no name here, and the address tells none.";

        public override string NotThere => "This is somebody who has left or is suspended, a bot or a room.";

        public override string NoEmail(string text) => $"“{text}” is not an e-mail address. It should look like ana@example.com.";

        public override string NoZone(string text) => $"I do not know the time zone “{text}”. Please write it like Europe/Madrid.";

        public override string NoYesOrNo(string text) => $"“{text}” should be yes or no.";

        public override string TooLong(Column column, int length, int most) =>
            $"{Capital(NameOf(column))}: {length} characters; {most} fit.";

        public override string TooManyItems(Column column, int items, int most) => $"{Capital(NameOf(column))}: {items} items; {most} fit.";

        public override string SameAsLine(Column column, string value, int line) =>
            $"The {NameOf(column)} “{value}” stands on line {line} already.";

        public override string UnknownManager(string email) =>
            $"The manager {email} is nobody I know. Please write the manager's name, or add that person to the file.";

        public override string EmailOfAnother(string email, string name) => $"{email} belongs to {name} already, who has another id.";

        public override string EmailOfOtherName(string email, string name) =>
            $"{email} belongs to {name} already. If the address went to somebody new, erase {name} first (“erase {email}”).";

        public override string TwoRowsOnePerson(string name, int line) => $"This is {name}, who stands on line {line} already.";
    }

    private sealed record Spanish : DirectoryPhrases
    {
        public override string Empty =>
            "En este archivo no hay nadie: necesita una fila con los nombres de las columnas y una fila por persona.";

        public override string NameOf(Column column) => column switch
        {
            Column.Id => "identificador",
            Column.Name => "nombre",
            Column.FirstName => "nombre de pila",
            Column.MiddleName => "segundo nombre",
            Column.LastName => "apellidos",
            Column.SecondLastName => "segundo apellido",
            Column.Email => "correo",
            Column.Department => "departamento",
            Column.Title => "puesto",
            Column.Place => "ubicación",
            Column.Zone => "zona horaria",
            Column.Manager => "responsable",
            Column.Languages => "idiomas",
            Column.Offers => "ofrece",
            Column.LooksFor => "busca",
            Column.Interests => "intereses",
            Column.Joined => "participa",
            Column.Left => "ya no está",
        };

        public override string NobodyIsNamed(IReadOnlyList<string> found) =>
            $"Ninguna columna dice quién es quién. Llama a una «correo» o «id». He encontrado: {Listed(found)}.";

        public override string TooManyCells(int cells, int columns) =>
            $"Aquí hay {cells} celdas y {columns} nombres de columna. Un texto que contiene el separador va entre comillas.";

        public override string RowNamesNobody(bool hasEmail, bool hasId) => (hasEmail, hasId) switch
        {
            (true, true) => "No hay ni correo ni identificador, así que no sé quién es.",
            (true, false) => "Falta el correo, así que no sé quién es.",
            _ => "Falta el identificador, así que no sé quién es.",
        };

        public override string NoName => "Aquí no hay ningún nombre, y la dirección tampoco lo dice.";

        public override string NotThere => "Es alguien que ya no está o tiene la cuenta suspendida, un bot o una sala.";

        public override string NoEmail(string text) => $"«{text}» no es una dirección de correo. Debería ser como ana@example.com.";

        public override string NoZone(string text) => $"No conozco la zona horaria «{text}». Escríbela como Europe/Madrid.";

        public override string NoYesOrNo(string text) => $"«{text}» debería ser sí o no.";

        public override string TooLong(Column column, int length, int most) =>
            $"{Capital(NameOf(column))}: {length} caracteres; caben {most}.";

        public override string TooManyItems(Column column, int items, int most) =>
            $"{Capital(NameOf(column))}: {items} elementos; caben {most}.";

        public override string SameAsLine(Column column, string value, int line) =>
            $"«{value}» ({NameOf(column)}) ya está en la línea {line}.";

        public override string UnknownManager(string email) =>
            $"No conozco a nadie con el correo {email}. Escribe el nombre de la persona responsable o añádela al archivo.";

        public override string EmailOfAnother(string email, string name) => $"{email} ya es de {name}, que tiene otro identificador.";

        public override string EmailOfOtherName(string email, string name) =>
            $"{email} ya es de {name}. Si la dirección pasó a otra persona, borra antes a {name} («erase {email}»).";

        public override string TwoRowsOnePerson(string name, int line) => $"Es {name}, que ya está en la línea {line}.";
    }

    private static string Listed(IReadOnlyList<string> found) => found.Count == 0 ? "–" : string.Join(", ", found);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
