using System.Collections.Immutable;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.People.Profiles;

/// <summary>“SEO and public speaking” is two things, and “research and development” one.</summary>
internal static class ListedThings
{
    /// <summary>A part with more words is a phrase, and its “and” belongs to it.</summary>
    private const int LongestPart = 4;

    private static readonly HashSet<string> _pairs =
    [
        "research development", "health safety", "diversity inclusion", "pros cons", "terms conditions", "profit loss", "questions answers",
        "supply demand", "trial error", "mergers acquisitions", "copy paste",
        "learning development", "import export", "wine cheese", "search rescue", "drag drop", "risk compliance", "governance compliance",
        "tips tricks", "arts crafts", "rock roll", "bed breakfast",
        "investigacion desarrollo", "preguntas respuestas", "oferta demanda", "fusiones adquisiciones", "seguridad salud",
        "salud seguridad", "altas bajas", "ganancias perdidas", "diversidad inclusion", "compra venta",
        "pros contras", "ensayo error", "terminos condiciones", "riesgo cumplimiento", "idas vueltas",
    ];

    /// <summary>Several things with commas, “and”, «y» or line ends between. “, but not …” belongs to what it takes back.</summary>
    public static ImmutableArray<string> Of(string what)
    {
        var items = new List<string>();
        foreach (var item in what.Split(',', ';', '\n').Select(CleanText.OneLine).Where(item => item.Length > 0))
        {
            if (
                items.Count > 0
                && PlainWords.Read(item) is [{ Text: "but" or "though" or "except" or "pero" or "aunque" or "menos" or "salvo" }, ..]
            )
            {
                items[^1] += $", {item}";
            }
            else
            {
                items.AddRange(Parts(WithoutJoint(item, items.Count > 0)));
            }
        }

        return [.. items];
    }

    /// <summary>“Excel, SQL, and Python”.</summary>
    private static string WithoutJoint(string item, bool isLater) =>
        isLater && PlainWords.Read(item) is [{ Text: "and" or "y" or "e" or "also" or "tambien" }, var next, ..]
            ? item[next.Start..]
            : item;

    private static IEnumerable<string> Parts(string item)
    {
        var words = PlainWords.Read(item);
        var joint = words
            .Select((word, at) => (word.Text, at))
            .Where(pair => pair.at > 0 && pair.at < words.Count - 1 && pair.Text is "and" or "y" or "e")
            .Select(pair => pair.at)
            .FirstOrDefault();
        return joint == 0 || joint > LongestPart || _pairs.Contains($"{words[joint - 1].Text} {words[joint + 1].Text}")
            ? [item]
            : [item[..words[joint - 1].End], .. Parts(item[words[joint + 1].Start..])];
    }
}
