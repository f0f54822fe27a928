using System.Globalization;
using System.Text.RegularExpressions;

namespace NetworkingBot.Core.Directory;

/// <summary>A person's name as people say it, from what a directory writes.</summary>
internal static partial class PersonName
{
    // Before a surname these stay small; “de” begins no surname of a sentence.
    private static readonly string[] _particles =
    [
        "de",
        "del",
        "la",
        "las",
        "los",
        "y",
        "e",
        "da",
        "das",
        "do",
        "dos",
        "di",
        "du",
        "van",
        "von",
        "der",
        "den",
        "ter",
        "ten",
        "zu",
        "el",
        "al",
        "bin",
        "ibn",
        "i",
    ];

    /// <summary>True for what can be said to a person: letters, and no number, address or code.</summary>
    public static bool IsPlausible(string text) =>
        text.Any(char.IsLetter) && !text.Contains('@', StringComparison.Ordinal) && !Code().IsMatch(text);

    /// <summary>“MORA, LUIS (Finance)” as “Luis Mora”; what is written as people write it stays.</summary>
    public static string Spoken(string written)
    {
        var name = Trailing().Replace(written, "").Trim(' ', ',');
        var parts = name.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var names = parts.Where(part => !Degree().IsMatch(part)).ToArray();
        var degrees = parts.Where(part => Degree().IsMatch(part)).ToArray();
        if (names.Length == 2)
        {
            name = string.Join(", ", [$"{names[1]} {names[0]}", .. degrees]);
        }

        return IsShouted(name) ? string.Join(' ', name.Split(' ').Select(Quiet)) : name;
    }

    /// <summary>
    /// True when the two can be one person's: every word of the shorter one stands in the longer one, or only the surname differs.
    /// </summary>
    public static bool AreAlike(string one, string other)
    {
        var words = new[] { one, other }
            .Select(name =>
                name.Split([' ', '-', ',', '.'], StringSplitOptions.RemoveEmptyEntries)
                    .Select(ColumnNames.Plain)
                    .Where(word => word.Length > 0)
                    .ToList()
            )
            .OrderBy(name => name.Count)
            .ToArray();
        return words[0].Count == 0
            || words[0].All(words[1].Contains)
            || (words[0].Count > 1 && words[0][0] == words[1][0] && words[0].Skip(1).Any(words[1].Contains));
    }

    /// <summary>“nora.vidal@acme.example” as “Nora Vidal”; null when the address holds no name.</summary>
    public static string? FromAddress(string? email)
    {
        var account = email?.Split('@')[0].Split('+')[0] ?? "";
        account = account.Split('#')[0];
        var words = account
            .Split(['.', '_', '-'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim("0123456789".ToCharArray()))
            .Where(word => word.Length > 0)
            .ToArray();
        var name = string.Join(' ', words.Select(word => Capital(word)));
        return IsPlausible(name) ? name : null;
    }

    private static bool IsShouted(string name) => name.Count(char.IsLetter) > 3 && !name.Any(char.IsLower) && name.Any(char.IsUpper);

    private static string Quiet(string word, int index)
    {
        var small = word.ToLower(CultureInfo.InvariantCulture);
        return index > 0 && _particles.Contains(small)
            ? small
            : Beginnings().Replace(small, begun => begun.Value.ToUpper(CultureInfo.InvariantCulture));
    }

    private static string Capital(string word) =>
        Beginnings().Replace(word.ToLower(CultureInfo.InvariantCulture), begun => begun.Value.ToUpper(CultureInfo.InvariantCulture));

    // “00u1a2B”, “EMP-104”, “7”, a GUID, “U0JAN9”: one word with digits that begins with one or is long.
    [GeneratedRegex(@"^(?=\S*\d)(?:\d\S*|\S{5,})$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Code();

    [GeneratedRegex(@"\s*[(\[][^)\]]*[)\]]\s*$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Trailing();

    [GeneratedRegex(@"^(ph\.?\s?d|m\.?d|mba|msc|bsc|jr|sr|ii|iii|iv|cpa|pmp|esq|ing|lic|dr|dra)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Degree();

    // The first letter, one after an apostrophe or hyphen, and the one after “mc”.
    [GeneratedRegex(@"(?<=^|[-'’]|^mc)\p{Ll}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Beginnings();
}
