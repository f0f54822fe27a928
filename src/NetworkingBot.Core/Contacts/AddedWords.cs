using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Contacts;

/// <summary>“Ana García, CFO at Contoso, ana@contoso.com, met at PyCon” read as who somebody is.</summary>
public sealed record AddedWords(string Name, string? Role, string? Organisation)
{
    public const int MaxName = 80;

    private static readonly HashSet<string> _between = ["from", "at", "of", "de", "en"];

    private static readonly string[] _met = ["we met", "i met", "met", "nos conocimos", "lo conoci", "la conoci", "le conoci"];

    public string? Email { get; init; }

    public string? Phone { get; init; }

    /// <summary>How or where they met, in the owner's words.</summary>
    public string? HowMet { get; init; }

    /// <summary>Null when no name is left, or one that is too long.</summary>
    public static AddedWords? Read(string words)
    {
        var parts = CleanText.OneLine(words).TrimStart('@').Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0)
        {
            return null;
        }

        var (name, organisation) = Split(parts[0]);
        var added = parts.Skip(1).Aggregate(new AddedWords(name, Role: null, organisation), (who, part) => who.With(part));
        return name is { Length: > 0 and <= MaxName } && Short(added.Role) && Short(added.Organisation) && Short(added.HowMet) ? added : null;
    }

    /// <summary>What stands between two commas tells by its looks what it is; what is left over belongs to the role.</summary>
    private AddedWords With(string part)
    {
        if (Email is null && ContactForm.LooksLikeEmail(part))
        {
            return this with { Email = part.ToLowerInvariant() };
        }

        if (Phone is null && part.Count(char.IsAsciiDigit) >= 6 && part.All(sign => char.IsAsciiDigit(sign) || sign is '+' or ' ' or '-' or '(' or ')' or '.'))
        {
            return this with { Phone = part };
        }

        if (_met.FirstOrDefault(met => PlainWords.Fold(part).StartsWith(met + " ", StringComparison.Ordinal)) is { } phrase)
        {
            return this with { HowMet = part[phrase.Length..].Trim() };
        }

        var (role, organisation) = Split(part);
        return this with { Role = Role is null ? role : $"{Role}, {part}", Organisation = Organisation ?? organisation };
    }

    private static bool Short(string? text) => text is null or { Length: <= MaxName };

    /// <summary>At the last “from” or the like, so that “Juan de la Cruz de Contoso” keeps his name; “de” before an article or alone belongs to a name.</summary>
    private static (string What, string? Organisation) Split(string text)
    {
        var words = text.Split(' ');
        for (var at = words.Length - 2; at > 0; at--)
        {
            var word = PlainWords.Fold(words[at]);
            if (_between.Contains(word) && PlainWords.Fold(words[at + 1]) is not ("la" or "las" or "los" or "el"))
            {
                return (string.Join(' ', words[..at]), string.Join(' ', words[(at + 1)..]));
            }
        }

        return (text, null);
    }
}
