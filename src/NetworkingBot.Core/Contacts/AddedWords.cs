using System.Collections.Frozen;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Core.Understanding;

namespace NetworkingBot.Core.Contacts;

/// <summary>“Ana García, CFO at Contoso, ana@contoso.com, met at PyCon through Nina, trusted” read as who somebody is.</summary>
public sealed record AddedWords(string Name, string? Role, string? Organisation)
{
    public const int MaxName = 80;

    private static readonly HashSet<string> _between = ["from", "at", "of", "de", "en"];

    private static readonly HashSet<string> _into = ["to", "in", "into", "as", "a", "en", "como"];

    private static readonly string[] _met = ["we met", "i met", "met", "nos conocimos", "lo conoci", "la conoci", "le conoci"];

    private static readonly string[] _through =
    [
        "through ",
        "via ",
        "introduced by ",
        "a traves de ",
        "gracias a ",
        "por medio de ",
        "me lo presento ",
        "me la presento ",
    ];

    private static readonly string[] _at = ["in", "based in", "lives in", "en", "vive en"];

    private static readonly FrozenSet<string> _ofTrades = NamedList.Titles.All.Concat(NamedList.Departments.All)
        .SelectMany(thing => thing.Names).SelectMany(name => PlainWords.Read(name)).Select(word => word.Text)
        .ToFrozenSet(StringComparer.Ordinal);

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? Place { get; init; }

    public Uri? Link { get; init; }

    /// <summary>As in <see cref="Contact.Circle"/>.</summary>
    public string? Circle { get; init; }

    /// <summary>How, where or through whom they met, in the owner's words.</summary>
    public string? HowMet { get; init; }

    /// <summary>Null when no name is left, or one that is too long.</summary>
    public static AddedWords? Read(string words)
    {
        var parts = CleanText
            .OneLine(words)
            .TrimStart('@')
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0)
        {
            return null;
        }

        var (who, circle) = WithoutCircle(parts[0]);
        var (name, organisation) = Split(who);
        var added = parts
            .Skip(1)
            .Aggregate(new AddedWords(name, Role: null, organisation) { Circle = circle }, (one, part) => one.With(part));
        return
            name is { Length: > 0 and <= MaxName }
            && Short(added.Role)
            && Short(added.Organisation)
            && Short(added.HowMet)
            && Short(added.Place)
            ? added
            : null;
    }

    /// <summary>What was told, where the contact says nothing yet. A colleague's name, role and organisation are their own.</summary>
    public Contact Onto(Contact contact) => contact with
    {
        Name = contact.Colleague is null ? contact.Name ?? Name : contact.Name,
        Role = contact.Role ?? (contact.Colleague is null ? Role : null),
        Organisation = contact.Organisation ?? (contact.Colleague is null ? Organisation : null),
        Email = contact.Email ?? Email,
        Phone = contact.Phone ?? Phone,
        Place = contact.Place ?? Place,
        Circle = Circle ?? contact.Circle,
        HowMet = contact.HowMet ?? HowMet,
        Links =
            Link is null || contact.Links.Contains(Link) || contact.Links.Length >= ProfileForm.MaxItems
                ? contact.Links
                : contact.Links.Add(Link),
    };

    /// <summary>What stands between two commas tells by its looks what it is; what is left over belongs to the role.</summary>
    private AddedWords With(string part)
    {
        if (Email is null && ContactForm.LooksLikeEmail(part))
        {
            return this with { Email = part.ToLowerInvariant() };
        }

        if (
            Phone is null
            && part.Count(char.IsAsciiDigit) >= 6
            && part.All(sign => char.IsAsciiDigit(sign) || sign is '+' or ' ' or '-' or '(' or ')' or '.')
        )
        {
            return this with { Phone = part };
        }

        if (Link is null && !part.Contains(' ') && ProfileLink.Parse(part) is { } link)
        {
            return this with { Link = link };
        }

        if (Contacts.Circle.Known(part) is { } circle)
        {
            return this with { Circle = circle };
        }

        return After(_met, part) is { } met ? this with { HowMet = Both(HowMet, met) }
            : _through.Any(through => PlainWords.Fold(part).StartsWith(through, StringComparison.Ordinal))
                ? this with { HowMet = Both(HowMet, part) }
            : Place is null && After(_at, part) is { } place ? this with { Place = place }
            : AtWork(part);
    }

    private AddedWords AtWork(string part)
    {
        // “Nadia Ponce, de Grupo Andén” works there, and is nothing there yet.
        if (Organisation is null && _between.FirstOrDefault(one => PlainWords.Fold(part).StartsWith(one + " ", StringComparison.Ordinal))
            is { } between)
        {
            return this with { Organisation = part[between.Length..].Trim() };
        }

        if (Organisation is null && Role is null && IsFirm(part))
        {
            return this with { Organisation = part };
        }

        var (role, organisation) = Split(part);
        return this with { Role = Role is null ? role : $"{Role}, {part}", Organisation = Organisation ?? organisation };
    }

    /// <summary>
    /// “Oakmere Labels”: a name of several words, none of which is one of a trade or a department, as in “Managing Director”.
    /// </summary>
    private static bool IsFirm(string part)
    {
        var words = PlainWords.Read(part);
        return words.Count > 1 && words.All(word => char.IsUpper(part[word.Start]) && !_ofTrades.Contains(word.Text));
    }

    private static string Both(string? before, string next) => before is null ? next : $"{before}, {next}";

    private static string? After(string[] beginnings, string part) =>
        beginnings.FirstOrDefault(one => PlainWords.Fold(part).StartsWith(one + " ", StringComparison.Ordinal)) is { } begun
            ? part[begun.Length..].Trim()
            : null;

    private static bool Short(string? text) => text is null or { Length: <= MaxName };

    /// <summary>“Rob Mills to my trusted circle”.</summary>
    private static (string Who, string? Circle) WithoutCircle(string text)
    {
        var words = text.Split(' ');
        for (var at = 1; at < words.Length - 1; at++)
        {
            if (_into.Contains(PlainWords.Fold(words[at])) && Contacts.Circle.Known(string.Join(' ', words[(at + 1)..])) is { } circle)
            {
                return (string.Join(' ', words[..at]), circle);
            }
        }

        return (text, null);
    }

    /// <summary>
    /// At the last “from” or the like, so that “Juan de la Cruz de Contoso” keeps his name; “de” before an article or alone belongs to a
    /// name.
    /// </summary>
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
