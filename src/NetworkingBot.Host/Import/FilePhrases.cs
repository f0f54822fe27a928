using NetworkingBot.Core;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Host.Import;

/// <summary>What is said when a file cannot even be read.</summary>
internal abstract record FilePhrases
{
    public static FilePhrases Of(Lang lang) => Phrases.Of<FilePhrases>(lang, new English(), new Spanish());

    public abstract string NotText { get; }

    public abstract string NotUnpacked { get; }

    public abstract string BrokenQuotes { get; }

    public abstract string TooLarge(int megabytes);

    public abstract string LongCell(int most);

    public abstract string TooManyColumns(int columns, int most);

    public abstract string TooManyRows(int most);

    private sealed record English : FilePhrases
    {
        public override string NotText => "This is not a CSV file. In Excel or Sheets, save it as “CSV UTF-8” first.";

        public override string NotUnpacked => "This .gz file is damaged: it cannot be unpacked.";

        public override string BrokenQuotes => "A quotation mark is out of place or never closed. A mark inside a cell is written twice, and the cell stands in quotes.";

        public override string TooLarge(int megabytes) => $"The file is larger than {megabytes} MB. Please bring it in parts.";

        public override string LongCell(int most) => $"A cell here has more than {most:N0} characters. Is a closing quotation mark missing?";

        public override string TooManyColumns(int columns, int most) => $"There are {columns} columns; {most} fit.";

        public override string TooManyRows(int most) => $"There are more than {most:N0} rows. Please bring the file in parts.";
    }

    private sealed record Spanish : FilePhrases
    {
        public override string NotText => "Esto no es un archivo CSV. Guárdalo antes desde Excel o Sheets como «CSV UTF-8».";

        public override string NotUnpacked => "Este archivo .gz está dañado: no se puede descomprimir.";

        public override string BrokenQuotes => "Hay unas comillas fuera de sitio o sin cerrar. Dentro de una celda se escriben dobles, y la celda va entre comillas.";

        public override string TooLarge(int megabytes) => $"El archivo pasa de {megabytes} MB. Tráelo por partes.";

        public override string LongCell(int most) => $"Aquí hay una celda de más de {most:N0} caracteres. ¿Faltan unas comillas de cierre?";

        public override string TooManyColumns(int columns, int most) => $"Hay {columns} columnas; caben {most}.";

        public override string TooManyRows(int most) => $"Hay más de {most:N0} filas. Trae el archivo por partes.";
    }
}
