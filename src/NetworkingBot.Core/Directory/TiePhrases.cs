using NetworkingBot.Core.Language;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Core.Directory;

/// <summary>What is said to the person who brings dated ties.</summary>
public abstract record TiePhrases
{
    public static TiePhrases Of(Lang lang) => Phrases.Of<TiePhrases>(lang, new English(), new Spanish());

    public abstract string Empty { get; }

    public abstract string Incomplete { get; }

    public abstract string SecondsAndDates { get; }

    public abstract string MissingColumns(IReadOnlyList<string> found);

    public abstract string NoTime(string text);

    public abstract string NotYet(Instant at);

    private sealed record English : TiePhrases
    {
        public override string Empty => "There are no ties in this file: it needs a row of column names and a row for each message.";

        public override string Incomplete => "A tie needs a time and two people.";

        public override string SecondsAndDates => "This is a date, and other lines have seconds. Please keep to one of them.";

        public override string MissingColumns(IReadOnlyList<string> found) =>
            $"I need three columns: “time”, “from” and “to”. I found: {string.Join(", ", found)}.";

        public override string NoTime(string text) => $"“{text}” is neither a date like 2026-03-31 nor a number of seconds.";

        public override string NotYet(Instant at) => $"{Day(at)} has not come yet.";
    }

    private sealed record Spanish : TiePhrases
    {
        public override string Empty =>
            "En este archivo no hay contactos: necesita una fila con los nombres de las columnas y una fila por mensaje.";

        public override string Incomplete => "Hacen falta una fecha y dos personas.";

        public override string SecondsAndDates => "Esto es una fecha y otras líneas llevan segundos. Usa solo una de las dos formas.";

        public override string MissingColumns(IReadOnlyList<string> found) =>
            $"Necesito tres columnas: «fecha», «de» y «para». He encontrado: {string.Join(", ", found)}.";

        public override string NoTime(string text) => $"«{text}» no es ni una fecha como 2026-03-31 ni un número de segundos.";

        public override string NotYet(Instant at) => $"El {Day(at)} aún no ha llegado.";
    }

    private static string Day(Instant at) => LocalDatePattern.Iso.Format(at.InUtc().Date);
}
