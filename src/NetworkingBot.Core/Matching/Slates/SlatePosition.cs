using System.Globalization;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Matching.Slates;

/// <summary>Whom somebody points at by where they stand in the week's slate.</summary>
public static class SlatePosition
{
    private static readonly Dictionary<string, int> _ordinals = new()
    {
        ["first"] = 1,
        ["second"] = 2,
        ["third"] = 3,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["last"] = 3,
        ["primera"] = 1,
        ["primero"] = 1,
        ["segunda"] = 2,
        ["segundo"] = 2,
        ["tercera"] = 3,
        ["tercero"] = 3,
        ["una"] = 1,
        ["dos"] = 2,
        ["tres"] = 3,
        ["ultima"] = 3,
        ["ultimo"] = 3,
    };

    private static readonly HashSet<string> _fillers =
    [
        "the",
        "number",
        "no",
        "one",
        "person",
        "el",
        "la",
        "al",
        "numero",
        "persona",
        "a",
        "him",
        "her",
    ];

    /// <summary>“2”, “the second one”: by the order in which they were shown last.</summary>
    public static ShownPerson? Of(WeeklySlate? slate, string words)
    {
        string[] said = [.. PlainWords.Read(words).Select(word => word.Text)];
        string[] meant = said.Length > 1 ? WithoutFillers(said) : said;
        return
            meant is [var only]
            && (
                _ordinals.TryGetValue(only, out var number)
                || int.TryParse(only, NumberStyles.None, CultureInfo.InvariantCulture, out number)
            )
            ? slate?.Current.ElementAtOrDefault(number - 1)
            : null;
    }

    internal static string[] WithoutFillers(string[] said) => [.. said.Where(word => !_fillers.Contains(word))];
}
