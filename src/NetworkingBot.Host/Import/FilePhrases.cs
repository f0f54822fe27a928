using NetworkingBot.Core;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Host.Import;

/// <summary>What is said when a file cannot even be read.</summary>
internal abstract record FilePhrases
{
    public static FilePhrases Of(Lang lang) => Phrases.Of<FilePhrases>(lang, new English(), new Spanish());

    public abstract string NotText { get; }

    public abstract string OldWorkbook { get; }

    public abstract string BrokenWorkbook { get; }

    public abstract string NotUnpacked { get; }

    public abstract string LostLetters(string text);

    public abstract string UnknownEncoding { get; }

    public abstract string BrokenQuotes { get; }

    public abstract string TooLarge(int megabytes);

    public abstract string LongCell(int most);

    public abstract string TooManyColumns(int columns, int most);

    public abstract string TooManyRows(int most);

    private sealed record English : FilePhrases
    {
        public override string NotText => "This is neither a CSV file nor an Excel workbook. Save it as .xlsx or as “CSV UTF-8” first.";

        public override string OldWorkbook =>
            "This workbook is in Excel's old format or has a password. Open it in Excel and save it as .xlsx without one.";

        public override string BrokenWorkbook => "This Excel workbook is damaged: it cannot be opened. Save it anew, or as “CSV UTF-8”.";

        public override string LostLetters(string text) =>
            $"Letters were lost here before the file reached me: “{text}”. Please export it anew as UTF-8.";

        public override string UnknownEncoding => "I cannot tell which letters this line means. Please save the file as “CSV UTF-8”.";

        public override string NotUnpacked => "This .gz file is damaged: it cannot be unpacked.";

        public override string BrokenQuotes =>
            "A quotation mark is out of place or never closed. A mark inside a cell is written twice, and the cell stands in quotes.";

        public override string TooLarge(int megabytes) => $"The file is larger than {megabytes} MB. Please bring it in parts.";

        public override string LongCell(int most) =>
            $"A cell here has more than {most:N0} characters. Is a closing quotation mark missing?";

        public override string TooManyColumns(int columns, int most) => $"There are {columns} columns; {most} fit.";

        public override string TooManyRows(int most) => $"There are more than {most:N0} rows. Please bring the file in parts.";
    }

    private sealed record Spanish : FilePhrases
    {
        public override string NotText =>
            "Esto no es ni un archivo CSV ni un libro de Excel. Guárdalo antes como .xlsx o como «CSV UTF-8».";

        public override string OldWorkbook =>
            "Este libro está en el formato antiguo de Excel o tiene contraseña. Ábrelo en Excel y guárdalo como .xlsx, sin contraseña.";

        public override string BrokenWorkbook =>
            "Este libro de Excel está dañado: no se puede abrir. Guárdalo de nuevo o como «CSV UTF-8».";

        public override string LostLetters(string text) =>
            $"Aquí se perdieron letras antes de llegarme el archivo: «{text}». Expórtalo de nuevo en UTF-8.";

        public override string UnknownEncoding => "No sé qué letras son las de esta línea. Guarda el archivo como «CSV UTF-8».";

        public override string NotUnpacked => "Este archivo .gz está dañado: no se puede descomprimir.";

        public override string BrokenQuotes =>
            "Hay unas comillas fuera de sitio o sin cerrar. Dentro de una celda se escriben dobles, y la celda va entre comillas.";

        public override string TooLarge(int megabytes) => $"El archivo pasa de {megabytes} MB. Tráelo por partes.";

        public override string LongCell(int most) => $"Aquí hay una celda de más de {most:N0} caracteres. ¿Faltan unas comillas de cierre?";

        public override string TooManyColumns(int columns, int most) => $"Hay {columns} columnas; caben {most}.";

        public override string TooManyRows(int most) => $"Hay más de {most:N0} filas. Trae el archivo por partes.";
    }
}
