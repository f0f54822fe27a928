namespace NetworkingBot.Core.Skills;

/// <summary>
/// The forms of a Spanish word (accents already gone), each broader than the one before: number, gender and inflection, family.
/// </summary>
internal static class SpanishForms
{
    private static readonly Suffixes Inflections = new(
        "ando> iendo>  adas> ados> ada> ado> idas> idos> ida> ido> ar> er> ir> arse> erse> irse> a> o> e>"
    );

    private static readonly Suffixes Families = new(
        "acional> aciones> acion> ativo> ativa> ador> adora> adores> adoras> ando> iendo> ado> ada> ido> ida> izar>is izado>is izada>is "
            + "izador>is izante>is "
        + "icion>it iciones>it ccion>c cciones>c ctivo>c ctiva>c ctor>c ctar>c cto>c cta>c pcion>p sion>s siones>s cion>t ciones>t "
        + "abilidad>bl ibilidad>bl able>bl ible>bl "
        + "ividad> idad> edad> dad> tad> amiento> imiento> mento> miento> ancia> encia> iencia> ante> ente> iente> ivo> iva> oso> osa> "
        + "ial> al> ico>ic ica>ic ic> "
        + "ista> ismo> logia>log logo>log logico>log logica>log grafo>graf grafia>graf grafico>graf grafica>graf ario> aria> orio> oria> "
        + "ura> mente> dor> dora> or> ora> "
        + "aje> ero> era> ia> io> ar> er> ir> a> o> e> i>");

    public static string Singular(string word) => word switch
    {
        _ when word.Length < 4 || !word.EndsWith('s') => word,
        _ when word.EndsWith("ces", StringComparison.Ordinal) => word[..^3] + "z",
        _ when word.EndsWith("es", StringComparison.Ordinal) && word[^3] is 'l' or 'n' or 'r' or 'd' or 'y' or 's' && word.Length > 5 =>
            word[..^2],
        _ when word[^2] is not ('i' or 'u' or 's') => word[..^1],
        _ => word,
    };

    public static string Uninflected(string word) => Inflections.Strip(Singular(word));

    public static string Root(string word) => Families.StripAll(Singular(word));
}
