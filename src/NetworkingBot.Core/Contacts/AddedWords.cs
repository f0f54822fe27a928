using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Contacts;

/// <summary>“Ana García, CFO at Contoso” read as who somebody is.</summary>
public sealed record AddedWords(string Name, string? Role, string? Organisation)
{
    public const int MaxName = 80;

    private static readonly HashSet<string> _between = ["from", "at", "of", "de", "en"];

    /// <summary>Null when no name is left, or one that is too long.</summary>
    public static AddedWords? Read(string words)
    {
        var parts = CleanText.OneLine(words).TrimStart('@').Split(',', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0)
        {
            return null;
        }

        var (name, organisation) = Split(parts[0]);
        var (role, other) = parts.Length > 1 ? Split(parts[1]) : (null, null);
        return name is { Length: > 0 and <= MaxName } && Short(role) && Short(organisation ?? other) ? new AddedWords(name, role, organisation ?? other) : null;
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
