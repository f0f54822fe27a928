using System.Text.RegularExpressions;

namespace NetworkingBot.Core.Directory;

/// <summary>Lines that spreadsheets and exports put below a list: nobody is meant by them.</summary>
internal static partial class SheetNote
{
    public static bool Is(string cell) => Form().IsMatch(cell);

    [GeneratedRegex(
        @"^\W*((grand |sub)?totals?|sum|suma|count|recuento|average|media|promedio|(sub)?totale?s?|total general|end of (report|list|file)"
        + @"|fin (del|de) (informe|listado|archivo|lista)|(generated|exported|printed|created|generado|exportado|impreso|creado)( "
        + @"|:)|confidential|confidencial"
        + @"|(page|p[áa]gina) \d|report|informe|source|fuente|note|nota|applied filters|filtros)(?!\p{L})"
        + @"|^\d+ (rows?|records?|results?|employees|people|users|filas|registros|resultados|empleados|personas|usuarios)(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Form();
}
