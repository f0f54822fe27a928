namespace NetworkingBot.Core.Skills;

/// <summary>The forms of an English word, each broader than the one before: number, inflection, family.</summary>
internal static class EnglishForms
{
    private static readonly Suffixes Families = new(
        "ational> ations> ation> ative> ator> ators> ating> ated> ates> ate> izing>is izer>is ized>is ize>is ising>is iser>is ise>is "
        + "ition>it ction>c ctive>c ctor>c cting>c cted>c ct>c ption>p sion>s tion>t ability>bl ibility>bl able>bl ible>bl "
        + "ivity> ively> ity> ety> ments> ment> ance> ence> ancy> ency> ant> ent> ive> ous> ial> al> ical>ic ics>ic ic> ist> ism> logy>log "
        + "logist>log logical>log "
        + "grapher>graf graphic>graf graphy>graf ary> ory> ure> ly> ing> ed> er> or> ful> less> ness> ship> age> ia> y> e>");

    public static string Singular(string word) => word switch
    {
        "people" => "person",
        "children" => "child",
        "women" => "woman",
        "men" => "man",
        "analyses" => "analysis",
        "criteria" => "criterion",
        "cvs" or "pcs" or "tvs" => word[..^1],
        _ when word.Length < 4 || Ends(word, "ss", "us", "is") => word,
        _ when word.Length > 4 && Ends(word, "ies") => word[..^3] + "y",
        _ when Ends(word, "sses", "shes", "ches", "xes", "zes") => word[..^2],
        _ when Ends(word, "s") => word[..^1],
        _ => word,
    };

    public static string Uninflected(string word)
    {
        var singular = Singular(word);
        return singular switch
        {
            _ when singular.Length > 6 && Ends(singular, "ying") => singular[..^4] + "i",
            _ when singular.Length > 5 && Ends(singular, "ing") => Undoubled(singular[..^3]),
            _ when singular.Length > 5 && Ends(singular, "ied") => singular[..^3] + "i",
            _ when singular.Length > 4 && Ends(singular, "ed") => Undoubled(singular[..^2]),
            _ when singular.Length > 4 && Ends(singular, "e") => singular[..^1],
            _ when singular.Length > 3 && Ends(singular, "y") => singular[..^1] + "i",
            _ => singular,
        };
    }

    public static string Root(string word) => Families.StripAll(Singular(word));

    // “planning” is “plan”, but “selling” is “sell”.
    private static string Undoubled(string word) =>
        word.Length > 3 && word[^1] == word[^2] && word[^1] is not ('l' or 's' or 'z' or 'e' or 'o') ? word[..^1]
        : word.Length > 3 && Ends(word, "e") ? word[..^1] : word;

    private static bool Ends(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
